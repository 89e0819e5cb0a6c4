package fr.spie.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// Working days: neither Saturday, Sunday nor public holiday (L. 3133-1 Code du travail).
public final class JoursOuvres {

    private static final Set<MonthDay> FERIES_FIXES =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 8),
                    MonthDay.of(7, 14),
                    MonthDay.of(8, 15),
                    MonthDay.of(11, 1),
                    MonthDay.of(11, 11),
                    MonthDay.of(12, 25));

    private JoursOuvres() {}

    /// The day that comes `nombre` working days after `jour`.
    public static LocalDate apres(LocalDate jour, int nombre) {
        var courant = jour;
        for (int restant = nombre; restant > 0; ) {
            courant = courant.plusDays(1);
            if (estOuvre(courant)) {
                restant--;
            }
        }
        return courant;
    }

    /// Neither a Saturday, nor a Sunday, nor a public holiday.
    public static boolean estOuvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY
                && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                && !estFerie(jour);
    }

    static boolean estFerie(LocalDate jour) {
        var paques = paques(jour.getYear());
        return FERIES_FIXES.contains(MonthDay.from(jour))
                || jour.equals(paques.plusDays(1))
                || jour.equals(paques.plusDays(39))
                || jour.equals(paques.plusDays(50));
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
    static LocalDate paques(int annee) {
        int a = annee % 19;
        int b = annee / 100;
        int c = annee % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int rang = h + l - 7 * m + 114;
        return LocalDate.of(annee, rang / 31, rang % 31 + 1);
    }
}
