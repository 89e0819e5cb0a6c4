package fr.spie.events.decision;

/// Something a subject is asked to do. Each service seals its own family.
public interface Commande {

    /// Identifier of the subject that decides.
    String sujet();
}
