package fr.spie.events.orientation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// A time limit between the notification of rights and the orientation decision, as dated data: the
/// rule of the day on which the département was notified applies.
///
/// @param nature local commitment or legal limit
/// @param du first day of notification it applies to
/// @param au last day of notification it applies to
/// @param duree counted from the day of notification; the last day is included
/// @param source where the rule stands
public record DelaiOrientation(
        Nature nature, LocalDate du, LocalDate au, Period duree, String source) {

    /// Which of the two limits.
    public enum Nature {
        /// What the département asks of itself.
        LOCAL,
        /// What the law asks; past it, France Travail may decide (since 2025).
        LEGAL
    }

    /// The rules known.
    public static final List<DelaiOrientation> REGLES =
            List.of(
                    new DelaiOrientation(
                            Nature.LEGAL,
                            LocalDate.MIN,
                            LocalDate.of(2024, 12, 31),
                            Period.ofMonths(2),
                            "CASF R. 262-65-2"),
                    new DelaiOrientation(
                            Nature.LEGAL,
                            LocalDate.of(2025, 1, 1),
                            LocalDate.MAX,
                            Period.ofWeeks(6),
                            "CASF D. 262-65-2"),
                    new DelaiOrientation(
                            Nature.LOCAL,
                            LocalDate.MIN,
                            LocalDate.MAX,
                            Period.ofMonths(1),
                            "Engagement du département (un mois)"));

    /// The rule of that nature for rights notified on that day.
    public static DelaiOrientation applicable(Nature nature, LocalDate notifiesLe) {
        return REGLES.stream()
                .filter(r -> r.nature == nature)
                .filter(r -> !notifiesLe.isBefore(r.du) && !notifiesLe.isAfter(r.au))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no rule " + nature + " on " + notifiesLe));
    }

    /// Last day to decide in time.
    public LocalDate limite(LocalDate notifiesLe) {
        return notifiesLe.plus(duree);
    }
}
