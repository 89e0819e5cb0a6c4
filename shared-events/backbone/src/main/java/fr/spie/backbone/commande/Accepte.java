package fr.spie.backbone.commande;

import fr.spie.events.Contexte;
import java.util.UUID;

/// The answer to an accepted command.
///
/// @param commandeId id of the command
/// @param contexte where the subject decided
/// @param sujet subject that decided
/// @param version sequence of its last event; -1 when it has none
/// @param evenements how many events the command added; 0 when what was asked was already so
public record Accepte(
        UUID commandeId, Contexte contexte, String sujet, long version, int evenements) {

    /// What a query can wait for: `<context>/<subject>@<sequence>`. The context is needed: one
    /// dossier has a history in several.
    public String position() {
        return contexte.code() + "/" + sujet + "@" + version;
    }
}
