package fr.spie.fse.entry;

import static java.util.Objects.requireNonNull;

import fr.spie.events.fse.Sexe;
import fr.spie.events.fse.StatutEmploi;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A person enters an operation; what is not known yet is left out and completed later (R7).
///
/// @param entreeLe first day of support; today when absent
/// @param cite ISCED level, 0 to 8
record Entree(
        UUID dossierId,
        Optional<LocalDate> entreeLe,
        Optional<Sexe> sexe,
        Optional<LocalDate> naissanceLe,
        Optional<StatutEmploi> statut,
        Optional<LocalDate> sansEmploiDepuisLe,
        Optional<Integer> cite) {

    Entree {
        requireNonNull(dossierId, "dossierId");
    }

    @Override
    public String toString() {
        return "Entree[" + dossierId + "]";
    }
}
