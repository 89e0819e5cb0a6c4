package fr.spie.parcours.entry;

import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bodies of the requests about appointments, anomalies and committees.
final class CorpsVigilance {

    private CorpsVigilance() {}

    record Rdv(@Nullable LocalDate prevuLe, Optional<String> objet, Optional<LocalDate> le) {}

    record Report(@Nullable LocalDate prevuLe, Optional<String> motif, Optional<LocalDate> le) {}

    record Absence(Optional<Boolean> excuse, Optional<LocalDate> le) {}

    record Attribution(
            @Nullable String professionnel, Optional<String> institution, Optional<LocalDate> le) {}

    record Comite(
            @Nullable LocalDate prevuLe,
            @Nullable String lieu,
            @Nullable Dispositif dispositif,
            Optional<String> territoire,
            @Nullable List<String> convies,
            Optional<List<String>> membres) {}

    record Tenue(Optional<List<String>> presents, Optional<LocalDate> le) {}

    record Examen(@Nullable String motif) {}

    record Convocation(@Nullable UUID comiteId) {}

    record Parole(@Nullable UUID comiteId, @Nullable ModeParole mode, Optional<LocalDate> le) {}

    record Decision(
            @Nullable UUID comiteId,
            @Nullable String decision,
            Optional<String> motif,
            Optional<LocalDate> revoirLe,
            Optional<LocalDate> le) {}
}
