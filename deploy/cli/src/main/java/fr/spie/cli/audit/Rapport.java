package fr.spie.cli.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was found: a count for each rule, and the first violations in full.
public final class Rapport {

    /// How many are told in full.
    public static final int MONTREES = 100;

    private final Map<Invariant, Integer> comptes = new EnumMap<>(Invariant.class);
    private final List<Violation> premieres = new ArrayList<>();
    private final LocalDate etatAu;
    private long repetitions;

    /// @param etatAu last day looked at
    public Rapport(LocalDate etatAu) {
        this.etatAu = etatAu;
        for (var regle : Invariant.values()) {
            comptes.put(regle, 0);
        }
    }

    void noter(Violation violation) {
        if (violation.jour().filter(j -> j.isAfter(etatAu)).isPresent()) {
            return;
        }
        comptes.merge(violation.regle(), 1, Integer::sum);
        if (premieres.size() < MONTREES) {
            premieres.add(violation);
        }
    }

    void noter(Invariant regle, String sujet, LocalDate jour, String constat, Acte... faits) {
        var ids = Stream.of(faits).map(Acte::id).toList();
        noter(new Violation(regle, sujet, Optional.of(jour), constat, ids));
    }

    /// A fact at fault, on its own day.
    void noter(Invariant regle, Acte fait, String constat) {
        noter(regle, fait.sujet(), fait.le(), constat, fait);
    }

    void repetition() {
        repetitions++;
    }

    /// Last day looked at.
    LocalDate etatAu() {
        return etatAu;
    }

    /// The same fact delivered again: allowed, and counted.
    public long repetitions() {
        return repetitions;
    }

    public Map<Invariant, Integer> comptes() {
        return comptes;
    }

    public List<Violation> premieres() {
        return premieres;
    }

    public int violations() {
        return comptes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
