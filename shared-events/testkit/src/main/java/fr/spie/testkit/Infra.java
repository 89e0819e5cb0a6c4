package fr.spie.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// A real PostgreSQL and a real Kafka broker for tests: containers where a Docker engine answers,
/// the same servers embedded elsewhere. One of each per test JVM. `INFRA=docker` or
/// `INFRA=embedded` forces one kind.
public final class Infra {

    /// Topics of facts, as they are in production but with fewer partitions.
    public static final List<String> TOPICS =
            List.of("spie.orientation", "spie.parcours", "spie.offre", "spie.fse");

    private static final Map<String, Map<String, String>> SERVICES = new HashMap<>();
    private static final AtomicInteger BASES = new AtomicInteger();

    private final String pg;
    private final String utilisateur;
    private final String motDePasse;
    private final String brokers;
    private final Path dossier;

    private Infra() {
        try {
            dossier = Files.createTempDirectory("spie-infra");
            if (docker()) {
                var postgres = new PostgreSQLContainer(DockerImageName.parse("postgres:18-alpine"));
                postgres.start();
                pg = postgres.getHost() + ":" + postgres.getMappedPort(5432);
                utilisateur = postgres.getUsername();
                motDePasse = postgres.getPassword();
                var kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.1.2"));
                kafka.start();
                brokers = kafka.getBootstrapServers();
            } else {
                var postgres =
                        EmbeddedPostgres.builder()
                                .setServerConfig("max_connections", "300")
                                .start();
                pg = "localhost:" + postgres.getPort();
                utilisateur = "postgres";
                motDePasse = "postgres";
                var kafka = new EmbeddedKafkaKraftBroker(1, 4);
                kafka.brokerProperty("group.initial.rebalance.delay.ms", "0");
                kafka.brokerProperty("auto.create.topics.enable", "false");
                kafka.afterPropertiesSet();
                Runtime.getRuntime().addShutdownHook(new Thread(kafka::destroy));
                brokers = kafka.getBrokersAsString();
            }
            creerTopics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Seule {
        static final Infra INFRA = new Infra();
    }

    public static Infra get() {
        return Seule.INFRA;
    }

    /// The properties that make a service run against this infrastructure: asked twice for the same
    /// service, the same databases.
    ///
    /// @param service `orientation`, `parcours`, `offre` or `fse`
    public static synchronized Map<String, String> proprietes(String service) {
        return SERVICES.computeIfAbsent(service, s -> get().nouvelles());
    }

    /// Gives a Spring test its properties; use it in one shared base class, so that all tests of a
    /// module share one context.
    public static void pour(String service, DynamicPropertyRegistry registre) {
        proprietes(service).forEach((nom, valeur) -> registre.add(nom, () -> valeur));
    }

    /// Kafka bootstrap servers.
    public String brokers() {
        return brokers;
    }

    /// A new empty database.
    ///
    /// @return its JDBC address with user and password
    public String nouvelleBase() {
        var nom = "base_" + BASES.incrementAndGet();
        try (var c = DriverManager.getConnection(url("postgres"));
                var st = c.createStatement()) {
            st.execute("create database " + nom);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(nom);
    }

    private Map<String, String> nouvelles() {
        var p = new HashMap<String, String>();
        p.put("spring.datasource.url", nouvelleBase());
        p.put("spring.datasource.username", utilisateur);
        p.put("spring.datasource.password", motDePasse);
        p.put("spie.coffre.url", nouvelleBase());
        p.put("spie.coffre.cle-maitre", dossier.resolve("cle-maitre.json").toString());
        p.put("spie.kafka", brokers);
        p.put("spie.gateway.url", Jetons.emetteur());
        p.put("server.port", "0");
        return p;
    }

    private String url(String base) {
        return "jdbc:postgresql://"
                + pg
                + "/"
                + base
                + "?user="
                + utilisateur
                + "&password="
                + motDePasse;
    }

    private void creerTopics() {
        try (var admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) brokers))) {
            admin.createTopics(TOPICS.stream().map(t -> new NewTopic(t, 4, (short) 1)).toList())
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean docker() {
        var force = System.getenv().getOrDefault("INFRA", "auto");
        return force.equals("docker")
                || (force.equals("auto") && DockerClientFactory.instance().isDockerAvailable());
    }
}
