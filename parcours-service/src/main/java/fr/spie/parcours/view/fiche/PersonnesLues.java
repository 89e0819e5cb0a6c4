package fr.spie.parcours.view.fiche;

import fr.spie.events.Chiffre;
import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.domain.Personnes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Persons, as their rows tell them.
@Component
class PersonnesLues implements Personnes {

    private final JdbcClient db;
    private final JsonMapper json;

    PersonnesLues(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @Override
    public boolean connue(UUID dossierId) {
        return db.sql("select 1 from fiche where dossier_id = ? and ouvert_le is not null")
                .param(dossierId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public Optional<Chiffre> identite(UUID dossierId) {
        return db.sql("select identite from fiche where dossier_id = ? and identite is not null")
                .param(dossierId)
                .query(String.class)
                .optional()
                .map(chiffre -> json.readValue(chiffre, Chiffre.class));
    }

    @Override
    public Optional<Porteur> porteur(UUID dossierId, LocalDate jour) {
        return db.sql(
                        """
                        select professionnel, institution from responsabilite
                        where dossier_id = ? and debut <= ? and (fin is null or fin > ?)""")
                .params(dossierId, jour, jour)
                .query(Porteur.class)
                .optional();
    }
}
