package fr.spie.events.parcours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Tools that the département pays for: the driving-licence grant and the tutoring aid (PTI of
/// Corrèze, fiches 5 and 15). Amounts are in cents of euro, and never change: another fact says
/// another amount.
public sealed interface OutilEvenement extends ParcoursEvenement {

    /// The référent asks for a driving-licence grant: what the person gives in return, where, and
    /// who is to be paid are known (Q050, Q051). A place is asked for at once.
    ///
    /// @param annee whose grants it is one of (Q052)
    /// @param association where the person volunteers
    /// @param autoEcole driving school, which is paid
    record BoursePermisDemandee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID bourseId,
            int annee,
            String association,
            String autoEcole)
            implements OutilEvenement {}

    /// One of the grants of the year is kept for the person (Q052).
    ///
    /// @param numero its number among those of the year, from 1; nobody else has it
    record BoursePermisReservee(
            UUID dossierId, LocalDate effectifLe, UUID bourseId, int annee, int numero)
            implements OutilEvenement {}

    /// The person, the association and the département have signed (Q053).
    ///
    /// @param heures hours of volunteering promised in return (Q051)
    /// @param centimes aid promised (Q050)
    record ConventionBourseSignee(
            UUID dossierId, LocalDate effectifLe, UUID bourseId, int heures, int centimes)
            implements OutilEvenement {}

    /// Hours of volunteering of a day, under the convention (Q051).
    record BenevolatEffectue(
            UUID dossierId, LocalDate effectifLe, UUID bourseId, UUID benevolatId, int heures)
            implements OutilEvenement {}

    /// The code is obtained: the driving school is paid (Q050). Once.
    ///
    /// @param codeObtenuLe day the person obtained the code
    /// @param autoEcole who is paid
    record BoursePermisVersee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID bourseId,
            LocalDate codeObtenuLe,
            String autoEcole,
            int centimes)
            implements OutilEvenement {}

    /// A grant comes to its end.
    ///
    /// @param placeRendue whether somebody else may have it: it was not paid
    record BoursePermisClose(
            UUID dossierId,
            LocalDate effectifLe,
            UUID bourseId,
            int annee,
            IssueBourse issue,
            boolean placeRendue,
            String motif)
            implements OutilEvenement {}

    /// How a driving-licence grant ends.
    enum IssueBourse {
        /// The person has the licence, and has volunteered as promised.
        PERMIS_OBTENU,
        /// No grant of the year is left (Q052).
        CONTINGENT_EPUISE,
        REFUSEE,
        ABANDONNEE
    }

    /// A contrat local d'innovation sociale: a job with a tutor at work every day, for which the
    /// employer is helped (Q044 to Q049).
    ///
    /// @param employeur who employs, by a code of its own
    /// @param tuteur who accompanies the person at work every day
    /// @param finLe last day of the contract; empty for a CDI
    /// @param centimes aid of the first six months
    record ClisSigne(
            UUID dossierId,
            LocalDate effectifLe,
            UUID clisId,
            NatureClis nature,
            String employeur,
            String tuteur,
            LocalDate debutLe,
            Optional<LocalDate> finLe,
            int heuresHebdomadaires,
            int centimes)
            implements OutilEvenement {}

    /// The work contract of a CLIS.
    enum NatureClis {
        CDD,
        CDI
    }

    /// The contract or the aid ends: what is due is counted on the months worked (Q048).
    ///
    /// @param effectifLe last day worked
    /// @param mois whole months worked that count, six at most
    /// @param centimes aid due in the end
    record ClisTermine(
            UUID dossierId, LocalDate effectifLe, UUID clisId, int mois, int centimes, String motif)
            implements OutilEvenement {}

    /// A PASS IAE was delivered: the right to be employed by an SIAE, told by whoever delivers it.
    /// A fact of the world (2.6).
    ///
    /// @param effectifLe first day
    /// @param finLe last day, as told
    record PassIaeDelivre(
            UUID dossierId, LocalDate effectifLe, UUID passId, String numero, LocalDate finLe)
            implements OutilEvenement {}

    /// It is suspended: its end is put off by as much.
    ///
    /// @param effectifLe day on which it was asked for
    /// @param debutLe first day
    /// @param finLe last day
    record PassIaeSuspendu(
            UUID dossierId,
            LocalDate effectifLe,
            UUID passId,
            UUID suspensionId,
            LocalDate debutLe,
            LocalDate finLe)
            implements OutilEvenement {}

    /// It goes on beyond its end.
    ///
    /// @param effectifLe day on which it was asked for
    /// @param debutLe first day
    /// @param finLe last day
    /// @param raison why; kept from who may not know of someone's health
    record PassIaeProlonge(
            UUID dossierId,
            LocalDate effectifLe,
            UUID passId,
            UUID prolongationId,
            LocalDate debutLe,
            LocalDate finLe,
            Optional<RaisonProlongation> raison)
            implements OutilEvenement {}

    /// Why a PASS IAE goes on.
    enum RaisonProlongation {
        FORMATION,
        TRAVAILLEUR_HANDICAPE,
        SENIOR,
        /// Particular difficulties, in an AI or an ACI.
        DIFFICULTES
    }
}
