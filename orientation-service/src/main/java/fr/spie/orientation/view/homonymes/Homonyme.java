package fr.spie.orientation.view.homonymes;

import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.orientation.domain.identite.Identite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Two dossiers that may be one person's, side by side.
///
/// @param ressemblances what agrees
/// @param motif why it was decided; empty when nobody did
public record Homonyme(
        UUID dossierId,
        UUID autreDossierId,
        EtatLien etat,
        LocalDate depuisLe,
        List<String> ressemblances,
        String motif,
        Cote dossier,
        Cote autre) {

    /// @param identite empty when its key was erased, or nothing was read of the dossier yet
    /// @param notifiesLe day its rights were notified
    public record Cote(
            UUID dossierId,
            String nom,
            Optional<Identite> identite,
            Optional<EtatDroits> etatDroits,
            Optional<LocalDate> notifiesLe,
            Optional<String> territoire) {}
}
