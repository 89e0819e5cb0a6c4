package fr.spie.fse.view.indicateurs;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.spie.events.fse.Comptage;
import fr.spie.events.fse.Comptage.Completude;
import fr.spie.events.fse.Sexe;
import fr.spie.fse.view.operations.LigneOperation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The indicators of one operation on a day, as they were known at an instant.
///
/// @param partIncomplete share of incomplete records, in hundredths
/// @param personnesAccompagnees persons who entered, complete or not: an internal figure
public record Rapport(
        UUID operationId,
        String code,
        String intitule,
        LocalDate etatAu,
        Instant connuAu,
        Regles regles,
        int participations,
        int incompletes,
        int partIncomplete,
        Completude completude,
        int personnesAccompagnees,
        List<Ligne> indicateurs) {

    /// The rules that were followed.
    public record Regles(String version, String source, int fenetreJours) {}

    /// One indicator by sex.
    public record Ligne(
            String code,
            String libelle,
            int total,
            @JsonProperty("F") int femmes,
            @JsonProperty("M") int hommes,
            @JsonProperty("N") int nonBinaires) {}

    static Rapport de(LigneOperation operation, Comptage comptage, Instant connuAu) {
        var regles = comptage.regles();
        return new Rapport(
                operation.operationId(),
                operation.code(),
                operation.intitule(),
                comptage.etatAu(),
                connuAu,
                new Regles(regles.version(), regles.source(), regles.fenetreJours()),
                comptage.participations(),
                comptage.incompletes(),
                comptage.partIncomplete(),
                comptage.completude(),
                comptage.personnes(),
                comptage.lignes().stream().map(Rapport::ligne).toList());
    }

    private static Ligne ligne(Comptage.Ligne ligne) {
        return new Ligne(
                ligne.indicateur().name(),
                ligne.indicateur().libelle(),
                ligne.total(),
                ligne.de(Sexe.F),
                ligne.de(Sexe.M),
                ligne.de(Sexe.N));
    }
}
