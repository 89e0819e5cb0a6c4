package fr.spie.parcours.view.fileactive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.spie.events.parcours.Qualite;
import java.math.BigDecimal;
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
        Mouvements mouvements,
        Optional<Charge> charge,
        List<Ligne> items,
        List<Ligne> recus,
        @JsonInclude(JsonInclude.Include.ALWAYS) @JsonProperty("next_cursor")
                @Nullable String nextCursor) {

    /// Provisional carriers and handovers counted apart: neither is a référent settled for long.
    ///
    /// @param relaisEnAttente of these dossiers, handovers proposed and not answered
    /// @param relaisRecus handovers proposed to those asked for and not answered: not theirs yet
    public record Totaux(
            int dossiers, int referents, int provisoires, int relaisEnAttente, int relaisRecus) {}

    /// Who came and who went, day by day, from `du` to `au`, both included (domain 3.2).
    ///
    /// @param entrees dossiers that were not in the file the day before
    /// @param sorties dossiers that no longer are, deaths and merges left out
    /// @param dureeMoyenneMois of the stays those exits end: days ÷ 30.4375; empty without exit
    public record Mouvements(
            LocalDate du,
            LocalDate au,
            int entrees,
            int sorties,
            Optional<BigDecimal> dureeMoyenneMois) {}

    /// Dossiers against capacity: more is a warning, never a gap (S18).
    ///
    /// @param capacite their own, or that of their dispositif
    /// @param source where that capacity stands
    /// @param relaisRecus what waits to come in
    public record Charge(
            String professionnel,
            String nom,
            int dossiers,
            Optional<Integer> capacite,
            Optional<String> source,
            boolean surcharge,
            int relaisRecus) {}

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
