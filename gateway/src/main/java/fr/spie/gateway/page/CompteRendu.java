package fr.spie.gateway.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The report of an import, whatever its counters are: numbers first, then what was refused.
public record CompteRendu(Map<String, Object> compteurs, Map<String, List<?>> listes) {

    static CompteRendu de(Map<String, Object> contenu) {
        var compteurs = new LinkedHashMap<String, Object>();
        var listes = new LinkedHashMap<String, List<?>>();
        contenu.forEach(
                (nom, valeur) -> {
                    if (valeur instanceof Collection<?> lignes) {
                        listes.put(libelle(nom), List.copyOf(lignes));
                    } else if (valeur != null) {
                        compteurs.put(libelle(nom), valeur);
                    }
                });
        return new CompteRendu(compteurs, listes);
    }

    /// `dossiersOuverts` reads « Dossiers ouverts ».
    static String libelle(String nom) {
        var mots =
                nom.replaceAll("([a-z])([A-Z])", "$1 $2")
                        .replace('_', ' ')
                        .toLowerCase(Locale.ROOT);
        return Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
    }
}
