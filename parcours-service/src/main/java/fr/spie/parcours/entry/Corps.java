package fr.spie.parcours.entry;

import fr.spie.backbone.web.ParametreIllisible;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.NatureInstitution;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.TypeContratTravail;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What requests hold, in JSON or from a form. `le` is the legal day of effect, today by default.
final class Corps {

    private Corps() {}

    record Institution(
            @Nullable String nom, @Nullable NatureInstitution nature, Optional<LocalDate> le) {}

    record Professionnel(
            @Nullable String nom,
            @Nullable String institution,
            @Nullable String fonction,
            Optional<String> territoire,
            Optional<Integer> capacite,
            Optional<LocalDate> le) {}

    /// Someone to designate.
    record Vers(
            @Nullable String professionnel,
            Optional<String> institution,
            Optional<String> motif,
            Optional<LocalDate> le) {}

    record Motif(Optional<String> motif, Optional<LocalDate> le) {

        String texte() {
            return motif.orElse("");
        }
    }

    record Contrat(
            Optional<RegimeContrat> regime,
            Optional<LocalDate> le,
            Optional<LocalDate> finLe,
            Optional<Integer> heuresHebdomadaires) {}

    record Prescription(@Nullable UUID offreId, Optional<String> motif, Optional<LocalDate> le) {}

    /// @param outil the tool it uses, which bounds it
    /// @param constatee it took place elsewhere
    record Etape(
            @Nullable String nature,
            Optional<UUID> prescriptionId,
            Optional<LocalDate> le,
            Optional<OutilInsertion> outil,
            Optional<LocalDate> finPrevueLe,
            Optional<String> hote,
            Optional<String> objet,
            Optional<Integer> heuresHebdomadaires,
            Optional<Boolean> publicPrioritaire,
            Optional<Boolean> constatee) {}

    record FinEtape(@Nullable ResultatEtape resultat, Optional<LocalDate> le) {}

    record Emploi(@Nullable TypeContratTravail contrat, Optional<LocalDate> le) {}

    record Contact(@Nullable String nature, Optional<LocalDate> le) {}

    record Cloture(@Nullable IssueParcours issue, Optional<String> motif, Optional<LocalDate> le) {}

    /// A value that cannot be left out.
    static <T> T requis(String champ, @Nullable T valeur) {
        if (valeur == null || valeur.toString().isBlank()) {
            throw new ParametreIllisible(champ, "", "une valeur").exception();
        }
        return valeur;
    }
}
