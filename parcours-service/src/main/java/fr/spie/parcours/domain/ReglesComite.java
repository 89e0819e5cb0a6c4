package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;

import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationVigilance.Convocation;
import fr.spie.events.parcours.VigilanceEvenement.DecisionComitePrise;
import fr.spie.events.parcours.VigilanceEvenement.ExamenDemande;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import fr.spie.events.parcours.VigilanceEvenement.PersonneConviee;
import fr.spie.events.parcours.VigilanceEvenement.PersonneEntendue;
import fr.spie.parcours.domain.RefusVigilance.ComiteDansLePasse;
import fr.spie.parcours.domain.RefusVigilance.ComitePasEncoreTenu;
import fr.spie.parcours.domain.RefusVigilance.PersonneNonConviee;
import fr.spie.parcours.domain.VigilanceCommande.ConvierPersonne;
import fr.spie.parcours.domain.VigilanceCommande.DeComite;
import fr.spie.parcours.domain.VigilanceCommande.DeciderEnComite;
import fr.spie.parcours.domain.VigilanceCommande.DemanderExamen;
import fr.spie.parcours.domain.VigilanceCommande.EntendrePersonne;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a follow-up committee says of a dossier (001). Nobody is sent elsewhere nor out without
/// having been invited to be heard.
final class ReglesComite {

    /// Decisions that change who accompanies the person, or whether anybody does.
    private static final Set<String> A_ENTENDRE = Set.of("REORIENTATION", "SORTIE");

    private ReglesComite() {}

    static List<ParcoursEvenement> decider(DeComite commande, SituationParcours s) {
        return switch (commande) {
            case DemanderExamen c -> demander(c, s);
            case ConvierPersonne c -> convier(c, s);
            case EntendrePersonne c -> entendre(c, s);
            case DeciderEnComite c -> trancher(c, s);
        };
    }

    private static List<ParcoursEvenement> demander(DemanderExamen c, SituationParcours s) {
        ouvert(c, s);
        if (s.vigilance().examens().stream().anyMatch(e -> e.demandeId().equals(c.demandeId()))) {
            return List.of();
        }
        decisionDuJour(c);
        exigerSuivi(c, s, "L’examen en comité est demandé par qui suit le dossier.");
        return List.of(new ExamenDemande(c.dossierId(), c.le(), c.demandeId(), c.motif()));
    }

    private static List<ParcoursEvenement> convier(ConvierPersonne c, SituationParcours s) {
        ouvert(c, s);
        boolean dite =
                s.vigilance()
                        .convocation(c.comiteId())
                        .filter(d -> d.prevuLe().equals(c.prevuLe()) && d.lieu().equals(c.lieu()))
                        .isPresent();
        if (dite) {
            return List.of();
        }
        decisionDuJour(c);
        if (c.prevuLe().isBefore(c.le())) {
            throw new ComiteDansLePasse(c.prevuLe(), c.le()).exception();
        }
        exigerSuivi(c, s, "La personne est conviée par qui suit le dossier ou un chef de projet.");
        return List.of(
                new PersonneConviee(c.dossierId(), c.le(), c.comiteId(), c.prevuLe(), c.lieu()));
    }

    /// They may write before the day; they come, or do not, on the day.
    private static List<ParcoursEvenement> entendre(EntendrePersonne c, SituationParcours s) {
        var convocation = conviee(c, s, c.comiteId());
        if (convocation.parole().filter(c.mode()::equals).isPresent()) {
            return List.of();
        }
        fait(c);
        if (c.mode() != ModeParole.PAR_ECRIT && c.le().isBefore(convocation.prevuLe())) {
            throw new ComitePasEncoreTenu(c.comiteId(), convocation.prevuLe()).exception();
        }
        exigerSuivi(c, s, "La parole de la personne est notée par qui suit le dossier.");
        return List.of(new PersonneEntendue(c.dossierId(), c.le(), c.comiteId(), c.mode()));
    }

    private static List<ParcoursEvenement> trancher(DeciderEnComite c, SituationParcours s) {
        exister(c, s);
        boolean dite =
                s.vigilance().decisions().stream()
                        .anyMatch(d -> d.decisionId().equals(c.decisionId()));
        if (dite) {
            return List.of();
        }
        fait(c);
        droit(
                c.acteur().encadre(),
                "Une décision de comité est notée par un chef de projet ou un délégué du président"
                        + " du conseil départemental.");
        if (A_ENTENDRE.contains(c.decision())) {
            var convocation = conviee(c, s, c.comiteId());
            if (c.le().isBefore(convocation.prevuLe())) {
                throw new ComitePasEncoreTenu(c.comiteId(), convocation.prevuLe()).exception();
            }
        }
        return List.of(
                new DecisionComitePrise(
                        c.dossierId(),
                        c.le(),
                        c.comiteId(),
                        c.decisionId(),
                        c.decision(),
                        c.motif(),
                        c.revoirLe()));
    }

    private static Convocation conviee(DeComite c, SituationParcours s, UUID comiteId) {
        exister(c, s);
        return s.vigilance()
                .convocation(comiteId)
                .orElseThrow(() -> new PersonneNonConviee(comiteId).exception());
    }

    private static void exigerSuivi(DeComite c, SituationParcours s, String sinon) {
        droit(
                c.acteur().encadre()
                        || s.porteurAu(c.acteur().jour())
                                .filter(
                                        p ->
                                                c.acteur().est(p.porteur())
                                                        || c.acteur()
                                                                .dirigeLeServiceDe(p.porteur()))
                                .isPresent(),
                sinon);
    }
}
