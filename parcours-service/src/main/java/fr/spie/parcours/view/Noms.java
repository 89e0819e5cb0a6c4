package fr.spie.parcours.view;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Names of persons, which stand encrypted everywhere and are read only to be shown.
@Component
public class Noms {

    private static final String EFFACE = "donnée effacée";

    private final Coffre coffre;
    private final JsonMapper json;

    Noms(Coffre coffre, JsonMapper json) {
        this.coffre = coffre;
        this.json = json;
    }

    public String de(Optional<Chiffre> identite) {
        if (identite.isEmpty()) {
            return "identité inconnue";
        }
        return coffre.dechiffrer(identite.get())
                .map(clair -> nom(json.readTree(clair)))
                .orElse(EFFACE);
    }

    /// Those of many persons, in the same order.
    public List<String> de(List<Optional<Chiffre>> identites) {
        coffre.preparer(identites.stream().flatMap(Optional::stream).toList());
        return identites.stream().map(this::de).toList();
    }

    private static String nom(JsonNode identite) {
        var prenom = identite.path("prenom").asString("");
        var nom = identite.path("nom").asString("");
        return (prenom + " " + nom).strip();
    }
}
