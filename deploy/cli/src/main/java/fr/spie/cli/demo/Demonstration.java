package fr.spie.cli.demo;

import fr.spie.cli.Dire;
import fr.spie.cli.Etat;
import fr.spie.cli.Maison;
import fr.spie.cli.Panne;
import fr.spie.cli.audit.Audit;
import fr.spie.cli.audit.Audit.Question;
import fr.spie.cli.demo.Client.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// `spie demo`: plays the history of a fictitious département, tells the figures, then lives on.
public final class Demonstration {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SECRET = "demonstration";

    /// What the data folder holds: the same demonstration goes on, another one needs another
    /// folder.
    private record Reglages(long graine, int personnes, int mois, LocalDate finLe) {}

    private final Maison maison;
    private final Scenario scenario;

    private Demonstration(Maison maison, Scenario scenario) {
        this.maison = maison;
        this.scenario = scenario;
    }

    /// Draws the scenario that ends yesterday, or the one that this data folder began.
    public static Demonstration preparer(Maison maison, long graine, int personnes, int mois) {
        var aujourdhui = LocalDate.now(ZoneId.of("Europe/Paris"));
        return preparer(maison, graine, personnes, mois, aujourdhui.minusDays(1));
    }

    /// The same, over on that day at the latest.
    public static Demonstration preparer(
            Maison maison, long graine, int personnes, int mois, LocalDate finLe) {
        var voulus = new Reglages(graine, personnes, mois, finLe);
        try {
            if (Files.exists(maison.demo())) {
                var connus = JSON.readValue(Files.readString(maison.demo()), Reglages.class);
                if (!connus.equals(new Reglages(graine, personnes, mois, connus.finLe()))) {
                    throw new Panne(
                            "%s tient déjà la démonstration --seed %d --personnes %d --mois %d ; pour une autre, choisissez un autre dossier (SPIE_HOME)"
                                    .formatted(
                                            maison.dossier(),
                                            connus.graine(),
                                            connus.personnes(),
                                            connus.mois()));
                }
                voulus = connus;
            } else {
                Maison.remplacer(maison.demo(), JSON.writeValueAsString(voulus));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Demonstration(maison, Scenario.tirer(graine, personnes, mois, voulus.finLe()));
    }

    /// Plays the first months only: the rest is played when it is asked for.
    ///
    /// @return what was refused, in words
    public List<String> commencer(String adresse, int mois) {
        return new Joueur(scenario, client(adresse), carnet()).jouer(mois);
    }

    /// Plays what has not been played yet, as fast as it can, and tells the figures.
    ///
    /// @return exit code
    public int jouer(String adresse, boolean json) {
        var depart = System.nanoTime();
        var client = client(adresse);
        Dire.avance(
                "Démonstration %d : %d personnes, %d mois depuis le %s, %d actions."
                        .formatted(
                                scenario.graine(),
                                scenario.population().size(),
                                scenario.mois(),
                                scenario.debut(),
                                scenario.actions().size()));
        var carnet = carnet();
        var refus = new Joueur(scenario, client, carnet).jouer(scenario.mois());
        refus.stream().limit(20).forEach(r -> Dire.avance("  refusé : " + r));
        Bilan.calme(client);
        var bilan = Bilan.dresser(client, violations());
        new Guide(scenario, client, carnet).visite().ecrire(maison);
        long duree = (System.nanoTime() - depart) / 1_000_000_000;
        if (json) {
            Dire.reponse(bilan.json(duree, refus.size()));
        } else {
            Dire.tableau(
                    List.of(
                            List.of("Chiffre", "Valeur"),
                            List.of("Dossiers", Long.toString(bilan.dossiers())),
                            List.of("Événements", Long.toString(bilan.evenements())),
                            List.of("Personnes suivies", Long.toString(bilan.filesActives())),
                            List.of("Offres", Long.toString(bilan.offres())),
                            List.of("Participations FSE+", Long.toString(bilan.participations())),
                            List.of("Ruptures de parcours", Long.toString(bilan.ruptures())),
                            List.of("Violations (audit)", Long.toString(bilan.violations())),
                            List.of("Durée", duree + " s")));
        }
        return bilan.bon() && refus.isEmpty() ? 0 : 1;
    }

    /// The independent check, over every published fact.
    private int violations() {
        var rapport =
                new Audit("localhost:" + Etat.lire(maison).port("kafka"))
                        .examiner(Question.complete())
                        .rapport();
        rapport.premieres().stream()
                .limit(20)
                .forEach(
                        v ->
                                Dire.avance(
                                        "  %s %s : %s"
                                                .formatted(v.regle(), v.sujet(), v.constat())));
        return rapport.violations();
    }

    /// Goes on living until interrupted.
    public void vivre(String adresse) {
        new Vie(scenario, client(adresse), carnet()).vivre();
    }

    private Carnet carnet() {
        return new Carnet(maison.demo().resolveSibling("demo.carnet"));
    }

    private static Client client(String adresse) {
        return new Client(
                adresse,
                Map.of("caf-15", new Machine("caf-15", SECRET, false)),
                new Machine("demo", SECRET, true),
                8);
    }
}
