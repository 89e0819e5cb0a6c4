package fr.spie.parcours.view.fileactive;

import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.Qualite;
import fr.spie.parcours.view.fileactive.EtatJour.Suivi;
import fr.spie.parcours.view.fileactive.Frise.Tranche;
import fr.spie.parcours.view.fileactive.Phase.Depuis;
import fr.spie.parcours.view.fileactive.Phase.Quitte;
import fr.spie.parcours.view.fileactive.Registre.Version;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/// The rows of the chronicles.
@Component
class LignesConnues {

    private static final int LOT = 500;

    private static final String PHASE =
            """
            insert into responsabilite_connue (dossier_id, debut, fin, connu_du, connu_jusqu,
              professionnel, institution, qualite, territoire, depuis_le, ouvert_le,
              depuis_professionnel, depuis_institution, depuis_qualite, depuis_territoire,
              depuis_ouverture, quitte_professionnel, quitte_institution, quitte_qualite,
              quitte_territoire, quitte_ouverture, issue)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String RELAIS =
            """
            insert into relais_connu (dossier_id, debut, fin, connu_du, connu_jusqu, relais_id,
              professionnel, institution, propose_le, echeance_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private record Rangee<T>(UUID dossierId, Version<T> version) {}

    private final JdbcTemplate jdbc;

    LignesConnues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// What was told of each of these dossiers.
    Map<UUID, Chronique> lire(Collection<UUID> dossiers) {
        var phases = lire("responsabilite_connue", dossiers, (rs, n) -> phase(rs));
        var relais = lire("relais_connu", dossiers, (rs, n) -> relais(rs));
        var chroniques = new HashMap<UUID, Chronique>();
        for (var dossier : dossiers) {
            chroniques.put(
                    dossier,
                    new Chronique(
                            new Registre<>(phases.getOrDefault(dossier, List.of())),
                            new Registre<>(relais.getOrDefault(dossier, List.of()))));
        }
        return chroniques;
    }

    private <T> Map<UUID, List<Version<T>>> lire(
            String table, Collection<UUID> dossiers, RowMapper<T> valeur) {
        Map<UUID, List<Version<T>>> versions = new HashMap<>();
        jdbc.query(
                "select * from " + table + " where dossier_id = any (?)",
                rs -> {
                    versions.computeIfAbsent(
                                    rs.getObject("dossier_id", UUID.class), d -> new ArrayList<>())
                            .add(
                                    new Version<>(
                                            valeur.mapRow(rs, 0),
                                            instant(rs, "connu_du"),
                                            instant(rs, "connu_jusqu")));
                },
                (Object) dossiers.toArray(UUID[]::new));
        return versions;
    }

    void ecrire(Map<UUID, Chronique> chroniques) {
        var anciennes = new ArrayList<Rangee<Phase>>();
        var nouvelles = new ArrayList<Rangee<Phase>>();
        var anciensRelais = new ArrayList<Rangee<Tranche<RelaisAttendu>>>();
        var nouveauxRelais = new ArrayList<Rangee<Tranche<RelaisAttendu>>>();
        chroniques.forEach(
                (dossier, c) -> {
                    ranger(dossier, c.responsabilites().perimees(), anciennes);
                    ranger(dossier, c.responsabilites().nouvelles(), nouvelles);
                    ranger(dossier, c.relais().perimees(), anciensRelais);
                    ranger(dossier, c.relais().nouvelles(), nouveauxRelais);
                });
        retirer("responsabilite_connue", anciennes, v -> v.valeur().debut());
        retirer("relais_connu", anciensRelais, v -> v.valeur().debut());
        jdbc.batchUpdate(PHASE, nouvelles, LOT, LignesConnues::phase);
        jdbc.batchUpdate(RELAIS, nouveauxRelais, LOT, LignesConnues::relais);
    }

    private static <T> void ranger(
            UUID dossier, List<Version<T>> versions, List<Rangee<T>> rangees) {
        versions.forEach(v -> rangees.add(new Rangee<>(dossier, v)));
    }

    private interface Debut<T> {
        LocalDate de(Version<T> version);
    }

    private <T> void retirer(String table, List<Rangee<T>> rangees, Debut<T> debut) {
        jdbc.batchUpdate(
                "delete from " + table + " where dossier_id = ? and connu_du = ? and debut = ?",
                rangees,
                LOT,
                (ps, r) -> {
                    ps.setObject(1, r.dossierId());
                    ps.setObject(2, moment(r.version().du()));
                    ps.setObject(3, debut.de(r.version()));
                });
    }

    private static void phase(PreparedStatement ps, Rangee<Phase> rangee) throws SQLException {
        var phase = rangee.version().valeur();
        var suivi = phase.suivi();
        var depuis = phase.depuis();
        var quitte = phase.quitte();
        commun(ps, rangee, phase.debut(), phase.fin());
        ps.setString(6, suivi.porteur().professionnel());
        ps.setString(7, suivi.porteur().institution());
        ps.setString(8, suivi.qualite().name());
        ps.setString(9, suivi.territoire());
        ps.setObject(10, suivi.depuisLe());
        ps.setObject(11, suivi.ouvertLe());
        ps.setObject(12, depuis.professionnel());
        ps.setObject(13, depuis.institution());
        ps.setObject(14, depuis.qualite());
        ps.setObject(15, depuis.territoire());
        ps.setObject(16, depuis.ouverture());
        ps.setBoolean(17, quitte.professionnel());
        ps.setBoolean(18, quitte.institution());
        ps.setBoolean(19, quitte.qualite());
        ps.setBoolean(20, quitte.territoire());
        ps.setBoolean(21, quitte.ouverture());
        ps.setString(22, quitte.issue().map(IssueParcours::name).orElse(null));
    }

    private static void relais(PreparedStatement ps, Rangee<Tranche<RelaisAttendu>> rangee)
            throws SQLException {
        var tranche = rangee.version().valeur();
        var relais = tranche.valeur();
        commun(ps, rangee, tranche.debut(), tranche.fin());
        ps.setObject(6, relais.relaisId());
        ps.setString(7, relais.vers().professionnel());
        ps.setString(8, relais.vers().institution());
        ps.setObject(9, relais.proposeLe());
        ps.setObject(10, relais.echeanceLe());
    }

    /// The driver writes the last day and the last moment of Java as `infinity`.
    private static void commun(
            PreparedStatement ps, Rangee<?> rangee, LocalDate debut, LocalDate fin)
            throws SQLException {
        ps.setObject(1, rangee.dossierId());
        ps.setObject(2, debut);
        ps.setObject(3, fin);
        ps.setObject(4, moment(rangee.version().du()));
        ps.setObject(5, moment(rangee.version().jusqu()));
    }

    private static Phase phase(ResultSet rs) throws SQLException {
        return new Phase(
                jour(rs, "debut"),
                jour(rs, "fin"),
                new Suivi(
                        porteur(rs),
                        Qualite.valueOf(rs.getString("qualite")),
                        rs.getString("territoire"),
                        jour(rs, "depuis_le"),
                        jour(rs, "ouvert_le")),
                new Depuis(
                        jour(rs, "depuis_professionnel"),
                        jour(rs, "depuis_institution"),
                        jour(rs, "depuis_qualite"),
                        jour(rs, "depuis_territoire"),
                        jour(rs, "depuis_ouverture")),
                new Quitte(
                        rs.getBoolean("quitte_professionnel"),
                        rs.getBoolean("quitte_institution"),
                        rs.getBoolean("quitte_qualite"),
                        rs.getBoolean("quitte_territoire"),
                        rs.getBoolean("quitte_ouverture"),
                        Optional.ofNullable(rs.getString("issue")).map(IssueParcours::valueOf)));
    }

    private static Tranche<RelaisAttendu> relais(ResultSet rs) throws SQLException {
        return new Tranche<>(
                jour(rs, "debut"),
                jour(rs, "fin"),
                new RelaisAttendu(
                        rs.getObject("relais_id", UUID.class),
                        porteur(rs),
                        jour(rs, "propose_le"),
                        jour(rs, "echeance_le")));
    }

    private static Porteur porteur(ResultSet rs) throws SQLException {
        return new Porteur(rs.getString("professionnel"), rs.getString("institution"));
    }

    private static LocalDate jour(ResultSet rs, String colonne) throws SQLException {
        return rs.getObject(colonne, LocalDate.class);
    }

    private static Instant instant(ResultSet rs, String colonne) throws SQLException {
        var moment = rs.getObject(colonne, OffsetDateTime.class);
        return moment.equals(OffsetDateTime.MAX) ? Registre.TOUJOURS : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.equals(Registre.TOUJOURS)
                ? OffsetDateTime.MAX
                : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
