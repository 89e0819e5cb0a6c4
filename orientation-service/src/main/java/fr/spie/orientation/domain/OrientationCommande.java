package fr.spie.orientation.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.decision.Commande;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a dossier is asked at the front door. Facts of the world are never refused; decisions may
/// be.
public sealed interface OrientationCommande extends Commande
        permits IdentiteCommande,
                OrientationCommande.NotifierDroits,
                OrientationCommande.RectifierIdentite,
                OrientationCommande.ReviserDevoirs,
                OrientationCommande.SuspendreDroits,
                OrientationCommande.RetablirDroits,
                OrientationCommande.FermerDroits,
                OrientationCommande.ConstaterDemenagement,
                OrientationCommande.ConstaterSituation,
                OrientationCommande.PlanifierRdvOrientation,
                OrientationCommande.TenirRdvOrientation,
                OrientationCommande.ManquerRdvOrientation,
                OrientationCommande.DeciderOrientation {

    UUID dossierId();

    @Override
    default String sujet() {
        return dossierId().toString();
    }

    /// @param le day the département was told
    record NotifierDroits(
            UUID dossierId,
            LocalDate le,
            LocalDate droitOuvertLe,
            String organisme,
            Chiffre identite,
            Optional<String> communeInsee,
            String territoire,
            RoleFoyer role,
            boolean soumisDroitsDevoirs)
            implements OrientationCommande {}

    record RectifierIdentite(UUID dossierId, LocalDate le, Chiffre identite)
            implements OrientationCommande {}

    record ReviserDevoirs(UUID dossierId, LocalDate le, RoleFoyer role, boolean soumisDroitsDevoirs)
            implements OrientationCommande {}

    record SuspendreDroits(UUID dossierId, LocalDate le, String motif)
            implements OrientationCommande {}

    record RetablirDroits(UUID dossierId, LocalDate le) implements OrientationCommande {}

    record FermerDroits(UUID dossierId, LocalDate le, String motif)
            implements OrientationCommande {}

    record ConstaterDemenagement(
            UUID dossierId, LocalDate le, Optional<String> communeInsee, String territoire)
            implements OrientationCommande {}

    /// Everything a paying body says of a person in one message: only what changed becomes facts.
    ///
    /// @param notification the right and the person, as told
    /// @param identiteChangee whether the identity told differs from the last one told
    /// @param emmenageLe day the person moved to the address told
    /// @param versement where the right stands
    record ConstaterSituation(
            NotifierDroits notification,
            boolean identiteChangee,
            Optional<LocalDate> emmenageLe,
            Versement versement)
            implements OrientationCommande {

        @Override
        public UUID dossierId() {
            return notification.dossierId();
        }
    }

    record PlanifierRdvOrientation(
            UUID dossierId, LocalDate le, UUID rdvId, LocalDate prevuLe, String conseiller)
            implements OrientationCommande {}

    record TenirRdvOrientation(UUID dossierId, LocalDate le, UUID rdvId)
            implements OrientationCommande {}

    record ManquerRdvOrientation(UUID dossierId, LocalDate le, UUID rdvId, boolean excuse)
            implements OrientationCommande {}

    /// @param decideur `PCD`, or the code of the institution that decides
    /// @param delegation whether the président du conseil départemental delegated the decision to
    ///   it
    record DeciderOrientation(
            UUID dossierId,
            LocalDate le,
            UUID orientationId,
            TypeParcours vers,
            String institution,
            String referent,
            String decideur,
            boolean delegation,
            List<String> motifs)
            implements OrientationCommande {}
}
