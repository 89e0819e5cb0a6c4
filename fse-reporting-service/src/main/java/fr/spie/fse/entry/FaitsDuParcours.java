package fr.spie.fse.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Gares;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Positions;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.fse.domain.Operations;
import fr.spie.fse.domain.ParticipationCommande;
import fr.spie.fse.domain.ParticipationCommande.ConstaterCloture;
import fr.spie.fse.domain.ParticipationCommande.ConstaterEmploi;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/// Brings what the parcours says to the participations of the person, whichever comes first.
///
/// Of a job J and an entry E, one is heard last. J is told to the participations only once it is in
/// the history of this service. If E was stored by then, J finds it, because E waits for its
/// operation to be listed before it is answered; if not, E is heard afterwards and finds J in the
/// history. Both may happen: the decider is silent the second time.
@Component
class FaitsDuParcours {

    private final Operations operations;
    private final Commandes<ParticipationCommande> participations;
    private final Histoires histoires;
    private final Positions positions;
    private final Gares gares;

    FaitsDuParcours(
            Operations operations,
            Commandes<ParticipationCommande> participations,
            Histoires histoires,
            Positions positions,
            Gares gares) {
        this.operations = operations;
        this.participations = participations;
        this.histoires = histoires;
        this.positions = positions;
        this.gares = gares;
    }

    /// Tells one fact to every participation of its dossier.
    void dire(Fait<? extends ParcoursEvenement> fait, Demande demande) {
        avoirLu(fait.sujet(), fait.sequence());
        for (var operationId : operations.connues()) {
            dire(
                    ParticipationCommande.idDe(operationId, fait.evenement().dossierId()),
                    fait,
                    demande);
        }
    }

    /// Tells one participation every fact heard so far of its dossier.
    void redire(UUID participationId, UUID operationId, UUID dossierId, Demande demande) {
        avoirLu("operation:" + operationId, 0);
        var faits = histoires.de(dossierId.toString(), ParcoursEvenement.class);
        Histoire.ordonnee(faits).forEach(fait -> dire(participationId, fait, demande));
    }

    private void dire(
            UUID participationId, Fait<? extends ParcoursEvenement> fait, Demande demande) {
        commande(participationId, fait.evenement())
                .ifPresent(
                        commande ->
                                participations.soumettre(
                                        commande,
                                        Demandes.pour(demande, participationId + ":" + fait.id())));
    }

    private static Optional<ParticipationCommande> commande(
            UUID participationId, ParcoursEvenement evenement) {
        if (evenement instanceof EmploiDemarre e) {
            return Optional.of(new ConstaterEmploi(participationId, e.effectifLe(), e.contrat()));
        }
        if (evenement instanceof DossierClos e) {
            return Optional.of(new ConstaterCloture(participationId, e.effectifLe(), e.issue()));
        }
        return Optional.empty();
    }

    /// Waits until the views of this service hold a fact; a subject they have set aside is set
    /// aside here too, so that it does not hold back the others.
    void avoirLu(String sujet, long sequence) {
        if (positions.attendre(sujet + "@" + sequence)) {
            return;
        }
        if (gares.liste(200).stream().anyMatch(g -> g.sujet().equals(sujet))) {
            throw new IllegalStateException("the history of " + sujet + " is incomplete");
        }
        throw new TransientDataAccessResourceException("the views have not read " + sujet + " yet");
    }
}
