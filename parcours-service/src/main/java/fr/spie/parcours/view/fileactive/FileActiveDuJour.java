package fr.spie.parcours.view.fileactive;

import fr.spie.events.Chiffre;
import fr.spie.events.parcours.Qualite;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.fileactive.FileActive.Charge;
import fr.spie.parcours.view.fileactive.FileActive.Ligne;
import fr.spie.parcours.view.fileactive.FileActive.Relais;
import fr.spie.parcours.view.fileactive.FileActive.Totaux;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The live rows, read for a day.
@Component
class FileActiveDuJour {

    private static final String DOSSIERS =
            """
            from fiche f
            join responsabilite r on r.dossier_id = f.dossier_id
              and r.debut <= :jour and (r.fin is null or r.fin > :jour)
            left join professionnel p on p.id = r.professionnel
            where (:territoire::text is null or f.territoire = :territoire)
              and (:qualite::text is null or r.qualite = :qualite)
            """;

    private static final String PORTES =
            """
              and (:referent::text is null or r.professionnel = :referent)
              and (:institution::text is null or r.institution = :institution)
            """;

    private static final String RECUS =
            """
              and f.relais_id is not null
              and (:referent::text is null or f.relais_vers_professionnel = :referent)
              and (:institution::text is null or f.relais_vers_institution = :institution)
              and (:referent::text is not null or :institution::text is not null)
            """;

    private static final String LIGNE = "select f.*, r.*, p.nom as nom_professionnel ";

    private final JdbcClient db;
    private final Noms noms;
    private final JsonMapper json;

    FileActiveDuJour(JdbcClient db, Noms noms, JsonMapper json) {
        this.db = db;
        this.noms = noms;
        this.json = json;
    }

    Totaux totaux(Filtre filtre, LocalDate jour) {
        return filtrer(
                        """
                        select count(*) as dossiers,
                          count(*) filter (where r.qualite = 'REFERENT') as referents,
                          count(*) filter (where r.qualite = 'PROVISOIRE') as provisoires,
                          count(f.relais_id) as relais_en_attente
                        """
                                + DOSSIERS
                                + PORTES,
                        filtre,
                        jour)
                .query(Totaux.class)
                .single();
    }

    /// One more than the limit when there are more.
    List<Ligne> page(Filtre filtre, LocalDate jour) {
        return filtrer(
                        LIGNE
                                + DOSSIERS
                                + PORTES
                                + " and f.dossier_id > :apres order by f.dossier_id limit :limite",
                        filtre,
                        jour)
                .param("apres", filtre.apres())
                .param("limite", filtre.limite() + 1)
                .query((rs, n) -> ligne(rs))
                .list();
    }

    List<Ligne> recus(Filtre filtre, LocalDate jour) {
        return filtrer(
                        LIGNE
                                + DOSSIERS
                                + RECUS
                                + " order by f.relais_echeance_le, f.dossier_id limit 200",
                        filtre,
                        jour)
                .query((rs, n) -> ligne(rs))
                .list();
    }

    Optional<Charge> charge(Filtre filtre, int dossiers) {
        return filtre.referent()
                .flatMap(
                        referent ->
                                db.sql("select nom, capacite from professionnel where id = ?")
                                        .param(referent)
                                        .query(
                                                (rs, n) ->
                                                        charge(
                                                                referent,
                                                                rs.getString("nom"),
                                                                dossiers,
                                                                Optional.ofNullable(
                                                                        rs.getObject(
                                                                                "capacite",
                                                                                Integer.class))))
                                        .optional());
    }

    private static Charge charge(
            String referent, String nom, int dossiers, Optional<Integer> capacite) {
        return new Charge(
                referent, nom, dossiers, capacite, capacite.filter(c -> dossiers > c).isPresent());
    }

    private StatementSpec filtrer(String sql, Filtre filtre, LocalDate jour) {
        return db.sql(sql)
                .param("jour", jour)
                .param("referent", filtre.referent().orElse(null))
                .param("institution", filtre.institution().orElse(null))
                .param("territoire", filtre.territoire().orElse(null))
                .param("qualite", filtre.qualite().map(Qualite::name).orElse(null));
    }

    private Ligne ligne(ResultSet rs) throws SQLException {
        var professionnel = rs.getString("professionnel");
        var nom = Optional.ofNullable(rs.getString("nom_professionnel"));
        return new Ligne(
                rs.getObject("dossier_id", UUID.class),
                noms.de(identite(rs)),
                rs.getString("territoire"),
                professionnel,
                nom.orElse(professionnel),
                rs.getString("institution"),
                Qualite.valueOf(rs.getString("qualite")),
                rs.getObject("debut", LocalDate.class),
                rs.getObject("ouvert_le", LocalDate.class),
                jour(rs, "dernier_contact_le"),
                jour(rs, "contrat_fin_le"),
                relais(rs));
    }

    private Optional<Chiffre> identite(ResultSet rs) throws SQLException {
        return Optional.ofNullable(rs.getString("identite"))
                .map(chiffre -> json.readValue(chiffre, Chiffre.class));
    }

    private static Optional<Relais> relais(ResultSet rs) throws SQLException {
        var relaisId = Optional.ofNullable(rs.getObject("relais_id", UUID.class));
        if (relaisId.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Relais(
                        relaisId.get(),
                        rs.getString("relais_vers_professionnel"),
                        rs.getString("relais_vers_institution"),
                        rs.getObject("relais_echeance_le", LocalDate.class)));
    }

    private static Optional<LocalDate> jour(ResultSet rs, String colonne) throws SQLException {
        return Optional.ofNullable(rs.getObject(colonne, LocalDate.class));
    }
}
