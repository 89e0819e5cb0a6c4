package fr.spie.events.parcours;

import fr.spie.events.Identifiants;
import fr.spie.events.regles.Parametre;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something a dossier owes, unless it is done before: an anomaly to come, or due.
///
/// @param id derives from what it is about: said once, however often it is computed
/// @param objet the contract, job, accompaniment… it is about
/// @param alertes days on which its approach is said
/// @param dueLe first day on which it is not kept
/// @param aRegler how long is left to settle it from then on
/// @param source where the rule of the day stands
public record Echeance(
        UUID id,
        NatureAnomalie nature,
        Optional<UUID> objet,
        RoleResponsable responsable,
        List<LocalDate> alertes,
        LocalDate dueLe,
        Parametre aRegler,
        String motif,
        String source) {

    /// The id of one of its alerts.
    public UUID alerteId(LocalDate alerte) {
        return Identifiants.derive(id, "alerte " + alerte);
    }
}
