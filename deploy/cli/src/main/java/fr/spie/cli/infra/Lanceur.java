package fr.spie.cli.infra;

import fr.spie.cli.Maison;
import fr.spie.cli.Panne;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Starts Java processes that outlive the command, and finds them again by the marks on their
/// command line: a pid file may lie after a crash, a running process cannot.
public final class Lanceur {

    /// In a process group of its own: neither Ctrl-C nor the end of the terminal reaches it.
    private static final String DETACHER =
            "trap '' HUP; set -m; \"$@\" >>\"$SPIE_JOURNAL\" 2>&1 </dev/null & echo $!";

    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private final Maison maison;

    public Lanceur(Maison maison) {
        this.maison = maison;
    }

    public ProcessHandle lancer(
            String nom,
            List<String> optionsJvm,
            Class<?> main,
            List<String> arguments,
            Map<String, String> environnement) {
        return lancer(nom, optionsJvm, main.getName(), arguments, environnement, List.of());
    }

    /// @param devant a command put before java, e.g. `nice -n 19`
    public ProcessHandle lancer(
            String nom,
            List<String> optionsJvm,
            String main,
            List<String> arguments,
            Map<String, String> environnement,
            List<String> devant) {
        var commande = new ArrayList<>(List.of("bash", "-c", DETACHER, "spie"));
        commande.addAll(devant);
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(marques(nom));
        commande.addAll(JVM);
        commande.addAll(optionsJvm);
        commande.addAll(List.of("@" + classes(), main));
        commande.addAll(arguments);
        var constructeur = new ProcessBuilder(commande);
        constructeur.environment().putAll(environnement);
        constructeur.environment().put("SPIE_JOURNAL", maison.journal(nom).toString());
        constructeur.environment().remove("JAVA_TOOL_OPTIONS");
        constructeur.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            tourner(maison.journal(nom));
            var bash = constructeur.start();
            var pid =
                    new String(bash.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                            .strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new Panne(nom + " s'est arrêté aussitôt lancé"));
        } catch (IOException e) {
            throw new Panne("impossible de lancer " + nom + " : " + e.getMessage(), e);
        }
    }

    /// The running process of that name in this data folder.
    public Optional<ProcessHandle> vivant(String nom) {
        var marques = marques(nom);
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .filter(
                        p ->
                                p.info()
                                        .arguments()
                                        .map(Arrays::asList)
                                        .filter(a -> a.containsAll(marques))
                                        .isPresent())
                .findFirst();
    }

    /// Asks it to stop; after the delay, stops it.
    public void arreter(String nom, Duration delai) {
        vivant(nom).ifPresent(p -> arreter(p, delai));
    }

    private static void arreter(ProcessHandle p, Duration delai) {
        p.destroy();
        try {
            p.onExit().get(delai.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            p.destroyForcibly();
            p.onExit().join();
        }
    }

    /// The last lines a process said, to show when it fails.
    public String derniersMots(String nom, int lignes) {
        try (var flux = Files.lines(maison.journal(nom), StandardCharsets.UTF_8)) {
            var toutes = flux.toList();
            return String.join(
                    "\n", toutes.subList(Math.max(0, toutes.size() - lignes), toutes.size()));
        } catch (IOException | java.io.UncheckedIOException e) {
            return "(pas de journal : " + e.getMessage() + ")";
        }
    }

    /// The class path in a file: a long command line hides its own arguments from `vivant`.
    private Path classes() {
        try {
            var fichier = maison.journaux().resolveSibling("classes.args");
            var neuf = Files.createTempFile(maison.dossier(), "classes", ".neuf");
            var chemin = System.getProperty("java.class.path").replace("\\", "\\\\");
            Files.writeString(neuf, "-cp\n\"" + chemin + "\"\n");
            Files.move(neuf, fichier, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return fichier;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> marques(String nom) {
        return List.of("-Dspie.maison=" + maison.dossier(), "-Dspie.processus=" + nom);
    }

    private static void tourner(Path journal) throws IOException {
        if (Files.exists(journal) && Files.size(journal) > 10_000_000) {
            Files.move(
                    journal,
                    journal.resolveSibling(journal.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
