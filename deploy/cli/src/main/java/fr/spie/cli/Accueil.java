package fr.spie.cli;

import fr.spie.cli.plateforme.Plateforme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// What is shown once the platform runs.
final class Accueil {

    private Accueil() {}

    static void presenter(Maison maison, Etat etat) {
        var adresse = Plateforme.adresse(etat);
        boolean demo = Files.exists(maison.demo());
        var ecrans = new ArrayList<>(List.of(List.of("Écran", "Adresse")));
        if (demo) {
            ecrans.add(List.of("Visite guidée", adresse + "/visite"));
        }
        ecrans.add(List.of("Accueil, à faire", adresse + "/"));
        ecrans.add(List.of("File active", adresse + "/file-active"));
        ecrans.add(List.of("Offres et places", adresse + "/offres"));
        ecrans.add(List.of("FSE+", adresse + "/fse"));
        ecrans.add(List.of("Import", adresse + "/import"));
        ecrans.add(List.of("PostgreSQL", "localhost:" + etat.port("postgres")));
        ecrans.add(List.of("Kafka", "localhost:" + etat.port("kafka")));
        ecrans.add(List.of("Journaux", maison.journaux().toString()));
        Dire.tableau(ecrans);
        Dire.reponse("");
        Dire.reponse(
                demo
                        ? "Se connecter : cip-aurillac-1, chef-projet-aurillac, agent-fse… ; mot de"
                                + " passe : demonstration"
                        : "Se connecter : %s ; mot de passe : %s"
                                .formatted(Plateforme.COMPTE, maison.secret(Plateforme.COMPTE)));
        Dire.reponse(
                demo
                        ? "À essayer : la visite guidée, cinq histoires et où les voir.   Arrêter :"
                                + " ./spie stop"
                        : "À essayer : ./spie demo   ou   ./spie import caf FICHIER.xml   Arrêter :"
                                + " ./spie stop");
    }

    /// Opens the browser where there is a desktop; says nothing otherwise.
    static void ouvrir(String adresse) {
        var ouvreur =
                System.getProperty("os.name").startsWith("Mac")
                        ? "open"
                        : System.getenv("DISPLAY") != null
                                        || System.getenv("WAYLAND_DISPLAY") != null
                                ? "xdg-open"
                                : "";
        if (!ouvreur.isEmpty()) {
            try {
                new ProcessBuilder(ouvreur, adresse)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                Dire.avance("Ouvrez " + adresse + " dans un navigateur.");
            }
        }
    }
}
