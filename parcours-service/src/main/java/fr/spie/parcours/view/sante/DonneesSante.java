package fr.spie.parcours.view.sante;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Care, as far as its reader may know (art. 9 GDPR).
///
/// @param prescriptions that they exist
/// @param restitutions what care gave back
public record DonneesSante(
        UUID dossierId, List<Prescription> prescriptions, List<Restitution> restitutions) {

    /// @param raison for the nurse and the person only
    public record Prescription(
            UUID prescriptionId, String nature, LocalDate le, Optional<String> raison) {}

    /// @param contenu what the person agreed to share
    public record Restitution(LocalDate le, Optional<String> contenu) {}
}
