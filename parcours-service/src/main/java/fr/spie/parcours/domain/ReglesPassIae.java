package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;

import fr.spie.events.parcours.OutilEvenement.PassIaeDelivre;
import fr.spie.events.parcours.OutilEvenement.PassIaeProlonge;
import fr.spie.events.parcours.OutilEvenement.PassIaeSuspendu;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationOutils.PassIae;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.OutilCommande.ConstaterPassIae;
import fr.spie.parcours.domain.OutilCommande.ConstaterProlongationPass;
import fr.spie.parcours.domain.OutilCommande.ConstaterSuspensionPass;
import fr.spie.parcours.domain.RefusOutil.FinAvantDebut;
import fr.spie.parcours.domain.RefusOutil.PassIaeIntrouvable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is told of a PASS IAE by those who deliver it: facts of the world, whatever the limits; the
/// watch says where they go beyond (2.6).
final class ReglesPassIae {

    private final Regles regles;

    ReglesPassIae(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> delivrer(ConstaterPassIae c, SituationParcours s) {
        exister(c, s);
        if (s.outils().passIae(c.passId()).isPresent()) {
            return List.of();
        }
        var finLe = c.finLe().orElse(regles.apres(Parametre.PASS_IAE_DUREE, c.le()).minusDays(1));
        ordre(c.le(), finLe);
        return List.of(new PassIaeDelivre(c.dossierId(), c.le(), c.passId(), c.numero(), finLe));
    }

    List<ParcoursEvenement> suspendre(ConstaterSuspensionPass c, SituationParcours s) {
        var pass = pass(c, s, c.passId());
        fait(c);
        ordre(c.debutLe(), c.finLe());
        boolean connue =
                pass.suspensions().stream()
                        .anyMatch(x -> x.suspensionId().equals(c.suspensionId()));
        return connue
                ? List.of()
                : List.of(
                        new PassIaeSuspendu(
                                c.dossierId(),
                                c.le(),
                                c.passId(),
                                c.suspensionId(),
                                c.debutLe(),
                                c.finLe()));
    }

    List<ParcoursEvenement> prolonger(ConstaterProlongationPass c, SituationParcours s) {
        var pass = pass(c, s, c.passId());
        fait(c);
        ordre(c.debutLe(), c.finLe());
        boolean connue =
                pass.prolongations().stream()
                        .anyMatch(x -> x.prolongationId().equals(c.prolongationId()));
        return connue
                ? List.of()
                : List.of(
                        new PassIaeProlonge(
                                c.dossierId(),
                                c.le(),
                                c.passId(),
                                c.prolongationId(),
                                c.debutLe(),
                                c.finLe(),
                                Optional.of(c.raison())));
    }

    private static PassIae pass(ParcoursCommande c, SituationParcours s, UUID passId) {
        exister(c, s);
        return s.outils()
                .passIae(passId)
                .orElseThrow(() -> new PassIaeIntrouvable(passId).exception());
    }

    private static void ordre(LocalDate debut, LocalDate fin) {
        if (fin.isBefore(debut)) {
            throw new FinAvantDebut(debut, fin).exception();
        }
    }
}
