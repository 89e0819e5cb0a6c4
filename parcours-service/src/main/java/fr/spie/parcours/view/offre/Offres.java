package fr.spie.parcours.view.offre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What may be prescribed, and the titles of what was.
@Component("offresConnues")
public class Offres {

    /// An offer to choose.
    public record Choix(UUID offreId, String titre) {}

    private final JdbcClient db;

    Offres(JdbcClient db) {
        this.db = db;
    }

    /// The open offers, those of the territory first.
    public List<Choix> ouvertes(Optional<String> territoire, LocalDate jour) {
        return db.sql(
                        """
                        select offre_id, titre || coalesce(' (' || territoire || ')', '') as titre
                        from offre where not fermee and fin_le >= :jour
                        order by territoire is null or territoire = :territoire desc, titre
                        limit 200""")
                .param("jour", jour)
                .param("territoire", territoire.orElse(null))
                .query(Choix.class)
                .list();
    }

    public String titre(UUID offreId) {
        return db.sql("select titre from offre where offre_id = ?")
                .param(offreId)
                .query(String.class)
                .optional()
                .orElse("Offre non publiée");
    }
}
