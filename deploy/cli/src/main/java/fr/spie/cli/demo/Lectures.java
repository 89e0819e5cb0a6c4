package fr.spie.cli.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// What the player reads back from the platform.
final class Lectures {

    private static final String COMPTE = "chef-projet-aurillac";

    private final Client client;

    Lectures(Client client) {
        this.client = client;
    }

    /// The dossiers of these persons that the platform shows, by number of the person. The last
    /// notified come first: the first pages are enough.
    Map<Integer, String> dossiers(List<Personne> personnes) {
        Map<String, Integer> cherchees = new HashMap<>();
        personnes.forEach(p -> cherchees.put(p.nom() + "|" + p.prenom(), p.numero()));
        Map<Integer, String> trouves = new HashMap<>();
        pages(
                "/api/orientation/dossiers",
                ligne -> {
                    var nom = ligne.path("nom").asString("");
                    var numero = cherchees.get(nom + "|" + ligne.path("prenom").asString(""));
                    if (numero != null) {
                        trouves.put(numero, ligne.path("dossierId").asString());
                    }
                    return trouves.size() < cherchees.size();
                });
        return trouves;
    }

    /// Who answers for the person today.
    Optional<String> porteur(String dossier) {
        var reponse = client.lire(COMPTE, "/api/parcours/dossiers/" + dossier);
        return reponse.accepte()
                ? texte(reponse.corps().path("porteur").path("professionnel"))
                : Optional.empty();
    }

    boolean repondue(String dossier, String prescriptionId) {
        var reponse = client.lire(COMPTE, "/api/parcours/dossiers/" + dossier);
        for (var p : reponse.corps().path("prescriptions")) {
            if (p.path("prescriptionId").asString("").equals(prescriptionId)) {
                return p.hasNonNull("reponse");
            }
        }
        return false;
    }

    boolean fileVide(String professionnel) {
        var reponse = client.lire(COMPTE, "/api/parcours/file-active?referent=" + professionnel);
        return reponse.accepte() && reponse.corps().path("items").isEmpty();
    }

    List<JsonNode> toutes(String chemin) {
        var toutes = new ArrayList<JsonNode>();
        pages(
                chemin,
                ligne -> {
                    toutes.add(ligne);
                    return true;
                });
        return toutes;
    }

    /// @param ligne says whether to read on
    private void pages(String chemin, Predicate<JsonNode> ligne) {
        var curseur = Optional.of("");
        while (curseur.isPresent()) {
            var suite = curseur.get().isEmpty() ? "" : "&curseur=" + encode(curseur.get());
            var reponse =
                    client.lire(
                            COMPTE,
                            chemin + (chemin.contains("?") ? "&" : "?") + "limite=200" + suite);
            boolean encore = true;
            for (var item : reponse.corps().path("items")) {
                encore = encore && ligne.test(item);
            }
            curseur =
                    encore ? texte(reponse.corps().path("next_cursor")) : Optional.<String>empty();
        }
    }

    private static String encode(String valeur) {
        return java.net.URLEncoder.encode(valeur, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Optional<String> texte(JsonNode noeud) {
        return noeud.isString() && !noeud.asString().isEmpty()
                ? Optional.of(noeud.asString())
                : Optional.empty();
    }
}
