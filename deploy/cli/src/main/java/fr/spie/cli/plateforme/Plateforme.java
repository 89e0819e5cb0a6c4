package fr.spie.cli.plateforme;

import fr.spie.cli.Dire;
import fr.spie.cli.Etat;
import fr.spie.cli.Maison;
import fr.spie.cli.Panne;
import fr.spie.cli.Ports;
import fr.spie.cli.demo.Client;
import fr.spie.cli.infra.Kafka;
import fr.spie.cli.infra.Lanceur;
import fr.spie.cli.infra.Postgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/// The platform on this machine: starts what is missing, keeps what runs, stops everything.
public final class Plateforme {

    /// Name of the process that holds every service.
    public static final String UNE_JVM = "plateforme";

    /// Machine of the paying body, for `spie import`.
    public static final String MACHINE_CAF = "caf";

    /// The software of the département, on this machine.
    public static final String MACHINE_DEPARTEMENT = "logiciel";

    /// The one account there is before the département makes its own.
    public static final String COMPTE = "responsable";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Maison maison;
    private final Lanceur lanceur;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public Plateforme(Maison maison) {
        this.maison = maison;
        this.lanceur = new Lanceur(maison);
    }

    /// Starts whatever does not run yet; returns once every service answers.
    ///
    /// @param separes each service in a process of its own
    /// @param demo simulated time is honoured
    public Etat demarrer(boolean separes, boolean demo) {
        var depart = System.nanoTime();
        ecarter(separes, demo);
        var etat = choisirPorts(separes);
        etat.ecrire(maison);
        etat = infrastructure(etat);
        var attendus = separes ? codes() : List.of(UNE_JVM);
        for (var nom : attendus) {
            if (lanceur.vivant(nom).isEmpty()) {
                etat = etat.avec(nom, lancer(nom, etat, separes, demo));
                etat.ecrire(maison);
            }
        }
        attendre(etat, attendus);
        reconnaitre(etat);
        Dire.avance("Plateforme prête en %.1f s.".formatted((System.nanoTime() - depart) / 1e9));
        return etat;
    }

    /// Stops the services, then Kafka, then PostgreSQL.
    ///
    /// @return whether anything was running
    public boolean arreter() {
        var presents = new ArrayList<String>();
        for (var nom : tousLesNoms()) {
            if (lanceur.vivant(nom).isPresent()) {
                presents.add(nom);
            }
        }
        presents.forEach(nom -> Dire.avance("Arrêt de " + nom + "…"));
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            presents.stream()
                    .filter(nom -> !nom.equals("kafka"))
                    .forEach(
                            nom ->
                                    fils.execute(
                                            () -> lanceur.arreter(nom, Duration.ofSeconds(25))));
        }
        lanceur.arreter("kafka", Duration.ofSeconds(25));
        var postgres = Postgres.vivant(maison);
        if (postgres.isPresent()) {
            Dire.avance("Arrêt de postgres…");
            Postgres.arreter(maison);
        }
        var etat = Etat.lire(maison);
        new Etat(etat.ports(), Map.of()).ecrire(maison);
        return !presents.isEmpty() || postgres.isPresent();
    }

    /// Every process that may run, in the order in which they are stopped.
    public static List<String> tousLesNoms() {
        var noms = new ArrayList<>(List.of(CacheAot.PROCESSUS, UNE_JVM));
        noms.addAll(codes());
        noms.add("kafka");
        return noms;
    }

    public Optional<ProcessHandle> vivant(String nom) {
        return nom.equals("postgres")
                ? Postgres.vivant(maison).map(Postgres.Vivant::processus)
                : lanceur.vivant(nom);
    }

    /// HTTP code of the health of what listens there; 0 when nobody answers.
    public int sante(int port) {
        try {
            return http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://localhost:"
                                                            + port
                                                            + "/actuator/health"))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /// Address of the gateway.
    public static String adresse(Etat etat) {
        return "http://localhost:" + etat.port("gateway");
    }

    /// What was started in the other mode, or from an older build, makes room.
    private void ecarter(boolean separes, boolean demo) {
        var construit = dateDeConstruction();
        for (var nom : services()) {
            lanceur.vivant(nom)
                    .filter(
                            p ->
                                    separes == nom.equals(UNE_JVM)
                                            || perime(p, construit)
                                            || enDemo(p) != demo)
                    .ifPresent(
                            p -> {
                                Dire.avance("Redémarrage de " + nom + "…");
                                lanceur.arreter(nom, Duration.ofSeconds(25));
                            });
        }
        if (!Etat.lire(maison).ports().containsKey("kafka")) {
            lanceur.arreter("kafka", Duration.ofSeconds(25));
        }
    }

    private static boolean perime(ProcessHandle p, Instant construit) {
        return p.info().startInstant().filter(d -> d.isBefore(construit)).isPresent();
    }

    private static boolean enDemo(ProcessHandle p) {
        return p.info()
                .arguments()
                .filter(a -> List.of(a).contains("-Dspie.demo=true"))
                .isPresent();
    }

    private static Instant dateDeConstruction() {
        try {
            var source = Plateforme.class.getProtectionDomain().getCodeSource().getLocation();
            return Files.getLastModifiedTime(Path.of(source.toURI())).toInstant();
        } catch (IOException | java.net.URISyntaxException e) {
            return Instant.EPOCH;
        }
    }

    private Etat choisirPorts(boolean separes) {
        var etat = Etat.lire(maison);
        var dernieres = new LinkedHashMap<>(etat.ports());
        Set<String> anous = new HashSet<>();
        Postgres.vivant(maison)
                .ifPresent(
                        v -> {
                            dernieres.put("postgres", v.port());
                            anous.add("postgres");
                        });
        if (lanceur.vivant("kafka").isPresent()) {
            anous.addAll(List.of("kafka", "kafka-controleur"));
        }
        for (var code : codes()) {
            if (lanceur.vivant(separes ? code : UNE_JVM).isPresent()) {
                anous.add(code);
            }
        }
        var choisis = Ports.choisir(dernieres, anous, p -> Ports.reserver(p, maison.dossier()));
        Ports.HABITUELS.forEach(
                (nom, habituel) -> {
                    int choisi = choisis.getOrDefault(nom, habituel);
                    if (choisi != habituel && choisi != dernieres.getOrDefault(nom, habituel)) {
                        Dire.avance(
                                "Le port "
                                        + habituel
                                        + " est pris : "
                                        + nom
                                        + " écoutera sur "
                                        + choisi
                                        + ".");
                    }
                });
        return etat.avecPorts(choisis);
    }

    private Etat infrastructure(Etat etat) {
        Dire.avance("PostgreSQL et Kafka…");
        var postgres = new Postgres(maison, etat.port("postgres"));
        var kafka = new Kafka(maison, lanceur, etat.port("kafka"), etat.port("kafka-controleur"));
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var p = CompletableFuture.supplyAsync(postgres::demarrer, fils);
            var k = CompletableFuture.supplyAsync(kafka::demarrer, fils);
            var suite = etat.avec("postgres", p.join()).avec("kafka", k.join());
            suite.ecrire(maison);
            return suite;
        } catch (CompletionException e) {
            throw e.getCause() instanceof Panne panne
                    ? panne
                    : new Panne(String.valueOf(e.getCause()), e);
        }
    }

    private ProcessHandle lancer(String nom, Etat etat, boolean separes, boolean demo) {
        Dire.avance(separes ? "Service " + nom + "…" : "Services…");
        var proprietes = proprietes(etat, demo);
        var secrets = secrets(demo);
        var options = new ArrayList<>(List.of("-Dspie.demo=" + demo));
        if (separes) {
            // many small JVMs on few cores: quick to start matters more than quick for long
            options.add("-XX:TieredStopAtLevel=1");
            options.add("-Xmx256m");
            proprietes.add("--server.port=" + etat.port(nom));
            proprietes.addAll(service(nom).proprietes());
            return lanceur.lancer(
                    nom, options, service(nom).main().getName(), proprietes, secrets, List.of());
        }
        options.addAll(optionsUneJvm(etat));
        options.addAll(new CacheAot(maison).options());
        return lanceur.lancer(nom, options, PlateformeUneJvm.class, proprietes, secrets);
    }

    private static List<String> optionsUneJvm(Etat etat) {
        var options = new ArrayList<>(PlateformeUneJvm.ports(s -> etat.port(s.code())));
        options.add("-Xmx768m");
        // five applications would each set up the one logging system, at the same time
        options.add("-Dorg.springframework.boot.logging.LoggingSystem=none");
        options.add("-Dlogback.configurationFile=spie-journal.xml");
        return options;
    }

    /// Makes the next start faster, where the machine can afford it.
    public void preparerLaSuite(Etat etat, boolean demo) {
        var systeme =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        if (lanceur.vivant(UNE_JVM).isPresent() && systeme.getFreeMemorySize() > 3L << 30) {
            var options = new ArrayList<String>();
            options.addAll(optionsUneJvm(etat));
            new CacheAot(maison).entrainer(lanceur, options, proprietes(etat, demo), secrets(demo));
        }
    }

    /// In the environment: a command line can be read by everybody on the machine.
    private Map<String, String> secrets(boolean demo) {
        var secrets = new LinkedHashMap<String, String>();
        secrets.put("SPRING_DATASOURCE_PASSWORD", maison.secret("postgres"));
        secrets.put("SPIE_CLIENTS_0_IDENTIFIANT", MACHINE_CAF);
        secrets.put("SPIE_CLIENTS_0_SECRET", "{noop}" + maison.secret("caf"));
        secrets.put("SPIE_CLIENTS_0_NOM", "Caisse d’allocations familiales");
        secrets.put("SPIE_CLIENTS_0_INSTITUTION", "caf-15");
        secrets.put("SPIE_CLIENTS_0_ROLES", "caf");
        secrets.put("SPIE_CLIENTS_1_IDENTIFIANT", MACHINE_DEPARTEMENT);
        secrets.put("SPIE_CLIENTS_1_SECRET", "{noop}" + maison.secret(MACHINE_DEPARTEMENT));
        secrets.put("SPIE_CLIENTS_1_NOM", "Logiciel du département");
        secrets.put("SPIE_CLIENTS_1_INSTITUTION", "departement");
        secrets.put("SPIE_CLIENTS_1_ROLES", "chef_service");
        if (!demo) {
            secrets.put("SPIE_COMPTES_0_IDENTIFIANT", COMPTE);
            secrets.put("SPIE_COMPTES_0_MOTDEPASSE", "{noop}" + maison.secret(COMPTE));
            secrets.put("SPIE_COMPTES_0_NOM", "Responsable de l’insertion");
            secrets.put("SPIE_COMPTES_0_INSTITUTION", "departement");
            secrets.put("SPIE_COMPTES_0_ROLES", "pcd,chef_projet,chef_service,fse,auditeur");
        }
        return secrets;
    }

    private List<String> proprietes(Etat etat, boolean demo) {
        var pg = "localhost:" + etat.port("postgres");
        var proprietes =
                new ArrayList<>(
                        List.of(
                                "--spie.pg=" + pg,
                                "--spie.kafka=localhost:" + etat.port("kafka"),
                                "--spie.gateway.url=" + adresse(etat),
                                "--spie.coffre.url=jdbc:postgresql://" + pg + "/coffre",
                                "--spie.coffre.cle-maitre=" + maison.cleMaitre(),
                                "--spie.demo=" + demo,
                                "--spie.visite=" + (demo ? maison.visite() : ""),
                                "--server.address=" + adresseEcoute(),
                                "--spring.datasource.username=" + Postgres.ROLE,
                                "--spie.gateway.jwk=" + maison.cleDeSignature()));
        for (var s : Service.values()) {
            if (s != Service.GATEWAY) {
                proprietes.add(
                        "--spie.services." + s.code() + "=http://localhost:" + etat.port(s.code()));
            }
        }
        return proprietes;
    }

    /// Only this machine, unless `SPIE_ADRESSE` says otherwise.
    private static String adresseEcoute() {
        return Optional.ofNullable(System.getenv("SPIE_ADRESSE")).orElse("127.0.0.1");
    }

    private void attendre(Etat etat, List<String> processus) {
        var restent = new ArrayList<>(List.of(Service.values()));
        var fin = System.nanoTime() + PATIENCE.toNanos();
        while (!restent.isEmpty()) {
            restent.removeIf(
                    s -> {
                        boolean pret = sante(etat.port(s.code())) == 200;
                        if (pret) {
                            Dire.avance("  ✓ " + s.code());
                        }
                        return pret;
                    });
            for (var nom : processus) {
                if (lanceur.vivant(nom).isEmpty()) {
                    throw new Panne(
                            "%s s'est arrêté. Son journal (%s) finit par :%n%s"
                                    .formatted(
                                            nom,
                                            maison.journal(nom),
                                            lanceur.derniersMots(nom, 25)));
                }
            }
            if (System.nanoTime() > fin) {
                throw new Panne(
                        "sans réponse de %s après %d minutes ; voir %s"
                                .formatted(restent, PATIENCE.toMinutes(), maison.journaux()));
            }
            dormir(restent.isEmpty() ? 0 : 250);
        }
    }

    /// Those who answer are ours: they trust the tokens of our gateway, which knows our secret.
    private void reconnaitre(Etat etat) {
        var machine = new Client.Machine(MACHINE_CAF, maison.secret("caf"), false);
        for (var s : Service.values()) {
            if (s != Service.GATEWAY) {
                var direct =
                        new Client(
                                adresse(etat),
                                "http://localhost:" + etat.port(s.code()),
                                Map.of(),
                                machine,
                                1);
                var reponse = direct.lire(MACHINE_CAF, s.prefixe() + "/etat");
                if (!reponse.accepte()) {
                    throw new Panne(
                            "le port %d (%s) répond pour une autre plateforme : %s"
                                    .formatted(etat.port(s.code()), s.code(), reponse.probleme()));
                }
            }
        }
    }

    private static void dormir(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Panne("interrompu");
        }
    }

    private static List<String> codes() {
        return Arrays.stream(Service.values()).map(Service::code).toList();
    }

    private static List<String> services() {
        var noms = new ArrayList<>(codes());
        noms.add(UNE_JVM);
        return noms;
    }

    private static Service service(String code) {
        return Arrays.stream(Service.values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
