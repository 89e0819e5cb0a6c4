package fr.spie.orientation.entry.tableau;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people and machines write it: `25/05/1998`, `1998-05-25`, `25-05-98`, `25.5.1998`,
/// `1998/05/25`, with or without a time of day.
public final class DateSaisie {

    private static final String HEURE = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?";
    private static final Pattern JOUR_DABORD =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})" + HEURE);
    private static final Pattern ANNEE_DABORD =
            Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})" + HEURE);

    private DateSaisie() {}

    /// @param auPlusTard the century of a year in two digits is the last one that keeps to it
    public static Optional<LocalDate> lire(String ecrit, LocalDate auPlusTard) {
        var anneeDabord = ANNEE_DABORD.matcher(ecrit.strip());
        if (anneeDabord.matches()) {
            return jour(nombre(anneeDabord, 1), nombre(anneeDabord, 3), nombre(anneeDabord, 4));
        }
        var jourDabord = JOUR_DABORD.matcher(ecrit.strip());
        if (!jourDabord.matches()) {
            return Optional.empty();
        }
        int mois = nombre(jourDabord, 3);
        int jour = nombre(jourDabord, 1);
        int annee = nombre(jourDabord, 4);
        if (jourDabord.group(4).length() == 4) {
            return jour(annee, mois, jour);
        }
        int siecle = auPlusTard.getYear() / 100 * 100;
        return jour(siecle + annee, mois, jour)
                .filter(le -> !le.isAfter(auPlusTard))
                .or(() -> jour(siecle - 100 + annee, mois, jour));
    }

    private static int nombre(Matcher forme, int groupe) {
        return Integer.parseInt(forme.group(groupe));
    }

    private static Optional<LocalDate> jour(int annee, int mois, int jour) {
        try {
            return Optional.of(LocalDate.of(annee, mois, jour));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
