package fr.spie.orientation.domain.identite;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names as compared: capitals, no accents, one space between words.
public final class Normalisation {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^A-Z0-9]+");

    private Normalisation() {}

    /// `Chloé-Anne d’Œuvre` and `CHLOE ANNE D'OEUVRE` are one name.
    public static String de(String nom) {
        var ligatures = nom.toUpperCase(Locale.FRENCH).replace("Œ", "OE").replace("Æ", "AE");
        var nu = ACCENTS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFD));
        return AUTRES.matcher(nu.replaceAll("")).replaceAll(" ").strip();
    }

    /// The words of a name.
    public static List<String> mots(String nom) {
        return Stream.of(de(nom).split(" ")).filter(mot -> !mot.isEmpty()).distinct().toList();
    }
}
