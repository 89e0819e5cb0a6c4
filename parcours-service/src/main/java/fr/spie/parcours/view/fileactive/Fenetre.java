package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.web.ParametreIllisible;
import java.time.LocalDate;
import java.util.Optional;

/// The days over which entries and exits are counted, both included.
record Fenetre(LocalDate du, LocalDate au) {

    /// Since the first of January unless said otherwise; nothing is known after `etatAu`.
    static Fenetre de(Optional<LocalDate> du, Optional<LocalDate> au, LocalDate etatAu) {
        var fin = au.filter(etatAu::isAfter).orElse(etatAu);
        var debut = du.orElseGet(() -> fin.withDayOfYear(1));
        if (au.filter(debut::isAfter).isPresent() || debut.getYear() > 9_999) {
            throw new ParametreIllisible(
                            "du", debut.toString(), "un jour qui ne suit pas celui de « au »")
                    .exception();
        }
        return new Fenetre(debut, fin);
    }
}
