package fr.spie.parcours.view.comites;

import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.Chiffre;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.Echeance;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.Comites;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.comites.Seances.Dossier;
import fr.spie.parcours.view.comites.Seances.Raison;
import fr.spie.parcours.view.reserve.Reserve;
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
    private final Histoires histoires;
    private final Regles regles;
    private final Horloge horloge;
    private final Noms noms;
    private final JsonMapper json;

    ComitesLus(
            JdbcClient db,
            Partages partages,
            Histoires histoires,
            Regles regles,
            Horloge horloge,
            Noms noms,
            JsonMapper json) {
        this.histoires = histoires;
        this.regles = regles;
        this.horloge = horloge;
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
        return new Seances(
                aVenir,
                tenues,
                choisie,
                ordreDuJour(choisie, visibles, jour).stream()
                        .flatMap(d -> dit(d, appelant).stream())
                        .toList());
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

    /// Without what is due because of a suspension, for whom it is kept back; empty when nothing
    /// else brings the dossier to the committee.
    private Optional<Dossier> dit(Dossier d, Appelant appelant) {
        if (d.raisons().stream().noneMatch(ComitesLus::remobilise)) {
            return Optional.of(d);
        }
        var faits = histoires.de(d.dossierId().toString(), ParcoursEvenement.class);
        var s = SituationParcours.de(faits);
        var reserve = Reserve.de(faits, s, appelant, horloge.aujourdhui());
        var dites =
                Echeancier.de(d.dossierId(), s, regles).stream()
                        .filter(e -> e.nature() == NatureAnomalie.REMOBILISATION)
                        .filter(e -> reserve.dit(e.objet()))
                        .map(Echeance::dueLe)
                        .toList();
        var raisons =
                d.raisons().stream().filter(r -> !remobilise(r) || dites.contains(r.le())).toList();
        return raisons.isEmpty() && d.convieeLe().isEmpty() && d.decision().isEmpty()
                ? Optional.empty()
                : Optional.of(avec(d, raisons));
    }

    private static boolean remobilise(Raison raison) {
        return raison.nature().equals(NatureAnomalie.REMOBILISATION.name());
    }

    private static Dossier ensemble(Dossier avant, Dossier apres) {
        var raisons = new ArrayList<>(avant.raisons());
        raisons.addAll(apres.raisons());
        return avec(avant, raisons);
    }

    private static Dossier avec(Dossier d, List<Raison> raisons) {
        return new Dossier(
                d.dossierId(),
                d.personne(),
                d.territoire(),
                d.porteur(),
                raisons,
                d.convieeLe(),
                d.parole(),
                d.decision());
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
