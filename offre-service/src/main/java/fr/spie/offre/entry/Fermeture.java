package fr.spie.offre.entry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/// @param le day of closing; today when absent
record Fermeture(String motif, Optional<LocalDate> le) {

    Fermeture {
        requireNonNull(motif, "motif");
    }
}
