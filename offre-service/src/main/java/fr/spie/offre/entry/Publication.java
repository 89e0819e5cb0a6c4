package fr.spie.offre.entry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/// An offer to publish.
///
/// @param thematique value of the data·inclusion referential
/// @param institution the caller's, when absent
/// @param territoire arrondissement; the whole département when absent
/// @param le day of publication; today when absent
record Publication(
        String titre,
        String thematique,
        Optional<String> institution,
        Optional<String> territoire,
        int places,
        LocalDate debutLe,
        LocalDate finLe,
        Optional<LocalDate> le) {

    Publication {
        requireNonNull(titre, "titre");
        requireNonNull(thematique, "thematique");
        requireNonNull(debutLe, "debutLe");
        requireNonNull(finLe, "finLe");
    }
}
