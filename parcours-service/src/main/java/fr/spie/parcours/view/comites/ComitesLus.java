package fr.spie.parcours.view.comites;

import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.Chiffre;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import fr.spie.parcours.domain.Comites;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.comites.Seances.Dossier;
import fr.spie.parcours.view.comites.Seances.Raison;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The committees an institution calls or is invited to, and what the dossiers it follows bring to
/// them; for who watches over all, every one.
@Component
class ComitesLus implements Comites {

    private static final String SEANCES =
            """
            select c.*,
              array(select coalesce(i.nom, x) from unnest(c.convies) x
                left join institution i on i.code = x order by 1) as noms_convies,
              array(select coalesce(p.nom, x) from unnest(c.membres) x
                left join professionnel p on p.id = x order by 1) as noms_membres
            from comite c
            where (:lecteur::text is null or c.institution = :lecteur
              or :lecteur = any (c.convies))
            """;

    /// A dossier stays on the agenda of the committee its person was invited to.
    private static final String ORDRE =
            """
            select f.dossier_id, f.identite, f.territoire, coalesce(p.nom, r.professionnel) as nom,
              e.nature, e.le, e.motif, e.source, d.conviee_le, d.parole, d.decision
            from fiche f
            left join a_examiner e on e.dossier_id = f.dossier_id and e.le <= :avant
            left join comite_dossier d on d.dossier_id = f.dossier_id and d.comite_id = :comite
            join responsabilite r on r.dossier_id = f.dossier_id
              and r.debut <= :jour and (r.fin is null or r.fin > :jour)
            left join professionnel p on p.id = r.professionnel
            where (e.dossier_id is not null or d.dossier_id is not null)
              and (:territoire::text is null or f.territoire = :territoire)
              and (:lecteur::text is null or r.institution = :lecteur)
            """;

    private final JdbcClient db;
    private final Partages partages;
    private final Noms noms;
    private final JsonMapper json;

    ComitesLus(JdbcClient db, Partages partages, Noms noms, JsonMapper json) {
        this.db = db;
        this.partages = partages;
        this.noms = noms;
        this.json = json;
    }

    @Override
    public Optional<Seance> seance(UUID comiteId) {
        return db.sql("select prevu_le, lieu from comite where comite_id = ?")
                .param(comiteId)
                .query(Seance.class)
                .optional();
    }

    Seances de(Appelant appelant, Optional<UUID> comite, LocalDate jour) {
        var visibles = partages.par(appelant);
        var aVenir =
                seances(
                        visibles,
                        " and c.tenu_le is null order by c.prevu_le, c.comite_id limit 50");
        var tenues =
                seances(
                        visibles,
                        " and c.tenu_le is not null order by c.prevu_le desc, c.comite_id limit 20");
        var choisie =
                Stream.concat(aVenir.stream(), tenues.stream())
                        .filter(s -> comite.filter(s.comiteId()::equals).isPresent())
                        .findFirst();
        return new Seances(aVenir, tenues, choisie, ordreDuJour(choisie, visibles, jour));
    }

    private List<Seances.Seance> seances(Visibles visibles, String suite) {
        return db.sql(SEANCES + suite)
                .param("lecteur", visibles.lecteur().orElse(null))
                .query((rs, n) -> seance(rs))
                .list();
    }

    private static Seances.Seance seance(ResultSet rs) throws SQLException {
        return new Seances.Seance(
                rs.getObject("comite_id", UUID.class),
                rs.getObject("prevu_le", LocalDate.class),
                rs.getString("lieu"),
                Dispositif.valueOf(rs.getString("dispositif")),
                Optional.ofNullable(rs.getString("territoire")),
                rs.getString("institution"),
                List.of((String[]) rs.getArray("noms_convies").getArray()),
                List.of((String[]) rs.getArray("noms_membres").getArray()),
                Optional.ofNullable(rs.getObject("tenu_le", LocalDate.class)));
    }

    /// What is due within the month that follows the committee: the next one sits a month later.
    private List<Dossier> ordreDuJour(
            Optional<Seances.Seance> choisie, Visibles visibles, LocalDate jour) {
        Map<UUID, Dossier> dossiers = new LinkedHashMap<>();
        db.sql(ORDRE + visibles.sql("f") + " order by e.le nulls first, f.dossier_id limit 200")
                .params(visibles.valeurs())
                .param("lecteur", visibles.lecteur().orElse(null))
                .param("jour", jour)
                .param("avant", choisie.map(Seances.Seance::prevuLe).orElse(jour).plusMonths(1))
                .param("comite", choisie.map(Seances.Seance::comiteId).orElse(null))
                .param("territoire", choisie.flatMap(Seances.Seance::territoire).orElse(null))
                .query((rs, n) -> dossier(rs))
                .list()
                .forEach(d -> dossiers.merge(d.dossierId(), d, ComitesLus::ensemble));
        return List.copyOf(dossiers.values());
    }

    private static Dossier ensemble(Dossier avant, Dossier apres) {
        var raisons = new ArrayList<>(avant.raisons());
        raisons.addAll(apres.raisons());
        return new Dossier(
                avant.dossierId(),
                avant.personne(),
                avant.territoire(),
                avant.porteur(),
                raisons,
                avant.convieeLe(),
                avant.parole(),
                avant.decision());
    }

    private Dossier dossier(ResultSet rs) throws SQLException {
        var identite =
                Optional.ofNullable(rs.getString("identite"))
                        .map(chiffre -> json.readValue(chiffre, Chiffre.class));
        return new Dossier(
                rs.getObject("dossier_id", UUID.class),
                noms.de(identite),
                rs.getString("territoire"),
                rs.getString("nom"),
                rs.getString("nature") == null ? List.of() : List.of(raison(rs)),
                Optional.ofNullable(rs.getObject("conviee_le", LocalDate.class)),
                Optional.ofNullable(rs.getString("parole")).map(ModeParole::valueOf),
                Optional.ofNullable(rs.getString("decision")));
    }

    private static Raison raison(ResultSet rs) throws SQLException {
        return new Raison(
                rs.getString("nature"),
                rs.getObject("le", LocalDate.class),
                rs.getString("motif"),
                rs.getString("source"));
    }
}
