package fr.spie.backbone.projection;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The views read on from the position stored with their rows; what the consumer group remembers
/// does not count.
public final class RepriseAuxPositions implements KafkaBindingRebalanceListener {

    private final JdbcClient db;

    public RepriseAuxPositions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void onPartitionsAssigned(
            String bindingName,
            Consumer<?, ?> consumer,
            Collection<TopicPartition> partitions,
            boolean initial) {
        if (bindingName.startsWith(Vues.NOM)) {
            for (var partition : partitions) {
                consumer.seek(partition, position(partition));
            }
        }
    }

    private long position(TopicPartition partition) {
        return db.sql("select prochain from position_lue where topic = ? and partition = ?")
                .params(partition.topic(), partition.partition())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
