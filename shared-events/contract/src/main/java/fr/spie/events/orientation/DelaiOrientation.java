package fr.spie.events.orientation;

import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;

/// A time limit at the front door: the rule of the day on which it began applies.
///
/// @param limiteLe last day in time
/// @param source where the rule stands
public record DelaiOrientation(Nature nature, LocalDate limiteLe, String source) {

    /// Which limit.
    public enum Nature {
        /// What the département asks of itself.
        LOCAL(Parametre.ORIENTATION_LOCALE),
        /// What the law asks; past it, France Travail may decide (since 2025).
        LEGAL(Parametre.ORIENTATION_LEGALE),
        /// The réunion d’information et de mobilisation, counted from the opening of the right
        /// (Q022).
        RIM(Parametre.RIM_FIN);

        private final Parametre parametre;

        Nature(Parametre parametre) {
            this.parametre = parametre;
        }
    }

    /// The limit of that nature, counted from that day: notification of the right, or its opening
    /// for the RIM.
    public static DelaiOrientation de(Nature nature, LocalDate depuisLe, Regles regles) {
        return new DelaiOrientation(
                nature,
                regles.apres(nature.parametre, depuisLe),
                regles.source(nature.parametre, depuisLe));
    }
}
