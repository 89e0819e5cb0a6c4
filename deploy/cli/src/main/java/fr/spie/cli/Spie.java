package fr.spie.cli;

import fr.spie.cli.plateforme.Plateforme;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Entry point of `./spie`.
@Command(
        name = "spie",
        description = "La plateforme du service public de l'insertion, sur cette machine.",
        mixinStandardHelpOptions = true,
        version = "spie 0.1.0",
        synopsisSubcommandLabel = "COMMANDE",
        footer = {
            "",
            "  test                     Toute la suite de tests (Maven).",
            "",
            "Données : $SPIE_HOME (par défaut ~/.spie)."
        })
public final class Spie {

    private final Maison maison = Maison.parDefaut();

    public static void main(String[] args) {
        Locale.setDefault(Locale.FRANCE);
        System.exit(ligne(new Spie()).execute(args));
    }

    static CommandLine ligne(Spie spie) {
        return new CommandLine(spie)
                .setExecutionExceptionHandler(
                        (e, ligne, analyse) -> {
                            if (e instanceof Panne panne) {
                                Dire.avance("spie : " + panne.getMessage());
                            } else {
                                e.printStackTrace();
                            }
                            return 1;
                        });
    }

    @Command(name = "up", description = "Démarre la plateforme, ou ce qui en manque.")
    int up(
            @Option(names = "--processes", description = "Un processus par service.")
                    boolean separes,
            @Option(names = "--sans-navigateur", description = "N'ouvre pas le navigateur.")
                    boolean sansNavigateur) {
        boolean demo = java.nio.file.Files.exists(maison.demo());
        var etat = new Plateforme(maison).demarrer(separes, demo);
        Accueil.presenter(maison, etat);
        if (!sansNavigateur) {
            Accueil.ouvrir(Plateforme.adresse(etat));
        }
        return 0;
    }

    @Command(name = "status", description = "Ce qui tourne, et comment cela se porte.")
    int status() {
        return new Tableau(maison).afficher();
    }

    @Command(name = "stop", description = "Arrête tout ; les données restent.")
    int stop() {
        Dire.reponse(
                new Plateforme(maison).arreter()
                        ? "Tout est arrêté. Les données restent dans " + maison.dossier() + "."
                        : "Rien ne tournait.");
        return 0;
    }

    @Command(name = "doctor", description = "Vérifie que cette machine convient.")
    int doctor() {
        return new Docteur(maison).examiner();
    }
}
