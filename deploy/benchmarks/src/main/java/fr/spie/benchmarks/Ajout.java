package fr.spie.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.backbone.trace.Traces;
import fr.spie.events.Contexte;
import fr.spie.events.Fait;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.Decideur;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/// What a command costs: commands of one event through the store (inbox, decider, chain, outbox),
/// beside bare inserts of the same row from the same Java, in turn, in the same minute. The figure
/// is the ratio; PostgreSQL writes for good (`fsync`, `synchronous_commit`).
///
/// Usage: `Ajout [rounds] [seconds per round] [clients]`
public final class Ajout {

    private static final LocalDate JOUR = LocalDate.of(2026, 1, 5);
    private static final Instant INSTANT = Instant.parse("2026-01-05T09:00:00Z");

    private Ajout() {}

    private record Noter(UUID dossierId) implements Commande {
        @Override
        public String sujet() {
            return dossierId.toString();
        }
    }

    private static final class Note implements Decideur<Noter, Integer, ParcoursEvenement> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public List<ParcoursEvenement> decider(Noter c, Integer etat) {
            return List.of(new ContactPris(c.dossierId(), JOUR, c.dossierId(), "APPEL"));
        }

        @Override
        public Integer evoluer(Integer etat, Fait<ParcoursEvenement> fait) {
            return etat + 1;
        }
    }

    private interface Travail {
        void une(int client, int rang) throws SQLException;
    }

    public static void main(String[] args) throws Exception {
        int tours = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int secondes = args.length > 1 ? Integer.parseInt(args[1]) : 6;
        int clients = args.length > 2 ? Integer.parseInt(args[2]) : 8;
        try (var pg =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("shared_buffers", "256MB")
                                .start();
                var source = new HikariDataSource()) {
            source.setJdbcUrl(pg.getJdbcUrl("postgres", "postgres"));
            source.setMaximumPoolSize(clients + 2);
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/backbone")
                    .load()
                    .migrate();
            var db = JdbcClient.create(source);
            db.sql(
                            """
                            create table nue (id uuid primary key, sujet text not null,
                              sequence bigint not null, type text not null, donnees bytea not null,
                              unique (sujet, sequence))""")
                    .update();
            Commandes<Noter> commandes =
                    new AtelierCommandes(
                                    Contexte.PARCOURS,
                                    source,
                                    new JdbcTransactionManager(source),
                                    db,
                                    new SimpleMeterRegistry(),
                                    Traces.aucune())
                            .commandes("Banc", new Note());
            byte[] corps = new byte[160];
            Travail nue =
                    (client, rang) -> {
                        try (var c = source.getConnection();
                                var ps =
                                        c.prepareStatement(
                                                "insert into nue values (?, ?, ?, ?, ?)")) {
                            ps.setObject(1, UUID.randomUUID());
                            ps.setString(2, client + "/" + System.nanoTime());
                            ps.setLong(3, rang);
                            ps.setString(4, "ContactPris");
                            ps.setBytes(5, corps);
                            ps.executeUpdate();
                        }
                    };
            var dossiers = new UUID[clients];
            Travail commande =
                    (client, rang) -> {
                        // ten events a dossier, as many as a young parcours has
                        if (rang % 10 == 0 || dossiers[client] == null) {
                            dossiers[client] = UUID.randomUUID();
                        }
                        commandes.soumettre(
                                new Noter(dossiers[client]),
                                Demande.de(UUID.randomUUID(), "banc", "banc", INSTANT));
                    };
            mesurer(nue, clients, 10);
            mesurer(commande, clients, 20);
            var lignes = new ArrayList<Double>();
            var ordres = new ArrayList<Double>();
            for (int tour = 0; tour < tours; tour++) {
                lignes.add(mesurer(nue, clients, secondes));
                ordres.add(mesurer(commande, clients, secondes));
            }
            var rapports = new ArrayList<Double>();
            for (int i = 0; i < tours; i++) {
                rapports.add(ordres.get(i) / lignes.get(i));
            }
            var bilan = new LinkedHashMap<String, Object>();
            bilan.put("banc", "ajout");
            bilan.put("le", Instant.now().toString());
            bilan.put("machine", Machines.celleCi());
            bilan.put("clients", clients);
            bilan.put("insertionsNuesParSeconde", lignes);
            bilan.put("commandesParSeconde", ordres);
            bilan.put("rapports", rapports);
            bilan.put("rapportMedian", rapports.stream().sorted().toList().get(tours / 2));
            System.out.println(JsonMapper.builder().build().writeValueAsString(bilan));
        }
    }

    private static double mesurer(Travail travail, int clients, int secondes) throws Exception {
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondes);
        List<Callable<Integer>> fils = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int client = i;
            fils.add(
                    () -> {
                        int n = 0;
                        while (System.nanoTime() < fin) {
                            travail.une(client, n++);
                        }
                        return n;
                    });
        }
        try (var bassin = Executors.newFixedThreadPool(clients)) {
            long total = 0;
            for (var f : bassin.invokeAll(fils)) {
                total += f.get();
            }
            return (double) total / secondes;
        }
    }
}
