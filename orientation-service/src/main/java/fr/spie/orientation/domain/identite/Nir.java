package fr.spie.orientation.domain.identite;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of registration at the national register (NIR): 13 characters, or 15 with its key.
/// Checked on the way, never kept.
public final class Nir {

    /// Sex, year, month (civil, or 20 and more when unknown), département (2A, 2B), commune, rank.
    private static final Pattern FORME =
            Pattern.compile("[12478]\\d{2}(0[1-9]|1[0-2]|[2-9]\\d)\\d[\\dAB]\\d{6}(\\d{2})?");

    private static final int LONGUEUR = 13;

    /// Anything that may be one inside a text, spaced or not.
    private static final Pattern DANS_UN_TEXTE =
            Pattern.compile(
                    "(?<![\\dA-Za-z])[12478] ?\\d{2} ?\\d{2} ?\\d[\\dABab] ?\\d{3} ?\\d{3}( ?\\d{2})?(?![\\dA-Za-z])");

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

    /// Whether a number given as something else is one: a file number of the MSA, or a column
    /// filled with the wrong number.
    public static boolean estUn(String saisi) {
        return defaut(saisi).isEmpty();
    }

    /// Whether a text may hold one, good or mistyped: enough for it not to be kept.
    public static boolean peutEtre(String texte) {
        return DANS_UN_TEXTE.matcher(texte).find();
    }

    /// What a good NIR says against the sex (1 or 2) or the year of birth, in French.
    public static Optional<String> incoherence(
            String nir, Optional<String> sexe, LocalDate naissanceLe) {
        var racine = racine(nir);
        int annee = Integer.parseInt(racine.substring(1, 3));
        if (annee != naissanceLe.getYear() % 100) {
            return Optional.of("l’année de naissance du NIR n’est pas celle de la personne");
        }
        var dit = (racine.charAt(0) - '0') % 2 == 1 ? "1" : "2";
        return sexe.filter(s -> !s.equals(dit))
                .map(_ -> "le sexe du NIR n’est pas celui de la personne");
    }

    /// The same text, with what may be a NIR hidden.
    public static String masquer(String texte) {
        return DANS_UN_TEXTE.matcher(texte).replaceAll("[NIR]");
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
