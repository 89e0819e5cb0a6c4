package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;

import fr.spie.events.parcours.AccompagnementEvenement.ContratRevise;
import fr.spie.events.parcours.AccompagnementEvenement.HeuresDeclarees;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifConclu;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifsFixes;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionLevee;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.SituationAccompagnement.Heures;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Contrat;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AccompagnementCommande.ConclureObjectif;
import fr.spie.parcours.domain.AccompagnementCommande.DeContrat;
import fr.spie.parcours.domain.AccompagnementCommande.DeclarerHeures;
import fr.spie.parcours.domain.AccompagnementCommande.FixerObjectifs;
import fr.spie.parcours.domain.AccompagnementCommande.ReviserContrat;
import fr.spie.parcours.domain.RefusAccompagnement.ContratAConvertir;
import fr.spie.parcours.domain.RefusAccompagnement.ContratIntrouvable;
import fr.spie.parcours.domain.RefusAccompagnement.HeuresSansAmenagement;
import fr.spie.parcours.domain.RefusAccompagnement.ObjectifIntrouvable;
import fr.spie.parcours.domain.RefusAccompagnement.ObjectifsVides;
import fr.spie.parcours.domain.RefusParcours.DureeContratInvalide;
import fr.spie.parcours.domain.RefusParcours.HeuresInvalides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The life of a contract: objectives, revisions in the same form, hours (L. 5411-6).
final class ReglesDuContrat {

    private static final int HEURES_MAX = 48;

    private final Regles regles;

    ReglesDuContrat(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> decider(DeContrat commande, SituationParcours s) {
        return switch (commande) {
            case FixerObjectifs c -> fixer(c, s);
            case ConclureObjectif c -> conclure(c, s);
            case ReviserContrat c -> reviser(c, s);
            case DeclarerHeures c -> declarer(c, s);
        };
    }

    private static List<ParcoursEvenement> fixer(FixerObjectifs c, SituationParcours s) {
        contrat(c, s, c.contratId());
        fait(c);
        exigerSuivi(c, s);
        if (c.objectifs().isEmpty()
                || c.objectifs().stream().anyMatch(o -> o.intitule().isBlank())) {
            throw new ObjectifsVides(c.contratId()).exception();
        }
        boolean connus =
                s.accompagnement().objectifs().stream()
                        .map(o -> o.objectif())
                        .toList()
                        .containsAll(c.objectifs());
        return connus
                ? List.of()
                : List.of(new ObjectifsFixes(c.dossierId(), c.le(), c.contratId(), c.objectifs()));
    }

    private static List<ParcoursEvenement> conclure(ConclureObjectif c, SituationParcours s) {
        contrat(c, s, c.contratId());
        var objectif =
                s.accompagnement().objectifs().stream()
                        .filter(o -> o.objectif().objectifId().equals(c.objectifId()))
                        .findFirst()
                        .orElseThrow(() -> new ObjectifIntrouvable(c.objectifId()).exception());
        if (objectif.concluLe().isPresent()) {
            return List.of();
        }
        fait(c);
        exigerSuivi(c, s);
        return List.of(
                new ObjectifConclu(
                        c.dossierId(), c.le(), c.contratId(), c.objectifId(), c.resultat()));
    }

    private List<ParcoursEvenement> reviser(ReviserContrat c, SituationParcours s) {
        var contrat = contrat(c, s, c.contratId());
        ouvert(c, s);
        fait(c);
        exigerSuivi(c, s);
        var finLe = fin(c, contrat);
        int heures = c.heuresHebdomadaires().orElse(contrat.heuresHebdomadaires());
        if (contrat.reviseLe().filter(c.le()::equals).isPresent()
                && contrat.finLe().equals(finLe)
                && contrat.heuresHebdomadaires() == heures) {
            return List.of();
        }
        exigerDuree(c.le(), finLe);
        exigerHeures(heures);
        exigerAmenagement(c, heures);
        var evenements = new ArrayList<ParcoursEvenement>();
        evenements.add(
                new ContratRevise(
                        c.dossierId(),
                        c.le(),
                        c.contratId(),
                        finLe,
                        heures,
                        c.amenagement(),
                        c.motif()));
        remobilisation(c, s).forEach(evenements::add);
        return List.copyOf(evenements);
    }

    /// A CER is not carried beyond the day on which it had to become a contrat d'engagement.
    private LocalDate fin(ReviserContrat c, Contrat contrat) {
        var ordinaire = regles.apres(Parametre.CONTRAT_DUREE, c.le()).minusDays(1);
        if (contrat.regime() != RegimeContrat.CER_2008) {
            return c.finLe().orElse(ordinaire);
        }
        var converti = RegimeContrat.convertiLe(regles);
        var finLe =
                c.finLe().orElse(ordinaire.isBefore(converti) ? ordinaire : converti.minusDays(1));
        if (!c.le().isBefore(converti) || !finLe.isBefore(converti)) {
            throw new ContratAConvertir(
                            converti,
                            regles.source(
                                    Parametre.CER_CONVERSION, RegimeContrat.CONTRAT_ENGAGEMENT_LE))
                    .exception();
        }
        return finLe;
    }

    void exigerDuree(LocalDate le, LocalDate finLe) {
        var auPlusTard = regles.apres(Parametre.CONTRAT_DUREE_MAX, le);
        if (!finLe.isAfter(le) || finLe.isAfter(auPlusTard)) {
            throw new DureeContratInvalide(le, finLe, auPlusTard).exception();
        }
    }

    static void exigerHeures(int heures) {
        if (heures < 0 || heures > HEURES_MAX) {
            throw new HeuresInvalides(heures).exception();
        }
    }

    private void exigerAmenagement(ReviserContrat c, int heures) {
        int attendues = regles.nombre(Parametre.CONTRAT_HEURES, c.le());
        if (heures < attendues && c.amenagement().isEmpty()) {
            throw new HeuresSansAmenagement(
                            heures, attendues, regles.source(Parametre.CONTRAT_HEURES, c.le()))
                    .exception();
        }
    }

    /// A contract drawn up or updated ends the suspension the same day (R. 262-68, E20).
    static Stream<ParcoursEvenement> remobilisation(ParcoursCommande c, SituationParcours s) {
        return s.accompagnement().sanctions().stream()
                .filter(x -> x.court(c.le()))
                .map(
                        x ->
                                new SuspensionLevee(
                                        c.dossierId(),
                                        c.le(),
                                        x.suspensionId().orElseThrow(),
                                        "Contrat établi ou mis à jour."));
    }

    private static List<ParcoursEvenement> declarer(DeclarerHeures c, SituationParcours s) {
        exister(c, s);
        fait(c);
        exigerHeures(c.heures());
        droit(
                !c.validees() || suit(c, s),
                "Des heures sont validées par qui suit ou accompagne la personne.");
        boolean connues =
                s.accompagnement()
                        .heures()
                        .contains(new Heures(c.le(), c.heures(), c.nature(), c.validees()));
        return connues
                ? List.of()
                : List.of(
                        new HeuresDeclarees(
                                c.dossierId(),
                                c.le(),
                                c.declarationId(),
                                c.heures(),
                                c.nature(),
                                c.validees()));
    }

    private static Contrat contrat(ParcoursCommande c, SituationParcours s, UUID contratId) {
        exister(c, s);
        return s.contrats().stream()
                .filter(k -> k.contratId().equals(contratId))
                .findFirst()
                .orElseThrow(() -> new ContratIntrouvable(contratId).exception());
    }

    /// Hours are told by whoever sees them done, and validated by those who are with the person.
    private static boolean suit(DeclarerHeures c, SituationParcours s) {
        var jour = c.acteur().jour();
        return c.acteur().encadre()
                || s.porteurAu(jour)
                        .filter(
                                p ->
                                        c.acteur().est(p.porteur())
                                                || c.acteur().dirigeLeServiceDe(p.porteur()))
                        .isPresent()
                || s.accompagnement().actifs(jour).stream()
                        .anyMatch(a -> c.acteur().est(a.intervenant()));
    }

    private static void exigerSuivi(ParcoursCommande c, SituationParcours s) {
        droit(
                s.porteurAu(c.acteur().jour())
                        .filter(p -> c.acteur().repondPour(p.porteur()))
                        .isPresent(),
                "Le contrat est revu par la personne et son référent unique.");
    }
}
