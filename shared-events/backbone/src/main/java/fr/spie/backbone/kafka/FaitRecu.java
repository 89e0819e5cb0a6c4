package fr.spie.backbone.kafka;

import fr.spie.events.Chaine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A fact in its wire form: what stands in the headers and the body of one Kafka record, and in one
/// row of the store.
///
/// @param traceparent W3C trace the fact was recorded in; tells where it came from, proves nothing,
///   and is not part of the hash
public record FaitRecu(
        UUID id,
        String type,
        String sujet,
        long sequence,
        LocalDate effectifLe,
        Instant recordedAt,
        String institution,
        String auteur,
        UUID correlationId,
        Optional<UUID> causationId,
        Optional<String> traceparent,
        byte[] prevhash,
        byte[] hash,
        byte[] donnees) {

    /// The hash its content should have (promise B7).
    public byte[] hashCalcule() {
        return Chaine.suivant(
                prevhash,
                sujet,
                sequence,
                id,
                type,
                effectifLe,
                recordedAt,
                institution,
                auteur,
                correlationId.toString(),
                causationId.map(UUID::toString).orElse(""),
                donnees);
    }
}
