package fr.spie.events.orientation;

import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.ContestationTranchee;
import fr.spie.events.orientation.OrientationEvenement.ContratOrientationSigne;
import fr.spie.events.orientation.OrientationEvenement.CorrectionApportee;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DelaiApproche;
import fr.spie.events.orientation.OrientationEvenement.DelaiDepasse;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.HomonymeEcarte;
import fr.spie.events.orientation.OrientationEvenement.HomonymeSignale;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationContestee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.OrientationNotifiee;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationDeplace;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.OrientationEvenement.RelanceEnvoyee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationDemandee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationRefusee;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.events.orientation.SituationOrientation.Devoirs;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.orientation.SituationOrientation.Fin;
import fr.spie.events.orientation.SituationOrientation.Identite;
import fr.spie.events.orientation.SituationOrientation.Paiement;
import fr.spie.events.orientation.SituationOrientation.Residence;
import java.util.List;
import java.util.Optional;

/// The making of a [SituationOrientation].
final class PliOrientation {

    private Optional<Droits> droits = Optional.empty();
    private Optional<Fin> fin = Optional.empty();
    private Optional<Paiement> paiement = Optional.empty();
    private Optional<Devoirs> devoirs = Optional.empty();
    private Optional<Residence> residence = Optional.empty();
    private Optional<Identite> identite = Optional.empty();
    private final PliAccueil accueil = new PliAccueil();
    private final PliDecision decisions = new PliDecision();
    private SituationIdentite identites = SituationIdentite.AUCUNE;

    private PliOrientation() {}

    /// @param ordonnes facts that hold, in their order, each once
    static SituationOrientation plier(List<Fait<OrientationEvenement>> ordonnes) {
        var pli = new PliOrientation();
        for (var fait : ordonnes) {
            pli.appliquer(fait.evenement());
        }
        return pli.situation();
    }

    private void appliquer(OrientationEvenement evenement) {
        switch (evenement) {
            case DroitsNotifies e -> notifier(e);
            case IdentiteRectifiee e ->
                    identite = Optional.of(new Identite(e.effectifLe(), e.identite()));
            case DevoirsRevises e ->
                    devoirs =
                            Optional.of(
                                    new Devoirs(e.effectifLe(), e.role(), e.soumisDroitsDevoirs()));
            case DroitsSuspendus e ->
                    paiement = Optional.of(new Paiement(e.effectifLe(), Optional.of(e.motif())));
            case DroitsRetablis e ->
                    paiement = Optional.of(new Paiement(e.effectifLe(), Optional.empty()));
            case DroitsFermes e -> fin = Optional.of(new Fin(e.effectifLe(), e.motif()));
            case Demenagement e ->
                    residence =
                            Optional.of(
                                    new Residence(
                                            e.effectifLe(), e.communeInsee(), e.territoire()));
            case RdvOrientationPlanifie e -> accueil.planifier(e);
            case RdvOrientationDeplace e -> accueil.deplacer(e);
            case RdvOrientationTenu e -> accueil.tenir(e);
            case RdvOrientationManque e -> accueil.manquer(e);
            case RelanceEnvoyee e -> accueil.relancer(e);
            case DiagnosticEtabli e -> accueil.diagnostiquer(e);
            case ContratOrientationSigne e -> accueil.signer(e);
            case OrientationDecidee e -> decisions.decider(e);
            case CriteresRetenus e -> decisions.retenir(e);
            case OrientationNotifiee e -> decisions.notifier(e);
            case OrientationContestee e -> decisions.contester(e);
            case ContestationTranchee e -> decisions.trancher(e);
            case ReorientationDemandee e -> decisions.demander(e);
            case ReorientationRefusee e -> decisions.refuser(e);
            case DelaiApproche e -> decisions.approcher(e);
            case DelaiDepasse e -> decisions.depasser(e);
            case DecisionTransferee e -> decisions.transferer(e);
            case SituationFranceTravailRecue e -> identites = identites.apres(e);
            case HomonymeSignale e -> identites = identites.apres(e);
            case HomonymeEcarte e -> identites = identites.apres(e);
            case DossiersRapproches e -> identites = identites.apres(e);
            case RapprochementAnnule e -> identites = identites.apres(e);
            case CorrectionApportee _ -> {
                // what it withdrew is not among the facts that hold
            }
        }
    }

    private void notifier(DroitsNotifies e) {
        var le = e.effectifLe();
        droits = Optional.of(new Droits(le, e.droitOuvertLe(), e.organisme()));
        devoirs = Optional.of(new Devoirs(le, e.role(), e.soumisDroitsDevoirs()));
        residence = Optional.of(new Residence(le, e.communeInsee(), e.territoire()));
        identite = Optional.of(new Identite(le, e.identite()));
    }

    private SituationOrientation situation() {
        return new SituationOrientation(
                droits,
                fin,
                paiement,
                devoirs,
                residence,
                identite,
                accueil.situation(),
                decisions.situation(),
                identites);
    }
}
