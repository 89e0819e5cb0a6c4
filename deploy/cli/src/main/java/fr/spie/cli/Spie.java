package fr.spie.cli;

import fr.spie.cli.audit.Audit;
import fr.spie.cli.audit.Audit.Question;
import fr.spie.cli.audit.Compte;
import fr.spie.cli.demo.Demonstration;
import fr.spie.cli.plateforme.Plateforme;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  banc                     Une mesure (deploy/benchmarks), ses chiffres en JSON.",
            "",
            "Données : $SPIE_HOME (par défaut ~/.spie)."
        })
public final class Spie {

    private final Maison maison = Maison.parDefaut();

    public static void main(String[] args) {
        Locale.setDefault(Locale.FRANCE);
        LoggerFactory.getILoggerFactory(); // once, before threads do it together
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
        var plateforme = new Plateforme(maison);
        var etat = plateforme.demarrer(separes, demo);
        Accueil.presenter(maison, etat);
        plateforme.preparerLaSuite(etat, demo);
        if (!sansNavigateur) {
            Accueil.ouvrir(Plateforme.adresse(etat));
        }
        return 0;
    }

    @Command(
            name = "demo",
            description =
                    "Démarre la plateforme et y joue un département fictif, qui continue de vivre.")
    int demo(
            @Option(
                            names = "--seed",
                            defaultValue = "1",
                            description =
                                    "La même graine donne la même histoire (${DEFAULT-VALUE}).")
                    long graine,
            @Option(
                            names = "--personnes",
                            defaultValue = "300",
                            description = "Nombre de personnes (${DEFAULT-VALUE}).")
                    int personnes,
            @Option(
                            names = "--mois",
                            defaultValue = "18",
                            description = "Durée de l'histoire, en mois (${DEFAULT-VALUE}).")
                    int mois,
            @Option(names = "--once", description = "Joue l'histoire, donne les chiffres, finit.")
                    boolean uneFois,
            @Option(
                            names = "--json",
                            description = "Les chiffres en une ligne de JSON, la dernière.")
                    boolean json,
            @Option(names = "--processes", description = "Un processus par service.")
                    boolean separes,
            @Option(names = "--sans-navigateur", description = "N'ouvre pas le navigateur.")
                    boolean sansNavigateur) {
        if (personnes < 1 || mois < 1) {
            throw new Panne("il faut au moins une personne et un mois");
        }
        var demonstration = Demonstration.preparer(maison, graine, personnes, mois);
        var plateforme = new Plateforme(maison);
        var etat = plateforme.demarrer(separes, true);
        var adresse = Plateforme.adresse(etat);
        if (!uneFois && !sansNavigateur) {
            Accueil.ouvrir(adresse);
        }
        int code = demonstration.jouer(adresse, json);
        if (!uneFois) {
            Accueil.presenter(maison, etat);
            demonstration.vivre(adresse);
        }
        return code;
    }

    @Command(name = "import", description = "Envoie un fichier d'une institution à la plateforme.")
    int importer(
            @Parameters(
                            index = "0",
                            paramLabel = "FORMAT",
                            description =
                                    "caf (flux VRSB0801), france-travail (extrait) ou"
                                            + " beneficiaires (tableau)")
                    String format,
            @Parameters(index = "1", paramLabel = "FICHIER") Path fichier) {
        return new ImportFichier(maison).importer(ImportFichier.Format.de(format), fichier);
    }

    @Command(
            name = "audit",
            description =
                    "Relit tous les faits publiés et revérifie chaque règle, avec son propre code.")
    int audit(
            @Option(names = "--json", description = "Le compte rendu en une ligne de JSON.")
                    boolean json,
            @Option(
                            names = "--etat-au",
                            paramLabel = "JOUR",
                            description = "Ne regarde que jusqu'à ce jour, compris.")
                    Optional<LocalDate> etatAu,
            @Option(
                            names = "--connu-au",
                            paramLabel = "INSTANT",
                            description = "Avec ce qui était su à cet instant (ISO 8601, en UTC).")
                    Optional<Instant> connuAu,
            @Option(
                            names = "--fichier",
                            paramLabel = "EXPORT",
                            description = "Lit un export NDJSON au lieu de Kafka.")
                    Optional<Path> fichier,
            @Option(
                            names = "--exporter",
                            paramLabel = "EXPORT",
                            description = "Écrit ce qui est lu dans un export NDJSON.")
                    Optional<Path> exporter,
            @Option(
                            names = "--bareme",
                            paramLabel = "CSV",
                            description = "Durées et tolérances propres au département.")
                    Optional<Path> bareme) {
        var etat = Etat.lire(maison);
        if (fichier.isEmpty() && new Plateforme(maison).vivant("kafka").isEmpty()) {
            throw new Panne("la plateforme ne tourne pas ; démarrez-la : ./spie up");
        }
        var serveurs = fichier.isPresent() ? "" : "localhost:" + etat.port("kafka");
        var constat =
                new Audit(serveurs)
                        .examiner(new Question(etatAu, connuAu, fichier, exporter, bareme));
        if (json) {
            Dire.reponse(Compte.enJson(constat));
        } else {
            Compte.enTexte(constat);
        }
        return constat.bon() ? 0 : 1;
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
