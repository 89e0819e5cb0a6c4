package fr.spie.parcours.view.fileactive;

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
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;

/// Hands facts to the views as a poll of Kafka would, chained, in batches of our choosing.
final class LivraisonDirecte {

    private static final int PARTITION = 0;

    private final Vues vues;
    private final Map<String, byte[]> hashs = new HashMap<>();
    private final Map<String, Long> offsets = new HashMap<>();

    LivraisonDirecte(Vues vues) {
        this.vues = vues;
    }

    void livrer(List<Fait<?>> faits) {
        var topics = new ArrayList<String>();
        var partitions = new ArrayList<Integer>();
        var positions = new ArrayList<Long>();
        var entetes = new ArrayList<Map<String, Object>>();
        var corps = new ArrayList<byte[]>();
        for (var fait : faits) {
            var topic = topic(fait);
            var recu = recu(topic, fait);
            topics.add(topic);
            partitions.add(PARTITION);
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

    private static String topic(Fait<?> fait) {
        return TypesEvenement.contexte(TypesEvenement.nom(fait.evenement().getClass())).topic();
    }

    private FaitRecu recu(String topic, Fait<?> fait) {
        var evenement = fait.evenement();
        var type = TypesEvenement.nom(evenement.getClass());
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
                        "",
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
                Optional.empty(),
                Optional.empty(),
                precedent,
                hash,
                donnees);
    }
}
