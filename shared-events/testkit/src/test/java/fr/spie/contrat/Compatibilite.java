package fr.spie.contrat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// Compares a published schema with today's. A topic kept for ever makes every version current: the
/// events of both must be readable with both, so fields are only ever added, and only optional
/// ones. A value may be added to an enumeration (readers are deployed before writers), never
/// removed.
final class Compatibilite {

    private final JsonNode avant;
    private final JsonNode apres;
    private final List<String> ecarts = new ArrayList<>();

    private Compatibilite(JsonNode avant, JsonNode apres) {
        this.avant = avant;
        this.apres = apres;
    }

    /// What forbids the new schema; empty when it may replace the old one.
    static List<String> ecarts(JsonNode avant, JsonNode apres) {
        var comparaison = new Compatibilite(avant, apres);
        comparaison.comparer("", avant, apres);
        return List.copyOf(comparaison.ecarts);
    }

    private void comparer(String ou, JsonNode ancienBrut, JsonNode nouveauBrut) {
        var ancien = suivre(avant, ancienBrut);
        var nouveau = suivre(apres, nouveauBrut);
        for (var mot : List.of("type", "format")) {
            if (!Objects.equals(ancien.get(mot), nouveau.get(mot))) {
                ecart(ou, mot + " " + ancien.get(mot) + " became " + nouveau.get(mot));
            }
        }
        valeurs(ou, ancien, nouveau);
        if (ancien.has("items") && nouveau.has("items")) {
            comparer(ou + "[]", ancien.get("items"), nouveau.get("items"));
        }
        champs(ou, ancien, nouveau);
    }

    private void valeurs(String ou, JsonNode ancien, JsonNode nouveau) {
        if (ancien.has("enum") != nouveau.has("enum")) {
            ecart(ou, "became or ceased to be an enumeration");
            return;
        }
        var nouvelles = textes(nouveau.path("enum"));
        for (var valeur : textes(ancien.path("enum"))) {
            if (!nouvelles.contains(valeur)) {
                ecart(ou, "value " + valeur + " removed");
            }
        }
    }

    private void champs(String ou, JsonNode ancien, JsonNode nouveau) {
        var requisAvant = textes(ancien.path("required"));
        var requisApres = textes(nouveau.path("required"));
        for (var champ : ancien.path("properties").properties()) {
            var nom = champ.getKey();
            var suite = nouveau.path("properties").get(nom);
            if (suite == null) {
                ecart(ou + "/" + nom, "field removed");
                continue;
            }
            if (requisAvant.contains(nom) && !requisApres.contains(nom)) {
                ecart(ou + "/" + nom, "required field became optional");
            }
            comparer(ou + "/" + nom, champ.getValue(), suite);
        }
        for (var nom : requisApres) {
            if (!requisAvant.contains(nom)) {
                ecart(ou + "/" + nom, "new required field");
            }
        }
    }

    private void ecart(String ou, String quoi) {
        ecarts.add((ou.isEmpty() ? "/" : ou) + ": " + quoi);
    }

    private static JsonNode suivre(JsonNode racine, JsonNode noeud) {
        var ref = noeud.get("$ref");
        return ref == null ? noeud : racine.at(ref.asString().substring(1));
    }

    private static List<String> textes(JsonNode tableau) {
        var textes = new ArrayList<String>();
        tableau.forEach(n -> textes.add(n.asString()));
        return textes;
    }
}
