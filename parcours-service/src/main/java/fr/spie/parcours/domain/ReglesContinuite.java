package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;

import fr.spie.events.parcours.ContinuiteEvenement.DecisionRecue;
import fr.spie.events.parcours.ContinuiteEvenement.DroitConstate;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRetabli;
import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.ContinuiteEvenement.TerritoireChange;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationContinuite.Statut;
import fr.spie.events.parcours.SituationContinuite.Territoire;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ContinuiteCommande.AbandonnerTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AccepterTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.ChangerTerritoire;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterDroit;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterStatut;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ContinuiteCommande.NoterDecisionRecue;
import fr.spie.parcours.domain.ContinuiteCommande.RefuserPartage;
import fr.spie.parcours.domain.ContinuiteCommande.RetablirPartage;
import java.util.List;

/// What the world does is recorded and ends nothing by itself (S8, S14, S16); what the person wants
/// is kept (S27).
final class ReglesContinuite {

    private final ReglesFusion fusion;
    private final ReglesTransfert transfert = new ReglesTransfert();
    private final ReglesCorrection correction = new ReglesCorrection();

    ReglesContinuite(Regles regles) {
        this.fusion = new ReglesFusion(regles);
    }

    List<ParcoursEvenement> decider(ContinuiteCommande commande, Dossier dossier) {
        var s = dossier.situation();
        return switch (commande) {
            case ConstaterStatut c -> statut(c, s);
            case ConstaterDroit c -> droitConstate(c, s);
            case NoterDecisionRecue c -> decisionRecue(c, s);
            case ChangerTerritoire c -> territoire(c, s);
            case DemanderTransfert c -> transfert.demander(c, s);
            case AccepterTransfert c -> transfert.accepter(c, s);
            case AbandonnerTransfert c -> transfert.abandonner(c, s);
            case FusionnerDossiers c -> fusion.fusionner(c, s);
            case AbsorberDossier c -> fusion.absorber(c, dossier);
            case AnnulerFusion c -> fusion.annuler(c, dossier);
            case CorrigerFait c -> correction.corriger(c, dossier);
            case RefuserPartage c -> refuserPartage(c, s);
            case RetablirPartage c -> retablirPartage(c, s);
        };
    }

    private static List<ParcoursEvenement> statut(ConstaterStatut c, SituationParcours s) {
        exister(c, s);
        fait(c);
        boolean connu =
                s.changements().statuts().contains(new Statut(c.le(), c.statut()))
                        || (!s.changements().statuts().isEmpty()
                                && s.changements().statuts().getLast().statut() == c.statut());
        return connu ? List.of() : List.of(new StatutChange(c.dossierId(), c.le(), c.statut()));
    }

    /// Never refused, and learnt once (E24).
    private static List<ParcoursEvenement> droitConstate(ConstaterDroit c, SituationParcours s) {
        exister(c, s);
        boolean connu =
                s.changements().droits().stream()
                        .anyMatch(
                                d ->
                                        d.le().equals(c.le())
                                                && d.etat() == c.etat()
                                                && d.motif().equals(c.motif()));
        return connu
                ? List.of()
                : List.of(new DroitConstate(c.dossierId(), c.le(), c.etat(), c.motif()));
    }

    private static List<ParcoursEvenement> decisionRecue(
            NoterDecisionRecue c, SituationParcours s) {
        exister(c, s);
        return s.changements().decisionRecueLe().filter(c.le()::equals).isPresent()
                ? List.of()
                : List.of(new DecisionRecue(c.dossierId(), c.le(), c.orientationId()));
    }

    /// The dossier, its history, its contract and its référent stay (S14, E14).
    private static List<ParcoursEvenement> territoire(ChangerTerritoire c, SituationParcours s) {
        exister(c, s);
        boolean connu =
                c.de().equals(c.vers())
                        || s.changements()
                                .territoires()
                                .contains(new Territoire(c.le(), c.de(), c.vers()));
        return connu
                ? List.of()
                : List.of(new TerritoireChange(c.dossierId(), c.le(), c.de(), c.vers()));
    }

    private static List<ParcoursEvenement> refuserPartage(RefuserPartage c, SituationParcours s) {
        ouvert(c, s);
        exigerSuivi(c, s);
        decisionDuJour(c);
        return s.changements().partagesRefuses().contains(c.institution())
                ? List.of()
                : List.of(new PartageRefuse(c.dossierId(), c.le(), c.institution()));
    }

    private static List<ParcoursEvenement> retablirPartage(RetablirPartage c, SituationParcours s) {
        ouvert(c, s);
        exigerSuivi(c, s);
        decisionDuJour(c);
        return s.changements().partagesRefuses().contains(c.institution())
                ? List.of(new PartageRetabli(c.dossierId(), c.le(), c.institution()))
                : List.of();
    }

    private static void exigerSuivi(ParcoursCommande c, SituationParcours s) {
        droit(
                c.acteur().encadre()
                        || s.porteurAu(c.acteur().jour())
                                .filter(p -> c.acteur().est(p.porteur()))
                                .isPresent(),
                "La volonté de la personne est notée par qui suit le dossier ou un chef de projet.");
    }
}
