package fr.spie.orientation.entry.identite;

import fr.spie.events.Chiffre;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A person found, or met for the first time.
///
/// @param dossierId the dossier that goes on
/// @param memoire the dossier under which what is said of them is remembered: another one after two
///   dossiers were brought together, so that each institution goes on being compared with itself
/// @param nouveau whether the dossier was made just now
/// @param memeFoyer whether the last message about them named the same household, or none of a
///   paying body
/// @param enCours whether their right ran, as last told
/// @param fluxA moment of the last flow that told them
/// @param contenu fingerprint of what was last told
/// @param declaree fingerprint of the identity last told
/// @param identite the identity in the facts
/// @param homonymes dossiers that may be the same person, which nobody was told of yet
public record Identifie(
        UUID dossierId,
        UUID memoire,
        boolean nouveau,
        boolean memeFoyer,
        boolean enCours,
        Optional<Instant> fluxA,
        Optional<String> contenu,
        Optional<String> declaree,
        Optional<Chiffre> identite,
        List<Homonyme> homonymes) {

    /// @param ressemblances what agrees, in words that name nobody
    public record Homonyme(UUID dossierId, List<String> ressemblances) {}
}
