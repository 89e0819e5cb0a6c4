package fr.spie.events.parcours;

import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What keeps watch over a dossier, as its fold tells it.
///
/// @param rdv appointments, in the order they were given
/// @param anomalies in the order of their openings
/// @param alertes ids of the limits whose approach was said
/// @param rappels ids of the appointments a reminder was sent for, of the day they are on now
/// @param decisions of committees, in order
/// @param examens requests that a committee look at the dossier, in order
/// @param convocations of the person, in order
public record SituationVigilance(
        List<Rdv> rdv,
        List<Anomalie> anomalies,
        Set<UUID> alertes,
        Set<UUID> rappels,
        List<Decision> decisions,
        List<Examen> examens,
        List<Convocation> convocations) {

    /// What became of an appointment, the strongest last.
    public enum EtatRdv {
        PREVU,
        ANNULE,
        MANQUE_EXCUSE,
        MANQUE,
        TENU
    }

    /// An appointment.
    ///
    /// @param prevuLe the day it was last moved to
    /// @param issueLe day of what became of it
    public record Rdv(
            UUID rdvId,
            LocalDate donneLe,
            LocalDate prevuLe,
            Porteur avec,
            String objet,
            EtatRdv etat,
            Optional<LocalDate> issueLe) {

        public boolean prevu() {
            return etat == EtatRdv.PREVU;
        }
    }

    /// A rule not kept, or a task.
    ///
    /// @param attribueeA by name; empty = whoever has the role
    public record Anomalie(
            UUID anomalieId,
            NatureAnomalie nature,
            Optional<UUID> objet,
            RoleResponsable responsable,
            Optional<Porteur> attribueeA,
            LocalDate ouverteLe,
            LocalDate echeanceLe,
            String motif,
            String source,
            Optional<LocalDate> leveeLe,
            Optional<String> levee,
            boolean leveeParLaVeille) {

        /// Its cause was gone, and may come back.
        public boolean rouvrable() {
            return leveeLe.isPresent() && leveeParLaVeille;
        }

        public boolean ouverte() {
            return leveeLe.isEmpty();
        }
    }

    /// What a committee decided.
    public record Decision(
            UUID decisionId,
            UUID comiteId,
            LocalDate le,
            String decision,
            String motif,
            Optional<LocalDate> revoirLe) {}

    /// A request that a committee look at the dossier.
    public record Examen(UUID demandeId, LocalDate le, String motif) {}

    /// An invitation of the person to a committee, and how they were heard there.
    public record Convocation(
            UUID comiteId,
            LocalDate convieeLe,
            LocalDate prevuLe,
            String lieu,
            Optional<ModeParole> parole) {}

    /// Requests that no decision has followed.
    public List<Examen> examensDemandes() {
        return examens.stream()
                .filter(e -> decisions.stream().noneMatch(d -> !d.le().isBefore(e.le())))
                .toList();
    }

    public Optional<Convocation> convocation(UUID comiteId) {
        return convocations.stream().filter(c -> c.comiteId().equals(comiteId)).findFirst();
    }

    /// An appointment by its id.
    public Optional<Rdv> rdv(UUID rdvId) {
        return rdv.stream().filter(r -> r.rdvId().equals(rdvId)).findFirst();
    }

    /// An anomaly by its id, settled or not.
    public Optional<Anomalie> anomalie(UUID anomalieId) {
        return anomalies.stream().filter(a -> a.anomalieId().equals(anomalieId)).findFirst();
    }

    /// Those nobody has settled.
    public List<Anomalie> ouvertes() {
        return anomalies.stream().filter(Anomalie::ouverte).toList();
    }

    /// The next appointment from a day on, that day included.
    public Optional<Rdv> prochainRdv(LocalDate jour) {
        return rdv.stream()
                .filter(Rdv::prevu)
                .filter(r -> !r.prevuLe().isBefore(jour))
                .min(java.util.Comparator.comparing(Rdv::prevuLe));
    }
}
