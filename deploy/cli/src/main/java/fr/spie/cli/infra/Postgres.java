package fr.spie.cli.infra;

import fr.spie.cli.Maison;
import fr.spie.cli.Panne;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A PostgreSQL of our own, in the data folder: durable settings, passwords, one database per
/// service.
public final class Postgres {

    public static final String ROLE = "spie";
    public static final List<String> BASES =
            List.of("orientation", "parcours", "offre", "fse", "coffre");

    private static final String ACCES =
            """
            # every connection gives its password; no other machine may connect
            host  all  all  127.0.0.1/32  scram-sha-256
            host  all  all  ::1/128       scram-sha-256
            """;

    private final Maison maison;
    private final int port;

    public Postgres(Maison maison, int port) {
        this.maison = maison;
        this.port = port;
    }

    /// What `postmaster.pid` says, when the process it names is alive and is a PostgreSQL.
    public static Optional<Vivant> vivant(Maison maison) {
        var fichier = maison.postgres().resolve("postmaster.pid");
        try {
            var lignes = Files.readAllLines(fichier);
            if (lignes.size() < 4) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lignes.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lignes.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(
                            p ->
                                    p.info().command().isEmpty()
                                            || p.info().command().get().contains("postgres"))
                    .map(p -> new Vivant(p, port));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// A running PostgreSQL that holds our data folder.
    public record Vivant(ProcessHandle processus, int port) {}

    /// Starts it, or takes back the one that survived a crash of its launcher.
    public ProcessHandle demarrer() {
        var orphelin = vivant(maison);
        if (orphelin.isPresent() && tientNosDonnees(orphelin.get().port())) {
            return orphelin.get().processus();
        }
        try {
            if (orphelin.isEmpty()) {
                Files.deleteIfExists(maison.postgres().resolve("postmaster.pid"));
            }
            return demarrerNeuf();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Panne(
                    "PostgreSQL ne démarre pas (%s). Voir %s"
                            .formatted(e.getMessage(), maison.journal("postgres")),
                    e);
        }
    }

    @SuppressWarnings("resource") // it outlives this command on purpose; arreter() stops it
    private ProcessHandle demarrerNeuf() throws IOException, SQLException {
        var premiere = !Files.exists(maison.postgres().resolve("spie.pret"));
        Files.createDirectories(maison.postgres().getParent());
        var journal = ProcessBuilder.Redirect.appendTo(maison.journal("postgres").toFile());
        // whoever started it before may still run, and hold its lock: we look at the process
        // instead
        Files.deleteIfExists(maison.postgres().resolve("epg-lock"));
        EmbeddedPostgres.builder()
                .setDataDirectory(maison.postgres())
                .setOverrideWorkingDirectory(maison.binairesPostgres().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(90))
                .setOutputRedirector(journal)
                .setErrorRedirector(journal)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", maison.secret("postgres"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("unix_socket_directories", "''")
                .start();
        if (premiere) {
            preparer();
        }
        return vivant(maison)
                .orElseThrow(() -> new Panne("PostgreSQL a démarré puis disparu"))
                .processus();
    }

    private void preparer() throws SQLException, IOException {
        var motDePasse = maison.secret("postgres");
        try (var c = connexion("postgres", "postgres");
                var s = c.createStatement()) {
            s.execute("alter role postgres password '" + motDePasse + "'");
            s.execute(
                    """
                    do $$ begin
                      if not exists (select from pg_roles where rolname = 'spie') then
                        create role spie login createdb;
                      end if;
                    end $$""");
            s.execute("alter role spie password '" + motDePasse + "'");
            for (var base : BASES) {
                var existe =
                        s.executeQuery("select 1 from pg_database where datname = '" + base + "'")
                                .next();
                if (!existe) {
                    s.execute("create database " + base + " owner spie");
                }
            }
            Files.writeString(maison.postgres().resolve("pg_hba.conf"), ACCES);
            s.execute("select pg_reload_conf()");
        }
        Files.createFile(maison.postgres().resolve("spie.pret"));
    }

    private boolean tientNosDonnees(int sonPort) {
        try (var c = new Postgres(maison, sonPort).connexion("postgres", "postgres");
                var s = c.createStatement();
                var r = s.executeQuery("show data_directory")) {
            return r.next() && Files.isSameFile(Path.of(r.getString(1)), maison.postgres());
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    public Connection connexion(String role, String base) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/%s?connectTimeout=5".formatted(port, base),
                role,
                maison.secret("postgres"));
    }

    /// Fast shutdown: transactions under way are rolled back, the rest is on disk.
    public static void arreter(Maison maison) {
        vivant(maison)
                .ifPresent(
                        v -> {
                            signaler("INT", v.processus());
                            try {
                                v.processus().onExit().get(30, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            } catch (ExecutionException | TimeoutException e) {
                                signaler("QUIT", v.processus());
                            }
                        });
    }

    private static void signaler(String signal, ProcessHandle p) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(p.pid())).start().waitFor();
        } catch (IOException e) {
            throw new Panne("impossible d'arrêter PostgreSQL : " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
