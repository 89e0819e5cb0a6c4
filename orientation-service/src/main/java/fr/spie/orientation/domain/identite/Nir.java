package fr.spie.orientation.domain.identite;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of registration at the national register (NIR): 13 characters, or 15 with its key.
/// Checked on the way, never kept.
public final class Nir {

    /// Sex, year, month (civil, or 20 and more when unknown), département (2A, 2B), commune, rank.
    private static final Pattern FORME =
            Pattern.compile("[12478]\\d{2}(0[1-9]|1[0-2]|[2-9]\\d)\\d[\\dAB]\\d{6}(\\d{2})?");

    private static final int LONGUEUR = 13;

    private Nir() {}

    /// What is wrong with it, in French; empty when nothing is.
    public static Optional<String> defaut(String saisi) {
        var nir = saisi.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
        if (nir.length() != LONGUEUR && nir.length() != LONGUEUR + 2) {
            return Optional.of("le NIR compte 13 caractères, ou 15 avec sa clé");
        }
        if (!FORME.matcher(nir).matches() || corse(nir).isEmpty()) {
            return Optional.of("le NIR n’a pas la forme attendue");
        }
        return nir.length() == LONGUEUR || nir.substring(LONGUEUR).equals(cle(nir))
                ? Optional.empty()
                : Optional.of("la clé du NIR est fausse");
    }

    /// The key of the first 13 characters.
    public static String cle(String nir) {
        long nombre = corse(nir).orElseThrow(() -> new IllegalArgumentException("not a NIR"));
        return "%02d".formatted(97 - nombre % 97);
    }

    /// The first 13 characters, on which two forms of the same NIR agree.
    public static String racine(String nir) {
        return nir.replace(" ", "").toUpperCase(java.util.Locale.ROOT).substring(0, LONGUEUR);
    }

    /// The number the key is computed on: 2A counts as 19, 2B as 18.
    private static Optional<Long> corse(String nir) {
        var chiffres = nir.substring(0, LONGUEUR);
        var departement = chiffres.substring(5, 7);
        var sansLettre =
                switch (departement) {
                    case "2A" -> chiffres.substring(0, 5) + "19" + chiffres.substring(7);
                    case "2B" -> chiffres.substring(0, 5) + "18" + chiffres.substring(7);
                    default -> chiffres;
                };
        return sansLettre.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Long.parseLong(sansLettre))
                : Optional.empty();
    }
}
