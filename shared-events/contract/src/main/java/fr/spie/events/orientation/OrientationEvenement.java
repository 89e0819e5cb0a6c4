package fr.spie.events.orientation;

import fr.spie.events.Chiffre;
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
    record RdvOrientationPlanifie(
            UUID dossierId, LocalDate effectifLe, UUID rdvId, LocalDate prevuLe, String conseiller)
            implements OrientationEvenement {}

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
}
