package fr.spie.backbone.acces;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One reading of a dossier.
///
/// @param rang grows with time
/// @param action what was read, e.g. `fiche`, `page`, `histoire`
/// @param motif why, when the reader's institution had no link with the dossier
public record Acces(
        long rang,
        Instant a,
        String professionnel,
        String nom,
        String institution,
        UUID dossierId,
        String action,
        Optional<String> motif) {}
