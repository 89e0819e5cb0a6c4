package fr.spie.parcours.entry;

import fr.spie.events.parcours.StatutPersonne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bodies of the requests about moves, merges, corrections and plans.
final class CorpsContinuite {

    private CorpsContinuite() {}

    record Statut(@Nullable StatutPersonne statut, Optional<LocalDate> le) {}

    record Transfert(@Nullable String departement, Optional<LocalDate> le) {}

    /// @param accompagnements those of the other dossier that go on in this one
    record Fusion(
            @Nullable UUID disparu,
            Optional<String> professionnel,
            Optional<String> institution,
            Optional<List<UUID>> accompagnements,
            Optional<LocalDate> le) {}

    record Separation(@Nullable UUID autre, Optional<String> motif, Optional<LocalDate> le) {}

    /// @param le day on which the fact was true instead; empty when it never was
    record Correction(@Nullable UUID cible, Optional<LocalDate> le, Optional<String> motif) {}

    record Partage(@Nullable String institution, Optional<LocalDate> le) {}

    record Plan(
            @Nullable String partant,
            @Nullable LocalDate le,
            Optional<String> motif,
            @Nullable List<Affectation> affectations) {}

    record Affectation(
            @Nullable UUID dossierId,
            @Nullable String professionnel,
            Optional<String> institution) {}
}
