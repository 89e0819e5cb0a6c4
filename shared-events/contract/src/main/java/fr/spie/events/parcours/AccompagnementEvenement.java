package fr.spie.events.parcours;

import fr.spie.events.Chiffre;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is done with the person: accompaniments with their bounded durations, care on prescription,
/// the life of the contract, work and its follow-up, sanctions.
public sealed interface AccompagnementEvenement extends ParcoursEvenement {

    /// A period of support by one professional begins.
    ///
    /// @param intervenant who accompanies; the référent unique stays who they are (S25)
    /// @param finPrevueLe day it ends unless renewed; empty when nothing bounds it
    /// @param prescriptionId the prescription it opens on, for care (S25)
    record AccompagnementOuvert(
            UUID dossierId,
            LocalDate effectifLe,
            UUID accompagnementId,
            Dispositif dispositif,
            Porteur intervenant,
            Optional<LocalDate> finPrevueLe,
            Optional<UUID> prescriptionId)
            implements AccompagnementEvenement {}

    /// It goes on, within its maximum (S12).
    ///
    /// @param finPrevueLe its new end
    record AccompagnementRenouvele(
            UUID dossierId,
            LocalDate effectifLe,
            UUID accompagnementId,
            LocalDate finPrevueLe,
            String motif)
            implements AccompagnementEvenement {}

    /// It ends, with an outcome and, unless that is the last word, a next step (S7).
    record AccompagnementClos(
            UUID dossierId,
            LocalDate effectifLe,
            UUID accompagnementId,
            IssueAccompagnement issue,
            String motif,
            Optional<Suite> suite)
            implements AccompagnementEvenement {}

    /// The next step after a closing, with who accepted it (S7).
    ///
    /// @param responsable who answers for that step
    /// @param debutLe at most fifteen days after the closing
    record Suite(String nature, Porteur responsable, LocalDate debutLe) {}

    /// The référent prescribes care or a psychologist (S25). A decision: never backdated (E22).
    record SoinPrescrit(
            UUID dossierId,
            LocalDate effectifLe,
            UUID prescriptionId,
            Dispositif dispositif,
            Porteur prescripteur,
            Optional<Chiffre> raison)
            implements AccompagnementEvenement {}

    /// A meeting within an accompaniment (Q028, Q042).
    record EntretienTenu(
            UUID dossierId, LocalDate effectifLe, UUID accompagnementId, UUID entretienId)
            implements AccompagnementEvenement {}

    /// What care or a psychologist gives back to the person and the référent (S25).
    ///
    /// @param contenu what the person agreed to share, encrypted
    record RestitutionFaite(
            UUID dossierId,
            LocalDate effectifLe,
            UUID accompagnementId,
            boolean avecLaPersonne,
            boolean avecLeReferent,
            Optional<Chiffre> contenu)
            implements AccompagnementEvenement {}

    /// The plan of action of a contract: its objectives (L. 5411-6).
    record ObjectifsFixes(
            UUID dossierId, LocalDate effectifLe, UUID contratId, List<Objectif> objectifs)
            implements AccompagnementEvenement {}

    /// An objective.
    ///
    /// @param theme domain of the objective, e.g. `mobilite`
    record Objectif(UUID objectifId, String theme, String intitule, Optional<LocalDate> pourLe) {}

    /// An objective is reached, or given up.
    record ObjectifConclu(
            UUID dossierId,
            LocalDate effectifLe,
            UUID contratId,
            UUID objectifId,
            ResultatEtape resultat)
            implements AccompagnementEvenement {}

    /// The contract is revised in the same form: its end, its hours (L. 5411-6).
    ///
    /// @param finLe last day of validity
    /// @param amenagement why hours are fewer than fifteen, or none, when they are
    record ContratRevise(
            UUID dossierId,
            LocalDate effectifLe,
            UUID contratId,
            LocalDate finLe,
            int heuresHebdomadaires,
            Optional<AmenagementHeures> amenagement,
            String motif)
            implements AccompagnementEvenement {}

    /// Why the weekly activity is less than fifteen hours (L. 5411-6).
    enum AmenagementHeures {
        SITUATION_INDIVIDUELLE,
        SANTE,
        HANDICAP,
        INVALIDITE,
        PARENT_ISOLE_SANS_GARDE
    }

    /// Hours of activity of a week, as declared or validated.
    ///
    /// @param effectifLe first day of the week
    record HeuresDeclarees(
            UUID dossierId,
            LocalDate effectifLe,
            UUID declarationId,
            int heures,
            String nature,
            boolean validees)
            implements AccompagnementEvenement {}

    /// A job ended (S9). A fact of the world.
    record EmploiRompu(UUID dossierId, LocalDate effectifLe, UUID emploiId, String motif)
            implements AccompagnementEvenement {}

    /// A follow-up in work was done (S9).
    record SuiviEmploiFait(
            UUID dossierId, LocalDate effectifLe, UUID emploiId, UUID suiviId, boolean enPoste)
            implements AccompagnementEvenement {}

    /// The exit plan of someone employed in an ACI (S13).
    ///
    /// @param etapeId the ACI contract, a step of the parcours
    record StrategieRebondEtablie(
            UUID dossierId,
            LocalDate effectifLe,
            UUID etapeId,
            Porteur coordinateur,
            String orientationVisee)
            implements AccompagnementEvenement {}

    /// A step of the contract in force was not kept (2.5).
    ///
    /// @param clause what of the contract it breaks
    record ManquementConstate(
            UUID dossierId, LocalDate effectifLe, UUID manquementId, UUID contratId, String clause)
            implements AccompagnementEvenement {}

    /// A suspension is envisaged and notified: the person has ten days to answer (R. 5412-7).
    ///
    /// @param taux share of the allowance, in percent
    /// @param mois duration
    record SuspensionProposee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID suspensionId,
            UUID manquementId,
            NatureSuspension nature,
            int taux,
            int mois)
            implements AccompagnementEvenement {}

    /// Suspension or suppression (R. 262-68).
    enum NatureSuspension {
        SUSPENSION,
        SUPPRESSION
    }

    /// The équipe pluridisciplinaire gave its opinion (L. 262-39).
    record AvisRendu(
            UUID dossierId,
            LocalDate effectifLe,
            UUID suspensionId,
            boolean favorable,
            List<String> membres)
            implements AccompagnementEvenement {}

    /// The président du conseil départemental decides (R. 262-68).
    ///
    /// @param debutLe first day
    /// @param finLe day it ends, excluded
    record SuspensionDecidee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID suspensionId,
            int taux,
            LocalDate debutLe,
            LocalDate finLe)
            implements AccompagnementEvenement {}

    /// It will not be pursued: legitimate reason, or unfavourable decision.
    record SuspensionAbandonnee(
            UUID dossierId, LocalDate effectifLe, UUID suspensionId, String motif)
            implements AccompagnementEvenement {}

    /// The person takes part again: the suspension ends (R. 262-68).
    record SuspensionLevee(UUID dossierId, LocalDate effectifLe, UUID suspensionId, String motif)
            implements AccompagnementEvenement {}
}
