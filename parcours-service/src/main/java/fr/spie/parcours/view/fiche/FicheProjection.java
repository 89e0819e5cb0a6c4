package fr.spie.parcours.view.fiche;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One row per dossier, one per phase of responsibility and one per institution kept out, folded
/// again from the whole history of each dossier a batch touches.
@Component
class FicheProjection implements Projection {

    private static final String FICHE =
            """
            insert into fiche (dossier_id, version, notifie_le, ouvert_le, clos_le, issue,
              territoire, identite, oriente_le, dernier_contact_le, etape_en_cours,
              contrat_signe_le, contrat_fin_le, relais_id, relais_de_professionnel,
              relais_vers_professionnel, relais_vers_institution, relais_propose_le,
              relais_echeance_le, reponse, reponse_le, dernier_effet_le,
              dernier_enregistrement_a)
            values (:dossier_id, :version, :notifie_le, :ouvert_le, :clos_le, :issue,
              :territoire, :identite::jsonb, :oriente_le, :dernier_contact_le, :etape_en_cours,
              :contrat_signe_le, :contrat_fin_le, :relais_id, :relais_de_professionnel,
              :relais_vers_professionnel, :relais_vers_institution, :relais_propose_le,
              :relais_echeance_le, :reponse, :reponse_le, :dernier_effet_le,
              :dernier_enregistrement_a)
            """;

    private static final String RESPONSABILITE =
            """
            insert into responsabilite
              (dossier_id, debut, fin, precedente_fin, professionnel, institution, qualite)
            values (:dossier_id, :debut, :fin, :precedente_fin, :professionnel, :institution,
              :qualite)
            """;

    private static final String PARTAGE =
            "insert into partage_refuse (dossier_id, institution) values (:dossier_id, :institution)";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate lots;
    private final Histoires histoires;
    private final Regles regles;
    private final JsonMapper json;

    FicheProjection(JdbcTemplate jdbc, Histoires histoires, Regles regles, JsonMapper json) {
        this.jdbc = jdbc;
        this.lots = new NamedParameterJdbcTemplate(jdbc);
        this.histoires = histoires;
        this.regles = regles;
        this.json = json;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(ParcoursEvenement.class, OrientationEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).distinct().toList();
        var parcours = histoires.de(sujets, ParcoursEvenement.class);
        var orientations = histoires.de(sujets, OrientationEvenement.class);
        var fiches = new ArrayList<SqlParameterSource>();
        var phases = new ArrayList<SqlParameterSource>();
        var refuses = new ArrayList<SqlParameterSource>();
        for (var sujet : sujets) {
            var id = UUID.fromString(sujet);
            var siens = parcours.getOrDefault(sujet, List.of());
            var oriente = orientations.getOrDefault(sujet, List.of());
            var situation = SituationParcours.de(siens);
            var orientation = SituationOrientation.de(oriente);
            var tous = Stream.<Fait<?>>concat(siens.stream(), oriente.stream()).toList();
            fiches.add(dater(fiche(id, siens.size() - 1L, situation, orientation), tous));
            phases.addAll(phases(id, situation));
            refuses.addAll(refuses(id, situation));
        }
        var ids = sujets.stream().map(UUID::fromString).toArray(UUID[]::new);
        jdbc.update("delete from responsabilite where dossier_id = any (?)", (Object) ids);
        jdbc.update("delete from partage_refuse where dossier_id = any (?)", (Object) ids);
        jdbc.update("delete from fiche where dossier_id = any (?)", (Object) ids);
        lots.batchUpdate(FICHE, fiches.toArray(SqlParameterSource[]::new));
        lots.batchUpdate(RESPONSABILITE, phases.toArray(SqlParameterSource[]::new));
        lots.batchUpdate(PARTAGE, refuses.toArray(SqlParameterSource[]::new));
    }

    /// From those two dates on, the row is the fold itself.
    private static SqlParameterSource dater(MapSqlParameterSource fiche, List<Fait<?>> faits) {
        return fiche.addValue(
                        "dernier_effet_le",
                        jour(
                                faits.stream()
                                        .map(f -> f.evenement().effectifLe())
                                        .max(LocalDate::compareTo)))
                .addValue(
                        "dernier_enregistrement_a",
                        faits.stream()
                                .map(Fait::recordedAt)
                                .max(Instant::compareTo)
                                .map(a -> OffsetDateTime.ofInstant(a, ZoneOffset.UTC))
                                .orElse(null));
    }

    private MapSqlParameterSource fiche(
            UUID id, long version, SituationParcours s, SituationOrientation o) {
        var relais = s.relaisEnAttente();
        var contrat = s.contrats().stream().reduce((avant, apres) -> apres);
        var reponse = reponseALire(s);
        var identite = o.identite().map(i -> json.writeValueAsString(i.chiffre()));
        var territoire =
                o.residence()
                        .map(SituationOrientation.Residence::territoire)
                        .or(s::territoire)
                        .orElse("");
        return new MapSqlParameterSource()
                .addValue("dossier_id", id)
                .addValue("version", version)
                .addValue("notifie_le", jour(o.droits().map(d -> d.depuisLe())))
                .addValue("ouvert_le", jour(s.ouvertLe()))
                .addValue("clos_le", jour(s.cloture().map(c -> c.le())))
                .addValue("issue", s.cloture().map(c -> c.issue().name()).orElse(null))
                .addValue("territoire", territoire)
                .addValue("identite", identite.orElse(null))
                .addValue("oriente_le", jour(s.orienteLe()))
                .addValue("dernier_contact_le", jour(s.dernierContactLe()))
                .addValue(
                        "etape_en_cours",
                        s.etapes().stream().anyMatch(e -> e.termineeLe().isEmpty()))
                .addValue("contrat_signe_le", jour(contrat.map(c -> c.signeLe())))
                .addValue("contrat_fin_le", jour(contrat.map(c -> c.selon(regles).finLe())))
                .addValue("relais_id", relais.map(r -> r.relaisId()).orElse(null))
                .addValue(
                        "relais_de_professionnel",
                        relais.map(r -> r.de().professionnel()).orElse(null))
                .addValue(
                        "relais_vers_professionnel",
                        relais.map(r -> r.vers().professionnel()).orElse(null))
                .addValue(
                        "relais_vers_institution",
                        relais.map(r -> r.vers().institution()).orElse(null))
                .addValue("relais_propose_le", jour(relais.map(r -> r.proposeLe())))
                .addValue("relais_echeance_le", jour(relais.map(r -> r.echeanceLe())))
                .addValue("reponse", reponse.map(r -> r.nature().name()).orElse(null))
                .addValue("reponse_le", jour(reponse.map(r -> r.le())));
    }

    /// The last answer to a prescription that no step has followed up yet.
    private static Optional<SituationParcours.Reponse> reponseALire(SituationParcours s) {
        return s.prescriptions().stream()
                .filter(
                        p ->
                                s.etapes().stream()
                                        .noneMatch(
                                                e ->
                                                        e.prescriptionId()
                                                                .filter(p.prescriptionId()::equals)
                                                                .isPresent()))
                .flatMap(p -> p.reponse().stream())
                .reduce((avant, apres) -> apres);
    }

    private static List<SqlParameterSource> phases(UUID id, SituationParcours s) {
        var phases = new ArrayList<SqlParameterSource>();
        Optional<LocalDate> precedenteFin = Optional.empty();
        for (var phase : s.responsabilites()) {
            phases.add(
                    new MapSqlParameterSource()
                            .addValue("dossier_id", id)
                            .addValue("debut", phase.periode().debut())
                            .addValue("fin", jour(phase.periode().fin()))
                            .addValue("precedente_fin", jour(precedenteFin))
                            .addValue("professionnel", phase.porteur().professionnel())
                            .addValue("institution", phase.porteur().institution())
                            .addValue("qualite", phase.qualite().name()));
            precedenteFin = phase.periode().fin();
        }
        return phases;
    }

    private static List<SqlParameterSource> refuses(UUID id, SituationParcours s) {
        return s.changements().partagesRefuses().stream()
                .<SqlParameterSource>map(
                        institution ->
                                new MapSqlParameterSource()
                                        .addValue("dossier_id", id)
                                        .addValue("institution", institution))
                .toList();
    }

    private static @Nullable LocalDate jour(Optional<LocalDate> jour) {
        return jour.orElse(null);
    }
}
