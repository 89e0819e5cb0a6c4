package fr.spie.parcours.view.fiche;

import fr.spie.backbone.projection.Histoires;
import fr.spie.events.decision.APointer;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationParcours;
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

    private final Histoires histoires;

    SuivisLus(JdbcClient db, Histoires histoires) {
        this.db = db;
        this.histoires = histoires;
    }

    @Override
    public List<Suivi> portes(String professionnel, LocalDate aPartirDu, UUID apres) {
        return portes("r.professionnel", professionnel, aPartirDu, apres);
    }

    @Override
    public List<Suivi> portesParInstitution(String institution, LocalDate aPartirDu, UUID apres) {
        return portes("r.institution", institution, aPartirDu, apres);
    }

    private List<Suivi> portes(String colonne, String qui, LocalDate jour, UUID apres) {
        return db.sql(
                        """
                        select f.dossier_id, f.version, f.territoire from fiche f
                        where f.dossier_id > :apres and exists (
                          select from responsabilite r
                          where r.dossier_id = f.dossier_id and %s = :qui
                            and (r.fin is null or r.fin > :jour))
                        order by f.dossier_id limit 200"""
                                .formatted(colonne))
                .param("apres", apres)
                .param("qui", qui)
                .param("jour", jour)
                .query((rs, n) -> suivi(rs))
                .list();
    }

    @Override
    public List<Touche> touches(String institution, LocalDate aPartirDu, UUID apres) {
        return db.sql(
                        """
                        select f.dossier_id, f.version, f.territoire, q.professionnel
                        from (
                          select dossier_id, professionnel from responsabilite
                          where institution = :institution and (fin is null or fin > :jour)
                          union
                          select dossier_id, relais_vers_professionnel from fiche
                          where relais_vers_institution = :institution and relais_id is not null
                        ) q join fiche f on f.dossier_id = q.dossier_id
                        where f.dossier_id > :apres
                        order by f.dossier_id fetch first 200 rows with ties""")
                .param("institution", institution)
                .param("jour", aPartirDu)
                .param("apres", apres)
                .query((rs, n) -> new Touche(suivi(rs), rs.getString("professionnel")))
                .list();
    }

    @Override
    public boolean existe(UUID dossierId) {
        return db.sql("select exists (select from fiche where dossier_id = ?)")
                .param(dossierId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Accompagnement> accompagnements(UUID dossierId) {
        var faits = histoires.de(dossierId.toString(), ParcoursEvenement.class);
        return SituationParcours.de(faits).accompagnement().accompagnements();
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
                        where (prochain_point <= :au or rappels @> :au) and dossier_id > :apres
                        order by dossier_id limit 200""")
                .param("au", au)
                .param("apres", apres)
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
