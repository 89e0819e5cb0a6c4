package fr.spie.cli.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/// One real Kafka broker (KRaft, broker and controller) that keeps its log in a folder.
public final class Courtier {

    private Courtier() {}

    /// @param args client port, controller port, folder
    public static void main(String[] args) throws IOException {
        var dossier = Path.of(args[2]).toAbsolutePath();
        Files.createDirectories(dossier);
        var reglages = dossier.resolve("server.properties");
        Files.writeString(
                reglages, reglages(Integer.parseInt(args[0]), Integer.parseInt(args[1]), dossier));
        if (!Files.exists(dossier.resolve("journal/meta.properties"))) {
            formater(reglages);
        }
        kafka.Kafka.main(new String[] {reglages.toString()});
    }

    private static void formater(Path reglages) {
        int code =
                StorageTool.execute(
                        new String[] {
                            "format",
                            "--ignore-formatted",
                            "-t",
                            Uuid.randomUuid().toString(),
                            "-c",
                            reglages.toString()
                        },
                        System.out);
        if (code != 0) {
            throw new IllegalStateException("format: code " + code);
        }
    }

    private static String reglages(int port, int portControleur, Path dossier) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        controller.listener.names=CONTROLLER
        inter.broker.listener.name=PLAINTEXT
        listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        # one broker: what was acknowledged must be on disk, for nobody else has it
        log.flush.interval.messages=200
        log.flush.interval.ms=1000
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.num.partitions=4
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        num.network.threads=2
        num.io.threads=2
        log.cleaner.dedupe.buffer.size=2097152
        """
                .formatted(port, portControleur, dossier.resolve("journal"));
    }
}
