package fr.spie.backbone.store;

import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.Decideur;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/// Where a decider meets the event store: the one event-sourced aggregate of the platform.
class Agregat {

    @AggregateIdentifier private final String sujet;
    private final Decideur<Commande, Object, Evenement> decideur;
    private Object etat;

    Agregat(String sujet, Decideur<Commande, Object, Evenement> decideur) {
        this.sujet = sujet;
        this.decideur = decideur;
        this.etat = decideur.initial();
    }

    int decider(Commande commande) {
        List<Evenement> evenements = decideur.decider(commande, etat);
        for (var evenement : evenements) {
            if (!evenement.sujet().equals(sujet)) {
                throw new IllegalStateException(
                        "an event of " + evenement.sujet() + " decided by " + sujet);
            }
            AggregateLifecycle.apply(evenement);
        }
        return evenements.size();
    }

    @EventSourcingHandler
    void on(Evenement evenement, DomainEventMessage<?> message) {
        var meta = Meta.de(message.getMetaData());
        etat =
                decideur.evoluer(
                        etat,
                        new Fait<>(
                                java.util.UUID.fromString(message.getIdentifier()),
                                message.getSequenceNumber(),
                                evenement,
                                message.getTimestamp(),
                                meta.institution(),
                                meta.auteur(),
                                meta.correlation(),
                                meta.causation()));
    }
}
