package fr.spie.parcours.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bodies of the requests about appointments and anomalies.
final class CorpsVigilance {

    private CorpsVigilance() {}

    record Rdv(@Nullable LocalDate prevuLe, Optional<String> objet, Optional<LocalDate> le) {}

    record Report(@Nullable LocalDate prevuLe, Optional<String> motif, Optional<LocalDate> le) {}

    record Absence(Optional<Boolean> excuse, Optional<LocalDate> le) {}

    record Attribution(
            @Nullable String professionnel, Optional<String> institution, Optional<LocalDate> le) {}

    record Decision(
            @Nullable UUID comiteId,
            @Nullable String decision,
            Optional<String> motif,
            Optional<LocalDate> revoirLe,
            Optional<LocalDate> le) {}
}
