package fr.spie.backbone.publication;

import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Publishes what is stored, and only that: never before its commit, never out of order within a
/// subject, never forgotten (promise B1).
///
/// One leader per service holds a session lock and a new epoch. It sends the oldest queued rows,
/// waits for every acknowledgement, then deletes them in a transaction that checks its epoch. A
/// former leader that wakes up late can only send again what was sent: readers drop it by its
/// sequence.
public final class Publication implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);
    private static final long VERROU = 0x5350_4945L; // "SPIE"
    private static final int LOT = 500;
    private static final int SOMME_MS = 200;
    private static final Duration REPOS = Duration.ofSeconds(1);

    private static final String PLUS_ANCIENS =
            """
            select p.rang, e.id, e.type, e.sujet, e.sequence, e.effectif_le, e.recorded_at,
              e.meta, e.prevhash, e.hash, e.donnees
            from a_publier p join evenement e using (index_global)
            order by p.rang limit ?""";

    private record Ligne(long rang, FaitRecu fait) {}

    private final DataSource dataSource;
    private final String brokers;
    private final String topic;
    private final MeterRegistry mesures;
    private volatile boolean actif;
    private @Nullable Thread fil;

    public Publication(DataSource dataSource, String brokers, String topic, MeterRegistry mesures) {
        this.dataSource = dataSource;
        this.brokers = brokers;
        this.topic = topic;
        this.mesures = mesures;
    }

    @Override
    public synchronized void start() {
        actif = true;
        fil = Thread.ofPlatform().name("publication-" + topic).daemon().start(this::boucler);
    }

    @Override
    public synchronized void stop() {
        actif = false;
        var courant = fil;
        if (courant != null) {
            courant.interrupt();
            try {
                courant.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return actif;
    }

    private void boucler() {
        while (actif) {
            try {
                diriger();
            } catch (SQLException | KafkaException | ExecutionException | TimeoutException e) {
                LOG.warn("publication of {} starts again: {}", topic, e.toString());
                mesures.counter("spie.publication.reprises", "topic", topic).increment();
                patienter();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("publication of {} failed; it starts again", topic, e);
                patienter();
            }
        }
    }

    private void diriger()
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        try (var connexion = dataSource.getConnection()) {
            connexion.setAutoCommit(true);
            while (actif && !verrouiller(connexion)) {
                Thread.sleep(REPOS);
            }
            if (!actif) {
                return;
            }
            try (var producteur = producteur()) {
                long epoque = nouvelleEpoque(connexion);
                LOG.info("publication of {} led at epoch {}", topic, epoque);
                executer(connexion, "listen a_publier");
                retirerDejaPublies(connexion, epoque);
                while (actif) {
                    publier(connexion, producteur, epoque);
                }
            } finally {
                executer(connexion, "unlisten *");
                executer(connexion, "select pg_advisory_unlock_all()");
            }
        }
    }

    private static boolean verrouiller(Connection connexion) throws SQLException {
        try (var st = connexion.createStatement();
                var rs = st.executeQuery("select pg_try_advisory_lock(" + VERROU + ")")) {
            return rs.next() && rs.getBoolean(1);
        }
    }

    private static long nouvelleEpoque(Connection connexion) throws SQLException {
        try (var st = connexion.createStatement();
                var rs =
                        st.executeQuery(
                                "update publication set epoque = epoque + 1,"
                                        + " endormie = false returning epoque")) {
            rs.next();
            return rs.getLong(1);
        }
    }

    private void publier(Connection connexion, Producer<String, byte[]> producteur, long epoque)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        var lignes = plusAnciennes(connexion);
        if (lignes.isEmpty()) {
            attendre(connexion, epoque);
            return;
        }
        List<Future<RecordMetadata>> envois = new ArrayList<>(lignes.size());
        for (var ligne : lignes) {
            envois.add(producteur.send(Enveloppe.record(topic, ligne.fait())));
        }
        producteur.flush();
        for (var envoi : envois) {
            envoi.get(30, TimeUnit.SECONDS);
        }
        retirer(connexion, epoque, lignes.stream().map(Ligne::rang).toList());
        mesures.counter("spie.publication.publies", "topic", topic).increment(lignes.size());
    }

    /// Says that it sleeps, looks once more, then waits for NOTIFY. A writer that began before it
    /// slept and commits after it looked does not wake it: the wait is short for that reason.
    private static void attendre(Connection connexion, long epoque)
            throws SQLException, InterruptedException {
        endormir(connexion, epoque, true);
        while (plusAnciennes(connexion).isEmpty()) {
            connexion.unwrap(PGConnection.class).getNotifications(SOMME_MS);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        endormir(connexion, epoque, false);
    }

    private static void endormir(Connection connexion, long epoque, boolean endormie)
            throws SQLException {
        try (var update =
                connexion.prepareStatement(
                        "update publication set endormie = ? where epoque = ?")) {
            update.setBoolean(1, endormie);
            update.setLong(2, epoque);
            if (update.executeUpdate() != 1) {
                throw new SQLException("epoch " + epoque + " is over: another instance leads");
            }
        }
    }

    private static List<Ligne> plusAnciennes(Connection connexion) throws SQLException {
        try (PreparedStatement select = connexion.prepareStatement(PLUS_ANCIENS)) {
            select.setInt(1, LOT);
            try (var rs = select.executeQuery()) {
                var lignes = new ArrayList<Ligne>();
                while (rs.next()) {
                    lignes.add(new Ligne(rs.getLong("rang"), fait(rs)));
                }
                return lignes;
            }
        }
    }

    private static FaitRecu fait(ResultSet rs) throws SQLException {
        var meta = MetaPublie.lire(rs.getBytes("meta"));
        return new FaitRecu(
                rs.getObject("id", UUID.class),
                rs.getString("type"),
                rs.getString("sujet"),
                rs.getLong("sequence"),
                rs.getObject("effectif_le", java.time.LocalDate.class),
                Instant.parse(rs.getString("recorded_at")),
                meta.institution(),
                meta.auteur(),
                meta.correlation(),
                Optional.ofNullable(meta.causation()),
                Optional.ofNullable(meta.traceparent()),
                rs.getBytes("prevhash"),
                rs.getBytes("hash"),
                rs.getBytes("donnees"));
    }

    private static void retirer(Connection connexion, long epoque, List<Long> rangs)
            throws SQLException {
        connexion.setAutoCommit(false);
        try (var compte =
                        connexion.prepareStatement(
                                "update publication set publies = publies + ? where epoque = ?");
                var delete =
                        connexion.prepareStatement("delete from a_publier where rang = any (?)")) {
            compte.setLong(1, rangs.size());
            compte.setLong(2, epoque);
            if (compte.executeUpdate() != 1) {
                throw new SQLException("epoch " + epoque + " is over: another instance leads");
            }
            delete.setArray(1, connexion.createArrayOf("bigint", rangs.toArray()));
            delete.executeUpdate();
            connexion.commit();
        } catch (SQLException e) {
            connexion.rollback();
            throw e;
        } finally {
            connexion.setAutoCommit(true);
        }
    }

    /// Rows sent by a leader that died before it could delete them: found at the end of the
    /// partitions, where at most one batch per former leader can be.
    private void retirerDejaPublies(Connection connexion, long epoque) throws SQLException {
        var lignes = plusAnciennes(connexion);
        if (lignes.isEmpty()) {
            return;
        }
        var publies = finDesPartitions();
        var rangs =
                lignes.stream()
                        .filter(l -> publies.contains(l.fait().id().toString()))
                        .map(Ligne::rang)
                        .toList();
        if (!rangs.isEmpty()) {
            LOG.info("{} events of {} were published before the restart", rangs.size(), topic);
            retirer(connexion, epoque, rangs);
        }
    }

    private Set<String> finDesPartitions() {
        var ids = new HashSet<String>();
        try (var lecteur = lecteur()) {
            var partitions =
                    lecteur.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            lecteur.assign(partitions);
            var fins = lecteur.endOffsets(partitions);
            Map<TopicPartition, Long> restes = new HashMap<>();
            fins.forEach(
                    (partition, fin) -> {
                        lecteur.seek(partition, Math.max(0, fin - 2L * LOT));
                        if (fin > 0) {
                            restes.put(partition, fin);
                        }
                    });
            while (!restes.isEmpty()) {
                for (var record : lecteur.poll(Duration.ofSeconds(1))) {
                    var id = record.headers().lastHeader("ce_id");
                    if (id != null) {
                        ids.add(new String(id.value(), StandardCharsets.UTF_8));
                    }
                }
                restes.entrySet().removeIf(e -> lecteur.position(e.getKey()) >= e.getValue());
            }
        }
        return ids;
    }

    private Producer<String, byte[]> producteur() {
        var p = new Properties();
        p.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        p.put(ProducerConfig.ACKS_CONFIG, "all");
        p.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        p.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        p.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        p.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        p.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        p.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaProducer<>(p, new StringSerializer(), new ByteArraySerializer());
    }

    private KafkaConsumer<String, byte[]> lecteur() {
        var p = new Properties();
        p.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        p.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        p.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        return new KafkaConsumer<>(p, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static void executer(Connection connexion, String sql) throws SQLException {
        try (var st = connexion.createStatement()) {
            st.execute(sql);
        }
    }

    private static void patienter() {
        try {
            Thread.sleep(REPOS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
