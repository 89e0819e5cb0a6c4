package fr.spie.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Legal days: dates of the law are days of Europe/Paris.
public final class Jour {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Jour() {}

    /// The legal day on which an instant falls.
    public static LocalDate de(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }

    /// The first instant of a legal day.
    public static Instant debut(LocalDate jour) {
        return jour.atStartOfDay(PARIS).toInstant();
    }

    /// The last instant (to the microsecond) of a legal day: "known on that day".
    public static Instant fin(LocalDate jour) {
        return debut(jour.plusDays(1)).minusNanos(1_000);
    }
}
