package fr.spie.parcours.view.vigilance;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.regles.Regles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// For each dossier a batch touches: its next point, and its open anomalies.
@Component
class VigilanceProjection implements Projection {

    private static final String POINT =
            """
            insert into vigilance (dossier_id, version, prochain_point)
            values (:dossier_id, :version, :prochain_point)
            """;

    private static final String ANOMALIE =
            """
            insert into anomalie (anomalie_id, dossier_id, nature, responsable, a_professionnel,
              a_institution, ouverte_le, echeance_le, motif, source, rupture)
            values (:anomalie_id, :dossier_id, :nature, :responsable, :a_professionnel,
              :a_institution, :ouverte_le, :echeance_le, :motif, :source, :rupture)
            """;

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
        histoires
                .de(sujets, ParcoursEvenement.class)
                .forEach(
                        (sujet, siens) -> {
                            var id = UUID.fromString(sujet);
                            var s = SituationParcours.de(siens);
                            points.add(point(id, siens, s));
                            s.vigilance().ouvertes().stream()
                                    .map(a -> ligne(id, a))
                                    .forEach(anomalies::add);
                        });
        var ids = sujets.stream().map(UUID::fromString).toArray(UUID[]::new);
        jdbc.update("delete from vigilance where dossier_id = any (?)", (Object) ids);
        jdbc.update("delete from anomalie where dossier_id = any (?)", (Object) ids);
        lots.batchUpdate(POINT, points.toArray(SqlParameterSource[]::new));
        lots.batchUpdate(ANOMALIE, anomalies.toArray(SqlParameterSource[]::new));
    }

    /// Read on the day of the last fact: no clock.
    private SqlParameterSource point(
            UUID id, List<Fait<ParcoursEvenement>> faits, SituationParcours s) {
        var dernier = faits.stream().map(Fait::recordedAt).max(Instant::compareTo).map(Jour::de);
        return new MapSqlParameterSource()
                .addValue("dossier_id", id)
                .addValue("version", faits.size() - 1L)
                .addValue(
                        "prochain_point",
                        dernier.flatMap(jour -> Echeancier.prochainPoint(id, s, regles, jour))
                                .orElse(null));
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
