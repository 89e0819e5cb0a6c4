package fr.spie.events;

import java.time.LocalDate;

/// A fact of a parcours, in the one form in which it is stored, published and replayed.
///
/// Each context seals its own family: `OrientationEvenement`, `ParcoursEvenement`,
/// `AnnuaireEvenement`, `PilotageEvenement`, `OffreEvenement`, `FseEvenement`.
///
/// Events are added, never edited nor removed; a wrong one is corrected by another (S22).
public interface Evenement {

    /// Identifier of the subject whose history this fact belongs to: the key of its Kafka partition
    /// and of its hash chain.
    String sujet();

    /// Legal day (Europe/Paris) from which the fact is true in the world; may precede the day it
    /// was recorded by months (S21).
    LocalDate effectifLe();
}
