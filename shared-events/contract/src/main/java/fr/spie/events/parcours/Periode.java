package fr.spie.events.parcours;

import java.time.LocalDate;
import java.util.Optional;

/// Legal days from `debut`, included, to `fin`, excluded; without end when it is empty.
public record Periode(LocalDate debut, Optional<LocalDate> fin) {

    public static Periode depuis(LocalDate debut) {
        return new Periode(debut, Optional.empty());
    }

    public Periode jusqua(LocalDate fin) {
        return new Periode(debut, Optional.of(fin));
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && fin.map(jour::isBefore).orElse(true);
    }
}
