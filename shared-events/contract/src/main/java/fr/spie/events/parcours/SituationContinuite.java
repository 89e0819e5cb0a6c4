package fr.spie.events.parcours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the world did to a dossier, as its fold tells it.
///
/// @param statuts in order
/// @param droits what was learnt of the right, in order
/// @param decisionRecueLe day the last orientation decision reached the person
/// @param territoires moves within the département, in order
/// @param transferts toward other départements, in order
/// @param fusions dossiers merged into this one, in order
/// @param absorbeDans the dossier this one ended in
/// @param corrections in order
/// @param partagesRefuses institutions the person keeps out (S27)
public record SituationContinuite(
        List<Statut> statuts,
        List<Droit> droits,
        Optional<LocalDate> decisionRecueLe,
        List<Territoire> territoires,
        List<Transfert> transferts,
        List<Fusion> fusions,
        Optional<UUID> absorbeDans,
        List<CorrectionFaite> corrections,
        Set<String> partagesRefuses) {

    /// A status, from a day on.
    public record Statut(LocalDate le, StatutPersonne statut) {}

    /// Where the right stands, from a day on.
    ///
    /// @param motif CNAF code; empty when the right is open
    public record Droit(LocalDate le, EtatDroit etat, String motif) {}

    /// A move inside the département, from one arrondissement to another (S14).
    public record Territoire(LocalDate le, String de, String vers) {}

    /// A transfer, and what became of it.
    public record Transfert(
            UUID transfertId,
            String departement,
            LocalDate demandeLe,
            Optional<LocalDate> accepteLe,
            Optional<LocalDate> abandonneLe) {

        public boolean enAttente() {
            return accepteLe.isEmpty() && abandonneLe.isEmpty();
        }
    }

    /// A merge.
    public record Fusion(
            UUID disparu,
            LocalDate le,
            List<UUID> accompagnements,
            Optional<LocalDate> annuleeLe) {}

    /// A correction.
    ///
    /// @param cible the fact that was wrong
    /// @param remplacant the fact said again on its true day; empty when it is only withdrawn
    public record CorrectionFaite(LocalDate le, UUID cible, Optional<UUID> remplacant) {}

    /// The transfer that waits for an answer.
    public Optional<Transfert> transfertEnAttente() {
        return transferts.stream().filter(Transfert::enAttente).findFirst();
    }

    /// Where the right stands, as last learnt.
    public Optional<Droit> droit() {
        return droits.isEmpty() ? Optional.empty() : Optional.of(droits.getLast());
    }
}
