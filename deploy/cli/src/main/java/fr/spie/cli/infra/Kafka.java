package fr.spie.cli.infra;

import fr.spie.cli.Maison;
import fr.spie.cli.Panne;
import fr.spie.cli.kafka.Courtier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The Kafka broker of the machine, and the topics it must hold.
public final class Kafka {

    /// Facts: kept for ever, six partitions, ordered by subject.
    public static final List<String> FAITS =
            List.of("spie.orientation", "spie.parcours", "spie.offre", "spie.fse");

    private static final List<String> AUTRES =
            List.of("spie.accuses", "spie.depot.parcours", "spie.sceaux");
    private static final Map<String, String> POUR_TOUJOURS =
            Map.of(
                    "cleanup.policy", "delete",
                    "retention.ms", "-1",
                    "retention.bytes", "-1");
    private static final List<String> JVM =
            List.of(
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-Dlogback.configurationFile=spie-journal.xml");

    private final Maison maison;
    private final Lanceur lanceur;
    private final int port;
    private final int portControleur;

    public Kafka(Maison maison, Lanceur lanceur, int port, int portControleur) {
        this.maison = maison;
        this.lanceur = lanceur;
        this.port = port;
        this.portControleur = portControleur;
    }

    /// Starts it, or takes back the one that still runs; returns once the topics are there.
    public ProcessHandle demarrer() {
        var processus = lanceur.vivant("kafka").orElseGet(this::lancer);
        try (var admin = admin()) {
            attendre(admin, processus);
            declarer(admin);
        }
        return processus;
    }

    private ProcessHandle lancer() {
        return lanceur.lancer(
                "kafka",
                JVM,
                Courtier.class,
                List.of(
                        Integer.toString(port),
                        Integer.toString(portControleur),
                        maison.kafka().toString()),
                Map.of());
    }

    private void attendre(Admin admin, ProcessHandle processus) {
        var fin = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (System.nanoTime() < fin) {
            if (!processus.isAlive()) {
                throw new Panne(
                        "Kafka s'est arrêté. Son journal finit par :\n"
                                + lanceur.derniersMots("kafka", 15));
            }
            try {
                admin.describeCluster().nodes().get(2, TimeUnit.SECONDS);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Panne("interrompu");
            } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
                // not yet
            }
        }
        throw new Panne("Kafka ne répond pas sur le port " + port);
    }

    private static void declarer(Admin admin) {
        try {
            Set<String> presents = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var manquants =
                    Stream.concat(
                                    FAITS.stream().map(t -> new NewTopic(t, 6, (short) 1)),
                                    AUTRES.stream().map(t -> new NewTopic(t, 1, (short) 1)))
                            .filter(t -> !presents.contains(t.name()))
                            .map(t -> t.configs(POUR_TOUJOURS))
                            .toList();
            admin.createTopics(manquants).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new Panne("les canaux Kafka n'ont pas pu être déclarés : " + e.getMessage(), e);
        }
    }

    public Admin admin() {
        return Admin.create(
                Map.of(
                        "bootstrap.servers", "localhost:" + port,
                        "reconnect.backoff.max.ms", "250",
                        "default.api.timeout.ms", "30000",
                        "request.timeout.ms", "5000"));
    }
}
