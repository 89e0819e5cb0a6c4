package fr.spie.events.parcours;

import java.time.LocalDate;
import java.util.Optional;

/// Legal days from `debut`, included, to `fin`, excluded; without end when it is empty.
public record Periode(LocalDate debut, Optional<LocalDate> fin) {

    /// From a day on, without end.
    public static Periode depuis(LocalDate debut) {
        return new Periode(debut, Optional.empty());
    }

    /// The same beginning, and an end.
    ///
    /// @param fin first day that is no longer in it
    public Periode jusqua(LocalDate fin) {
        return new Periode(debut, Optional.of(fin));
    }

    /// Whether a legal day is in it: the first one is, `fin` is not.
    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && fin.map(jour::isBefore).orElse(true);
    }
}
