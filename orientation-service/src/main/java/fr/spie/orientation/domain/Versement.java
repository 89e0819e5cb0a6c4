package fr.spie.orientation.domain;

import java.time.LocalDate;

/// Where a right stands, as the paying body tells it.
public sealed interface Versement {

    record Verse() implements Versement {}

    record Suspendu(LocalDate le, String motif) implements Versement {}

    record Clos(LocalDate le, String motif) implements Versement {}
}
