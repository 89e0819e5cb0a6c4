package fr.spie.backbone.temps;

import fr.spie.events.Jour;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The one place where time enters.
public final class Horloge {

    private final Clock clock;

    public Horloge(Clock clock) {
        this.clock = clock;
    }

    /// Now, to the microsecond (what PostgreSQL keeps).
    public Instant maintenant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// The legal day, Europe/Paris.
    public LocalDate aujourdhui() {
        return Jour.de(maintenant());
    }
}
