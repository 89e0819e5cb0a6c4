package fr.spie.parcours.view.fiche;

import fr.spie.parcours.domain.Suivis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Dossiers that call for a decision, as the rows tell them.
@Component
class SuivisLus implements Suivis {

    private final JdbcClient db;

    SuivisLus(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Suivi> de(String professionnel, LocalDate aPartirDu, UUID apres) {
        return db.sql(
                        """
                        select f.dossier_id, f.version, f.territoire from fiche f
                        where f.dossier_id > :apres
                          and (f.relais_vers_professionnel = :professionnel
                            or exists (
                              select from responsabilite r
                              where r.dossier_id = f.dossier_id
                                and r.professionnel = :professionnel
                                and (r.fin is null or r.fin > :jour)))
                        order by f.dossier_id limit 200""")
                .param("apres", apres)
                .param("professionnel", professionnel)
                .param("jour", aPartirDu)
                .query((rs, n) -> suivi(rs))
                .list();
    }

    @Override
    public List<Orphelin> orphelins(UUID apres) {
        return db.sql(
                        """
                        select distinct on (f.dossier_id)
                          f.dossier_id, f.version, f.territoire, p.id, p.parti_le
                        from professionnel p
                        join responsabilite r on r.professionnel = p.id
                          and (r.fin is null or r.fin > p.parti_le)
                        join fiche f on f.dossier_id = r.dossier_id
                        where p.parti_le is not null and f.dossier_id > ?
                        order by f.dossier_id, r.debut limit 200""")
                .param(apres)
                .query(
                        (rs, n) ->
                                new Orphelin(
                                        suivi(rs),
                                        rs.getString("id"),
                                        rs.getObject("parti_le", LocalDate.class)))
                .list();
    }

    @Override
    public List<APointer> aPointer(LocalDate au, UUID apres) {
        return db.sql(
                        """
                        select dossier_id, version from vigilance
                        where prochain_point <= ? and dossier_id > ?
                        order by dossier_id limit 200""")
                .params(au, apres)
                .query(
                        (rs, n) ->
                                new APointer(
                                        rs.getObject("dossier_id", UUID.class),
                                        rs.getLong("version")))
                .list();
    }

    private static Suivi suivi(ResultSet rs) throws SQLException {
        return new Suivi(
                rs.getObject("dossier_id", UUID.class),
                rs.getLong("version"),
                rs.getString("territoire"));
    }
}
