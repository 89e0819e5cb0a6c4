package fr.spie.backbone.projection;

import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/// The records of one poll, as Spring Cloud Stream hands them over in batch mode.
record Lot(List<Recu> recus) {

    /// One record: where it stood, and what it says when it can be read.
    record Recu(String topic, int partition, long offset, @Nullable FaitRecu fait, String raison) {}

    @SuppressWarnings("unchecked")
    static Lot de(Message<List<byte[]>> message) {
        var entetes = message.getHeaders();
        var topics = (List<String>) liste(entetes.get(KafkaHeaders.RECEIVED_TOPIC));
        var partitions = (List<Integer>) liste(entetes.get(KafkaHeaders.RECEIVED_PARTITION));
        var offsets = (List<Long>) liste(entetes.get(KafkaHeaders.OFFSET));
        var convertis =
                (List<Map<String, Object>>)
                        liste(entetes.get(KafkaHeaders.BATCH_CONVERTED_HEADERS));
        var recus = new ArrayList<Recu>();
        for (int i = 0; i < message.getPayload().size(); i++) {
            var parNom = convertis.get(i);
            FaitRecu fait = null;
            String raison = "";
            try {
                fait = Enveloppe.lire(nom -> texte(parNom.get(nom)), message.getPayload().get(i));
            } catch (IllegalArgumentException e) {
                raison = e.toString();
            }
            recus.add(new Recu(topics.get(i), partitions.get(i), offsets.get(i), fait, raison));
        }
        return new Lot(recus);
    }

    private static List<?> liste(@Nullable Object valeur) {
        if (valeur instanceof List<?> liste) {
            return liste;
        }
        throw new IllegalStateException("not a batch: " + valeur);
    }

    private static @Nullable String texte(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> null;
            case byte[] octets -> new String(octets, StandardCharsets.UTF_8);
            case Object autre -> autre.toString();
        };
    }
}
