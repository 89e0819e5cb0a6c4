package fr.spie.parcours.view.afaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What waits for someone today.
///
/// @param total of all sections
public record AFaire(LocalDate jour, int total, List<Section> sections) {

    /// What is expected, and on which dossiers: the first of them, of `total`.
    public record Section(Attente attente, int total, List<Tache> taches) {}

    /// A dossier to look at.
    ///
    /// @param limite day by which it is due
    public record Tache(
            UUID dossierId,
            String personne,
            String detail,
            Optional<LocalDate> limite,
            boolean enRetard) {}
}
