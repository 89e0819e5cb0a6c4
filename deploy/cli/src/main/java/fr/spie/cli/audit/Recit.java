package fr.spie.cli.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All that is told of one dossier.
///
/// @param orientation in the order in which it was told
/// @param parcours in the order in which it was told
record Recit(String dossier, List<Acte> orientation, List<Acte> parcours) {

    /// What holds of these facts, in the order of their days: those that no correction withdrew.
    private static List<Acte> enVigueur(List<Acte> actes) {
        var retires = retires(actes);
        return actes.stream().filter(a -> !retires.contains(a.id())).sorted(Acte.ORDRE).toList();
    }

    /// From the last correction to the first: one that was itself withdrawn withdraws nothing.
    private static Set<String> retires(List<Acte> actes) {
        var retires = new HashSet<String>();
        actes.stream()
                .filter(a -> a.est("CorrectionApportee"))
                .sorted(Comparator.comparingLong(Acte::rang).reversed())
                .filter(a -> !retires.contains(a.id()))
                .forEach(a -> retires.add(a.texte("cible")));
        return retires;
    }

    /// What was known of it at the end of a day.
    Recit connuLe(LocalDate jour) {
        return new Recit(
                dossier,
                orientation.stream().filter(a -> !a.suLe().isAfter(jour)).toList(),
                parcours.stream().filter(a -> !a.suLe().isAfter(jour)).toList());
    }

    /// Open on a day as it was known then, and still so on a later one.
    boolean ouvert(LocalDate jour, LocalDate puis) {
        return Fil.de(parcoursEnVigueur()).au(puis).ouvert()
                && Fil.de(connuLe(jour).parcoursEnVigueur()).au(jour).ouvert();
    }

    /// What holds of the parcours, in the order in which it was told.
    List<Acte> dits() {
        var retires = retires(parcours);
        return parcours.stream().filter(a -> !retires.contains(a.id())).toList();
    }

    List<Acte> parcoursEnVigueur() {
        return enVigueur(parcours);
    }

    List<Acte> orientationEnVigueur() {
        return enVigueur(orientation);
    }

    /// What held of the parcours just before a fact of it was told; without the fact it replaces,
    /// when it says again on another day what was wrong.
    List<Acte> avant(Acte acte) {
        var remplaces =
                parcours.stream()
                        .filter(a -> a.texte("remplacant").equals(acte.id()))
                        .map(a -> a.texte("cible"))
                        .toList();
        return enVigueur(
                parcours.stream()
                        .filter(a -> a.rang() < acte.rang() && !remplaces.contains(a.id()))
                        .toList());
    }

    Stream<Acte> parcours(String type) {
        return parcoursEnVigueur().stream().filter(a -> a.est(type));
    }

    Stream<Acte> orientation(String type) {
        return orientationEnVigueur().stream().filter(a -> a.est(type));
    }

    /// Told again because another fact was wrong: what it was when it was first told was looked at
    /// then.
    boolean redit(Acte acte) {
        return parcours.stream()
                .anyMatch(a -> a.est("CorrectionApportee") && a.demande().equals(acte.demande()));
    }

    /// The log stops on a correction, told that very day: what it is replaced by may follow.
    boolean enCorrection(LocalDate horizon) {
        return !parcours.isEmpty()
                && parcours.getLast().est("CorrectionApportee")
                && !parcours.getLast().suLe().isBefore(horizon);
    }

    /// Corrected on that very day: what it brings to light may not have been heard everywhere yet.
    boolean corrigeLe(LocalDate horizon) {
        return parcours.stream()
                .anyMatch(a -> a.est("CorrectionApportee") && !a.suLe().isBefore(horizon));
    }

    /// The last day that any fact of the parcours speaks of, or that day.
    LocalDate dernierJour(LocalDate auMoins) {
        return parcours.stream()
                .map(Acte::le)
                .filter(auMoins::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(auMoins);
    }
}
