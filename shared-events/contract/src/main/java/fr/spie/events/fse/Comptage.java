package fr.spie.events.fse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The indicators of a set of participations. Several operations add up participations, not persons
/// (R3, R23).
///
/// @param regles rules that were followed
/// @param etatAu last day of the period, included
/// @param lignes one per indicator, in the order of Annex I
/// @param participations participations begun by then, complete or not, one-day supports left out
///   (R10)
/// @param incompletes those of them that count nowhere because a datum is missing (R7)
/// @param personnes distinct persons who entered, whatever their record: an internal figure (R7)
public record Comptage(
        ReglesFse regles,
        LocalDate etatAu,
        List<Ligne> lignes,
        int participations,
        int incompletes,
        int personnes) {

    public Comptage {
        lignes = List.copyOf(lignes);
    }

    /// One line of the report; the sexes add up to the total.
    public record Ligne(Indicateur indicateur, int total, Map<Sexe, Integer> parSexe) {

        public Ligne {
            parSexe = Map.copyOf(parSexe);
        }

        public int de(Sexe sexe) {
            return parSexe.getOrDefault(sexe, 0);
        }
    }

    /// How much of the records is missing (1.5).
    public enum Completude {
        SUFFISANTE,
        ALERTE,
        /// Above the limit the operation is corrected financially.
        INSUFFISANTE
    }

    /// Counts under the rules of that day.
    public static Comptage de(Collection<SituationParticipation> participations, LocalDate etatAu) {
        var regles = ReglesFse.au(etatAu);
        var entrees = participations.stream().filter(p -> !p.entreeLe().isAfter(etatAu)).toList();
        var comptables =
                entrees.stream()
                        .filter(
                                p ->
                                        p.joursDeSoutien().orElse(Long.MAX_VALUE)
                                                > regles.joursSansParticipation())
                        .toList();
        return new Comptage(
                regles,
                etatAu,
                Arrays.stream(Indicateur.values())
                        .map(i -> ligne(i, comptables, regles, etatAu))
                        .toList(),
                comptables.size(),
                (int) comptables.stream().filter(p -> !p.complete()).count(),
                (int) entrees.stream().map(SituationParticipation::dossierId).distinct().count());
    }

    private static Ligne ligne(
            Indicateur indicateur,
            List<SituationParticipation> participations,
            ReglesFse regles,
            LocalDate etatAu) {
        var parSexe = new EnumMap<Sexe, Integer>(Sexe.class);
        int total = 0;
        for (var p : participations) {
            if (indicateur.examiner(p, regles, etatAu).compte()) {
                total++;
                p.sexe().ifPresent(s -> parSexe.merge(s, 1, Integer::sum));
            }
        }
        return new Ligne(indicateur, total, parSexe);
    }

    /// The line of one indicator.
    public Ligne ligne(Indicateur indicateur) {
        return lignes.stream().filter(l -> l.indicateur() == indicateur).findFirst().orElseThrow();
    }

    /// Share of incomplete records, in hundredths, rounded down; 0 without participation.
    public int partIncomplete() {
        return participations == 0 ? 0 : incompletes * 100 / participations;
    }

    /// Compares the share of incomplete records with the two thresholds of the rules.
    public Completude completude() {
        long part = incompletes * 100L;
        if (part > (long) regles.limiteIncomplets() * participations) {
            return Completude.INSUFFISANTE;
        }
        return incompletes > 0 && part >= (long) regles.alerteIncomplets() * participations
                ? Completude.ALERTE
                : Completude.SUFFISANTE;
    }
}
