package fr.spie.orientation.view;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre;
import fr.spie.orientation.domain.identite.Identite;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads identities for those who are shown them.
@Component
public class Personnes {

    /// What is shown of a person whose key was erased.
    public static final String EFFACEE = "donnée effacée";

    private final Coffre coffre;
    private final JsonMapper json;

    Personnes(Coffre coffre, JsonMapper json) {
        this.coffre = coffre;
        this.json = json;
    }

    /// The identity; empty when its key was erased.
    public Optional<Identite> identite(Chiffre chiffre) {
        return coffre.dechiffrer(chiffre).map(clair -> json.readValue(clair, Identite.class));
    }

    public String nom(Optional<Chiffre> chiffre) {
        return chiffre.flatMap(this::identite).map(Identite::nomComplet).orElse(EFFACEE);
    }
}
