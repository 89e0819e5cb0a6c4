package fr.spie.events.fse;

import fr.spie.events.Chiffre;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.fse.FseEvenement.EntreeRectifiee;
import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import fr.spie.events.fse.FseEvenement.RentreeConstatee;
import fr.spie.events.fse.FseEvenement.SituationConstatee;
import fr.spie.events.fse.FseEvenement.SortieConstatee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// What one participation is, folded from its facts (promise B5): the same set of facts gives the
/// same situation, whatever the order and the number of their deliveries.
///
/// @param entreeLe first entry, kept whatever the re-entries (R1, R2)
/// @param age completed years on that day (R4)
/// @param naissanceLe birth date, encrypted; the evidence of the age, never needed to count
/// @param periodes periods of support, oldest first; never empty
/// @param situations dated situations, oldest first; of one day, the last known is last (R9, R19)
public record SituationParticipation(
        UUID participationId,
        UUID operationId,
        UUID dossierId,
        LocalDate entreeLe,
        Optional<Sexe> sexe,
        Optional<Integer> age,
        Optional<Chiffre> naissanceLe,
        Optional<StatutEmploi> statut,
        Optional<LocalDate> sansEmploiDepuisLe,
        Optional<Integer> cite,
        List<Periode> periodes,
        List<Situation> situations) {

    public SituationParticipation {
        periodes = List.copyOf(periodes);
        situations = List.copyOf(situations);
    }

    /// From an entry or a re-entry to the exit, if it is known.
    public record Periode(LocalDate debutLe, Optional<Sortie> sortie) {

        boolean comprend(LocalDate jour) {
            return !debutLe.isAfter(jour) && sortie.stream().noneMatch(s -> s.le().isBefore(jour));
        }
    }

    /// An exit; `le` is the last day of support.
    public record Sortie(LocalDate le, NatureSortie nature) {}

    /// A situation that began on `le`.
    public record Situation(LocalDate le, StatutEmploi statut, String preuve) {}

    /// As far as it was known at `connuAu` (R11, R15); empty when it was not yet open. Dates of the
    /// world are read by the indicators, which need facts later than the end of the period (R13).
    public static Optional<SituationParticipation> connueAu(
            Collection<? extends Fait<?>> faits, Instant connuAu) {
        return de(faits.stream().filter(f -> !f.recordedAt().isAfter(connuAu)).toList());
    }

    /// From all the facts of one participation; empty when none opens it.
    public static Optional<SituationParticipation> de(Collection<? extends Fait<?>> faits) {
        var histoire = Histoire.<Fait<?>>ordonnee(List.copyOf(faits));
        var rectifications = histoire.stream().sorted(PAR_ENREGISTREMENT).toList();
        return evenements(histoire, ParticipationOuverte.class)
                .findFirst()
                .map(entree -> rectifiee(entree, rectifications))
                .map(entree -> situation(entree, histoire));
    }

    private static final Comparator<Fait<?>> PAR_ENREGISTREMENT =
            Comparator.<Fait<?>, Instant>comparing(Fait::recordedAt).thenComparing(Fait::id);

    private static <E extends Evenement> Stream<E> evenements(
            Collection<? extends Fait<?>> faits, Class<E> classe) {
        return faits.stream()
                .map(f -> (Evenement) f.evenement())
                .filter(classe::isInstance)
                .map(classe::cast);
    }

    private static ParticipationOuverte rectifiee(
            ParticipationOuverte entree, List<Fait<?>> parEnregistrement) {
        var e = entree;
        for (var r : evenements(parEnregistrement, EntreeRectifiee.class).toList()) {
            e =
                    new ParticipationOuverte(
                            e.participationId(),
                            e.effectifLe(),
                            e.operationId(),
                            e.dossierId(),
                            r.sexe().or(e::sexe),
                            r.age().or(e::age),
                            r.naissanceLe().or(e::naissanceLe),
                            r.statut().or(e::statut),
                            r.sansEmploiDepuisLe().or(e::sansEmploiDepuisLe),
                            r.cite().or(e::cite));
        }
        return e;
    }

    private static SituationParticipation situation(
            ParticipationOuverte entree, List<Fait<?>> histoire) {
        return new SituationParticipation(
                entree.participationId(),
                entree.operationId(),
                entree.dossierId(),
                entree.effectifLe(),
                entree.sexe(),
                entree.age(),
                entree.naissanceLe(),
                entree.statut(),
                entree.sansEmploiDepuisLe(),
                entree.cite(),
                periodes(entree.effectifLe(), histoire),
                evenements(histoire, SituationConstatee.class)
                        .map(s -> new Situation(s.effectifLe(), s.statut(), s.preuve()))
                        .toList());
    }

    /// An exit ends the period it falls in; of several in one period the last known corrects the
    /// others (R11). A re-entry without an exit before it goes on with the same support.
    private static List<Periode> periodes(LocalDate entreeLe, List<Fait<?>> histoire) {
        var debuts = new TreeSet<LocalDate>();
        debuts.add(entreeLe);
        evenements(histoire, RentreeConstatee.class)
                .map(RentreeConstatee::effectifLe)
                .filter(le -> le.isAfter(entreeLe))
                .forEach(debuts::add);
        var sorties =
                evenements(
                                histoire.stream().sorted(PAR_ENREGISTREMENT).toList(),
                                SortieConstatee.class)
                        .toList();
        var periodes = new ArrayList<Periode>();
        for (var debut : debuts) {
            var suivant = Optional.ofNullable(debuts.higher(debut));
            var sortie =
                    sorties.stream()
                            .filter(s -> !s.effectifLe().isBefore(debut))
                            .filter(s -> suivant.stream().allMatch(s.effectifLe()::isBefore))
                            .map(s -> new Sortie(s.effectifLe(), s.nature()))
                            .reduce((ancienne, derniere) -> derniere);
            periodes.add(new Periode(debut, sortie));
        }
        return periodes;
    }

    /// The exit that counts: that of the last period. An exit before a re-entry is withdrawn (R2),
    /// as soon as the re-entry is known (R14); a person still present has none (R13).
    public Optional<Sortie> sortieFinale() {
        return periodes.getLast().sortie();
    }

    /// Whether the person was supported on that day.
    public boolean presente(LocalDate jour) {
        return periodes.stream().anyMatch(p -> p.comprend(jour));
    }

    /// The period a day falls in: the last one begun by then.
    public Optional<Periode> periode(LocalDate jour) {
        return periodes.stream()
                .filter(p -> !p.debutLe().isAfter(jour))
                .reduce((ancienne, derniere) -> derniere);
    }

    /// Distinct days of support, re-entries added up (R20); empty while the person is present.
    public OptionalLong joursDeSoutien() {
        return sortieFinale()
                .map(
                        finale -> {
                            long jours = 0;
                            for (int i = 0; i < periodes.size(); i++) {
                                jours += jours(i, finale);
                            }
                            return OptionalLong.of(jours);
                        })
                .orElse(OptionalLong.empty());
    }

    private long jours(int i, Sortie finale) {
        var periode = periodes.get(i);
        var dernier =
                periode.sortie()
                        .map(Sortie::le)
                        .orElseGet(
                                () ->
                                        i + 1 < periodes.size()
                                                ? periodes.get(i + 1).debutLe().minusDays(1)
                                                : finale.le());
        return ChronoUnit.DAYS.between(periode.debutLe(), dernier) + 1;
    }

    /// What the record misses to be counted (R7), in French; empty when it is complete.
    public List<String> manques() {
        var manques = new ArrayList<String>();
        if (sexe.isEmpty()) {
            manques.add("le sexe");
        }
        if (age.isEmpty()) {
            manques.add("la date de naissance");
        }
        if (statut.isEmpty()) {
            manques.add("le statut à l’entrée");
        }
        if (statut.equals(Optional.of(StatutEmploi.CHOMEUR)) && sansEmploiDepuisLe.isEmpty()) {
            manques.add("la date de début du chômage");
        }
        if (cite.isEmpty()) {
            manques.add("le niveau d’études (CITE)");
        }
        return manques;
    }

    /// Whether every datum R7 asks for is there.
    public boolean complete() {
        return manques().isEmpty();
    }

    /// The last situation in the days after the final exit, the exit day and the last day of the
    /// window included (R9, R18, R19).
    ///
    /// @param fenetreJours length of the window in days
    public Optional<Situation> situationDeSortie(int fenetreJours) {
        return sortieFinale()
                .flatMap(
                        sortie ->
                                situations.stream()
                                        .filter(s -> !s.le().isBefore(sortie.le()))
                                        .filter(
                                                s ->
                                                        !s.le().isAfter(
                                                                        sortie.le()
                                                                                .plusDays(
                                                                                        fenetreJours)))
                                        .reduce((ancienne, derniere) -> derniere));
    }
}
