package fr.spie.backbone.projection;

import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.TypesEvenement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The facts this service has read on Kafka, as they were published: what every live row, every
/// as-of query and every audit of this service folds (promise B5).
public final class Histoires {

    private static final byte[] SANS_HASH = new byte[0];
    private static final Optional<Fait<?>> RIEN = Optional.empty();

    private final JdbcClient db;
    private final JdbcTemplate lots;

    public Histoires(JdbcTemplate lots) {
        this.db = JdbcClient.create(lots);
        this.lots = lots;
    }

    /// The facts of a subject that belong to a family, unsorted (see `Histoire`).
    public <E extends Evenement> List<Fait<E>> de(String sujet, Class<E> famille) {
        return de(List.of(sujet), famille).getOrDefault(sujet, List.of());
    }

    /// The facts of several subjects, by subject.
    public <E extends Evenement> Map<String, List<Fait<E>>> de(
            Collection<String> sujets, Class<E> famille) {
        return connus(sujets, famille, Optional.empty());
    }

    /// Those of them that were recorded by `connuAu`, all of them when it is empty.
    @SuppressWarnings("unchecked") // the class of the event was checked by its name
    public <E extends Evenement> Map<String, List<Fait<E>>> connus(
            Collection<String> sujets, Class<E> famille, Optional<Instant> connuAu) {
        Map<String, List<Fait<E>>> parSujet = new LinkedHashMap<>();
        db
                .sql(
                        """
                        select * from histoire where sujet = any (?) and recorded_at <= ?
                        order by sujet, topic, sequence""")
                .param(sujets.toArray(String[]::new))
                .param(connuAu.map(Histoires::moment).orElse(OffsetDateTime.MAX))
                .query((rs, n) -> appartient(rs, famille) ? Enveloppe.fait(fait(rs)) : RIEN)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .forEach(
                        f ->
                                parSujet.computeIfAbsent(f.sujet(), s -> new ArrayList<>())
                                        .add((Fait<E>) f));
        return parSujet;
    }

    /// Told by the name of its type, so that only what is asked for is read.
    private static boolean appartient(ResultSet rs, Class<?> famille) throws SQLException {
        return TypesEvenement.classe(rs.getString("type"))
                .filter(famille::isAssignableFrom)
                .isPresent();
    }

    /// Every subject of a topic after `apres`, in order, at most `limite`: to page through all.
    public List<String> sujets(String topic, String apres, int limite) {
        return db.sql(
                        """
                        select sujet from sujet_lu where topic = ? and sujet > ?
                        order by sujet limit ?""")
                .params(topic, apres, limite)
                .query(String.class)
                .list();
    }

    FaitRecu lire(String topic, String sujet, long sequence) {
        return db.sql("select * from histoire where topic = ? and sujet = ? and sequence = ?")
                .params(topic, sujet, sequence)
                .query((rs, n) -> fait(rs))
                .single();
    }

    void ajouter(String topic, List<FaitRecu> faits) {
        lots.batchUpdate(
                """
                insert into histoire (topic, sujet, sequence, id, type, effectif_le, recorded_at,
                  institution, auteur, correlation, causation, hash, donnees)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                faits,
                200,
                (ps, f) -> {
                    ps.setString(1, topic);
                    ps.setString(2, f.sujet());
                    ps.setLong(3, f.sequence());
                    ps.setObject(4, f.id());
                    ps.setString(5, f.type());
                    ps.setObject(6, f.effectifLe());
                    ps.setObject(7, moment(f.recordedAt()));
                    ps.setString(8, f.institution());
                    ps.setString(9, f.auteur());
                    ps.setObject(10, f.correlationId());
                    ps.setObject(11, f.causationId().orElse(null));
                    ps.setBytes(12, f.hash());
                    ps.setBytes(13, f.donnees());
                });
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static FaitRecu fait(ResultSet rs) throws SQLException {
        return new FaitRecu(
                rs.getObject("id", UUID.class),
                rs.getString("type"),
                rs.getString("sujet"),
                rs.getLong("sequence"),
                rs.getObject("effectif_le", java.time.LocalDate.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                rs.getString("institution"),
                rs.getString("auteur"),
                rs.getObject("correlation", UUID.class),
                Optional.ofNullable(rs.getObject("causation", UUID.class)),
                Optional.empty(),
                SANS_HASH,
                rs.getBytes("hash"),
                rs.getBytes("donnees"));
    }
}
