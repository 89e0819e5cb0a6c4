package fr.spie.parcours.view.fiche;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre;
import fr.spie.parcours.domain.Naissances;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// From the identity, decrypted for the time of a decision.
@Component
class NaissancesLues implements Naissances {

    private final JdbcClient db;
    private final Coffre coffre;
    private final JsonMapper json;

    NaissancesLues(JdbcClient db, Coffre coffre, JsonMapper json) {
        this.db = db;
        this.coffre = coffre;
        this.json = json;
    }

    @Override
    public Optional<LocalDate> de(UUID dossierId) {
        return db.sql("select identite from fiche where dossier_id = ? and identite is not null")
                .param(dossierId)
                .query(String.class)
                .optional()
                .flatMap(chiffre -> coffre.dechiffrer(json.readValue(chiffre, Chiffre.class)))
                .map(clair -> json.readTree(clair).path("naissanceLe").asString(""))
                .filter(texte -> !texte.isBlank())
                .map(LocalDate::parse);
    }
}
