package fr.spie.cli;

import fr.spie.cli.plateforme.Plateforme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// What is shown once the platform runs.
final class Accueil {

    private Accueil() {}

    static void presenter(Maison maison, Etat etat) {
        var adresse = Plateforme.adresse(etat);
        Dire.tableau(
                List.of(
                        List.of("Écran", "Adresse"),
                        List.of("Accueil, à faire", adresse + "/"),
                        List.of("File active", adresse + "/file-active"),
                        List.of("Offres et places", adresse + "/offres"),
                        List.of("FSE+", adresse + "/fse"),
                        List.of("Import", adresse + "/import"),
                        List.of("PostgreSQL", "localhost:" + etat.port("postgres")),
                        List.of("Kafka", "localhost:" + etat.port("kafka")),
                        List.of("Journaux", maison.journaux().toString())));
        Dire.reponse("");
        Dire.reponse(
                Files.exists(maison.demo())
                        ? "Se connecter : cip-aurillac-1, chef-projet-aurillac, agent-fse… ; mot de"
                                + " passe : demonstration"
                        : "Se connecter : %s ; mot de passe : %s"
                                .formatted(Plateforme.COMPTE, maison.secret(Plateforme.COMPTE)));
        Dire.reponse(
                Files.exists(maison.demo())
                        ? "À essayer : ouvrir la file active, choisir une personne, proposer un"
                                + " relais.   Arrêter : ./spie stop"
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
