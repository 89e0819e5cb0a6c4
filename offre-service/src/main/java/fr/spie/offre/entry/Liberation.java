package fr.spie.offre.entry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// @param le day on which the place is given up; today when absent
record Liberation(UUID prescriptionId, String motif, Optional<LocalDate> le) {

    Liberation {
        requireNonNull(prescriptionId, "prescriptionId");
        requireNonNull(motif, "motif");
    }
}
