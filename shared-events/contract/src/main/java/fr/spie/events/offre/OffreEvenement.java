package fr.spie.events.offre;

import fr.spie.events.Evenement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What can be offered, and its places. Subject: the offer. Topic `spie.offre`.
public sealed interface OffreEvenement extends Evenement {

    UUID offreId();

    @Override
    default String sujet() {
        return offreId().toString();
    }

    /// An offer with limited places opens to prescriptions.
    ///
    /// @param thematique value of the data·inclusion referential, e.g. `numerique--…`
    /// @param territoire arrondissement; empty = the whole département
    /// @param places places to reserve, at least 1
    record OffrePubliee(
            UUID offreId,
            LocalDate effectifLe,
            String titre,
            String thematique,
            String institution,
            Optional<String> territoire,
            int places,
            LocalDate debutLe,
            LocalDate finLe)
            implements OffreEvenement {}

    /// A place is held for one prescription; never sold twice.
    record PlaceReservee(UUID offreId, LocalDate effectifLe, UUID prescriptionId, UUID dossierId)
            implements OffreEvenement {}

    /// No place is free: the prescription waits, in order.
    ///
    /// @param rang from 1
    record ListeAttenteRejointe(
            UUID offreId, LocalDate effectifLe, UUID prescriptionId, UUID dossierId, int rang)
            implements OffreEvenement {}

    /// The offer says no, with its reason.
    record PrescriptionRefusee(
            UUID offreId, LocalDate effectifLe, UUID prescriptionId, UUID dossierId, String motif)
            implements OffreEvenement {}

    /// A reserved place, or a rank in the list, is given up.
    record PlaceLiberee(
            UUID offreId, LocalDate effectifLe, UUID prescriptionId, UUID dossierId, String motif)
            implements OffreEvenement {}

    /// No more prescriptions.
    record OffreFermee(UUID offreId, LocalDate effectifLe, String motif)
            implements OffreEvenement {}
}
