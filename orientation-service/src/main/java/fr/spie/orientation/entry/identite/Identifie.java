package fr.spie.orientation.entry.identite;

import fr.spie.events.Chiffre;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A person found, or met for the first time.
///
/// @param nouveau whether the dossier was made just now
/// @param memeFoyer whether the last message about them named the same household
/// @param enCours whether their right ran, as last told
/// @param fluxA moment of the last flow that told them
/// @param contenu fingerprint of what was last told
/// @param declaree fingerprint of the identity last told
/// @param identite the identity in the facts
/// @param homonymes dossiers that may be the same person: someone must decide
public record Identifie(
        UUID dossierId,
        boolean nouveau,
        boolean memeFoyer,
        boolean enCours,
        Optional<Instant> fluxA,
        Optional<String> contenu,
        Optional<String> declaree,
        Optional<Chiffre> identite,
        List<UUID> homonymes) {}
