package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.porteur;

import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAbandonne;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAccepte;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementDemande;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.SituationContinuite.Transfert;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.parcours.domain.ContinuiteCommande.AbandonnerTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AccepterTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.RefusContinuite.TransfertDejaConclu;
import fr.spie.parcours.domain.RefusContinuite.TransfertDejaDemande;
import fr.spie.parcours.domain.RefusContinuite.TransfertIntrouvable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Moving to another département: who answers here answers until the other one does (S15, E15).
final class ReglesTransfert {

    List<ParcoursEvenement> demander(DemanderTransfert c, SituationParcours s) {
        if (trouve(s, c.transfertId()).findFirst().isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        exigerSuivi(c, s);
        s.changements()
                .transfertEnAttente()
                .ifPresent(
                        t -> {
                            throw new TransfertDejaDemande(t.transfertId(), t.departement())
                                    .exception();
                        });
        return List.of(
                new TransfertDepartementDemande(
                        c.dossierId(), c.le(), c.transfertId(), c.departement()));
    }

    /// The dossier closes the day after: no day without anyone.
    List<ParcoursEvenement> accepter(AccepterTransfert c, SituationParcours s) {
        var transfert = transfert(c, s, c.transfertId());
        if (transfert.accepteLe().isPresent()) {
            return List.of();
        }
        exigerEnAttente(transfert);
        ouvert(c, s);
        fait(c);
        droit(
                c.acteur().encadre(),
                "L’accord de l’autre département est noté par un chef de projet ou un délégué du"
                        + " président du conseil départemental.");
        var evenements = new ArrayList<ParcoursEvenement>();
        s.relaisEnAttente()
                .map(r -> ReglesReferent.annulation(c, r, "Le dossier est transféré."))
                .ifPresent(evenements::add);
        evenements.add(new TransfertDepartementAccepte(c.dossierId(), c.le(), c.transfertId()));
        ReglesBourse.avecLeDossier(c, s).forEach(evenements::add);
        evenements.add(
                new DossierClos(
                        c.dossierId(),
                        c.le().plusDays(1),
                        IssueParcours.TRANSFERE,
                        "Transféré au département " + transfert.departement() + "."));
        return List.copyOf(evenements);
    }

    List<ParcoursEvenement> abandonner(AbandonnerTransfert c, SituationParcours s) {
        var transfert = transfert(c, s, c.transfertId());
        if (transfert.abandonneLe().isPresent()) {
            return List.of();
        }
        exigerEnAttente(transfert);
        fait(c);
        exigerSuivi(c, s);
        return List.of(
                new TransfertDepartementAbandonne(
                        c.dossierId(), c.le(), c.transfertId(), c.motif()));
    }

    private static void exigerEnAttente(Transfert transfert) {
        if (!transfert.enAttente()) {
            throw new TransfertDejaConclu(transfert.transfertId()).exception();
        }
    }

    private static void exigerSuivi(ParcoursCommande c, SituationParcours s) {
        var porteur = porteur(c, s, c.le()).porteur();
        droit(
                c.acteur().repondPour(porteur) || c.acteur().encadre(),
                "Un transfert est demandé par qui suit le dossier ou un chef de projet.");
    }

    private static java.util.stream.Stream<Transfert> trouve(SituationParcours s, UUID id) {
        return s.changements().transferts().stream().filter(t -> t.transfertId().equals(id));
    }

    private static Transfert transfert(ParcoursCommande c, SituationParcours s, UUID id) {
        exister(c, s);
        return trouve(s, id)
                .findFirst()
                .orElseThrow(() -> new TransfertIntrouvable(id).exception());
    }
}
