package fr.spie.parcours.domain;

import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The tools the département pays for.
public sealed interface OutilCommande extends ParcoursCommande {

    /// @param sansAideOrdinaire the person has no right to the ordinary aid of the PTI (Q053)
    record DemanderBoursePermis(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID bourseId,
            String association,
            String autoEcole,
            boolean sansAideOrdinaire)
            implements OutilCommande {}

    /// What the grants of the year answer.
    ///
    /// @param numero of the grant kept; empty when none is left
    record NoterPlaceBourse(
            UUID dossierId, Acteur acteur, LocalDate le, UUID bourseId, Optional<Integer> numero)
            implements OutilCommande {}

    /// @param heures promised; what the rule asks for when empty
    record SignerConventionBourse(
            UUID dossierId, Acteur acteur, LocalDate le, UUID bourseId, Optional<Integer> heures)
            implements OutilCommande {}

    record NoterBenevolat(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID bourseId,
            UUID benevolatId,
            int heures)
            implements OutilCommande {}

    record VerserBoursePermis(
            UUID dossierId, Acteur acteur, LocalDate le, UUID bourseId, LocalDate codeObtenuLe)
            implements OutilCommande {}

    record CloreBoursePermis(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID bourseId,
            IssueBourse issue,
            String motif)
            implements OutilCommande {}

    /// @param finLe last day of a CDD
    record SignerClis(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID clisId,
            NatureClis nature,
            String employeur,
            String tuteur,
            LocalDate debutLe,
            Optional<LocalDate> finLe,
            int heuresHebdomadaires)
            implements OutilCommande {}

    /// `le` is the last day worked.
    record TerminerClis(UUID dossierId, Acteur acteur, LocalDate le, UUID clisId, String motif)
            implements OutilCommande {}

    /// `le` is the first day, `finLe` the last one, as told.
    record ConstaterPassIae(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID passId,
            String numero,
            Optional<LocalDate> finLe)
            implements OutilCommande {}

    /// `le` is the day on which it was asked for.
    record ConstaterSuspensionPass(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID passId,
            UUID suspensionId,
            LocalDate debutLe,
            LocalDate finLe)
            implements OutilCommande {}

    /// `le` is the day on which it was asked for.
    record ConstaterProlongationPass(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID passId,
            UUID prolongationId,
            LocalDate debutLe,
            LocalDate finLe,
            RaisonProlongation raison)
            implements OutilCommande {}
}
