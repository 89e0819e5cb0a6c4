package fr.spie.parcours.view.vigilance;

import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.backbone.web.Page;
import fr.spie.events.Chiffre;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.parcours.view.Noms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is open, by due date.
@Component
class Anomalies {

    /// Which ones: all conditions hold together.
    record Filtre(
            Optional<String> professionnel,
            Optional<String> institution,
            Optional<String> territoire,
            Optional<NatureAnomalie> nature,
            boolean ruptures,
            Visibles visibles) {}

    private static final String OUVERTES =
            """
            from anomalie a
            join fiche f on f.dossier_id = a.dossier_id
            left join responsabilite r on r.dossier_id = a.dossier_id
              and r.debut <= :jour and (r.fin is null or r.fin > :jour)
            left join professionnel p on p.id = r.professionnel
            left join professionnel q on q.id = a.a_professionnel
            where (:professionnel::text is null or a.a_professionnel = :professionnel
                or (a.a_professionnel is null and r.professionnel = :professionnel))
              and (:institution::text is null or r.institution = :institution
                or a.a_institution = :institution)
              and (:territoire::text is null or f.territoire = :territoire)
              and (:nature::text is null or a.nature = :nature)
              and (not :ruptures or a.rupture)
            """;

    private final JdbcClient db;
    private final Noms noms;
    private final JsonMapper json;

    Anomalies(JdbcClient db, Noms noms, JsonMapper json) {
        this.db = db;
        this.noms = noms;
        this.json = json;
    }

    Page<LigneAnomalie> page(Filtre filtre, LocalDate jour, Optional<String> curseur, int limite) {
        var depuis = Curseur.lire(curseur);
        var lignes =
                filtrer(
                                """
                                select a.*, f.identite, f.territoire, p.nom as nom_porteur,
                                  q.nom as nom_a
                                """
                                        + OUVERTES
                                        + filtre.visibles().sql("a")
                                        + """
                                          and (a.echeance_le, a.anomalie_id) > (:depuis, :apres)
                                        order by a.echeance_le, a.anomalie_id limit :limite
                                        """,
                                filtre,
                                jour)
                        .param("depuis", depuis.le())
                        .param("apres", depuis.apres())
                        .param("limite", limite + 1)
                        .query((rs, n) -> ligne(rs, jour))
                        .list();
        return Page.de(lignes, limite, l -> l.echeanceLe() + "|" + l.anomalieId());
    }

    /// How many of each nature.
    Map<NatureAnomalie, Integer> comptes(Filtre filtre, LocalDate jour) {
        Map<NatureAnomalie, Integer> comptes = new LinkedHashMap<>();
        filtrer(
                        "select a.nature, count(*) as nombre "
                                + OUVERTES
                                + filtre.visibles().sql("a")
                                + " group by a.nature order by count(*) desc, a.nature",
                        filtre,
                        jour)
                .query(
                        rs -> {
                            comptes.put(
                                    NatureAnomalie.valueOf(rs.getString("nature")),
                                    rs.getInt("nombre"));
                        });
        return comptes;
    }

    List<LigneAnomalie> duDossier(UUID dossierId, LocalDate jour) {
        return db.sql(
                        """
                        select a.*, f.identite, f.territoire, p.nom as nom_porteur, q.nom as nom_a
                        from anomalie a
                        join fiche f on f.dossier_id = a.dossier_id
                        left join responsabilite r on r.dossier_id = a.dossier_id
                          and r.debut <= :jour and (r.fin is null or r.fin > :jour)
                        left join professionnel p on p.id = r.professionnel
                        left join professionnel q on q.id = a.a_professionnel
                        where a.dossier_id = :dossier order by a.echeance_le, a.anomalie_id""")
                .param("jour", jour)
                .param("dossier", dossierId)
                .query((rs, n) -> ligne(rs, jour))
                .list();
    }

    private JdbcClient.StatementSpec filtrer(String sql, Filtre filtre, LocalDate jour) {
        return db.sql(sql)
                .param("jour", jour)
                .param("professionnel", filtre.professionnel().orElse(null))
                .param("institution", filtre.institution().orElse(null))
                .param("territoire", filtre.territoire().orElse(null))
                .param("nature", filtre.nature().map(NatureAnomalie::name).orElse(null))
                .param("ruptures", filtre.ruptures())
                .params(filtre.visibles().valeurs());
    }

    private LigneAnomalie ligne(ResultSet rs, LocalDate jour) throws SQLException {
        var nature = NatureAnomalie.valueOf(rs.getString("nature"));
        var echeanceLe = rs.getObject("echeance_le", LocalDate.class);
        var identite =
                Optional.ofNullable(rs.getString("identite"))
                        .map(chiffre -> json.readValue(chiffre, Chiffre.class));
        return new LigneAnomalie(
                rs.getObject("anomalie_id", UUID.class),
                rs.getObject("dossier_id", UUID.class),
                noms.de(identite),
                rs.getString("territoire"),
                nature,
                nature.regle(),
                RoleResponsable.valueOf(rs.getString("responsable")),
                Optional.ofNullable(rs.getString("nom_a")),
                Optional.ofNullable(rs.getString("nom_porteur")),
                rs.getObject("ouverte_le", LocalDate.class),
                echeanceLe,
                jour.isAfter(echeanceLe),
                rs.getBoolean("rupture"),
                rs.getString("motif"),
                rs.getString("source"));
    }
}
