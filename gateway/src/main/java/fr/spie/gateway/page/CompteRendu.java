package fr.spie.gateway.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The report of an import, in words: what was counted, then what was refused, line by line.
public record CompteRendu(String message, Map<String, Object> compteurs, List<Constats> constats) {

    private static final Map<String, String> COMPTEURS = new LinkedHashMap<>();
    private static final Map<String, String> LISTES =
            Map.of(
                    "refus",
                    "Refusé",
                    "avertissementsDits",
                    "À vérifier",
                    "inconnusDits",
                    "Sans dossier");
    private static final Map<String, String> COLONNES = Map.of("element", "rang");

    static {
        COMPTEURS.put("lus", "Foyers ou lignes lus");
        COMPTEURS.put("acceptes", "Acceptés");
        COMPTEURS.put("refuses", "Refusés");
        COMPTEURS.put("beneficiaires", "Bénéficiaires");
        COMPTEURS.put("nouveauxDossiers", "Nouveaux dossiers");
        COMPTEURS.put("inchanges", "Personnes sans changement");
        COMPTEURS.put("perimes", "Personnes déjà connues par un flux plus récent");
        COMPTEURS.put("sansDroit", "Personnes sans droit ouvert");
        COMPTEURS.put("inconnus", "Personnes sans dossier");
        COMPTEURS.put("homonymes", "Homonymes à vérifier");
    }

    /// Rows of one list of the report; at most two hundred are shown.
    public record Constats(String titre, List<String> colonnes, List<List<Object>> lignes) {}

    static CompteRendu de(Map<String, ?> contenu) {
        var compteurs = new LinkedHashMap<String, Object>();
        COMPTEURS.forEach(
                (nom, libelle) -> {
                    if (contenu.get(nom) instanceof Number nombre) {
                        compteurs.put(libelle, nombre);
                    }
                });
        var constats = new ArrayList<Constats>();
        contenu.forEach(
                (nom, valeur) -> {
                    var titre = LISTES.get(nom);
                    if (titre != null && valeur instanceof List<?> lignes && !lignes.isEmpty()) {
                        constats.add(constats(titre, lignes));
                    }
                });
        return new CompteRendu(
                contenu.get("message") instanceof String message ? message : "Fichier reçu.",
                compteurs,
                constats);
    }

    private static Constats constats(String titre, List<?> lignes) {
        var colonnes =
                lignes.getFirst() instanceof Map<?, ?> premiere
                        ? premiere.keySet().stream().map(String::valueOf).toList()
                        : List.of("constat");
        return new Constats(
                titre,
                colonnes.stream().map(c -> COLONNES.getOrDefault(c, c)).toList(),
                lignes.stream().limit(200).map(ligne -> valeurs(colonnes, ligne)).toList());
    }

    private static List<Object> valeurs(List<String> colonnes, Object ligne) {
        return ligne instanceof Map<?, ?> champs
                ? colonnes.stream().<Object>map(c -> texte(champs.get(c))).toList()
                : List.of(ligne);
    }

    private static Object texte(@Nullable Object valeur) {
        return valeur == null ? "" : valeur;
    }
}
