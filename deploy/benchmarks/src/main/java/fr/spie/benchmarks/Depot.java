package fr.spie.benchmarks;

import fr.spie.backbone.json.Json;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.backbone.projection.Vues;
import fr.spie.events.Chaine;
import fr.spie.events.Fait;
import fr.spie.events.TypesEvenement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;

/// Hands facts to the views of a service in the form of a poll of Kafka, without the broker: the
/// same code checks their chains, keeps them and projects them.
final class Depot {

    private final Vues vues;
    private final int partition;
    private final Map<String, Long> offsets = new HashMap<>();

    /// @param partition of its own, so that several may work at once
    Depot(Vues vues, int partition) {
        this.vues = vues;
        this.partition = partition;
    }

    /// @param faits whole histories, from the first fact of each subject
    void deposer(List<Fait<?>> faits) {
        var hashs = new HashMap<String, byte[]>();
        var topics = new ArrayList<String>();
        var partitions = new ArrayList<Integer>();
        var positions = new ArrayList<Long>();
        var entetes = new ArrayList<Map<String, Object>>();
        var corps = new ArrayList<byte[]>();
        for (var fait : faits) {
            var type = TypesEvenement.nom(fait.evenement().getClass());
            var topic = TypesEvenement.contexte(type).topic();
            var recu = recu(type, topic, fait, hashs);
            topics.add(topic);
            partitions.add(partition);
            positions.add(offsets.merge(topic, 1L, Long::sum) - 1);
            entetes.add(new HashMap<>(Enveloppe.entetes(recu)));
            corps.add(recu.donnees());
        }
        vues.accept(
                MessageBuilder.withPayload((List<byte[]>) corps)
                        .setHeader(KafkaHeaders.RECEIVED_TOPIC, topics)
                        .setHeader(KafkaHeaders.RECEIVED_PARTITION, partitions)
                        .setHeader(KafkaHeaders.OFFSET, positions)
                        .setHeader(KafkaHeaders.BATCH_CONVERTED_HEADERS, entetes)
                        .build());
    }

    private static FaitRecu recu(
            String type, String topic, Fait<?> fait, Map<String, byte[]> hashs) {
        var evenement = fait.evenement();
        var chaine = topic + "/" + fait.sujet();
        var precedent = hashs.getOrDefault(chaine, Chaine.origine());
        byte[] donnees = Json.mapper().writeValueAsBytes(evenement);
        byte[] hash =
                Chaine.suivant(
                        precedent,
                        fait.sujet(),
                        fait.sequence(),
                        fait.id(),
                        type,
                        evenement.effectifLe(),
                        fait.recordedAt(),
                        fait.institution(),
                        fait.auteur(),
                        fait.correlationId().toString(),
                        fait.causationId().map(UUID::toString).orElse(""),
                        donnees);
        hashs.put(chaine, hash);
        return new FaitRecu(
                fait.id(),
                type,
                fait.sujet(),
                fait.sequence(),
                evenement.effectifLe(),
                fait.recordedAt(),
                fait.institution(),
                fait.auteur(),
                fait.correlationId(),
                fait.causationId(),
                Optional.empty(),
                precedent,
                hash,
                donnees);
    }
}
