package fr.spie.offre.domain;

import fr.spie.offre.domain.RefusOffre.ThematiqueInconnue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The referential of thématiques of data·inclusion v1: value → French label.
public record Thematiques(Map<String, String> libelles) {

    public Thematiques {
        libelles = Collections.unmodifiableMap(new LinkedHashMap<>(libelles));
    }

    /// From lines `value;label`; blank lines and those that begin with `#` are skipped.
    public static Thematiques lire(Stream<String> lignes) {
        var libelles = new LinkedHashMap<String, String>();
        lignes.filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                .map(ligne -> ligne.split(";", 2))
                .forEach(colonnes -> libelles.put(colonnes[0], colonnes[1]));
        return new Thematiques(libelles);
    }

    /// The value itself, when the referential knows it.
    public String exiger(String valeur) {
        if (!libelles.containsKey(valeur)) {
            throw new ThematiqueInconnue(valeur).exception();
        }
        return valeur;
    }

    public String libelle(String valeur) {
        return libelles.getOrDefault(valeur, valeur);
    }
}
