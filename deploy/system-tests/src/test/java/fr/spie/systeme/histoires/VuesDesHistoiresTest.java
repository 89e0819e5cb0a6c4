package fr.spie.systeme.histoires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.backbone.projection.Gares;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.backbone.projection.Vues;
import fr.spie.backbone.temps.Horloge;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.TypesEvenement;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Random histories read by the real views into a real PostgreSQL: batches of any size, some of
/// what was read coming again, crashes between the rows and the position, before the commit and
/// after it. At every position the rows are those of the facts before it, each once.
///
/// `-Dspie.histoires.vues=500` reads more, `-Dspie.graine=…` begins elsewhere.
class VuesDesHistoiresTest {

    private static final int HISTOIRES = Integer.getInteger("spie.histoires.vues", 20);
    private static final long GRAINE = Long.getLong("spie.graine", 1);
    private static final String TOPIC = "spie.parcours";
    private static final int MORT_SUR = 6;

    private static EmbeddedPostgres serveur;
    private static SingleConnectionDataSource base;
    private static JdbcClient db;

    @BeforeAll
    static void start() throws IOException, SQLException {
        serveur = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(serveur.getPostgresDatabase())
                .locations("classpath:db/migration/backbone")
                .load()
                .migrate();
        base = new SingleConnectionDataSource(serveur.getPostgresDatabase().getConnection(), true);
        db = JdbcClient.create(base);
        db.sql("create table compte (sujet text primary key, faits bigint, somme bigint)").update();
    }

    @AfterAll
    static void stop() throws IOException {
        base.destroy();
        serveur.close();
    }

    @Test
    void at_every_position_the_rows_are_those_of_the_facts_before_it() {
        int morts = 0;
        for (long graine = GRAINE; graine < GRAINE + HISTOIRES; graine++) {
            db.sql("truncate histoire, sujet_lu, position_lue, fait_gare, compte").update();
            morts += new Lecture(graine).lireTout();
        }
        assertThat(morts).as("crashes").isGreaterThan(HISTOIRES);
    }

    private static List<FaitRecu> journal(long graine) {
        var monde = new Monde();
        Geste.tirer(graine, Jeux.TOUS.size()).forEach(g -> monde.vivre(g, Jeux.de(g)));
        monde.finir();
        return monde.publies.stream()
                .filter(f -> TypesEvenement.contexte(f.type()).topic().equals(TOPIC))
                .toList();
    }

    /// A process that reads, dies, and reads on from where its rows stand.
    private static final class Lecture {

        private final long graine;
        private final List<FaitRecu> faits;
        private final Random hasard;
        private final Histoires histoires = new Histoires(new JdbcTemplate(base));
        private final Vues vues;

        Lecture(long graine) {
            this.graine = graine;
            this.faits = journal(graine);
            this.hasard = new Random(graine);
            this.vues =
                    new Vues(
                            List.of(new Compte(hasard)),
                            histoires,
                            new Gares(db, new Horloge(Clock.systemUTC())),
                            new JdbcTemplate(base),
                            new Transactions(hasard),
                            _ -> {},
                            new SimpleMeterRegistry());
        }

        /// @return how often it died
        int lireTout() {
            int morts = 0;
            for (int position = 0; position < faits.size(); position = position()) {
                try {
                    lire(position);
                } catch (TransientDataAccessException | TransactionSystemException mort) {
                    morts++;
                }
                verifier(position());
            }
            assertThat(db.sql("select count(*) from fait_gare").query(Long.class).single())
                    .as("set aside, seed %d", graine)
                    .isZero();
            return morts;
        }

        /// What comes may begin before the position: it was read, and Kafka was not told.
        private void lire(int position) {
            int de = Math.max(0, position - hasard.nextInt(4));
            int a = Math.min(faits.size(), position + 1 + hasard.nextInt(8));
            vues.accept(message(de, faits.subList(de, a)));
        }

        private static int position() {
            return db.sql("select prochain from position_lue where topic = ?")
                    .param(TOPIC)
                    .query(Integer.class)
                    .optional()
                    .orElse(0);
        }

        private void verifier(int position) {
            Map<String, Map<UUID, Fait<ParcoursEvenement>>> attendus = new LinkedHashMap<>();
            for (var recu : faits.subList(0, position)) {
                var fait = Enveloppe.fait(recu).orElseThrow();
                if (fait.evenement() instanceof ParcoursEvenement) {
                    @SuppressWarnings("unchecked") // just checked
                    var deParcours = (Fait<ParcoursEvenement>) fait;
                    attendus.computeIfAbsent(recu.sujet(), s -> new LinkedHashMap<>())
                            .put(recu.id(), deParcours);
                }
            }
            attendus.forEach((sujet, siens) -> verifier(sujet, List.copyOf(siens.values())));
        }

        private void verifier(String sujet, List<Fait<ParcoursEvenement>> attendus) {
            var lus = histoires.de(sujet, ParcoursEvenement.class);
            assertThat(lus)
                    .as("history of %s, seed %d", sujet, graine)
                    .containsExactlyInAnyOrderElementsOf(attendus);
            assertThat(SituationParcours.de(lus)).isEqualTo(SituationParcours.de(attendus));
            assertThat(
                            db.sql("select faits, somme from compte where sujet = ?")
                                    .param(sujet)
                                    .query()
                                    .singleRow())
                    .as("row of %s, seed %d", sujet, graine)
                    .containsEntry("faits", (long) attendus.size())
                    .containsEntry("somme", attendus.stream().mapToLong(Fait::sequence).sum());
        }
    }

    /// The records of one poll of one partition.
    private static Message<List<byte[]>> message(int de, List<FaitRecu> faits) {
        var offsets = new ArrayList<Long>();
        faits.forEach(f -> offsets.add((long) de + offsets.size()));
        return MessageBuilder.withPayload(faits.stream().map(FaitRecu::donnees).toList())
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, Collections.nCopies(faits.size(), TOPIC))
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, Collections.nCopies(faits.size(), 0))
                .setHeader(KafkaHeaders.OFFSET, offsets)
                .setHeader(
                        KafkaHeaders.BATCH_CONVERTED_HEADERS,
                        faits.stream().map(Enveloppe::entetes).toList())
                .build();
    }

    /// A row per subject; it may die once the rows are written.
    private record Compte(Random hasard) implements Projection {

        @Override
        public Set<Class<? extends Evenement>> ecoute() {
            return Set.of(ParcoursEvenement.class);
        }

        @Override
        public void appliquer(List<Fait<?>> faits) {
            for (var fait : faits) {
                db.sql(
                                """
                                insert into compte values (?, 1, ?) on conflict (sujet) do update
                                set faits = compte.faits + 1, somme = compte.somme + excluded.somme""")
                        .params(fait.sujet(), fait.sequence())
                        .update();
            }
            if (hasard.nextInt(MORT_SUR) == 0) {
                throw new TransientDataAccessResourceException("dies after the rows");
            }
        }
    }

    /// It may die just before the commit, or just after.
    @SuppressWarnings("serial") // never serialised
    private static final class Transactions extends JdbcTransactionManager {

        private final transient Random hasard;

        Transactions(Random hasard) {
            super(base);
            this.hasard = hasard;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            int sort = hasard.nextInt(MORT_SUR * 2);
            if (sort == 0) {
                doRollback(status);
                throw new TransactionSystemException("dies before the commit");
            }
            super.doCommit(status);
            if (sort == 1) {
                throw new TransactionSystemException("dies after the commit");
            }
        }
    }
}
