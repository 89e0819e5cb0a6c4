package fr.spie.parcours.domain;

import fr.spie.events.decision.Commande;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.TypeContratTravail;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Everything a parcours can be asked to do. `le` is the legal day of effect, `acteur` who asks.
public sealed interface ParcoursCommande extends Commande
        permits AccompagnementCommande,
                ContinuiteCommande,
                VigilanceCommande,
                OutilCommande,
                ParcoursCommande.OuvrirParcours,
                ParcoursCommande.DesignerReferent,
                ParcoursCommande.ProposerRelais,
                ParcoursCommande.AccepterRelais,
                ParcoursCommande.RefuserRelais,
                ParcoursCommande.AnnulerRelais,
                ParcoursCommande.SignalerReferentIndisponible,
                ParcoursCommande.SignerContrat,
                ParcoursCommande.EmettrePrescription,
                ParcoursCommande.NoterReponsePrescription,
                ParcoursCommande.DemarrerEtape,
                ParcoursCommande.TerminerEtape,
                ParcoursCommande.ConstaterEmploi,
                ParcoursCommande.NoterContact,
                ParcoursCommande.CloreDossier {

    UUID dossierId();

    Acteur acteur();

    LocalDate le();

    @Override
    default String sujet() {
        return dossierId().toString();
    }

    record OuvrirParcours(
            UUID dossierId, Acteur acteur, LocalDate le, String territoire, Porteur provisoire)
            implements ParcoursCommande {}

    record DesignerReferent(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            Candidat referent,
            Optional<UUID> orientationId,
            Optional<TypeParcours> vers,
            Optional<UUID> planId)
            implements ParcoursCommande {

        /// Outside any orientation or plan.
        public DesignerReferent(
                UUID dossierId,
                Acteur acteur,
                LocalDate le,
                Candidat referent,
                Optional<UUID> orientationId) {
            this(
                    dossierId,
                    acteur,
                    le,
                    referent,
                    orientationId,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    record ProposerRelais(
            UUID dossierId, Acteur acteur, LocalDate le, UUID relaisId, Candidat vers, String motif)
            implements ParcoursCommande {}

    /// `receveurPartiLe`: day the receiving professional stopped carrying dossiers, if they did.
    record AccepterRelais(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID relaisId,
            Optional<LocalDate> receveurPartiLe)
            implements ParcoursCommande {}

    record RefuserRelais(UUID dossierId, Acteur acteur, LocalDate le, UUID relaisId, String motif)
            implements ParcoursCommande {}

    record AnnulerRelais(UUID dossierId, Acteur acteur, LocalDate le, UUID relaisId, String motif)
            implements ParcoursCommande {}

    /// `professionnel` no longer answers from `le`, wherever they would have in this dossier.
    record SignalerReferentIndisponible(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            String professionnel,
            Porteur provisoire,
            String motif)
            implements ParcoursCommande {}

    record SignerContrat(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID contratId,
            Optional<RegimeContrat> regime,
            Optional<LocalDate> finLe,
            Optional<Integer> heuresHebdomadaires)
            implements ParcoursCommande {}

    record EmettrePrescription(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID prescriptionId,
            UUID offreId,
            String motif)
            implements ParcoursCommande {}

    record NoterReponsePrescription(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID prescriptionId,
            UUID offreId,
            ReponsePrescription reponse,
            String precision)
            implements ParcoursCommande {}

    /// @param constatee it took place elsewhere: a fact, recorded whatever the limits of the tool
    /// @param publicPrioritaire 50 or over, or disabled worker: longer contracts (2.6)
    record DemarrerEtape(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID etapeId,
            String nature,
            Optional<UUID> prescriptionId,
            Optional<OutilInsertion> outil,
            Optional<LocalDate> finPrevueLe,
            Optional<String> hote,
            Optional<String> objet,
            Optional<Integer> heuresHebdomadaires,
            boolean publicPrioritaire,
            boolean constatee)
            implements ParcoursCommande {

        /// A step without a tool of its own.
        public DemarrerEtape(
                UUID dossierId,
                Acteur acteur,
                LocalDate le,
                UUID etapeId,
                String nature,
                Optional<UUID> prescriptionId) {
            this(
                    dossierId,
                    acteur,
                    le,
                    etapeId,
                    nature,
                    prescriptionId,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);
        }
    }

    record TerminerEtape(
            UUID dossierId, Acteur acteur, LocalDate le, UUID etapeId, ResultatEtape resultat)
            implements ParcoursCommande {}

    record ConstaterEmploi(
            UUID dossierId, Acteur acteur, LocalDate le, UUID emploiId, TypeContratTravail contrat)
            implements ParcoursCommande {}

    record NoterContact(UUID dossierId, Acteur acteur, LocalDate le, UUID contactId, String nature)
            implements ParcoursCommande {}

    record CloreDossier(
            UUID dossierId, Acteur acteur, LocalDate le, IssueParcours issue, String motif)
            implements ParcoursCommande {}
}
