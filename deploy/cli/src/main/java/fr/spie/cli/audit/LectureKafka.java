package fr.spie.cli.audit;

import fr.spie.cli.Dire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads the topics of facts from their first record to where they ended when the reading began.
final class LectureKafka {

    static final List<String> TOPICS =
            List.of("spie.orientation", "spie.parcours", "spie.offre", "spie.fse");

    private static final Duration ATTENTE = Duration.ofMillis(500);
    private static final int PAS = 20_000;

    private final String serveurs;

    /// @param serveurs e.g. `localhost:19092`
    LectureKafka(String serveurs) {
        this.serveurs = serveurs;
    }

    void lire(Consumer<Enregistrement> suite) {
        try (var consommateur =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", serveurs,
                                "enable.auto.commit", "false",
                                "auto.offset.reset", "earliest",
                                "default.api.timeout.ms", "30000"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    TOPICS.stream()
                            .flatMap(t -> consommateur.partitionsFor(t).stream())
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consommateur.assign(partitions);
            consommateur.seekToBeginning(partitions);
            var restent = new HashMap<>(consommateur.endOffsets(partitions));
            restent.entrySet().removeIf(r -> r.getValue() == 0);
            long lus = 0;
            while (!restent.isEmpty()) {
                for (var record : consommateur.poll(ATTENTE)) {
                    suite.accept(enregistrement(record));
                    if (++lus % PAS == 0) {
                        Dire.avance("  " + lus + " enregistrements lus");
                    }
                }
                restent.entrySet().removeIf(r -> consommateur.position(r.getKey()) >= r.getValue());
            }
        }
    }

    private static Enregistrement enregistrement(ConsumerRecord<byte[], byte[]> record) {
        var entetes = new HashMap<String, String>();
        record.headers().forEach(h -> entetes.put(h.key(), texte(h.value())));
        return new Enregistrement(
                record.topic(),
                texte(record.key()),
                entetes,
                record.value() == null ? new byte[0] : record.value());
    }

    private static String texte(byte[] octets) {
        return octets == null ? "" : new String(octets, StandardCharsets.UTF_8);
    }
}
