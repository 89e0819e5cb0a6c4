package fr.spie.cli.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The stories the demonstration shows. In each of them somebody answers for the person every day.
public enum Recit {
    ORIENTATION_TARDIVE,
    RELAIS_REFUSE,
    DEPART,
    DEMENAGEMENT,
    FAIT_TARDIF;

    /// Who lives which: the first to arrive, one each, all in the arrondissement of the one who
    /// leaves while there are enough of them.
    ///
    /// @return by number of the person
    static Map<Integer, Recit> distribuer(List<Personne> population) {
        Predicate<Personne> ici = p -> p.commune().territoire().equals("AURILLAC");
        var premiers =
                population.stream()
                        .sorted(
                                Comparator.comparing(ici.negate()::test)
                                        .thenComparingInt(Personne::arrivee)
                                        .thenComparingInt(Personne::numero))
                        .limit(values().length)
                        .toList();
        var recits = new HashMap<Integer, Recit>();
        for (int i = 0; i < premiers.size(); i++) {
            recits.put(premiers.get(i).numero(), values()[i]);
        }
        return recits;
    }
}
