package fr.spie.cli.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// The facts of orientation and parcours, by subject.
public final class Journal {

    private static final int CAUSES_MAX = 50;

    private final List<Acte> actes;
    private final Set<String> publies;
    private final Map<String, Acte> parId = new HashMap<>();
    private final Map<String, List<Acte>> parcours = new TreeMap<>();
    private final Map<String, List<Acte>> orientation = new TreeMap<>();
    private final List<Recit> recits;
    private final Effectifs effectifs;
    private final Instant horizon;

    /// @param publies ids of the facts of every topic
    Journal(Collection<Acte> lus, Set<String> publies) {
        this.publies = publies;
        actes = lus.stream().sorted(Comparator.comparingLong(Acte::rang)).toList();
        var dernier = Instant.EPOCH;
        for (var acte : actes) {
            parId.put(acte.id(), acte);
            (acte.contexte().equals("orientation") ? orientation : parcours)
                    .computeIfAbsent(acte.sujet(), s -> new ArrayList<>())
                    .add(acte);
            dernier = acte.suA().isAfter(dernier) ? acte.suA() : dernier;
        }
        horizon = dernier;
        recits = raconter();
        effectifs = new Effectifs(parcours, horizon());
    }

    private List<Recit> raconter() {
        var dossiers = new LinkedHashSet<String>();
        dossiers.addAll(orientation.keySet());
        dossiers.addAll(parcours.keySet());
        return dossiers.stream()
                .filter(sujet -> sujet.indexOf(':') < 0)
                .map(
                        sujet ->
                                new Recit(
                                        sujet,
                                        orientation.getOrDefault(sujet, List.of()),
                                        parcours.getOrDefault(sujet, List.of())))
                .toList();
    }

    /// What was known at an instant, included.
    public Journal connuAu(Instant instant) {
        return new Journal(actes.stream().filter(a -> !a.suA().isAfter(instant)).toList(), publies);
    }

    /// The legal day on which the last fact was learnt: what happened that very day may not have
    /// been heard everywhere yet.
    public LocalDate horizon() {
        return Acte.jour(horizon);
    }

    public int dossiers() {
        return recits.size();
    }

    /// Who answers for a dossier on a day; empty when it is not open.
    public Optional<String> porteur(String dossier, LocalDate jour) {
        return recit(dossier)
                .flatMap(r -> Fil.de(r.parcoursEnVigueur()).au(jour).tenue())
                .map(t -> t.qui().professionnel());
    }

    List<Recit> recits() {
        return recits;
    }

    Optional<Recit> recit(String dossier) {
        return recits.stream().filter(r -> r.dossier().equals(dossier)).findFirst();
    }

    Effectifs effectifs() {
        return effectifs;
    }

    Stream<Acte> de(String type) {
        return actes.stream().filter(a -> a.est(type));
    }

    List<Acte> actes() {
        return actes;
    }

    boolean publie(String id) {
        return publies.contains(id);
    }

    /// The last day on which the watch over orientations is known to have passed, and to be done:
    /// that of the last day of the log may be under way.
    Optional<LocalDate> veilleOrientation() {
        return dernierPassage("DelaiApproche", "DelaiDepasse");
    }

    /// The last day on which the watch over parcours is known to have passed, and to be done.
    Optional<LocalDate> veilleParcours() {
        return dernierPassage("EcheanceApprochee", "RappelEmis");
    }

    /// Every dossier as it was known when the watch of parcours last passed; none before it did.
    void aLaVeille(BiConsumer<Recit, LocalDate> controle) {
        veilleParcours().ifPresent(le -> recits().forEach(r -> controle.accept(r.connuLe(le), le)));
    }

    private Optional<LocalDate> dernierPassage(String... types) {
        return Stream.of(types)
                .flatMap(this::de)
                .map(Acte::suLe)
                .filter(horizon()::isAfter)
                .max(LocalDate::compareTo);
    }

    Optional<Acte> acte(String id) {
        return Optional.ofNullable(parId.get(id));
    }

    /// What a fact is an effect of, from the nearest cause to the first.
    List<Acte> causes(Acte acte) {
        var causes = new ArrayList<Acte>();
        var cause = acte.cause().flatMap(this::acte);
        while (cause.isPresent() && causes.size() < CAUSES_MAX) {
            causes.add(cause.get());
            cause = cause.get().cause().flatMap(this::acte);
        }
        return causes;
    }

    /// The nearest cause of one of these types.
    Optional<Acte> cause(Acte acte, Set<String> types) {
        return causes(acte).stream().filter(a -> a.parmi(types)).findFirst();
    }
}
