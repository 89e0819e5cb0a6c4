package fr.spie.backbone.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures how far behind a service is, and tells it as metrics.
public final class Retards {

    /// @param aPublier events stored and not yet published
    /// @param vues facts published and not yet in the views
    /// @param automates facts published and not yet heard by the automations
    /// @param gares subjects set aside
    /// @param evenements events stored by this service
    public record Etat(long aPublier, long vues, long automates, long gares, long evenements) {

        /// Nothing waits anywhere.
        public boolean calme() {
            return aPublier == 0 && vues == 0 && automates == 0;
        }
    }

    private final JdbcClient db;
    private final Gares gares;
    private final List<String> topics;
    private final Properties lecteur;

    /// @param groupeAutomates consumer group of the automations
    public Retards(
            JdbcClient db,
            Gares gares,
            List<String> topics,
            String brokers,
            String groupeAutomates,
            MeterRegistry mesures) {
        this.db = db;
        this.gares = gares;
        this.topics = topics;
        this.lecteur = new Properties();
        lecteur.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        lecteur.put(ConsumerConfig.GROUP_ID_CONFIG, groupeAutomates);
        lecteur.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        lecteur.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        jauge(mesures, "spie.publication.attente", r -> r.compter("a_publier"));
        jauge(mesures, "spie.publication.age", Retards::ageAPublier);
        jauge(mesures, "spie.projection.gares", r -> r.gares.sujets());
    }

    private void jauge(MeterRegistry mesures, String nom, ToDoubleFunction<Retards> valeur) {
        Gauge.builder(nom, this, valeur).strongReference(true).register(mesures);
    }

    /// Where everything stands now; asks Kafka.
    public Etat etat() {
        Map<TopicPartition, Long> lues = new HashMap<>();
        db.sql("select topic, partition, prochain from position_lue")
                .query(
                        rs -> {
                            lues.put(
                                    new TopicPartition(
                                            rs.getString("topic"), rs.getInt("partition")),
                                    rs.getLong("prochain"));
                        });
        // read before the ends, so that what arrives meanwhile counts as waiting
        long aPublier = compter("a_publier");
        try (var consumer =
                new KafkaConsumer<>(
                        lecteur, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    topics.stream()
                            .flatMap(t -> consumer.partitionsFor(t, Duration.ofSeconds(5)).stream())
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .collect(Collectors.toSet());
            var entendues = consumer.committed(partitions);
            var fins = consumer.endOffsets(partitions);
            long vues = 0;
            long automates = 0;
            for (var fin : fins.entrySet()) {
                vues += fin.getValue() - lues.getOrDefault(fin.getKey(), 0L);
                var entendue = entendues.get(fin.getKey());
                automates += fin.getValue() - (entendue == null ? 0 : entendue.offset());
            }
            return new Etat(aPublier, vues, automates, gares.sujets(), compter("evenement"));
        }
    }

    private long compter(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    /// Age in seconds of the oldest event that is stored and not yet published.
    private double ageAPublier() {
        return db.sql(
                        """
                        select coalesce(extract(epoch from now() - min(e.recorded_at::timestamptz)), 0)
                        from (select index_global from a_publier order by rang limit 1) p
                        join evenement e using (index_global)""")
                .query(Double.class)
                .single();
    }
}
