package fr.spie.orientation.view.delais;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How long orientations took, for rights notified up to a day, as known at a moment.
///
/// @param classes oriented, by days from the notification to the first decision
/// @param enAttente rights run and nothing is decided
/// @param dansLeDelaiLocal oriented by the local limit (Q001)
/// @param horsDelaiLegal oriented after the legal limit, or still waiting past it
/// @param mediane days, of those oriented
public record RapportDelais(
        LocalDate etatAu,
        Instant connuAu,
        Optional<String> territoire,
        List<Classe> classes,
        int orientes,
        int enAttente,
        int dansLeDelaiLocal,
        int horsDelaiLegal,
        Optional<Integer> mediane) {

    /// @param jusqua upper bound in days, included; empty for the last class
    public record Classe(String libelle, Optional<Integer> jusqua, int nombre) {}
}
