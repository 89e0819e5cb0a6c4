package fr.spie.cli.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// What the player reads back from the platform.
final class Lectures {

    private static final String COMPTE = "chef-projet-aurillac";

    private final Client client;

    Lectures(Client client) {
        this.client = client;
    }

    /// The dossiers of these persons that the platform shows, by number of the person.
    Map<Integer, String> dossiers(List<Personne> personnes) {
        Map<String, Integer> cherchees = new HashMap<>();
        personnes.forEach(p -> cherchees.put(cle(p.nom(), p.prenom()), p.numero()));
        Map<Integer, String> trouves = new HashMap<>();
        pages(
                "/api/orientation/dossiers",
                ligne -> {
                    var numero =
                            cherchees.get(
                                    cle(
                                            ligne.path("nom").asString(""),
                                            ligne.path("prenom").asString("")));
                    if (numero != null) {
                        trouves.put(numero, ligne.path("dossierId").asString());
                    }
                });
        return trouves;
    }

    private static String cle(String nom, String prenom) {
        return nom + "|" + prenom;
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
        pages(chemin, toutes::add);
        return toutes;
    }

    private void pages(String chemin, Consumer<JsonNode> ligne) {
        var curseur = Optional.of("");
        while (curseur.isPresent()) {
            var reponse =
                    client.lire(
                            COMPTE,
                            chemin
                                    + (chemin.contains("?") ? "&" : "?")
                                    + "limite=200"
                                    + (curseur.get().isEmpty()
                                            ? ""
                                            : "&curseur=" + encode(curseur.get())));
            reponse.corps().path("items").forEach(ligne);
            curseur = texte(reponse.corps().path("next_cursor"));
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
