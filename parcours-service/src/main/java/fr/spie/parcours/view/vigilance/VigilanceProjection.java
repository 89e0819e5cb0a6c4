package fr.spie.parcours.view.vigilance;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.parcours.Echeance;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.parcours.SituationVigilance.Examen;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.view.comites.Seances.Raison;
import fr.spie.parcours.view.sante.Sante;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// For each dossier a batch touches: its next point, its open anomalies, and what committees have
/// to do with it.
@Component
class VigilanceProjection implements Projection {

    private static final String POINT =
            """
            insert into vigilance (dossier_id, version, prochain_point, rappels)
            values (:dossier_id, :version, :prochain_point, :rappels::datemultirange)
            """;

    private static final String ANOMALIE =
            """
            insert into anomalie (anomalie_id, dossier_id, nature, responsable, a_professionnel,
              a_institution, ouverte_le, echeance_le, motif, source, rupture)
            values (:anomalie_id, :dossier_id, :nature, :responsable, :a_professionnel,
              :a_institution, :ouverte_le, :echeance_le, :motif, :source, :rupture)
            """;

    private static final String EXAMEN =
            """
            insert into a_examiner (dossier_id, objet_id, nature, le, motif, source)
            values (:dossier_id, :objet_id, :nature, :le, :motif, :source)
            """;

    private static final String COMITE =
            """
            insert into comite_dossier (dossier_id, comite_id, conviee_le, parole, decision,
              decidee_le)
            values (:dossier_id, :comite_id, :conviee_le, :parole, :decision, :decidee_le)
            on conflict (comite_id, dossier_id) do update
              set decision = excluded.decision, decidee_le = excluded.decidee_le
            """;

    /// What a follow-up committee looks at (001): a contract, a review, a remobilisation or a
    /// length of time that comes to its end.
    private static final Set<NatureAnomalie> EN_COMITE =
            Set.of(
                    NatureAnomalie.CONTRAT_ECHU,
                    NatureAnomalie.REEXAMEN_SOCIAL,
                    NatureAnomalie.REMOBILISATION,
                    NatureAnomalie.ACCOMPAGNEMENT_A_RELAYER,
                    NatureAnomalie.SUIVI_EMPLOI_A_CONCLURE);

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate lots;
    private final Histoires histoires;
    private final Regles regles;

    VigilanceProjection(JdbcTemplate jdbc, Histoires histoires, Regles regles) {
        this.jdbc = jdbc;
        this.lots = new NamedParameterJdbcTemplate(jdbc);
        this.histoires = histoires;
        this.regles = regles;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(ParcoursEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).distinct().toList();
        var points = new ArrayList<SqlParameterSource>();
        var anomalies = new ArrayList<SqlParameterSource>();
        var examens = new ArrayList<SqlParameterSource>();
        var comites = new ArrayList<SqlParameterSource>();
        histoires
                .de(sujets, ParcoursEvenement.class)
                .forEach(
                        (sujet, siens) -> {
                            var id = UUID.fromString(sujet);
                            var s = SituationParcours.de(siens);
                            var dus = Echeancier.de(id, s, regles);
                            points.add(point(id, siens, s, dus));
                            s.vigilance().ouvertes().stream()
                                    .map(a -> ligne(id, a))
                                    .forEach(anomalies::add);
                            examens.addAll(examens(id, s, dus));
                            comites.addAll(comites(id, s));
                        });
        var ids = sujets.stream().map(UUID::fromString).toArray(UUID[]::new);
        jdbc.update("delete from vigilance where dossier_id = any (?)", (Object) ids);
        jdbc.update("delete from anomalie where dossier_id = any (?)", (Object) ids);
        jdbc.update("delete from a_examiner where dossier_id = any (?)", (Object) ids);
        jdbc.update("delete from comite_dossier where dossier_id = any (?)", (Object) ids);
        lots.batchUpdate(EXAMEN, examens.toArray(SqlParameterSource[]::new));
        lots.batchUpdate(COMITE, comites.toArray(SqlParameterSource[]::new));
        lots.batchUpdate(POINT, points.toArray(SqlParameterSource[]::new));
        lots.batchUpdate(ANOMALIE, anomalies.toArray(SqlParameterSource[]::new));
    }

    /// Read on the day of the last fact: no clock.
    private SqlParameterSource point(
            UUID id, List<Fait<ParcoursEvenement>> faits, SituationParcours s, List<Echeance> dus) {
        var dernier = faits.stream().map(Fait::recordedAt).max(Instant::compareTo).map(Jour::de);
        return new MapSqlParameterSource()
                .addValue("dossier_id", id)
                .addValue("version", faits.size() - 1L)
                .addValue(
                        "prochain_point",
                        dernier.flatMap(jour -> Echeancier.prochainPoint(s, dus, jour))
                                .orElse(null))
                .addValue(
                        "rappels",
                        Echeancier.rappels(s, regles).stream()
                                .map(r -> "[" + r.jours().debut() + "," + r.prevuLe() + "]")
                                .collect(Collectors.joining(",", "{", "}")));
    }

    /// Care is no matter for a committee.
    private static List<SqlParameterSource> examens(
            UUID id, SituationParcours s, List<Echeance> echeances) {
        var soins =
                s.accompagnement().accompagnements().stream()
                        .filter(Sante::concerne)
                        .map(a -> Optional.of(a.accompagnementId()))
                        .toList();
        var dus =
                echeances.stream()
                        .filter(e -> EN_COMITE.contains(e.nature()) && !soins.contains(e.objet()))
                        .map(
                                e ->
                                        examen(
                                                id,
                                                e.id(),
                                                e.nature().name(),
                                                e.dueLe(),
                                                e.motif(),
                                                e.source()));
        var demandes =
                s.ouvert() ? s.vigilance().examensDemandes().stream() : Stream.<Examen>empty();
        return Stream.concat(
                        dus,
                        demandes.map(
                                e ->
                                        examen(
                                                id,
                                                e.demandeId(),
                                                Raison.DEMANDE,
                                                e.le(),
                                                e.motif(),
                                                "")))
                .toList();
    }

    private static SqlParameterSource examen(
            UUID dossierId,
            UUID objetId,
            String nature,
            LocalDate le,
            String motif,
            String source) {
        return new MapSqlParameterSource()
                .addValue("dossier_id", dossierId)
                .addValue("objet_id", objetId)
                .addValue("nature", nature)
                .addValue("le", le)
                .addValue("motif", motif)
                .addValue("source", source);
    }

    /// Invitations first: a decision then stands beside the invitation to the same committee.
    private static List<SqlParameterSource> comites(UUID id, SituationParcours s) {
        return Stream.concat(
                        s.vigilance().convocations().stream()
                                .map(
                                        c ->
                                                comite(id, c.comiteId())
                                                        .addValue("conviee_le", c.convieeLe())
                                                        .addValue(
                                                                "parole",
                                                                c.parole()
                                                                        .map(Enum::name)
                                                                        .orElse(null))),
                        s.vigilance().decisions().stream()
                                .map(
                                        d ->
                                                comite(id, d.comiteId())
                                                        .addValue("decision", d.decision())
                                                        .addValue("decidee_le", d.le())))
                .<SqlParameterSource>map(ligne -> ligne)
                .toList();
    }

    private static MapSqlParameterSource comite(UUID dossierId, UUID comiteId) {
        return new MapSqlParameterSource()
                .addValue("dossier_id", dossierId)
                .addValue("comite_id", comiteId)
                .addValue("conviee_le", null)
                .addValue("parole", null)
                .addValue("decision", null)
                .addValue("decidee_le", null);
    }

    private static SqlParameterSource ligne(UUID dossierId, Anomalie a) {
        return new MapSqlParameterSource()
                .addValue("anomalie_id", a.anomalieId())
                .addValue("dossier_id", dossierId)
                .addValue("nature", a.nature().name())
                .addValue("responsable", a.responsable().name())
                .addValue(
                        "a_professionnel", a.attribueeA().map(Porteur::professionnel).orElse(null))
                .addValue("a_institution", a.attribueeA().map(Porteur::institution).orElse(null))
                .addValue("ouverte_le", a.ouverteLe())
                .addValue("echeance_le", a.echeanceLe())
                .addValue("motif", a.motif())
                .addValue("source", a.source())
                .addValue("rupture", a.nature().rupture());
    }
}
