package fr.spie.parcours.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// When a person was born, for what age decides; read where it is decrypted, never kept.
public interface Naissances {

    Optional<LocalDate> de(UUID dossierId);
}
