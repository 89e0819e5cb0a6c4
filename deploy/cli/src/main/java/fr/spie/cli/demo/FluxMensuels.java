package fr.spie.cli.demo;

import fr.spie.cli.demo.FluxCaf.Etat;
import fr.spie.cli.demo.FluxCaf.Foyer;
import fr.spie.events.Jour;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the paying body sends each month: every household that has a right, with its state.
final class FluxMensuels {

    /// The person who comes back under another file number, unless there is none that early.
    private static final long AUTRE_MATRICULE = 900_000_000L;

    private final long graine;
    private final LocalDate debut;
    private final Map<Integer, List<Personne>> foyers;
    private final int doublon;

    FluxMensuels(long graine, int mois, LocalDate debut, List<Personne> population) {
        this.graine = graine;
        this.debut = debut;
        this.foyers =
                population.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Personne::foyer, TreeMap::new, Collectors.toList()));
        this.doublon =
                foyers.values().stream()
                        .filter(f -> f.size() == 1 && f.getFirst().arrivee() < mois / 3)
                        .mapToInt(f -> f.getFirst().foyer())
                        .findFirst()
                        .orElse(-1);
    }

    /// Where a household lives since a day of the scenario.
    record Demenagement(int jour, Personne.Commune vers) {}

    /// @param demenages by number of the household: the paying body knows it the next month
    Action.Import fichier(int mois, Map<Integer, Demenagement> demenages) {
        var lignes = new ArrayList<Foyer>();
        var nouvelles = new ArrayList<Integer>();
        foyers.forEach(
                (numero, personnes) -> {
                    int age = mois - personnes.getFirst().arrivee();
                    if (age == 0) {
                        personnes.forEach(p -> nouvelles.add(p.numero()));
                    }
                    var parti = demenages.get(numero);
                    var la =
                            parti == null || parti.jour() >= mois * Scenario.MOIS
                                    ? personnes
                                    : personnes.stream().map(p -> p.a(parti.vers())).toList();
                    ligne(numero, la, mois, age, lignes);
                });
        return new Action.Import(
                "caf-%03d".formatted(mois),
                mois * Scenario.MOIS,
                Jour.debut(jour(mois)).plus(Duration.ofHours(8)),
                "caf-15",
                List.copyOf(lignes),
                List.copyOf(nouvelles));
    }

    private void ligne(
            int numero, List<Personne> personnes, int mois, int age, List<Foyer> lignes) {
        var hasard = new Random(graine * 31 + numero);
        int suspension = hasard.nextInt(100) < 7 ? 3 + hasard.nextInt(4) : Integer.MAX_VALUE;
        int cloture = hasard.nextInt(100) < 7 ? 6 + hasard.nextInt(6) : Integer.MAX_VALUE;
        if (age < 0 || age > cloture) {
            return;
        }
        var etat =
                age == cloture
                        ? new Etat("5", "MUT", jour(mois).minusDays(12))
                        : age == suspension || age == suspension + 1
                                ? new Etat("4", "06", jour(mois - (age - suspension)).minusDays(5))
                                : new Etat("2", "", jour(mois));
        long matricule =
                151_000_000L + numero + (numero == doublon && age >= 4 ? AUTRE_MATRICULE : 0);
        var demandeLe = jour(personnes.getFirst().arrivee()).minusDays(3 + numero % 25L);
        lignes.add(new Foyer(matricule, demandeLe, personnes, etat));
    }

    private LocalDate jour(int mois) {
        return debut.plusDays((long) mois * Scenario.MOIS);
    }
}
