package fr.spie.events.regles;

import fr.spie.events.JoursOuvres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The rules in force on each day. What is asked for is always the rule of the day of a fact, so
/// that a new value never changes the past.
public final class Regles {

    private static final String RESSOURCE = "/regles/regles.csv";

    /// What the law and the documents of the départements say.
    public static final Regles PAR_DEFAUT = new Regles(lire());

    private final Map<Parametre, TreeMap<LocalDate, Regle>> valeurs =
            new EnumMap<>(Parametre.class);

    private Regles(Collection<Regle> regles) {
        for (var regle : regles) {
            valeurs.computeIfAbsent(regle.parametre(), p -> new TreeMap<>()).put(regle.du(), regle);
        }
    }

    /// These, and those of a département: its value replaces the default from its day on, until the
    /// next value of the same parameter that it names itself.
    public Regles avec(Collection<Regle> locales) {
        var toutes = new ArrayList<>(toutes());
        for (var locale : locales) {
            toutes.removeIf(
                    r -> r.parametre() == locale.parametre() && !r.du().isBefore(locale.du()));
        }
        toutes.addAll(locales);
        return new Regles(toutes);
    }

    /// Every value, by parameter then by day.
    public List<Regle> toutes() {
        return valeurs.values().stream().flatMap(v -> v.values().stream()).toList();
    }

    /// The value of a parameter on a day; before its first value, the first one.
    ///
    /// @throws IllegalStateException when no value is known at all
    public Regle regle(Parametre parametre, LocalDate jour) {
        var connues = valeurs.get(parametre);
        if (connues == null) {
            throw new IllegalStateException("no rule for " + parametre);
        }
        return Optional.ofNullable(connues.floorEntry(jour))
                .orElseGet(connues::firstEntry)
                .getValue();
    }

    /// The value of a `PERIODE` on a day.
    public Period periode(Parametre parametre, LocalDate jour) {
        return regle(parametre, jour).periode();
    }

    /// The value of a `NOMBRE`, or of a number of `JOURS_OUVRES`, on a day.
    public int nombre(Parametre parametre, LocalDate jour) {
        return regle(parametre, jour).nombre();
    }

    /// Where the rule of that day stands, to be cited.
    public String source(Parametre parametre, LocalDate jour) {
        return regle(parametre, jour).source();
    }

    /// The day that comes the value of the parameter after `jour`: a period, clamped to the end of
    /// the month (E27), or working days.
    public LocalDate apres(Parametre parametre, LocalDate jour) {
        var regle = regle(parametre, jour);
        return parametre.nature() == Parametre.Nature.PERIODE
                ? jour.plus(regle.periode())
                : JoursOuvres.apres(jour, regle.nombre());
    }

    private static List<Regle> lire() {
        try (var flux = Regles.class.getResourceAsStream(RESSOURCE)) {
            if (flux == null) {
                throw new IllegalStateException(RESSOURCE + " is missing");
            }
            try (var lecteur =
                    new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
                return lecteur.lines().skip(1).map(Regles::lire).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regle lire(String ligne) {
        var champs = ligne.split(";", 4);
        return new Regle(
                Parametre.valueOf(champs[0]), LocalDate.parse(champs[1]), champs[2], champs[3]);
    }
}
