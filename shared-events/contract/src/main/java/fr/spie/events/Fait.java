package fr.spie.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// An event with what is known of its recording: the second of its two times, its place in the
/// history of its subject, and who said it.
///
/// @param id identity of the event; the same fact delivered twice has the same id
/// @param sequence rank in the history of the subject, from 0, without holes
/// @param evenement what happened
/// @param recordedAt when the system learnt it; strictly increasing within a subject
/// @param institution code of the institution that published it
/// @param auteur professional or automation that published it
/// @param correlationId the request everything in one chain of causes comes from
/// @param causationId the event this one is a direct effect of; empty when a person or an import
///   asked
public record Fait<E extends Evenement>(
        UUID id,
        long sequence,
        E evenement,
        Instant recordedAt,
        String institution,
        String auteur,
        UUID correlationId,
        Optional<UUID> causationId) {

    /// The order in which histories are read (promise B5): true first, then known first. Delivery
    /// order never matters.
    public static final Comparator<Fait<?>> ORDRE =
            Comparator.<Fait<?>, java.time.LocalDate>comparing(f -> f.evenement().effectifLe())
                    .thenComparing(Fait::recordedAt)
                    .thenComparing(Fait::id);

    /// Whose history it belongs to: dossier, offer, `professionnel:<id>`…
    public String sujet() {
        return evenement.sujet();
    }
}
