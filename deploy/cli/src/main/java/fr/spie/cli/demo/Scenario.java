package fr.spie.cli.demo;

import java.time.LocalDate;
import java.util.List;

/// Eighteen months, or as many as wanted, of a fictitious département. The same seed gives the same
/// scenario, to the day; only the first day moves.
///
/// @param debut first day, a Monday
/// @param actions everything that happens, in order
public record Scenario(
        long graine, int mois, LocalDate debut, List<Personne> population, List<Action> actions) {

    /// Days in a month of the scenario.
    public static final int MOIS = 30;

    /// @param finLe the scenario ends on that day at the latest
    public static Scenario tirer(long graine, int personnes, int mois, LocalDate finLe) {
        var debut =
                finLe.minusDays((long) mois * MOIS)
                        .with(
                                java.time.temporal.TemporalAdjusters.previousOrSame(
                                        java.time.DayOfWeek.MONDAY));
        var population = Population.tirer(graine, personnes, mois, debut);
        return new Scenario(
                graine,
                mois,
                debut,
                population,
                new Generateur(graine, mois, debut, population).generer());
    }

    /// What happens in a month, in order.
    public List<Action> mois(int numero) {
        return actions.stream().filter(a -> a.jour() / MOIS == numero).toList();
    }

    /// Name of the dossier of a person.
    public static String dossier(int personne) {
        return "dossier-" + personne;
    }
}
