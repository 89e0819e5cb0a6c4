package fr.spie.events.parcours;

import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The tools the département pays for, as the fold of a dossier tells them. Amounts are in cents of
/// euro.
///
/// @param bourses driving-licence grants, in the order in which they were asked for
/// @param clis in the order of their signatures
public record SituationOutils(List<Bourse> bourses, List<Clis> clis) {

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
}
