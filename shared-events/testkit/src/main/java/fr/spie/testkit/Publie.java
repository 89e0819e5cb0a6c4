package fr.spie.testkit;

import fr.spie.backbone.json.Json;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.events.Chaine;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.TypesEvenement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Plays another service: publishes facts in their wire form, chained per subject, and reads what
/// was published.
public final class Publie {

    private record Tete(long sequence, byte[] hash) {}

    private final String topic;
    private final Map<String, Tete> tetes = new HashMap<>();
    private final KafkaProducer<String, byte[]> producteur;

    private Publie(String topic) {
        this.topic = topic;
        var p = new Properties();
        p.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infra.get().brokers());
        p.put(ProducerConfig.ACKS_CONFIG, "all");
        this.producteur = new KafkaProducer<>(p, new StringSerializer(), new ByteArraySerializer());
    }

    /// The facts of another service, e.g. `spie.orientation`.
    public static Publie sur(String topic) {
        return new Publie(topic);
    }

    /// Publishes a fact recorded ten hours into its legal day.
    public FaitRecu fait(Evenement evenement) {
        return fait(evenement, Jour.debut(evenement.effectifLe()).plusSeconds(36_000));
    }

    /// Publishes a fact recorded at `recordedAt`.
    public FaitRecu fait(Evenement evenement, Instant recordedAt) {
        var sujet = evenement.sujet();
        var tete = tetes.getOrDefault(sujet, new Tete(-1, Chaine.origine()));
        var id = UUID.randomUUID();
        var type = TypesEvenement.nom(evenement.getClass());
        byte[] donnees = Json.mapper().writeValueAsBytes(evenement);
        long sequence = tete.sequence() + 1;
        byte[] hash =
                Chaine.suivant(
                        tete.hash(),
                        sujet,
                        sequence,
                        id,
                        type,
                        evenement.effectifLe(),
                        recordedAt,
                        "test",
                        "test",
                        id.toString(),
                        "",
                        donnees);
        var fait =
                new FaitRecu(
                        id,
                        type,
                        sujet,
                        sequence,
                        evenement.effectifLe(),
                        recordedAt,
                        "test",
                        "test",
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        tete.hash(),
                        hash,
                        donnees);
        tetes.put(sujet, new Tete(sequence, hash));
        envoyer(fait);
        return fait;
    }

    /// Sends a record as it is: again, out of order or altered.
    public void envoyer(FaitRecu fait) {
        try {
            producteur.send(Enveloppe.record(topic, fait)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything a topic holds now, partition by partition, in order.
    public static List<FaitRecu> tout(String topic) {
        var p = new Properties();
        p.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Infra.get().brokers());
        p.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        var faits = new ArrayList<FaitRecu>();
        try (var lecteur =
                new KafkaConsumer<>(p, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    lecteur.partitionsFor(topic).stream()
                            .map(i -> new TopicPartition(topic, i.partition()))
                            .toList();
            lecteur.assign(partitions);
            lecteur.seekToBeginning(partitions);
            var fins = lecteur.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(t -> lecteur.position(t) < fins.getOrDefault(t, 0L))) {
                for (var record : lecteur.poll(Duration.ofMillis(200))) {
                    faits.add(
                            Enveloppe.lire(
                                    nom -> {
                                        var entete = record.headers().lastHeader(nom);
                                        return entete == null
                                                ? null
                                                : new String(
                                                        entete.value(), StandardCharsets.UTF_8);
                                    },
                                    record.value()));
                }
            }
        }
        return faits;
    }

    /// The facts of one subject a topic holds now, in order.
    public static List<? extends Fait<?>> de(String topic, String sujet) {
        return tout(topic).stream()
                .filter(f -> f.sujet().equals(sujet))
                .map(f -> Enveloppe.fait(f).orElseThrow())
                .toList();
    }
}
