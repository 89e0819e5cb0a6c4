package fr.spie.benchmarks;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.projection.Vues;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.parcours.ParcoursApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The file active over a whole département: 100,000 dossiers of 40 facts, made once through the
/// views of the service, then read over HTTP, one question at a time, today and at any two dates.
/// Bare reads of the same database stand beside the figures, taken in the same minute.
///
/// Usage: `FilesActivesBanc [dossiers] [facts of each] [questions of each kind] [kinds]`, kinds as
/// a prefix of their names. Starts its own PostgreSQL and service, in temporary directories.
public final class FilesActivesBanc {

    private static final int LOT = 100;
    private static final int DEPOSANTS = 2;

    /// How long one kind of question is asked, at most, before it is measured and while it is.
    private static final Duration ECHAUFFEMENT = Duration.ofSeconds(15);

    private static final Duration MESURE = Duration.ofSeconds(40);

    /// Neither broker nor gateway, whose libraries stand on the class path.
    private static final List<String> ECARTES =
            List.of(
                    "org.springframework.cloud.stream.config.BindingServiceConfiguration",
                    "org.springframework.cloud.stream.config.BindersHealthIndicatorAutoConfiguration",
                    "org.springframework.cloud.stream.config.BindingsEndpointAutoConfiguration",
                    "org.springframework.cloud.stream.function.FunctionConfiguration",
                    "org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration",
                    "org.springframework.cloud.gateway.server.mvc"
                            + ".GatewayMvcClassPathWarningAutoConfiguration",
                    "org.springframework.cloud.gateway.server.mvc.filter.FilterAutoConfiguration",
                    "org.springframework.cloud.gateway.server.mvc.handler"
                            + ".HandlerFunctionAutoConfiguration",
                    "org.springframework.cloud.gateway.server.mvc.handler"
                            + ".GatewayMultipartAutoConfiguration",
                    "org.springframework.cloud.gateway.server.mvc.predicate"
                            + ".PredicateAutoConfiguration",
                    "org.springframework.cloud.gateway.server.mvc.config"
                            + ".DefaultFunctionConfiguration");

    private static final String CONDITIONS =
            "PostgreSQL sans fsync, shared_buffers 512 Mio, sur la même machine ; une question à la"
                    + " fois ; chaque question est d’abord posée autant de fois, ou "
                    + ECHAUFFEMENT.toSeconds()
                    + " s";

    private static final String FILE = "/api/parcours/file-active?";

    private final int dossiers;
    private final int faits;
    private final int lectures;
    private final String genres;
    private final Departement departement;
    private final Random hasard = new Random(42);
    private final Map<String, Object> bilan = new LinkedHashMap<>();

    private FilesActivesBanc(int dossiers, int faits, int lectures, String genres) {
        this.dossiers = dossiers;
        this.faits = faits;
        this.lectures = lectures;
        this.genres = genres;
        this.departement = new Departement(Math.max(10, dossiers / 65));
    }

    public static void main(String[] args) throws Exception {
        var sortie = System.out;
        // what servers say while they work is no part of the figures
        System.setOut(System.err);
        var bilan =
                new FilesActivesBanc(
                                args.length > 0 ? Integer.parseInt(args[0]) : 100_000,
                                args.length > 1 ? Integer.parseInt(args[1]) : 40,
                                args.length > 2 ? Integer.parseInt(args[2]) : 1_000,
                                args.length > 3 ? args[3] : "")
                        .mesurer();
        sortie.println(JsonMapper.builder().build().writeValueAsString(bilan));
    }

    private interface Question {
        String chemin() throws SQLException;
    }

    private Map<String, Object> mesurer() throws Exception {
        bilan.put("banc", "files-actives");
        bilan.put("le", Instant.now().toString());
        bilan.put("machine", Machines.celleCi());
        bilan.put("dossiers", dossiers);
        bilan.put("faitsParDossier", faits);
        bilan.put("professionnels", departement.professionnels());
        var dossierTemporaire = Files.createTempDirectory("spie-banc");
        try (var pg =
                        EmbeddedPostgres.builder()
                                .setServerConfig("shared_buffers", "512MB")
                                .setServerConfig("max_wal_size", "4GB")
                                .setServerConfig("random_page_cost", "1.1")
                                .start();
                var jetons = new JetonsDuBanc();
                var service = service(pg, jetons, dossierTemporaire)) {
            generer(service);
            interroger(service, jetons);
        } finally {
            effacer(dossierTemporaire);
        }
        return bilan;
    }

    private static ConfigurableApplicationContext service(
            EmbeddedPostgres pg, JetonsDuBanc jetons, Path dossier) throws SQLException {
        try (var c = pg.getPostgresDatabase().getConnection();
                var st = c.createStatement()) {
            st.execute("create database parcours");
            st.execute("create database coffre");
        }
        var base = "jdbc:postgresql://localhost:" + pg.getPort() + "/";
        return ParcoursApplication.application()
                .run(
                        "--spring.datasource.url=" + base + "parcours?reWriteBatchedInserts=true",
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spie.coffre.url=" + base + "coffre",
                        "--spie.coffre.cle-maitre=" + dossier.resolve("cle-maitre.json"),
                        "--spie.gateway.url=" + jetons.emetteur(),
                        "--server.port=0",
                        "--spie.parcours.veille=PT1H",
                        "--spie.kafka=localhost:1",
                        "--logging.level.org.apache.kafka=off",
                        "--logging.level.fr.spie=warn",
                        "--spring.autoconfigure.exclude=" + String.join(",", ECARTES));
    }

    private void generer(ConfigurableApplicationContext service) throws Exception {
        long debut = System.nanoTime();
        var vues = service.getBean(Vues.class);
        var coffre = service.getBean(Coffre.class);
        new Depot(vues, DEPOSANTS).deposer(annuaire());
        var suivant = new AtomicInteger();
        List<Callable<Integer>> deposants = new ArrayList<>();
        for (int i = 0; i < DEPOSANTS; i++) {
            var depot = new Depot(vues, i);
            deposants.add(
                    () -> {
                        int n = 0;
                        for (int lot = suivant.getAndAdd(LOT);
                                lot < dossiers;
                                lot = suivant.getAndAdd(LOT)) {
                            n += deposer(depot, coffre, lot);
                            if (lot % 10_000 == 0) {
                                System.err.println(lot + " dossiers, " + secondes(debut) + " s");
                            }
                        }
                        return n;
                    });
        }
        int total = 0;
        try (var bassin = Executors.newFixedThreadPool(DEPOSANTS)) {
            for (var fait : bassin.invokeAll(deposants)) {
                total += fait.get();
            }
        }
        var db = service.getBean(JdbcClient.class);
        db.sql("vacuum (analyze)").update();
        bilan.put("faits", total);
        bilan.put("generationSecondes", secondes(debut));
        bilan.put(
                "generation", "par les vues du service, lots de " + LOT + " dossiers, sans Kafka");
        bilan.put(
                "lignes",
                Map.of(
                        "responsabilite_connue", compter(db, "responsabilite_connue"),
                        "relais_connu", compter(db, "relais_connu"),
                        "histoire", compter(db, "histoire")));
        bilan.put(
                "baseMio",
                db.sql("select pg_database_size('parcours') / 1048576").query(Long.class).single());
    }

    private int deposer(Depot depot, Coffre coffre, int premier) {
        var lot = new ArrayList<Fait<?>>();
        for (int i = premier; i < Math.min(dossiers, premier + LOT); i++) {
            var identite =
                    coffre.chiffrer(
                            DossierDuBanc.id(i).toString(),
                            Finalite.IDENTITE,
                            "{\"prenom\":\"Essai\",\"nom\":\"BANC " + i + "\"}");
            lot.addAll(DossierDuBanc.faits(departement, i, faits, identite));
        }
        depot.deposer(lot);
        return lot.size();
    }

    private List<Fait<?>> annuaire() {
        var annuaire = new ArrayList<Fait<?>>();
        for (Evenement evenement : departement.annuaire()) {
            annuaire.add(
                    new Fait<>(
                            UUID.randomUUID(),
                            0,
                            evenement,
                            Jour.debut(evenement.effectifLe()),
                            "departement",
                            "banc",
                            new UUID(0, 0),
                            Optional.empty()));
        }
        return annuaire;
    }

    private void interroger(ConfigurableApplicationContext service, JetonsDuBanc jetons)
            throws Exception {
        var adresse =
                "http://localhost:"
                        + service.getEnvironment().getRequiredProperty("local.server.port");
        var jeton = jetons.jeton("departement", "banc", "pcd");
        var db = service.getBean(JdbcClient.class);
        try (var http = HttpClient.newHttpClient()) {
            Map<String, Question> questions = new LinkedHashMap<>();
            questions.put("referentAujourdhui", () -> FILE + referent());
            questions.put("referentPasse", () -> FILE + referent() + dates());
            questions.put("institutionAujourdhui", () -> FILE + institution());
            questions.put("institutionPasse", () -> FILE + institution() + dates());
            questions.put("territoirePasse", () -> FILE + territoire() + dates());
            questions.put("departementPasse", () -> FILE + "limite=50" + dates());
            questions.put("filesActivesPasse", () -> "/api/parcours/files-actives?x=" + dates());
            questions.keySet().removeIf(genre -> !genre.startsWith(genres));
            bilan.put("conditions", CONDITIONS);
            var mesures = new LinkedHashMap<String, Object>();
            bilan.put("ms", mesures);
            for (var q : questions.entrySet()) {
                int n = q.getKey().startsWith("referent") ? lectures : Math.max(50, lectures / 5);
                poser(http, adresse, jeton, q.getValue(), n, ECHAUFFEMENT);
                var durees = poser(http, adresse, jeton, q.getValue(), n, MESURE);
                var ms = new LinkedHashMap<String, Object>();
                ms.put("lectures", durees.length);
                ms.put("charge", Machines.charge());
                ms.put("http", Centiles.de(durees));
                ms.putAll(nues(db, durees.length));
                mesures.put(q.getKey(), ms);
                System.err.println(q.getKey() + " " + ms);
            }
        }
    }

    private Map<String, Map<String, Double>> nues(JdbcClient db, int n) {
        var rien = new long[n];
        var cle = new long[n];
        for (int i = 0; i < n; i++) {
            long debut = System.nanoTime();
            db.sql("select 1").query(Integer.class).single();
            long milieu = System.nanoTime();
            db.sql("select version from fiche where dossier_id = ?")
                    .param(DossierDuBanc.id(hasard.nextInt(dossiers)))
                    .query(Long.class)
                    .single();
            rien[i] = milieu - debut;
            cle[i] = System.nanoTime() - milieu;
        }
        return Map.of("select1", Centiles.de(rien), "clePrimaire", Centiles.de(cle));
    }

    /// @return how long each answer took, of the `n` asked for or of those the time allowed
    private long[] poser(
            HttpClient http,
            String adresse,
            String jeton,
            Question question,
            int n,
            Duration dureeMax)
            throws IOException, InterruptedException, SQLException {
        var durees = new long[n];
        long depart = System.nanoTime();
        int posees = 0;
        while (posees < n && System.nanoTime() - depart < dureeMax.toNanos()) {
            var requete =
                    HttpRequest.newBuilder(URI.create(adresse + question.chemin()))
                            .header("Authorization", "Bearer " + jeton)
                            .build();
            long debut = System.nanoTime();
            var reponse = http.send(requete, BodyHandlers.ofString());
            durees[posees++] = System.nanoTime() - debut;
            if (reponse.statusCode() != 200) {
                throw new IllegalStateException(reponse.body());
            }
        }
        return Arrays.copyOf(durees, posees);
    }

    private String referent() {
        return "referent=" + departement.professionnel(hasard.nextInt()).professionnel();
    }

    private String institution() {
        return "institution=" + departement.institution(hasard.nextInt());
    }

    private String territoire() {
        return "territoire="
                + URLEncoder.encode(
                        departement.territoire(hasard.nextInt()), StandardCharsets.UTF_8);
    }

    /// A day, known on that day or any time after.
    private String dates() {
        var jours = (int) ChronoUnit.DAYS.between(DossierDuBanc.PREMIER, DossierDuBanc.DERNIER);
        LocalDate etatAu = DossierDuBanc.PREMIER.plusDays(200 + hasard.nextInt(jours - 200));
        return "&etatAu=" + etatAu + "&connuAu=" + etatAu.plusDays(hasard.nextInt(365));
    }

    private static long compter(JdbcClient db, String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static long secondes(long debut) {
        return (System.nanoTime() - debut) / 1_000_000_000;
    }

    private static void effacer(Path dossier) throws IOException {
        try (var fichiers = Files.walk(dossier)) {
            for (var fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        }
    }
}
