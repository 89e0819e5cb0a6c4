package fr.spie.parcours.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The committees that were called, as last read.
public interface Comites {

    /// When and where one sits.
    record Seance(LocalDate prevuLe, String lieu) {}

    Optional<Seance> seance(UUID comiteId);
}
