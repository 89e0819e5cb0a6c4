package fr.spie.parcours.view.fileactive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was known, moment after moment. Nothing is edited: what is no longer known is closed.
final class Registre<T> {

    static final Instant TOUJOURS = Instant.MAX;

    /// What was known from a moment on, until another, excluded.
    record Version<T>(T valeur, Instant du, Instant jusqu) {}

    private final Set<Version<T>> lues;
    private final List<Version<T>> versions;

    Registre(Collection<Version<T>> lues) {
        this.lues = new HashSet<>(lues);
        this.versions = new ArrayList<>(lues);
    }

    boolean vide() {
        return versions.isEmpty();
    }

    /// As it stood before that moment: it is to be told again from there.
    void revenirAvant(Instant moment) {
        versions.removeIf(v -> !v.du().isBefore(moment));
        versions.replaceAll(
                v -> v.jusqu().isBefore(moment) ? v : new Version<>(v.valeur(), v.du(), TOUJOURS));
    }

    /// What is known now, in the order in which it was learnt.
    List<T> connues() {
        return versions.stream()
                .filter(v -> v.jusqu().equals(TOUJOURS))
                .map(Version::valeur)
                .toList();
    }

    /// From that moment on, this is known and nothing else.
    void savoir(List<T> valeurs, Instant depuis) {
        var nouvelles = new LinkedHashSet<>(valeurs);
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            if (version.jusqu().equals(TOUJOURS) && !nouvelles.remove(version.valeur())) {
                versions.set(i, new Version<>(version.valeur(), version.du(), depuis));
            }
        }
        nouvelles.forEach(v -> versions.add(new Version<>(v, depuis, TOUJOURS)));
    }

    /// Read before, and no longer so.
    List<Version<T>> perimees() {
        var restent = new HashSet<>(versions);
        return lues.stream().filter(v -> !restent.contains(v)).toList();
    }

    /// Not read before.
    List<Version<T>> nouvelles() {
        return versions.stream().filter(v -> !lues.contains(v)).toList();
    }
}
