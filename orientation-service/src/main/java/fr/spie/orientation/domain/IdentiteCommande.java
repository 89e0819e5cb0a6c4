package fr.spie.orientation.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationIdentite.FranceTravail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is asked of a dossier about who the person is (S1), and what files of others say of them.
public sealed interface IdentiteCommande extends OrientationCommande {

    /// What a file of the département says of a person; what it leaves out stays as it is.
    ///
    /// @param le day of the file
    /// @param identite the whole identity, for a right that opens
    /// @param identiteChangee whether it differs from the one known
    /// @param versement where the right stands; empty when the file does not say
    record ConstaterFichier(
            UUID dossierId,
            LocalDate le,
            Chiffre identite,
            boolean identiteChangee,
            Optional<Versement> versement,
            Optional<LocalDate> droitOuvertLe,
            String organisme,
            Optional<String> communeInsee,
            String territoire,
            Optional<RoleFoyer> role,
            Optional<Boolean> soumisDroitsDevoirs)
            implements IdentiteCommande {}

    /// What France Travail says; an extract older than the last one heard changes nothing.
    record RecevoirSituationFranceTravail(UUID dossierId, FranceTravail dite)
            implements IdentiteCommande {}

    /// @param ressemblances what agrees, in words that name nobody
    record SignalerHomonyme(UUID dossierId, LocalDate le, UUID autre, List<String> ressemblances)
            implements IdentiteCommande {}

    record EcarterHomonyme(UUID dossierId, LocalDate le, UUID autre, String motif)
            implements IdentiteCommande {}

    /// This dossier goes on, the other one disappears in it.
    record RapprocherDossiers(UUID dossierId, LocalDate le, UUID disparu, String motif)
            implements IdentiteCommande {}

    record AnnulerRapprochement(UUID dossierId, LocalDate le, UUID autre, String motif)
            implements IdentiteCommande {}
}
