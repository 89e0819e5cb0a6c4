package fr.spie.pannes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.cli.Maison;
import fr.spie.cli.plateforme.Plateforme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// While the demonstration plays, each process dies once without warning and is started again: the
/// figures at the end are those of a run that nothing disturbed.
class CoupsDeGraceTest {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final List<String> FIGURES =
            List.of(
                    "dossiers",
                    "evenements",
                    "filesActives",
                    "offres",
                    "participations",
                    "ruptures");

    @TempDir Path dossier;

    @Test
    void killing_any_process_while_the_demonstration_plays_changes_no_figure() throws Exception {
        long graine = Long.getLong("spie.graine", System.nanoTime());
        System.out.println("seed of the blows (-Dspie.graine=): " + graine);
        var temoin = new Maison(Files.createDirectory(dossier.resolve("temoin")));
        var attendu = jouer(temoin).terminer();
        new Plateforme(temoin).arreter();

        var maison = new Maison(Files.createDirectory(dossier.resolve("frappee")));
        var plateforme = new Plateforme(maison);
        var partie = jouer(maison);
        var hasard = new Random(graine);
        Set<String> frappes = new HashSet<>();
        for (var nom :
                List.of(
                        "parcours",
                        "kafka",
                        "orientation",
                        "postgres",
                        "offre",
                        "fse",
                        "gateway")) {
            partie.avancer(hasard);
            if (partie.finie()) {
                break;
            }
            var victime = plateforme.vivant(nom);
            assertThat(victime).as(nom + " runs").isPresent();
            victime.get().destroyForcibly();
            victime.get().onExit().get(30, TimeUnit.SECONDS);
            frappes.add(nom);
            plateforme.demarrer(true, true);
        }
        var obtenu = partie.terminer();
        plateforme.arreter();

        assertThat(frappes).as("the blows fell while the game was on").hasSizeGreaterThan(3);
        for (var figure : FIGURES) {
            assertThat(obtenu.path(figure))
                    .as(figure + ", seed " + graine + ", killed " + frappes)
                    .isEqualTo(attendu.path(figure));
        }
        assertThat(obtenu.path("ruptures").asInt(-1)).isZero();
    }

    private Partie jouer(Maison maison) throws IOException {
        var commande =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dlogback.configurationFile=spie-journal.xml",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "fr.spie.cli.Spie"));
        commande.addAll(
                List.of(
                        "demo",
                        "--once",
                        "--json",
                        "--processes",
                        "--seed",
                        "7",
                        "--personnes",
                        "60",
                        "--mois",
                        "18"));
        var constructeur = new ProcessBuilder(commande);
        constructeur.environment().putAll(Map.of("SPIE_HOME", maison.dossier().toString()));
        var erreurs = maison.dossier().resolve("partie.log");
        var resultat = maison.dossier().resolve("partie.json");
        constructeur.redirectError(erreurs.toFile());
        constructeur.redirectOutput(resultat.toFile());
        return new Partie(constructeur.start(), erreurs, resultat);
    }

    private record Partie(Process processus, Path journal, Path resultat) {

        boolean finie() {
            return !processus.isAlive();
        }

        /// Lets the game go on, once it has begun, until its log has grown by some lines.
        void avancer(Random hasard) throws IOException, InterruptedException {
            while (!Files.readString(journal).contains(" : mois 1 sur ") && processus.isAlive()) {
                processus.waitFor(200, TimeUnit.MILLISECONDS);
            }
            long cible = Files.size(journal) + 20 + hasard.nextInt(90);
            while (Files.size(journal) < cible && processus.isAlive()) {
                processus.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }

        JsonNode terminer() throws Exception {
            int code = processus.waitFor();
            assertThat(code).as(Files.readString(journal)).isZero();
            return JSON.readTree(Files.readAllLines(resultat).getLast());
        }
    }
}
