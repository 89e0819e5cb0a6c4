package fr.spie.events.parcours;

import fr.spie.events.Evenement;
import fr.spie.events.orientation.TypeParcours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The thread that must not break, from opening to closing. Subject: the dossier. Topic
/// `spie.parcours`.
public sealed interface ParcoursEvenement extends Evenement
        permits AccompagnementEvenement,
                ContinuiteEvenement,
                VigilanceEvenement,
                OutilEvenement,
                ParcoursEvenement.ParcoursOuvert,
                ParcoursEvenement.ReferentDesigne,
                ParcoursEvenement.RelaisPropose,
                ParcoursEvenement.RelaisAccepte,
                ParcoursEvenement.RelaisRefuse,
                ParcoursEvenement.RelaisExpire,
                ParcoursEvenement.RelaisAnnule,
                ParcoursEvenement.PorteurProvisoireDesigne,
                ParcoursEvenement.ContratSigne,
                ParcoursEvenement.PrescriptionEmise,
                ParcoursEvenement.PrescriptionRepondue,
                ParcoursEvenement.EtapeDemarree,
                ParcoursEvenement.EtapeTerminee,
                ParcoursEvenement.EmploiDemarre,
                ParcoursEvenement.ContactPris,
                ParcoursEvenement.DossierClos {

    UUID dossierId();

    @Override
    default String sujet() {
        return dossierId().toString();
    }

    /// The parcours opens the day rights are notified, with someone who answers (S3).
    ///
    /// @param porteur provisional carrier: chef de projet of the territory, unless a référent is
    ///   known already
    record ParcoursOuvert(UUID dossierId, LocalDate effectifLe, String territoire, Porteur porteur)
            implements ParcoursEvenement {}

    /// The référent unique is designated: first designation, new orientation, or the end of an
    /// emergency carrier (S2).
    ///
    /// @param de who answered until then
    /// @param vers the path decided, when an orientation decision designates
    /// @param planId the reassignment plan it belongs to (S17)
    record ReferentDesigne(
            UUID dossierId,
            LocalDate effectifLe,
            Porteur de,
            Porteur referent,
            Optional<UUID> orientationId,
            Optional<TypeParcours> vers,
            Optional<UUID> planId)
            implements ParcoursEvenement {

        /// A designation outside any orientation or plan.
        public ReferentDesigne(
                UUID dossierId,
                LocalDate effectifLe,
                Porteur de,
                Porteur referent,
                Optional<UUID> orientationId) {
            this(
                    dossierId,
                    effectifLe,
                    de,
                    referent,
                    orientationId,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// A handover is proposed; nothing changes until it is accepted (S5).
    ///
    /// @param echeanceLe last day to answer (10 working days by default)
    record RelaisPropose(
            UUID dossierId,
            LocalDate effectifLe,
            UUID relaisId,
            Porteur de,
            Porteur vers,
            LocalDate echeanceLe,
            String motif)
            implements ParcoursEvenement {}

    /// The receiver accepts: one event ends one responsibility and begins the other (S5).
    ///
    /// @param effectifLe day the receiver answers for the person; may be later than the answer
    record RelaisAccepte(
            UUID dossierId, LocalDate effectifLe, UUID relaisId, Porteur de, Porteur vers)
            implements ParcoursEvenement {}

    /// The receiver refuses; the sender keeps the dossier (S6).
    record RelaisRefuse(UUID dossierId, LocalDate effectifLe, UUID relaisId, String motif)
            implements ParcoursEvenement {}

    /// Nobody answered in time; the sender keeps the dossier (S6).
    record RelaisExpire(UUID dossierId, LocalDate effectifLe, UUID relaisId)
            implements ParcoursEvenement {}

    /// The sender takes the proposal back (S6).
    record RelaisAnnule(UUID dossierId, LocalDate effectifLe, UUID relaisId, String motif)
            implements ParcoursEvenement {}

    /// The référent is gone without a plan: a provisional carrier answers the same day (S17).
    record PorteurProvisoireDesigne(
            UUID dossierId, LocalDate effectifLe, Porteur de, Porteur porteur, String motif)
            implements ParcoursEvenement {}

    /// The contract is signed by the person and the référent.
    ///
    /// @param finLe last day of validity
    /// @param heuresHebdomadaires weekly activity (15 by default, L. 5411-6)
    record ContratSigne(
            UUID dossierId,
            LocalDate effectifLe,
            UUID contratId,
            RegimeContrat regime,
            LocalDate finLe,
            int heuresHebdomadaires)
            implements ParcoursEvenement {}

    /// The référent prescribes an offer.
    record PrescriptionEmise(
            UUID dossierId,
            LocalDate effectifLe,
            UUID prescriptionId,
            UUID offreId,
            Porteur prescripteur,
            String motif)
            implements ParcoursEvenement {}

    /// The offer answered a prescription: the référent learns it (no prescription ends in silence).
    record PrescriptionRepondue(
            UUID dossierId,
            LocalDate effectifLe,
            UUID prescriptionId,
            UUID offreId,
            ReponsePrescription reponse,
            String precision)
            implements ParcoursEvenement {}

    /// A step begins.
    ///
    /// @param outil the tool it uses, which bounds it (2.6)
    /// @param finPrevueLe day it is to end, excluded
    /// @param hote who receives the person: employer, body, by a code of its own
    /// @param objet why, when the tool asks for it (PMSMP: L. 5135-1)
    record EtapeDemarree(
            UUID dossierId,
            LocalDate effectifLe,
            UUID etapeId,
            String nature,
            Optional<UUID> prescriptionId,
            Optional<OutilInsertion> outil,
            Optional<LocalDate> finPrevueLe,
            Optional<String> hote,
            Optional<String> objet)
            implements ParcoursEvenement {

        /// A step without a tool of its own.
        public EtapeDemarree(
                UUID dossierId,
                LocalDate effectifLe,
                UUID etapeId,
                String nature,
                Optional<UUID> prescriptionId) {
            this(
                    dossierId,
                    effectifLe,
                    etapeId,
                    nature,
                    prescriptionId,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /// A step is over.
    record EtapeTerminee(UUID dossierId, LocalDate effectifLe, UUID etapeId, ResultatEtape resultat)
            implements ParcoursEvenement {}

    /// A job begins; the référent stays for three to six months more (S9).
    record EmploiDemarre(
            UUID dossierId, LocalDate effectifLe, UUID emploiId, TypeContratTravail contrat)
            implements ParcoursEvenement {}

    /// A contact, a follow-up, a note that something was done with the person; keeps S28 true.
    record ContactPris(UUID dossierId, LocalDate effectifLe, UUID contactId, String nature)
            implements ParcoursEvenement {}

    /// The dossier closes with an outcome of 5.4 (S7).
    record DossierClos(UUID dossierId, LocalDate effectifLe, IssueParcours issue, String motif)
            implements ParcoursEvenement {}
}
