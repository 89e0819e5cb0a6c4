package fr.spie.cli.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A rule that does not hold, where, when, and the facts that show it.
///
/// @param faits ids of facts
public record Violation(
        Invariant regle,
        String sujet,
        Optional<LocalDate> jour,
        String constat,
        List<String> faits) {}
