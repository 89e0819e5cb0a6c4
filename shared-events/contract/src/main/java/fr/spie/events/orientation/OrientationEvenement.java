package fr.spie.events.orientation;

import fr.spie.events.Chiffre;
import fr.spie.events.Correction;
import fr.spie.events.Evenement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What happens to a person at the front door: rights, identity, appointments, orientation.
/// Subject: the dossier, one per person (S1). Topic `spie.orientation`.
public sealed interface OrientationEvenement extends Evenement {

    /// The dossier; the same id in orientation and in parcours.
    UUID dossierId();

    @Override
    default String sujet() {
        return dossierId().toString();
    }

    /// The RSA right of a person was notified to the département: the guarantee begins, and with it
    /// the six weeks of D. 262-65-2 CASF and the local month (Q001).
    ///
    /// @param effectifLe day the département received the notification
    /// @param droitOuvertLe day the right itself opened
    /// @param organisme paying body, e.g. `CAF-151`
    /// @param identite who the person is, encrypted (JSON of the declared identity)
    /// @param communeInsee INSEE code of the commune of residence
    /// @param territoire arrondissement of residence, e.g. `AURILLAC`
    /// @param role DEM (claimant) or CJT (spouse or partner)
    /// @param soumisDroitsDevoirs bound by the duties of L. 262-28 CASF
    record DroitsNotifies(
            UUID dossierId,
            LocalDate effectifLe,
            LocalDate droitOuvertLe,
            String organisme,
            Chiffre identite,
            Optional<String> communeInsee,
            String territoire,
            RoleFoyer role,
            boolean soumisDroitsDevoirs)
            implements OrientationEvenement {}

    /// The declared identity or contact data changed, or were corrected.
    record IdentiteRectifiee(UUID dossierId, LocalDate effectifLe, Chiffre identite)
            implements OrientationEvenement {}

    /// The role in the household or the submission to duties changed, with the right unchanged.
    record DevoirsRevises(
            UUID dossierId, LocalDate effectifLe, RoleFoyer role, boolean soumisDroitsDevoirs)
            implements OrientationEvenement {}

    /// Payment or right suspended; accompaniment is not (S16).
    ///
    /// @param motif CNAF code MOTISUSVERSRSA or MOTISUSDRORSA, e.g. `06`
    record DroitsSuspendus(UUID dossierId, LocalDate effectifLe, String motif)
            implements OrientationEvenement {}

    /// A suspended right is paid again.
    record DroitsRetablis(UUID dossierId, LocalDate effectifLe) implements OrientationEvenement {}

    /// The right ended; the dossier does not close by itself (S8, E24).
    ///
    /// @param motif CNAF code MOTICLORSA, e.g. `MUT`
    record DroitsFermes(UUID dossierId, LocalDate effectifLe, String motif)
            implements OrientationEvenement {}

    /// The person lives elsewhere (S14).
    record Demenagement(
            UUID dossierId,
            LocalDate effectifLe,
            Optional<String> communeInsee,
            String ancienTerritoire,
            String territoire)
            implements OrientationEvenement {}

    /// An orientation appointment was given.
    ///
    /// @param effectifLe day it was given
    /// @param prevuLe day of the appointment
    /// @param conseiller professional who will hold it
    /// @param nature individual appointment unless said otherwise
    /// @param lieu where
    record RdvOrientationPlanifie(
            UUID dossierId,
            LocalDate effectifLe,
            UUID rdvId,
            LocalDate prevuLe,
            String conseiller,
            Optional<NatureRdv> nature,
            Optional<String> lieu)
            implements OrientationEvenement {

        /// An individual appointment.
        public RdvOrientationPlanifie(
                UUID dossierId,
                LocalDate effectifLe,
                UUID rdvId,
                LocalDate prevuLe,
                String conseiller) {
            this(
                    dossierId,
                    effectifLe,
                    rdvId,
                    prevuLe,
                    conseiller,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// The appointment was held: information on rights and duties, diagnosis (Q002).
    ///
    /// @param effectifLe day it was held
    record RdvOrientationTenu(UUID dossierId, LocalDate effectifLe, UUID rdvId, String conseiller)
            implements OrientationEvenement {}

    /// The person did not come.
    record RdvOrientationManque(UUID dossierId, LocalDate effectifLe, UUID rdvId, boolean excuse)
            implements OrientationEvenement {}

    /// The orientation decision (L. 5411-5-1 Code du travail), and with it the designation of the
    /// body that accompanies and of the référent unique.
    ///
    /// @param institution referent body
    /// @param referent professional designated
    /// @param decideur who decided: `PCD` or, after six weeks, `france-travail`
    /// @param motifs the criteria kept, in words
    record OrientationDecidee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID orientationId,
            TypeParcours vers,
            String institution,
            String referent,
            String decideur,
            List<String> motifs)
            implements OrientationEvenement {}

    /// The appointment takes place on another day.
    record RdvOrientationDeplace(
            UUID dossierId, LocalDate effectifLe, UUID rdvId, LocalDate prevuLe, String motif)
            implements OrientationEvenement {}

    /// A reminder was sent, after a missed appointment or for want of news (V14).
    ///
    /// @param rdvId the appointment it is about
    record RelanceEnvoyee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID relanceId,
            Canal canal,
            Optional<UUID> rdvId,
            String motif)
            implements OrientationEvenement {}

    /// The assessment of a person: obstacles by domain, work, wishes (Q002).
    ///
    /// @param nature `360` or `GLOBAL`
    /// @param conseiller who made it
    /// @param notes under professional secrecy, encrypted
    /// @param motif why a second one within six months (S11)
    record DiagnosticEtabli(
            UUID dossierId,
            LocalDate effectifLe,
            UUID diagnosticId,
            NatureDiagnostic nature,
            String conseiller,
            SituationProfessionnelle situation,
            List<Frein> freins,
            Optional<Chiffre> notes,
            Optional<String> motif)
            implements OrientationEvenement {}

    /// An obstacle.
    ///
    /// @param gravite 1 noticed, 2 hinders, 3 prevents
    record Frein(DomaineFrein domaine, int gravite) {}

    /// The criteria that an orientation decision kept, and what they suggested (arrêté of 21
    /// November 2024).
    ///
    /// @param preconisation the path the criteria suggest; the decision may differ
    /// @param criteres those that were met, in the order in which they weigh
    record CriteresRetenus(
            UUID dossierId,
            LocalDate effectifLe,
            UUID orientationId,
            TypeParcours preconisation,
            List<CritereRetenu> criteres)
            implements OrientationEvenement {}

    /// A criterion that was met.
    ///
    /// @param code stable, e.g. `LOGEMENT_URGENCE`
    /// @param raison in words
    /// @param source where the criterion stands
    record CritereRetenu(String code, String raison, String source) {}

    /// The decision reached the person, by a means that dates its reception (R. 5411-8-1): the
    /// month to sign a contract begins.
    ///
    /// @param effectifLe day of reception
    record OrientationNotifiee(
            UUID dossierId, LocalDate effectifLe, UUID orientationId, ModeNotification mode)
            implements OrientationEvenement {}

    /// The document of the orientation appointment (Q002, Cantal).
    record ContratOrientationSigne(
            UUID dossierId, LocalDate effectifLe, UUID contratId, List<String> engagements)
            implements OrientationEvenement {}

    /// The person contests the decision.
    record OrientationContestee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID contestationId,
            UUID orientationId,
            String motif)
            implements OrientationEvenement {}

    /// The contestation is answered; a revision is a new decision, which comes beside.
    record ContestationTranchee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID contestationId,
            boolean retenue,
            String motif)
            implements OrientationEvenement {}

    /// The body that accompanies, or the person, asks for another orientation (L. 5411-5-2). The
    /// present body stays in charge until a new decision.
    ///
    /// @param demandeur institution, or `personne`
    record ReorientationDemandee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID demandeId,
            String demandeur,
            Optional<TypeParcours> vers,
            String motif)
            implements OrientationEvenement {}

    /// The orientation stays as it is.
    record ReorientationRefusee(UUID dossierId, LocalDate effectifLe, UUID demandeId, String motif)
            implements OrientationEvenement {}

    /// A limit of the orientation comes near (S4).
    record DelaiApproche(
            UUID dossierId,
            LocalDate effectifLe,
            UUID delaiId,
            DelaiOrientation.Nature nature,
            LocalDate limiteLe,
            String source)
            implements OrientationEvenement {}

    /// A limit of the orientation is past (S4).
    record DelaiDepasse(
            UUID dossierId,
            LocalDate effectifLe,
            UUID delaiId,
            DelaiOrientation.Nature nature,
            LocalDate limiteLe,
            String source)
            implements OrientationEvenement {}

    /// Past the legal limit, another body decides (D. 262-65-2 CASF).
    ///
    /// @param vers institution that may decide from now on
    record DecisionTransferee(UUID dossierId, LocalDate effectifLe, String vers, String source)
            implements OrientationEvenement {}

    /// What France Travail says of the person it follows too.
    ///
    /// @param axe axis of work, as sent
    /// @param modalite SUIVI, GUIDE, RENFORCE…, as sent
    record SituationFranceTravailRecue(
            UUID dossierId,
            LocalDate effectifLe,
            Optional<LocalDate> inscritLe,
            Optional<String> categorie,
            Optional<String> axe,
            Optional<String> modalite,
            Optional<String> structure,
            List<DomaineFrein> freins)
            implements OrientationEvenement {}

    /// Another dossier may be the same person: a person decides (S1).
    record HomonymeSignale(
            UUID dossierId, LocalDate effectifLe, UUID autre, List<String> ressemblances)
            implements OrientationEvenement {}

    /// They are two persons.
    record HomonymeEcarte(UUID dossierId, LocalDate effectifLe, UUID autre, String motif)
            implements OrientationEvenement {}

    /// They are one: this dossier goes on (S20).
    record DossiersRapproches(UUID dossierId, LocalDate effectifLe, UUID disparu, String motif)
            implements OrientationEvenement {}

    /// They were two after all (E18).
    record RapprochementAnnule(UUID dossierId, LocalDate effectifLe, UUID autre, String motif)
            implements OrientationEvenement {}

    /// A fact of this dossier was wrong (S22).
    ///
    /// @param effectifLe day the correction is made
    record CorrectionApportee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID cible,
            Optional<UUID> remplacant,
            String motif)
            implements OrientationEvenement, Correction {}
}
