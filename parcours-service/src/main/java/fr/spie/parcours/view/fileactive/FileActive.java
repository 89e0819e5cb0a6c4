package fr.spie.parcours.view.fileactive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.spie.events.parcours.Qualite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who follows whom on a day: one page of dossiers, and the totals of all of them.
///
/// @param charge capacity of the professional asked for
/// @param recus handovers that wait for an answer of those asked for, at most 200
/// @param nextCursor what to send as `curseur` to read on; null at the end
public record FileActive(
        LocalDate etatAu,
        boolean aJour,
        Totaux totaux,
        Optional<Charge> charge,
        List<Ligne> items,
        List<Ligne> recus,
        @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty("next_cursor")
                @Nullable String nextCursor) {

    /// Provisional carriers and handovers counted apart: neither is a référent settled for long.
    public record Totaux(int dossiers, int referents, int provisoires, int relaisEnAttente) {}

    /// Dossiers against capacity: more is a warning, never a gap (S18).
    public record Charge(
            String professionnel,
            String nom,
            int dossiers,
            Optional<Integer> capacite,
            boolean surcharge) {}

    /// One dossier.
    public record Ligne(
            UUID dossierId,
            String personne,
            String territoire,
            String professionnel,
            String nomProfessionnel,
            String institution,
            Qualite qualite,
            LocalDate depuisLe,
            LocalDate ouvertLe,
            Optional<LocalDate> dernierContactLe,
            Optional<LocalDate> contratFinLe,
            Optional<Relais> relais) {}

    /// The handover that waits.
    public record Relais(
            UUID relaisId,
            String versProfessionnel,
            String versInstitution,
            LocalDate echeanceLe) {}
}
