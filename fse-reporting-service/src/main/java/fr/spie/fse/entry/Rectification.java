package fr.spie.fse.entry;

import static java.util.Objects.requireNonNull;

import fr.spie.events.fse.Sexe;
import fr.spie.events.fse.StatutEmploi;
import java.time.LocalDate;
import java.util.Optional;

/// What was missing or wrong in the entry; what is absent stays as it is.
record Rectification(
        Optional<Sexe> sexe,
        Optional<LocalDate> naissanceLe,
        Optional<StatutEmploi> statut,
        Optional<LocalDate> sansEmploiDepuisLe,
        Optional<Integer> cite,
        String motif) {

    Rectification {
        requireNonNull(motif, "motif");
    }

    @Override
    public String toString() {
        return "Rectification[" + motif + "]";
    }
}
