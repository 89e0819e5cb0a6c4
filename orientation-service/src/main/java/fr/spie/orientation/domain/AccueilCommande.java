package fr.spie.orientation.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.orientation.Canal;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.SituationProfessionnelle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a person is met: appointments, reminders, assessment, document of the appointment.
public sealed interface AccueilCommande extends OrientationCommande {

    record PlanifierRdvOrientation(
            UUID dossierId,
            LocalDate le,
            UUID rdvId,
            LocalDate prevuLe,
            String conseiller,
            NatureRdv nature,
            Optional<String> lieu)
            implements AccueilCommande {

        /// An individual appointment.
        public PlanifierRdvOrientation(
                UUID dossierId, LocalDate le, UUID rdvId, LocalDate prevuLe, String conseiller) {
            this(
                    dossierId,
                    le,
                    rdvId,
                    prevuLe,
                    conseiller,
                    NatureRdv.ORIENTATION,
                    Optional.empty());
        }
    }

    record DeplacerRdvOrientation(
            UUID dossierId, LocalDate le, UUID rdvId, LocalDate prevuLe, String motif)
            implements AccueilCommande {}

    record TenirRdvOrientation(UUID dossierId, LocalDate le, UUID rdvId)
            implements AccueilCommande {}

    record ManquerRdvOrientation(UUID dossierId, LocalDate le, UUID rdvId, boolean excuse)
            implements AccueilCommande {}

    record EnvoyerRelance(
            UUID dossierId,
            LocalDate le,
            UUID relanceId,
            Canal canal,
            Optional<UUID> rdvId,
            String motif)
            implements AccueilCommande {}

    /// @param notes under professional secrecy, encrypted
    /// @param motif why a second one of the same kind so soon (S11)
    record EtablirDiagnostic(
            UUID dossierId,
            LocalDate le,
            UUID diagnosticId,
            NatureDiagnostic nature,
            String conseiller,
            SituationProfessionnelle situation,
            List<Frein> freins,
            Optional<Chiffre> notes,
            Optional<String> motif)
            implements AccueilCommande {}

    record SignerContratOrientation(
            UUID dossierId, LocalDate le, UUID contratId, List<String> engagements)
            implements AccueilCommande {}
}
