package fr.spie.events.parcours;

import fr.spie.events.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the world does to a dossier, and what must not break it: status, rights, moves, transfers,
/// merges, corrections, the person's own will.
public sealed interface ContinuiteEvenement extends ParcoursEvenement {

    /// The person's status changes; nothing else does (S8).
    record StatutChange(UUID dossierId, LocalDate effectifLe, StatutPersonne statut)
            implements ContinuiteEvenement {}

    /// The parcours learns where the right stands (S8, S16, E24).
    ///
    /// @param motif CNAF code, empty when the right is open
    record DroitConstate(UUID dossierId, LocalDate effectifLe, EtatDroit etat, String motif)
            implements ContinuiteEvenement {}

    /// The orientation decision reached the person: the month to sign a contract begins (D.
    /// 5411-14-1).
    ///
    /// @param effectifLe day of reception
    record DecisionRecue(UUID dossierId, LocalDate effectifLe, UUID orientationId)
            implements ContinuiteEvenement {}

    /// The person lives in another territory of the département; the référent stays (S14).
    record TerritoireChange(UUID dossierId, LocalDate effectifLe, String de, String vers)
            implements ContinuiteEvenement {}

    /// The person moves to another département, which is asked to take over (S15).
    ///
    /// @param departement its code, e.g. `19`
    record TransfertDepartementDemande(
            UUID dossierId, LocalDate effectifLe, UUID transfertId, String departement)
            implements ContinuiteEvenement {}

    /// The other département takes over; the dossier closes here the day after (S15, E15).
    record TransfertDepartementAccepte(UUID dossierId, LocalDate effectifLe, UUID transfertId)
            implements ContinuiteEvenement {}

    /// The other département does not take over, or the person stays.
    record TransfertDepartementAbandonne(
            UUID dossierId, LocalDate effectifLe, UUID transfertId, String motif)
            implements ContinuiteEvenement {}

    /// Two dossiers were one person: this one goes on (S20). The référent it names answers from
    /// that day.
    ///
    /// @param disparu the dossier that ends
    /// @param referent who answers from now on
    /// @param accompagnements of both, those that go on
    record DossiersFusionnes(
            UUID dossierId,
            LocalDate effectifLe,
            UUID disparu,
            Porteur de,
            Porteur referent,
            List<UUID> accompagnements)
            implements ContinuiteEvenement {}

    /// This dossier ends in another one; its id leads there (S20).
    record DossierAbsorbe(UUID dossierId, LocalDate effectifLe, UUID vers)
            implements ContinuiteEvenement {}

    /// They were two persons after all: both dossiers stand again (S20, E18).
    ///
    /// @param autre the other dossier
    /// @param referent who answers for this one
    record FusionAnnulee(
            UUID dossierId, LocalDate effectifLe, UUID autre, Porteur referent, String motif)
            implements ContinuiteEvenement {}

    /// A fact of this dossier was wrong (S22).
    ///
    /// @param effectifLe day the correction is made
    /// @param remplacant the fact that says what is true instead, when there is one
    record CorrectionApportee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID cible,
            Optional<UUID> remplacant,
            String motif)
            implements ContinuiteEvenement, Correction {}

    /// The person refuses that an institution reads or receives the dossier (S27, E25).
    record PartageRefuse(UUID dossierId, LocalDate effectifLe, String institution)
            implements ContinuiteEvenement {}

    /// The person takes that refusal back.
    record PartageRetabli(UUID dossierId, LocalDate effectifLe, String institution)
            implements ContinuiteEvenement {}
}
