package fr.spie.parcours.domain;

import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Appointments, anomalies, what committees decide, and the watch itself.
public sealed interface VigilanceCommande extends ParcoursCommande {

    record DonnerRdv(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID rdvId,
            LocalDate prevuLe,
            String objet)
            implements VigilanceCommande {}

    record DeplacerRdv(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID rdvId,
            LocalDate prevuLe,
            String motif)
            implements VigilanceCommande {}

    record TenirRdv(UUID dossierId, Acteur acteur, LocalDate le, UUID rdvId)
            implements VigilanceCommande {}

    record NoterAbsenceRdv(UUID dossierId, Acteur acteur, LocalDate le, UUID rdvId, boolean excuse)
            implements VigilanceCommande {}

    record AnnulerRdv(UUID dossierId, Acteur acteur, LocalDate le, UUID rdvId, String motif)
            implements VigilanceCommande {}

    record AttribuerAnomalie(
            UUID dossierId, Acteur acteur, LocalDate le, UUID anomalieId, Porteur a)
            implements VigilanceCommande {}

    record LeverAnomalie(UUID dossierId, Acteur acteur, LocalDate le, UUID anomalieId, String motif)
            implements VigilanceCommande {}

    /// What the rules say of the dossier on that day: expirations, alerts, anomalies, reminders.
    record FaireLePoint(UUID dossierId, Acteur acteur, LocalDate le) implements VigilanceCommande {}

    /// What goes through a follow-up committee.
    sealed interface DeComite extends VigilanceCommande {}

    record DemanderExamen(UUID dossierId, Acteur acteur, LocalDate le, UUID demandeId, String motif)
            implements DeComite {}

    record ConvierPersonne(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID comiteId,
            LocalDate prevuLe,
            String lieu)
            implements DeComite {}

    record EntendrePersonne(
            UUID dossierId, Acteur acteur, LocalDate le, UUID comiteId, ModeParole mode)
            implements DeComite {}

    record DeciderEnComite(
            UUID dossierId,
            Acteur acteur,
            LocalDate le,
            UUID comiteId,
            UUID decisionId,
            String decision,
            String motif,
            Optional<LocalDate> revoirLe)
            implements DeComite {}
}
