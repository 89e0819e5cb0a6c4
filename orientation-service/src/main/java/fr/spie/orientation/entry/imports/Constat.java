package fr.spie.orientation.entry.imports;

import fr.spie.orientation.domain.identite.Nir;

/// Something wrong at one place of a file: what refuses a household or a row, or what is only told.
///
/// @param element rank of the household or the row in the file, from 1; 0 outside of any
/// @param valeur what was read; what would identify a person is masked, and a NIR always
public record Constat(int element, int ligne, String champ, String valeur, String raison) {

    private static final int LONGUEUR_MAX = 60;
    private static final int CHAMP_MAX = 200;

    /// No NIR goes through here, wherever it was typed.
    public Constat {
        champ = abreger(champ, CHAMP_MAX);
        var sansNir = Nir.masquer(valeur);
        valeur = sansNir.length() > LONGUEUR_MAX ? abreger(sansNir, LONGUEUR_MAX) + "…" : sansNir;
    }

    /// The beginning of a text, never half of a character written on two.
    public static String abreger(String texte, int longueur) {
        if (texte.length() <= longueur) {
            return texte;
        }
        boolean coupe = Character.isHighSurrogate(texte.charAt(longueur - 1));
        return texte.substring(0, coupe ? longueur - 1 : longueur);
    }

    /// What shows which value it was, to someone who has the file.
    public static String masque(String valeur) {
        return valeur.isEmpty()
                ? ""
                : Character.toString(valeur.codePointAt(0))
                        + "… ("
                        + valeur.length()
                        + " caractères)";
    }
}
