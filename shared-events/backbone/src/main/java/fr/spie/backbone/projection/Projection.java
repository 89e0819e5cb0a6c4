package fr.spie.backbone.projection;

import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import java.util.List;
import java.util.Set;

/// Turns facts read on Kafka into rows. Called inside the transaction that also moves the position:
/// rows and position commit together or not at all (promise B2).
public interface Projection {

    /// Sealed families it listens to, e.g. `ParcoursEvenement.class`.
    Set<Class<? extends Evenement>> ecoute();

    /// New facts: each once, in sequence order within a subject. An exception parks the subject,
    /// not the topic (promise B3).
    void appliquer(List<Fait<?>> faits);
}
