package fr.spie.events.parcours;

import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tools the département pays for, as the fold of a dossier tells them. Amounts are in cents of
/// euro.
///
/// @param bourses driving-licence grants, in the order in which they were asked for
/// @param clis in the order of their signatures
/// @param passIae in the order of their beginnings
public record SituationOutils(List<Bourse> bourses, List<Clis> clis, List<PassIae> passIae) {

    /// A driving-licence grant and what became of it.
    ///
    /// @param numero among the grants of the year; empty until a place is kept
    /// @param heuresPromises and `centimes`: what the convention says
    /// @param heuresFaites hours of volunteering so far
    public record Bourse(
            UUID bourseId,
            int annee,
            String association,
            String autoEcole,
            LocalDate demandeeLe,
            Optional<Integer> numero,
            Optional<LocalDate> conventionLe,
            Optional<Integer> heuresPromises,
            Optional<Integer> centimes,
            List<UUID> benevolats,
            int heuresFaites,
            Optional<LocalDate> verseeLe,
            Optional<LocalDate> closeLe,
            Optional<IssueBourse> issue) {

        public boolean enCours() {
            return closeLe.isEmpty();
        }

        /// Once only for a person.
        public boolean accordee() {
            return enCours() || verseeLe.isPresent();
        }
    }

    /// A CLIS.
    ///
    /// @param centimes aid promised, then due once it is over
    public record Clis(
            UUID clisId,
            NatureClis nature,
            String employeur,
            String tuteur,
            LocalDate signeLe,
            LocalDate debutLe,
            Optional<LocalDate> finLe,
            int heuresHebdomadaires,
            int centimes,
            Optional<LocalDate> termineLe,
            Optional<Integer> mois) {}

    /// A grant by its id.
    public Optional<Bourse> bourse(UUID id) {
        return bourses.stream().filter(b -> b.bourseId().equals(id)).findFirst();
    }

    /// A CLIS by its id.
    public Optional<Clis> clis(UUID id) {
        return clis.stream().filter(c -> c.clisId().equals(id)).findFirst();
    }

    /// A PASS IAE, as those who deliver it told it.
    ///
    /// @param finInitialeLe last day, before any suspension or prolongation
    public record PassIae(
            UUID passId,
            String numero,
            LocalDate debutLe,
            LocalDate finInitialeLe,
            List<Suspension> suspensions,
            List<Prolongation> prolongations) {

        /// Its last day, put off by what suspended it and carried on by what prolonged it.
        public LocalDate finLe() {
            return finInitialeLe.plusDays(suspendus() + prolonges(LocalDate.MAX));
        }

        /// Its last day, as it was before a prolongation.
        public LocalDate finAvant(Prolongation prolongation) {
            return finInitialeLe.plusDays(suspendus() + prolonges(prolongation.debutLe()));
        }

        private long prolonges(LocalDate avant) {
            return prolongations.stream()
                    .filter(p -> p.debutLe().isBefore(avant))
                    .mapToLong(Prolongation::jours)
                    .sum();
        }

        /// Each day once, however many suspensions cover it.
        private long suspendus() {
            long jours = 0;
            var jusqua = LocalDate.MIN;
            for (var s :
                    suspensions.stream()
                            .sorted(Comparator.comparing(Suspension::debutLe))
                            .toList()) {
                var de = s.debutLe().isAfter(jusqua) ? s.debutLe() : jusqua.plusDays(1);
                if (!de.isAfter(s.finLe())) {
                    jours += ChronoUnit.DAYS.between(de, s.finLe()) + 1;
                    jusqua = s.finLe();
                }
            }
            return jours;
        }
    }

    /// A suspension of a PASS IAE, both days included.
    public record Suspension(
            UUID suspensionId, LocalDate debutLe, LocalDate finLe, LocalDate demandeeLe) {}

    /// A prolongation of a PASS IAE, both days included.
    public record Prolongation(
            UUID prolongationId,
            LocalDate debutLe,
            LocalDate finLe,
            LocalDate demandeeLe,
            Optional<RaisonProlongation> raison) {

        long jours() {
            return Math.max(0, ChronoUnit.DAYS.between(debutLe, finLe) + 1);
        }
    }

    /// A PASS IAE by its id.
    public Optional<PassIae> passIae(UUID id) {
        return passIae.stream().filter(p -> p.passId().equals(id)).findFirst();
    }
}
