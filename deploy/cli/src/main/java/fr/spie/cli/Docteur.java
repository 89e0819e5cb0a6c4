package fr.spie.cli;

import fr.spie.cli.infra.Lanceur;
import fr.spie.cli.infra.Postgres;
import fr.spie.cli.plateforme.Plateforme;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/// `spie doctor`: each line says OK, or what to do.
final class Docteur {

    private static final long GIO = 1L << 30;

    private final Maison maison;
    private int aCorriger;

    Docteur(Maison maison) {
        this.maison = maison;
    }

    int examiner() {
        jdk();
        maven();
        memoire();
        disque();
        dossier();
        ports();
        horloge();
        Dire.reponse(
                aCorriger == 0
                        ? "Tout va bien."
                        : aCorriger + (aCorriger == 1 ? " point" : " points") + " à corriger.");
        return aCorriger == 0 ? 0 : 1;
    }

    private void jdk() {
        var version = Runtime.version();
        verifier(
                "JDK",
                version.feature() == 25,
                version + " (" + System.getProperty("java.home") + ")",
                "installez un JDK 25 (Temurin 25, ou le paquet openjdk-25-jdk)");
    }

    private void maven() {
        var mvn =
                Arrays.stream(
                                Optional.ofNullable(System.getenv("PATH"))
                                        .orElse("")
                                        .split(java.io.File.pathSeparator, -1))
                        .map(d -> Path.of(d, "mvn"))
                        .filter(Files::isExecutable)
                        .findFirst();
        verifier(
                "Maven",
                mvn.isPresent(),
                mvn.map(Path::toString).orElse("introuvable"),
                "installez Maven (paquet maven) : il sert à construire et à tester");
    }

    private void memoire() {
        var systeme =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        double gio = systeme.getTotalMemorySize() / (double) GIO;
        verifier(
                "Mémoire",
                gio >= 3.5,
                "%.1f Gio".formatted(gio),
                "il faut 4 Gio de mémoire ; fermez d'autres programmes");
    }

    private void disque() {
        try {
            var existant = maison.dossier();
            while (!Files.exists(existant)) {
                existant = Optional.ofNullable(existant.getParent()).orElse(Path.of("/"));
            }
            double gio = Files.getFileStore(existant).getUsableSpace() / (double) GIO;
            verifier(
                    "Disque",
                    gio >= 2,
                    "%.1f Gio libres pour %s".formatted(gio, maison.dossier()),
                    "libérez de la place ou choisissez un autre dossier avec SPIE_HOME");
        } catch (IOException e) {
            verifier("Disque", false, e.toString(), "vérifiez SPIE_HOME");
        }
    }

    private void dossier() {
        boolean ecrit;
        try {
            Files.createDirectories(maison.dossier());
            ecrit = Files.isWritable(maison.dossier());
        } catch (IOException e) {
            ecrit = false;
        }
        verifier(
                "Dossier de données",
                ecrit,
                maison.dossier().toString(),
                "rendez ce dossier accessible en écriture ou choisissez-en un autre (SPIE_HOME)");
    }

    private void ports() {
        var etat = Etat.lire(maison);
        var lanceur = new Lanceur(maison);
        Ports.HABITUELS.forEach(
                (nom, habituel) -> {
                    int port = etat.ports().getOrDefault(nom, habituel);
                    boolean anous =
                            switch (nom) {
                                case "postgres" -> Postgres.vivant(maison).isPresent();
                                case "kafka", "kafka-controleur" ->
                                        lanceur.vivant("kafka").isPresent();
                                default ->
                                        lanceur.vivant(Plateforme.UNE_JVM).isPresent()
                                                || lanceur.vivant(nom).isPresent();
                            };
                    boolean libre = Ports.libre(port);
                    verifier(
                            "Port " + nom,
                            true,
                            port
                                    + (anous
                                            ? " (à nous, en service)"
                                            : libre
                                                    ? " (libre)"
                                                    : " (pris : un autre sera choisi)"),
                            "");
                });
    }

    private void horloge() {
        var annee = Year.from(Instant.now().atOffset(ZoneOffset.UTC)).getValue();
        verifier(
                "Horloge",
                annee >= 2025 && annee < 2100,
                Instant.now().toString(),
                "mettez la machine à l'heure : les délais légaux en dépendent");
    }

    private void verifier(String quoi, boolean bon, String constat, String remede) {
        if (bon) {
            Dire.reponse("  OK          %-20s %s".formatted(quoi, constat));
        } else {
            aCorriger++;
            Dire.reponse("  à corriger  %-20s %s — %s".formatted(quoi, constat, remede));
        }
    }
}
