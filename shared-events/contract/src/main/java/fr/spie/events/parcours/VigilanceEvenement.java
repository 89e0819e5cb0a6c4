package fr.spie.events.parcours;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What keeps watch: appointments, alerts before a limit, anomalies with an owner and a limit, and
/// what committees decide.
public sealed interface VigilanceEvenement extends ParcoursEvenement {

    /// An appointment is given.
    ///
    /// @param effectifLe day it was given
    /// @param prevuLe day of the appointment
    /// @param avec who holds it
    record RdvPlanifie(
            UUID dossierId,
            LocalDate effectifLe,
            UUID rdvId,
            LocalDate prevuLe,
            Porteur avec,
            String objet)
            implements VigilanceEvenement {}

    /// It takes place on another day.
    record RdvDeplace(
            UUID dossierId, LocalDate effectifLe, UUID rdvId, LocalDate prevuLe, String motif)
            implements VigilanceEvenement {}

    /// It was held.
    record RdvTenu(UUID dossierId, LocalDate effectifLe, UUID rdvId)
            implements VigilanceEvenement {}

    /// The person did not come.
    record RdvManque(UUID dossierId, LocalDate effectifLe, UUID rdvId, boolean excuse)
            implements VigilanceEvenement {}

    /// It will not take place.
    record RdvAnnule(UUID dossierId, LocalDate effectifLe, UUID rdvId, String motif)
            implements VigilanceEvenement {}

    /// A reminder of the appointment is to be sent; none after a death is known (S19, E16).
    record RappelEmis(UUID dossierId, LocalDate effectifLe, UUID rdvId, LocalDate prevuLe)
            implements VigilanceEvenement {}

    /// A limit comes near.
    ///
    /// @param echeanceId derives from what is due: said once
    /// @param nature what will be opened if nothing happens
    /// @param objet the contract, accompaniment, job… it is about
    /// @param echeanceLe last day
    /// @param source where the rule of the day stands
    record EcheanceApprochee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID echeanceId,
            NatureAnomalie nature,
            Optional<UUID> objet,
            LocalDate echeanceLe,
            String source)
            implements VigilanceEvenement {}

    /// A rule is not kept, or gives a task: someone owns it, until a day (5.3).
    ///
    /// @param anomalieId derives from what it is about: opened once
    /// @param echeanceLe day by which it is to be settled
    /// @param source where the rule of the day stands
    record AnomalieOuverte(
            UUID dossierId,
            LocalDate effectifLe,
            UUID anomalieId,
            NatureAnomalie nature,
            Optional<UUID> objet,
            RoleResponsable responsable,
            LocalDate echeanceLe,
            String motif,
            String source)
            implements VigilanceEvenement {}

    /// It is given to someone by name.
    record AnomalieAttribuee(UUID dossierId, LocalDate effectifLe, UUID anomalieId, Porteur a)
            implements VigilanceEvenement {}

    /// It is settled.
    ///
    /// @param parLaVeille its cause is gone: it opens again if the cause comes back; what a person
    ///   settled stays so
    record AnomalieLevee(
            UUID dossierId,
            LocalDate effectifLe,
            UUID anomalieId,
            String motif,
            boolean parLaVeille)
            implements VigilanceEvenement {}

    /// Someone who follows the person asks that a committee look at the dossier.
    ///
    /// @param effectifLe day it is asked
    record ExamenDemande(UUID dossierId, LocalDate effectifLe, UUID demandeId, String motif)
            implements VigilanceEvenement {}

    /// The person is invited to the committee that will look at their dossier, to be heard there.
    ///
    /// @param effectifLe day the invitation is given
    /// @param prevuLe day it sits
    record PersonneConviee(
            UUID dossierId, LocalDate effectifLe, UUID comiteId, LocalDate prevuLe, String lieu)
            implements VigilanceEvenement {}

    /// What the person made of their right to be heard.
    record PersonneEntendue(UUID dossierId, LocalDate effectifLe, UUID comiteId, ModeParole mode)
            implements VigilanceEvenement {}

    /// How a person is heard.
    enum ModeParole {
        PRESENTE,
        REPRESENTEE,
        PAR_ECRIT,
        /// Invited, they neither came nor wrote.
        ABSENTE
    }

    /// A follow-up committee looked at the dossier and decided (001).
    ///
    /// @param decision e.g. `POURSUITE`, `RENOUVELLEMENT`, `REORIENTATION`, `SORTIE`
    record DecisionComitePrise(
            UUID dossierId,
            LocalDate effectifLe,
            UUID comiteId,
            UUID decisionId,
            String decision,
            String motif,
            Optional<LocalDate> revoirLe)
            implements VigilanceEvenement {}
}
