package fr.spie.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// Reads a set of facts at two times (promises B5 and B6).
public final class Histoire {

    private Histoire() {}

    /// The facts in the one order in which they are folded, each once, whatever the order and the
    /// number of their deliveries (S26).
    public static <F extends Fait<?>> List<F> ordonnee(Collection<F> faits) {
        var vus = new HashSet<java.util.UUID>();
        return faits.stream().sorted(Fait.ORDRE).filter(f -> vus.add(f.id())).toList();
    }

    /// What was true on `etatAu` (included), as far as it was known at `connuAu` (included).
    public static <F extends Fait<?>> List<F> au(
            Collection<F> faits, LocalDate etatAu, Instant connuAu) {
        return ordonnee(faits).stream()
                .filter(f -> !f.evenement().effectifLe().isAfter(etatAu))
                .filter(f -> !f.recordedAt().isAfter(connuAu))
                .toList();
    }
}
