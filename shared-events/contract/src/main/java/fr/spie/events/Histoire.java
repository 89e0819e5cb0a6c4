package fr.spie.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Reads a set of facts at two times (promises B5 and B6).
public final class Histoire {

    private Histoire() {}

    /// The facts in the one order in which they are folded, each once, whatever the order and the
    /// number of their deliveries (S26).
    public static <F extends Fait<?>> List<F> ordonnee(Collection<F> faits) {
        var vus = new HashSet<UUID>();
        return faits.stream().sorted(Fait.ORDRE).filter(f -> vus.add(f.id())).toList();
    }

    /// The facts that hold, in order: all of them but those that a correction withdrew (S22).
    public static <F extends Fait<?>> List<F> enVigueur(Collection<F> faits) {
        var retires = retires(faits);
        var ordonnes = ordonnee(faits);
        return retires.isEmpty()
                ? ordonnes
                : ordonnes.stream().filter(f -> !retires.contains(f.id())).toList();
    }

    /// What was true on `etatAu` (included), as far as it was known at `connuAu` (included). A
    /// correction counts from the moment it was known, whatever the day it speaks of.
    public static <F extends Fait<?>> List<F> au(
            Collection<F> faits, LocalDate etatAu, Instant connuAu) {
        return connus(faits, connuAu).stream()
                .filter(f -> !f.evenement().effectifLe().isAfter(etatAu))
                .toList();
    }

    /// The facts that held as far as was known at `connuAu` (included), in order.
    public static <F extends Fait<?>> List<F> connus(Collection<F> faits, Instant connuAu) {
        return enVigueur(faits.stream().filter(f -> !f.recordedAt().isAfter(connuAu)).toList());
    }

    /// The last word wins: a correction that was itself corrected withdraws nothing.
    private static Set<UUID> retires(Collection<? extends Fait<?>> faits) {
        var retires = new HashSet<UUID>();
        faits.stream()
                .filter(f -> f.evenement() instanceof Correction)
                .sorted(
                        Comparator.<Fait<?>, Instant>comparing(Fait::recordedAt)
                                .thenComparingLong(Fait::sequence)
                                .reversed())
                .forEach(
                        f -> {
                            if (f.evenement() instanceof Correction c
                                    && !retires.contains(f.id())) {
                                retires.add(c.cible());
                            }
                        });
        return retires;
    }
}
