package fr.spie.backbone.projection;

import fr.spie.backbone.commande.Demande;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;

/// `WhenXThenY`: hears a fact on Kafka, asks for a command. May hear the same fact twice; the
/// demand it is given derives from the fact, so the second time has no effect.
public interface Automate<E extends Evenement> {

    /// The one event class it reacts to.
    Class<E> ecoute();

    /// A refusal thrown here is an expected answer: it is counted, logged and passed over.
    void quand(Fait<E> fait, Demande demande);
}
