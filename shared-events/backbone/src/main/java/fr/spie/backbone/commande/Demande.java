package fr.spie.backbone.commande;

import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Who asks, when, and under which key: what travels beside a command.
///
/// @param commandeId the same id twice has one effect and one answer (promise B4)
/// @param institution code of the institution that asks
/// @param auteur professional or automation that asks
/// @param recueA when it was heard; becomes `recordedAt` of the facts it causes
/// @param versionAttendue sequence of the last event the asker has seen (`If-Match`)
/// @param correlationId the request everything comes from
/// @param causationId the event that caused the command; empty when a person did
public record Demande(
        UUID commandeId,
        String institution,
        String auteur,
        Instant recueA,
        OptionalLong versionAttendue,
        UUID correlationId,
        Optional<UUID> causationId) {

    /// A demand of a person or an institution.
    public static Demande de(UUID commandeId, String institution, String auteur, Instant recueA) {
        return new Demande(
                commandeId,
                institution,
                auteur,
                recueA,
                OptionalLong.empty(),
                commandeId,
                Optional.empty());
    }

    /// The demand an automation makes because of a fact: its id derives from the fact and the name,
    /// so that a redelivery changes nothing.
    public static Demande acause(Fait<?> fait, String automate, Instant recueA) {
        return new Demande(
                Identifiants.derive(fait.id(), automate),
                fait.institution(),
                "automate:" + automate,
                recueA,
                OptionalLong.empty(),
                fait.correlationId(),
                Optional.of(fait.id()));
    }

    /// The same, on condition that nothing was said since (`If-Match`).
    ///
    /// @param version sequence of the last event the asker has seen
    public Demande attendant(long version) {
        return new Demande(
                commandeId,
                institution,
                auteur,
                recueA,
                OptionalLong.of(version),
                correlationId,
                causationId);
    }
}
