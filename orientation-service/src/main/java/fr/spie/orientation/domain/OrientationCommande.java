package fr.spie.orientation.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.decision.Commande;
import fr.spie.events.orientation.RoleFoyer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What a dossier is asked at the front door. Facts of the world are never refused; decisions may
/// be.
public sealed interface OrientationCommande extends Commande
        permits AccueilCommande,
                DecisionCommande,
                IdentiteCommande,
                OrientationCommande.NotifierDroits,
                OrientationCommande.RectifierIdentite,
                OrientationCommande.ReviserDevoirs,
                OrientationCommande.SuspendreDroits,
                OrientationCommande.RetablirDroits,
                OrientationCommande.FermerDroits,
                OrientationCommande.ConstaterDemenagement,
                OrientationCommande.ConstaterSituation,
                OrientationCommande.FaireLePoint,
                OrientationCommande.CorrigerFait {

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

    /// What the time limits say of the dossier up to that day (S4): nothing that was said before.
    record FaireLePoint(UUID dossierId, LocalDate le) implements OrientationCommande {}

    /// A fact was wrong (S22): it was not so, or it was so on another day.
    ///
    /// @param jour day the correction is made
    /// @param cible the fact that was wrong
    /// @param le the day on which it was true; empty when it never was
    record CorrigerFait(
            UUID dossierId,
            Acteur acteur,
            LocalDate jour,
            UUID cible,
            Optional<LocalDate> le,
            String motif)
            implements OrientationCommande {}
}
