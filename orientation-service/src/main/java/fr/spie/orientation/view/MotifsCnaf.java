package fr.spie.orientation.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// Why a right was suspended or closed, as users read it: the codes of the CNAF, with the source of
/// their labels in `orientation/motifs-cnaf.csv`.
public final class MotifsCnaf {

    private static final Map<String, String> LIBELLES = lire();

    private MotifsCnaf() {}

    public static String suspension(String code) {
        return libelle("SUSPENSION", code);
    }

    public static String fermeture(String code) {
        return libelle("FERMETURE", code);
    }

    private static String libelle(String famille, String code) {
        return Optional.ofNullable(LIBELLES.get(famille + ";" + code)).orElse("code " + code);
    }

    private static Map<String, String> lire() {
        try {
            return new ClassPathResource("orientation/motifs-cnaf.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    l -> l.substring(0, l.lastIndexOf(';')),
                                    l -> l.substring(l.lastIndexOf(';') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
