package fr.spie.parcours.view.fileactive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What holds day after day: each value from its first day until another one follows. Equal values
/// on days in a row are one stretch.
final class Frise<T> {

    static final LocalDate SANS_FIN = LocalDate.MAX;

    /// A value, from `debut` to `fin` excluded.
    record Tranche<T>(LocalDate debut, LocalDate fin, T valeur) {

        boolean touche(Tranche<T> suivante) {
            return fin.equals(suivante.debut());
        }
    }

    private final List<Tranche<T>> tranches;

    Frise(List<Tranche<T>> tranches) {
        this.tranches = new ArrayList<>(tranches);
    }

    List<Tranche<T>> tranches() {
        return List.copyOf(tranches);
    }

    /// Keeps what it says of the days before.
    void oublierDepuis(LocalDate jour) {
        tranches.removeIf(t -> !t.debut().isBefore(jour));
        if (!tranches.isEmpty() && tranches.getLast().fin().isAfter(jour)) {
            var derniere = tranches.removeLast();
            tranches.add(new Tranche<>(derniere.debut(), jour, derniere.valeur()));
        }
    }

    /// What holds from that day on, later than all that it says.
    void noter(LocalDate jour, Optional<T> valeur) {
        oublierDepuis(jour);
        if (valeur.isEmpty()) {
            return;
        }
        var debut = jour;
        if (!tranches.isEmpty()
                && tranches.getLast().fin().equals(jour)
                && tranches.getLast().valeur().equals(valeur.get())) {
            debut = tranches.removeLast().debut();
        }
        tranches.add(new Tranche<>(debut, SANS_FIN, valeur.get()));
    }
}
