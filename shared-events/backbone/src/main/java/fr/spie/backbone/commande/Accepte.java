package fr.spie.backbone.commande;

import java.util.UUID;

/// The answer to an accepted command.
///
/// @param commandeId id of the command
/// @param sujet subject that decided
/// @param version sequence of its last event; -1 when it has none
/// @param evenements how many events the command added; 0 when what was asked was already so
public record Accepte(UUID commandeId, String sujet, long version, int evenements) {

    /// What a query can wait for: `<subject>@<sequence>`.
    public String position() {
        return sujet + "@" + version;
    }
}
