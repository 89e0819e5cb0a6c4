package fr.spie.orientation.view.dossiers;

import fr.spie.events.decision.APointer;
import fr.spie.orientation.domain.Suivis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The days to come, from the rows.
@Component
class SuivisLus implements Suivis {

    private final JdbcClient db;

    SuivisLus(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<APointer> aPointer(LocalDate au, UUID apres) {
        return db.sql(
                        """
                        select dossier_id, version from vue_dossier
                        where prochain_point <= ? and dossier_id > ? and <suivi>
                        order by dossier_id limit 200"""
                                .replace("<suivi>", Dossiers.SUIVI))
                .params(au, apres)
                .query(
                        (rs, n) ->
                                new APointer(
                                        rs.getObject("dossier_id", UUID.class),
                                        rs.getLong("version")))
                .list();
    }
}
