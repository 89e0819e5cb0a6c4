package fr.spie.cli.infra;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.cli.Maison;
import fr.spie.cli.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureTest {

    @TempDir Path dossier;
    private Maison maison;
    private Lanceur lanceur;
    private Map<String, Integer> ports;

    @BeforeEach
    void choose_ports() {
        maison = new Maison(dossier);
        lanceur = new Lanceur(maison);
        ports = Ports.choisir(Map.of(), Set.of(), Ports::libre);
    }

    @AfterEach
    void stop_everything() {
        lanceur.arreter("kafka", Duration.ofSeconds(20));
        Postgres.arreter(maison);
    }

    @Test
    void postgres_keeps_its_rows_over_a_stop_and_a_kill() throws Exception {
        postgres().demarrer();
        executer("create table essai (n int)", "insert into essai values (1)");
        Postgres.arreter(maison);
        assertThat(Postgres.vivant(maison)).isEmpty();

        var deuxieme = postgres().demarrer();
        executer("insert into essai values (2)");
        deuxieme.destroyForcibly();
        deuxieme.onExit().get(20, TimeUnit.SECONDS);

        postgres().demarrer();
        assertThat(compter("select count(*) from essai")).isEqualTo(2);
    }

    @Test
    void an_orphan_postgres_is_taken_back_and_not_started_twice() {
        var premier = postgres().demarrer();
        assertThat(postgres().demarrer().pid()).isEqualTo(premier.pid());
    }

    @Test
    void a_stale_pid_file_that_names_a_foreign_process_is_set_aside() throws Exception {
        postgres().demarrer();
        Postgres.arreter(maison);
        Files.writeString(
                maison.postgres().resolve("postmaster.pid"),
                "%d\n%s\n0\n%d\n\nlocalhost\n"
                        .formatted(
                                ProcessHandle.current().pid(),
                                maison.postgres(),
                                ports.get("postgres")));
        assertThat(Postgres.vivant(maison)).isEmpty();
        assertThat(postgres().demarrer().isAlive()).isTrue();
    }

    @Test
    void postgres_is_durable_and_asks_for_the_secret_password() throws Exception {
        postgres().demarrer();
        assertThat(lire("show fsync")).isEqualTo("on");
        assertThat(lire("show synchronous_commit")).isEqualTo("on");
        assertThat(compter("select count(*) from pg_hba_file_rules where auth_method='trust'"))
                .isZero();
        assertThat(compter("select count(*) from pg_database where pg_get_userbyid(datdba)='spie'"))
                .isEqualTo(Postgres.BASES.size());
        var secret = dossier.resolve("secrets/postgres");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }

    @Test
    void kafka_keeps_its_records_over_a_kill_and_its_topics_for_ever() throws Exception {
        var premier = kafka().demarrer();
        assertThat(kafka().demarrer().pid()).isEqualTo(premier.pid());
        envoyer("spie.parcours", "d1", "bonjour");
        premier.destroyForcibly();
        premier.onExit().get(20, TimeUnit.SECONDS);
        assertThat(lanceur.vivant("kafka")).isEmpty();

        kafka().demarrer();
        assertThat(relire("spie.parcours")).containsExactly("bonjour");
        try (var admin = kafka().admin()) {
            assertThat(admin.listTopics().names().get())
                    .contains(
                            "spie.orientation",
                            "spie.parcours",
                            "spie.offre",
                            "spie.fse",
                            "spie.accuses",
                            "spie.depot.parcours",
                            "spie.sceaux");
            var canal = new ConfigResource(ConfigResource.Type.TOPIC, "spie.parcours");
            var reglages = admin.describeConfigs(List.of(canal)).all().get().get(canal);
            assertThat(reglages.get("retention.ms").value()).isEqualTo("-1");
            assertThat(reglages.get("retention.bytes").value()).isEqualTo("-1");
            assertThat(reglages.get("cleanup.policy").value()).isEqualTo("delete");
        }
    }

    private Postgres postgres() {
        return new Postgres(maison, ports.get("postgres"));
    }

    private Kafka kafka() {
        return new Kafka(maison, lanceur, ports.get("kafka"), ports.get("kafka-controleur"));
    }

    private void executer(String... ordres) throws SQLException {
        try (var c = postgres().connexion("spie", "parcours");
                var s = c.createStatement()) {
            for (var ordre : ordres) {
                s.execute(ordre);
            }
        }
    }

    private String lire(String requete) throws SQLException {
        try (var c = postgres().connexion("postgres", "parcours");
                var s = c.createStatement();
                var r = s.executeQuery(requete)) {
            r.next();
            return r.getString(1);
        }
    }

    private int compter(String requete) throws SQLException {
        return Integer.parseInt(lire(requete));
    }

    private Properties client() {
        var p = new Properties();
        p.put("bootstrap.servers", "localhost:" + ports.get("kafka"));
        return p;
    }

    private void envoyer(String canal, String cle, String valeur) throws Exception {
        try (var producteur =
                new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            producteur.send(new ProducerRecord<>(canal, cle, valeur)).get(20, TimeUnit.SECONDS);
        }
    }

    private List<String> relire(String canal) throws IOException {
        try (var lecteur =
                new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            var parties =
                    lecteur.partitionsFor(canal).stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            lecteur.assign(parties);
            lecteur.seekToBeginning(parties);
            var fins = lecteur.endOffsets(parties);
            var lus = new java.util.ArrayList<String>();
            while (parties.stream().anyMatch(p -> lecteur.position(p) < fins.get(p))) {
                lecteur.poll(Duration.ofSeconds(1)).forEach(r -> lus.add(r.value()));
            }
            return lus;
        }
    }
}
