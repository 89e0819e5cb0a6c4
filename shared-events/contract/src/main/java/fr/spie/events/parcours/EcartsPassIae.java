package fr.spie.events.parcours;

import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import fr.spie.events.parcours.SituationOutils.PassIae;
import fr.spie.events.parcours.SituationOutils.Prolongation;
import fr.spie.events.parcours.SituationOutils.Suspension;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where what is told of a PASS IAE goes beyond its limits (2.6). What those who deliver it say is
/// never refused: it is to be checked with them.
final class EcartsPassIae {

    /// @param objet the pass, the suspension or the prolongation
    /// @param le day from which it is beyond
    record Ecart(UUID objet, LocalDate le, Parametre parametre, String motif) {}

    private final Regles r;
    private final List<Ecart> ecarts = new ArrayList<>();

    private EcartsPassIae(Regles r) {
        this.r = r;
    }

    static List<Ecart> de(List<PassIae> tous, Regles r) {
        var e = new EcartsPassIae(r);
        for (int i = 0; i < tous.size(); i++) {
            e.pass(tous.get(i), tous.subList(0, i));
        }
        return List.copyOf(e.ecarts);
    }

    private void pass(PassIae p, List<PassIae> avant) {
        avant.stream()
                .map(PassIae::finLe)
                .max(LocalDate::compareTo)
                .map(fin -> r.apres(Parametre.PASS_IAE_CARENCE, fin))
                .filter(carence -> !p.debutLe().isAfter(carence))
                .ifPresent(
                        carence ->
                                noter(
                                        p.passId(),
                                        p.debutLe(),
                                        Parametre.PASS_IAE_CARENCE,
                                        "nouveau PASS IAE pendant le délai de carence, jusqu’au "
                                                + carence));
        if (p.finInitialeLe().isAfter(dernier(Parametre.PASS_IAE_DUREE, p.debutLe()))) {
            noter(
                    p.passId(),
                    p.debutLe(),
                    Parametre.PASS_IAE_DUREE,
                    "PASS IAE délivré jusqu’au " + p.finInitialeLe());
        }
        p.suspensions().forEach(this::suspension);
        p.prolongations().forEach(x -> prolongation(p, x));
        cumuls(p);
    }

    private void suspension(Suspension s) {
        if (s.finLe().isAfter(dernier(Parametre.PASS_IAE_SUSPENSION, s.debutLe()))) {
            noter(
                    s.suspensionId(),
                    s.demandeeLe(),
                    Parametre.PASS_IAE_SUSPENSION,
                    "PASS IAE suspendu jusqu’au " + s.finLe());
        }
        if (r.apres(Parametre.PASS_IAE_RETROACTIVITE, s.debutLe()).isBefore(s.demandeeLe())) {
            noter(
                    s.suspensionId(),
                    s.demandeeLe(),
                    Parametre.PASS_IAE_RETROACTIVITE,
                    "PASS IAE suspendu depuis le " + s.debutLe());
        }
    }

    private void prolongation(PassIae pass, Prolongation p) {
        if (p.finLe().isAfter(dernier(Parametre.PASS_IAE_PROLONGATION, p.debutLe()))) {
            noter(
                    p.prolongationId(),
                    p.demandeeLe(),
                    Parametre.PASS_IAE_PROLONGATION,
                    "PASS IAE prolongé d’un coup jusqu’au " + p.finLe());
        }
        var fin = pass.finAvant(p);
        var tot = fin.minus(r.periode(Parametre.PASS_IAE_DEMANDE_AVANT, p.debutLe()));
        if (p.demandeeLe().isBefore(tot)) {
            noter(
                    p.prolongationId(),
                    p.demandeeLe(),
                    Parametre.PASS_IAE_DEMANDE_AVANT,
                    "prolongation demandée avant le " + tot);
        }
        var tard = r.apres(Parametre.PASS_IAE_DEMANDE_APRES, fin);
        if (p.demandeeLe().isAfter(tard)) {
            noter(
                    p.prolongationId(),
                    p.demandeeLe(),
                    Parametre.PASS_IAE_DEMANDE_APRES,
                    "prolongation demandée après le " + tard);
        }
    }

    /// All prolongations for one reason together. Without the reason in words: it may be of health.
    private void cumuls(PassIae pass) {
        Map<RaisonProlongation, Long> jours = new EnumMap<>(RaisonProlongation.class);
        for (var p : pass.prolongations()) {
            p.raison()
                    .flatMap(EcartsPassIae::cumul)
                    .ifPresent(
                            max -> {
                                var raison = p.raison().orElseThrow();
                                long total = jours.merge(raison, p.jours(), Long::sum);
                                var limite = r.apres(max, pass.debutLe());
                                if (pass.debutLe().plusDays(total).isAfter(limite)) {
                                    noter(
                                            p.prolongationId(),
                                            p.demandeeLe(),
                                            max,
                                            "prolongations au-delà de leur durée totale");
                                }
                            });
        }
    }

    private static Optional<Parametre> cumul(RaisonProlongation raison) {
        return switch (raison) {
            case FORMATION -> Optional.empty();
            case TRAVAILLEUR_HANDICAPE -> Optional.of(Parametre.PASS_IAE_PROLONGATIONS_HANDICAP);
            case SENIOR -> Optional.of(Parametre.PASS_IAE_PROLONGATIONS_SENIOR);
            case DIFFICULTES -> Optional.of(Parametre.PASS_IAE_PROLONGATIONS_DIFFICULTES);
        };
    }

    private LocalDate dernier(Parametre duree, LocalDate debut) {
        return r.apres(duree, debut).minusDays(1);
    }

    private void noter(UUID objet, LocalDate le, Parametre parametre, String motif) {
        ecarts.add(new Ecart(objet, le, parametre, motif));
    }
}
