package fr.spie.events.orientation;

import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;

/// A time limit between the notification of rights and the orientation decision: the rule of the
/// day on which the département was notified applies.
///
/// @param limiteLe last day to decide in time
/// @param source where the rule stands
public record DelaiOrientation(Nature nature, LocalDate limiteLe, String source) {

    /// Which of the two limits.
    public enum Nature {
        /// What the département asks of itself.
        LOCAL(Parametre.ORIENTATION_LOCALE),
        /// What the law asks; past it, France Travail may decide (since 2025).
        LEGAL(Parametre.ORIENTATION_LEGALE);

        private final Parametre parametre;

        Nature(Parametre parametre) {
            this.parametre = parametre;
        }
    }

    /// The limit of that nature for rights notified on that day.
    public static DelaiOrientation de(Nature nature, LocalDate notifiesLe, Regles regles) {
        return new DelaiOrientation(
                nature,
                regles.apres(nature.parametre, notifiesLe),
                regles.source(nature.parametre, notifiesLe));
    }
}
