package fr.spie.backbone.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.essai.EssaiApplication.NoterContacts;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.backbone.publication.Publication;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.backbone.trace.Traces;
import fr.spie.events.Contexte;
import fr.spie.testkit.Infra;
import fr.spie.testkit.Publie;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// B1: what writers were told is stored is what the topic holds: nothing lost, nothing doubled,
/// nothing out of order, nothing before its commit.
class PublicationTest {

    static final int ECRIVAINS = 8;
    static final int SUJETS = 12;
    static final int TOURS = 60;

    com.zaxxer.hikari.HikariDataSource source;
    JdbcClient db;
    TransactionTemplate tx;
    Commandes<NoterContacts> commandes;

    @BeforeEach
    void freshStore() {
        source = new com.zaxxer.hikari.HikariDataSource();
        source.setJdbcUrl(Infra.get().nouvelleBase());
        source.setMaximumPoolSize(24);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/backbone")
                .load()
                .migrate();
        db = JdbcClient.create(source);
        var transactions = new JdbcTransactionManager(source);
        tx = new TransactionTemplate(transactions);
        commandes =
                new AtelierCommandes(
                                Contexte.PARCOURS,
                                source,
                                transactions,
                                db,
                                new SimpleMeterRegistry(),
                                Traces.aucune())
                        .commandes("Essai", new EssaiApplication.Compteur());
    }

    @Test
    void eight_writers_lose_double_and_reorder_nothing_whatever_they_do() throws Exception {
        long graine = Long.getLong("spie.graine", System.nanoTime());
        System.out.println("seed (-Dspie.graine=): " + graine);
        var sujets = IntStream.range(0, SUJETS).mapToObj(i -> UUID.randomUUID()).toList();
        var confirmes = new ConcurrentLinkedQueue<String>();
        var annules = new ConcurrentLinkedQueue<String>();

        var arret = new AtomicBoolean();
        try (var fils = Executors.newCachedThreadPool()) {
            // leaders die and are replaced while the writers write
            Future<?> remplacements =
                    fils.submit(
                            () -> {
                                var hasard = new Random(graine ^ 7);
                                while (!arret.get()) {
                                    var chef = publication(source);
                                    chef.start();
                                    pause(300 + hasard.nextInt(700));
                                    chef.stop();
                                }
                            });
            List<Callable<Void>> ecrivains = new ArrayList<>();
            for (int i = 0; i < ECRIVAINS; i++) {
                long sienne = graine + i;
                ecrivains.add(
                        () -> {
                            ecrire(new Random(sienne), sujets, confirmes, annules);
                            return null;
                        });
            }
            for (var fin : fils.invokeAll(ecrivains)) {
                fin.get();
            }
            arret.set(true);
            remplacements.get();
        }
        var dernier = publication(source);
        dernier.start();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> db.sql("select count(*) from a_publier").query(Long.class).single(),
                        n -> n == 0);
        dernier.stop();

        var noms = new HashSet<String>();
        sujets.forEach(s -> noms.add(s.toString()));
        List<FaitRecu> publies =
                Publie.tout("spie.parcours").stream()
                        .filter(f -> noms.contains(f.sujet()))
                        .toList();
        assertThat(publies.stream().map(f -> f.sujet() + "@" + f.sequence()))
                .as("acknowledged and published, seed " + graine)
                .containsExactlyInAnyOrderElementsOf(confirmes);
        Map<String, Long> tetes = new HashMap<>();
        for (var fait : publies) {
            assertThat(fait.sequence())
                    .as("order of " + fait.sujet() + ", seed " + graine)
                    .isEqualTo(tetes.getOrDefault(fait.sujet(), -1L) + 1);
            assertThat(fait.hash()).isEqualTo(fait.hashCalcule());
            tetes.put(fait.sujet(), fait.sequence());
        }
        assertThat(annules).as("some transactions were rolled back").isNotEmpty();
    }

    /// A third of the transactions write two subjects; some end in a rollback; some take their
    /// transaction id long before they write; some commit late; one clock in four is 90 s behind.
    private void ecrire(
            Random hasard,
            List<UUID> sujets,
            ConcurrentLinkedQueue<String> confirmes,
            ConcurrentLinkedQueue<String> annules) {
        var instant =
                Instant.parse("2025-03-03T09:00:00Z").minusSeconds(hasard.nextInt(4) == 0 ? 90 : 0);
        for (int tour = 0; tour < TOURS; tour++) {
            var ecrits = new ArrayList<String>();
            try {
                tx.executeWithoutResult(
                        s -> {
                            if (hasard.nextBoolean()) {
                                // any write takes the transaction id now
                                db.sql("select pg_current_xact_id()").query(String.class).single();
                                pause(hasard.nextInt(8));
                            }
                            int combien = hasard.nextInt(3) == 0 ? 2 : 1;
                            sujets.stream()
                                    .sorted(Comparator.comparing(u -> hasard.nextInt()))
                                    .limit(combien)
                                    .sorted()
                                    .forEach(u -> ecrits.addAll(noter(u, hasard, instant)));
                            if (hasard.nextInt(20) == 0) {
                                pause(200 + hasard.nextInt(200));
                            }
                            if (hasard.nextInt(12) == 0) {
                                s.setRollbackOnly();
                            }
                            if (s.isRollbackOnly()) {
                                annules.addAll(ecrits);
                                ecrits.clear();
                            }
                        });
                confirmes.addAll(ecrits);
            } catch (ConflitException | org.springframework.dao.DataAccessException e) {
                annules.addAll(ecrits);
            } catch (RuntimeException e) {
                // a conflict inside the outer transaction: it was rolled back, nothing was said
                annules.addAll(ecrits);
            }
        }
    }

    private List<String> noter(UUID sujet, Random hasard, Instant instant) {
        var accepte =
                commandes.soumettre(
                        new NoterContacts(sujet, UUID.randomUUID(), 1 + hasard.nextInt(2)),
                        Demande.de(UUID.randomUUID(), "departement", "cip", instant));
        var ecrits = new ArrayList<String>();
        for (int i = 0; i < accepte.evenements(); i++) {
            ecrits.add(sujet + "@" + (accepte.version() - i));
        }
        return ecrits;
    }

    @Test
    void an_event_cannot_be_stored_after_a_hole_nor_off_its_chain_nor_be_changed() {
        var sujet = UUID.randomUUID();
        commandes.soumettre(
                new NoterContacts(sujet, UUID.randomUUID(), 2),
                Demande.de(UUID.randomUUID(), "departement", "cip", Instant.EPOCH));

        var copie =
                """
                insert into evenement (id, agregat, sujet, sequence, type, donnees, meta,
                  effectif_le, recorded_at, prevhash, hash)
                select gen_random_uuid(), agregat, sujet, %s, type, donnees, meta, effectif_le,
                  recorded_at, %s, hash from evenement where sequence = 1""";
        assertThat(sqlState(copie.formatted("3", "hash"))).isEqualTo("40001");
        assertThat(sqlState(copie.formatted("2", "prevhash"))).isEqualTo("40001");
        assertThat(sqlState("update evenement set agregat = 'x'")).isEqualTo("P0001");
        assertThat(sqlState("delete from evenement")).isEqualTo("P0001");
        assertThat(sqlState("truncate evenement cascade")).isEqualTo("P0001");
    }

    @Test
    void what_a_dead_leader_had_sent_is_not_sent_again() throws Exception {
        var sujet = UUID.randomUUID();
        commandes.soumettre(
                new NoterContacts(sujet, UUID.randomUUID(), 5),
                Demande.de(UUID.randomUUID(), "departement", "cip", Instant.EPOCH));
        // dies between the acknowledgement of Kafka and the deletion of the rows
        db.sql(
                        """
                        create table survivants as select * from a_publier""")
                .update();
        var premier = publication(source);
        premier.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Publie.de("spie.parcours", sujet.toString()).size() == 5);
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                db.sql("select count(*) from a_publier").query(Long.class).single()
                                        == 0);
        premier.stop();
        db.sql("insert into a_publier overriding system value select * from survivants").update();

        var second = publication(source);
        second.start();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                db.sql("select count(*) from a_publier").query(Long.class).single()
                                        == 0);
        second.stop();
        assertThat(Publie.de("spie.parcours", sujet.toString())).hasSize(5);
    }

    private String sqlState(String sql) {
        try (var c = source.getConnection();
                var st = c.createStatement()) {
            st.execute(sql);
            return "";
        } catch (java.sql.SQLException e) {
            return e.getSQLState();
        }
    }

    private static Publication publication(DataSource source) {
        return new Publication(
                source, Infra.get().brokers(), "spie.parcours", new SimpleMeterRegistry());
    }

    /// Time that a slow writer takes; not a wait for anything.
    private static void pause(int millisecondes) {
        try {
            Thread.sleep(millisecondes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
