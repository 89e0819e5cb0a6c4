package fr.spie.parcours.view.regles;

import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The rules in words.
@Component
class LibellesRegles {

    private final Properties libelles = new Properties();

    LibellesRegles() {
        try (var lecteur =
                new InputStreamReader(
                        new ClassPathResource("parcours/regles.properties").getInputStream(),
                        StandardCharsets.UTF_8)) {
            libelles.load(lecteur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> connu(Parametre parametre) {
        return Optional.ofNullable(libelles.getProperty(parametre.name()));
    }

    String de(Parametre parametre) {
        return connu(parametre).orElseGet(parametre::name);
    }

    /// `6 semaines`, `10 jours ouvrés`, `15`.
    static String valeur(Regle regle) {
        return switch (regle.parametre().nature()) {
            case PERIODE -> periode(regle.periode());
            case JOURS_OUVRES -> nombre(regle.nombre(), "jour ouvré", "jours ouvrés");
            case NOMBRE -> Integer.toString(regle.nombre());
        };
    }

    private static String periode(Period p) {
        List<String> parts = new ArrayList<>();
        if (p.getYears() != 0) {
            parts.add(nombre(p.getYears(), "an", "ans"));
        }
        if (p.getMonths() != 0) {
            parts.add(nombre(p.getMonths(), "mois", "mois"));
        }
        int jours = (int) p.get(ChronoUnit.DAYS);
        if (jours != 0) {
            boolean semaines = jours % 7 == 0 && jours > 7;
            parts.add(
                    semaines
                            ? nombre(jours / 7, "semaine", "semaines")
                            : nombre(jours, "jour", "jours"));
        }
        return parts.isEmpty() ? "le jour même" : String.join(" et ", parts);
    }

    private static String nombre(int n, String un, String plusieurs) {
        return n + " " + (Math.abs(n) < 2 ? un : plusieurs);
    }
}
