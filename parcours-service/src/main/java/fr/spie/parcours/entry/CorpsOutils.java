package fr.spie.parcours.entry;

import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bodies of the requests about the tools the département pays for.
final class CorpsOutils {

    private CorpsOutils() {}

    /// @param association where the person volunteers in return
    /// @param autoEcole who is to be paid
    /// @param sansAideOrdinaire the person has no right to the ordinary aid of the PTI
    record Bourse(
            @Nullable String association,
            @Nullable String autoEcole,
            Optional<Boolean> sansAideOrdinaire,
            Optional<LocalDate> le) {}

    record Convention(Optional<Integer> heures, Optional<LocalDate> le) {}

    record Benevolat(@Nullable Integer heures, Optional<LocalDate> le) {}

    record Versement(@Nullable LocalDate codeObtenuLe, Optional<LocalDate> le) {}

    record FinBourse(@Nullable IssueBourse issue, Optional<String> motif, Optional<LocalDate> le) {}

    /// @param finLe last day of a CDD
    record Clis(
            @Nullable NatureClis nature,
            @Nullable String employeur,
            @Nullable String tuteur,
            @Nullable LocalDate debutLe,
            Optional<LocalDate> finLe,
            @Nullable Integer heuresHebdomadaires,
            Optional<LocalDate> le) {}

    /// @param le last day worked
    record FinClis(@Nullable LocalDate le, Optional<String> motif) {}

    /// @param finLe last day; what the rule says when empty
    record PassIae(
            @Nullable String numero, @Nullable LocalDate debutLe, Optional<LocalDate> finLe) {}

    /// @param le day on which it was asked for
    record SuspensionPass(
            @Nullable LocalDate debutLe, @Nullable LocalDate finLe, Optional<LocalDate> le) {}

    /// @param le day on which it was asked for
    record ProlongationPass(
            @Nullable LocalDate debutLe,
            @Nullable LocalDate finLe,
            Optional<LocalDate> le,
            @Nullable RaisonProlongation raison) {}
}
