package fr.spie.parcours.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.parcours.AccompagnementEvenement.AmenagementHeures;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.AccompagnementEvenement.Objectif;
import fr.spie.events.parcours.AccompagnementEvenement.Suite;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.ResultatEtape;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is done with the person.
public sealed interface AccompagnementCommande extends ParcoursCommande {

    /// Accompaniments and care.
    sealed interface DeDispositif extends AccompagnementCommande {}

    /// The life of the contract.
    sealed interface DeContrat extends AccompagnementCommande {}

    /// Work, and its follow-up.
    sealed interface DEmploi extends AccompagnementCommande {}

    /// Breaches and suspensions.
    sealed interface DeSanction extends AccompagnementCommande {}

    /// @param naissanceLe for what age decides; never recorded
    /// @param volontaire the person asked for it
    /// @param constate it began elsewhere: a fact, recorded whatever the rules
    record OuvrirAccompagnement(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID accompagnementId,
            Dispositif dispositif,
            Porteur intervenant,
            Optional<LocalDate> finPrevueLe,
            Optional<UUID> prescriptionId,
            Optional<LocalDate> naissanceLe,
            boolean volontaire,
            boolean constate)
            implements DeDispositif {}

    /// @param finPrevueLe its new end; as long as allowed when empty
    record RenouvelerAccompagnement(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID accompagnementId,
            Optional<LocalDate> finPrevueLe,
            String motif)
            implements DeDispositif {}

    record CloreAccompagnement(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID accompagnementId,
            IssueAccompagnement issue,
            String motif,
            Optional<Suite> suite)
            implements DeDispositif {}

    record TenirEntretien(
            UUID dossierId, Acteur acteur, LocalDate le, UUID accompagnementId, UUID entretienId)
            implements DeDispositif {}

    record RestituerAccompagnement(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID accompagnementId,
            boolean avecLaPersonne,
            boolean avecLeReferent,
            Optional<Chiffre> contenu)
            implements DeDispositif {}

    record PrescrireSoin(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID prescriptionId,
            Dispositif dispositif,
            Optional<Chiffre> raison)
            implements DeDispositif {}

    record FixerObjectifs(
            UUID dossierId, Acteur acteur, LocalDate le, UUID contratId, List<Objectif> objectifs)
            implements DeContrat {}

    record ConclureObjectif(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID contratId,
            UUID objectifId,
            ResultatEtape resultat)
            implements DeContrat {}

    record ReviserContrat(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID contratId,
            Optional<LocalDate> finLe,
            Optional<Integer> heuresHebdomadaires,
            Optional<AmenagementHeures> amenagement,
            String motif)
            implements DeContrat {}

    /// `le` is the first day of the week.
    record DeclarerHeures(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID declarationId,
            int heures,
            String nature,
            boolean validees)
            implements DeContrat {}

    record ConstaterRuptureEmploi(
            UUID dossierId, Acteur acteur, LocalDate le, UUID emploiId, String motif)
            implements DEmploi {}

    record NoterSuiviEmploi(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID emploiId,
            UUID suiviId,
            boolean enPoste)
            implements DEmploi {}

    record EtablirStrategieRebond(
            UUID dossierId, Acteur acteur, LocalDate le, UUID etapeId, String orientationVisee)
            implements DEmploi {}

    record ConstaterManquement(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID manquementId,
            UUID contratId,
            String clause)
            implements DeSanction {}

    /// @param foyer the household has several members, or the allowance is increased
    record ProposerSuspension(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID suspensionId,
            UUID manquementId,
            NatureSuspension nature,
            int taux,
            int mois,
            boolean foyer)
            implements DeSanction {}

    record RendreAvis(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID suspensionId,
            boolean favorable,
            List<String> membres)
            implements DeSanction {}

    record DeciderSuspension(UUID dossierId, Acteur acteur, LocalDate le, UUID suspensionId)
            implements DeSanction {}

    record AbandonnerSuspension(
            UUID dossierId, Acteur acteur, LocalDate le, UUID suspensionId, String motif)
            implements DeSanction {}

    record LeverSuspension(
            UUID dossierId, Acteur acteur, LocalDate le, UUID suspensionId, String motif)
            implements DeSanction {}
}
