package fr.spie.events.fse;

import fr.spie.events.Chiffre;
import fr.spie.events.Evenement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What must be accounted for to the FSE+. Topic `spie.fse`.
public sealed interface FseEvenement extends Evenement {

    /// A co-financed operation. Subject: the operation.
    ///
    /// @param effectifLe first day of the operation
    /// @param finLe last day
    /// @param objectifSpecifique e.g. `1.h`
    /// @param categorieRegion category of region (A9)
    /// @param tauxCofinancement share of eligible expenditure, in hundredths (60; Q010)
    record OperationDeclaree(
            UUID operationId,
            LocalDate effectifLe,
            LocalDate finLe,
            String code,
            String intitule,
            String objectifSpecifique,
            CategorieRegion categorieRegion,
            int tauxCofinancement)
            implements FseEvenement {

        @Override
        public String sujet() {
            return "operation:" + operationId;
        }
    }

    /// Facts of one participation: (person, operation), once whatever the re-entries (R1). Subject:
    /// the participation.
    sealed interface ParticipationEvenement extends FseEvenement {
        UUID participationId();

        @Override
        default String sujet() {
            return participationId().toString();
        }
    }

    /// First entry, from the entry questionnaire (1.5).
    ///
    /// @param effectifLe first day of support
    /// @param age completed years on that day (R4); empty = unknown, the record is incomplete (R7)
    /// @param naissanceLe birth date, encrypted for FSE+
    /// @param statut status just before the first support (R5)
    /// @param sansEmploiDepuisLe needed when unemployed (R6, R7)
    /// @param cite ISCED level, 0 to 8
    record ParticipationOuverte(
            UUID participationId,
            LocalDate effectifLe,
            UUID operationId,
            UUID dossierId,
            Optional<Sexe> sexe,
            Optional<Integer> age,
            Optional<Chiffre> naissanceLe,
            Optional<StatutEmploi> statut,
            Optional<LocalDate> sansEmploiDepuisLe,
            Optional<Integer> cite)
            implements ParticipationEvenement {}

    /// A missing or wrong datum of the entry is completed or corrected (R11, R15); absent = as is.
    record EntreeRectifiee(
            UUID participationId,
            LocalDate effectifLe,
            Optional<Sexe> sexe,
            Optional<Integer> age,
            Optional<Chiffre> naissanceLe,
            Optional<StatutEmploi> statut,
            Optional<LocalDate> sansEmploiDepuisLe,
            Optional<Integer> cite,
            String motif)
            implements ParticipationEvenement {}

    /// The person leaves the operation.
    ///
    /// @param effectifLe last day of support
    record SortieConstatee(UUID participationId, LocalDate effectifLe, NatureSortie nature)
            implements ParticipationEvenement {}

    /// A dated situation; results look at those within 28 days of the exit (R9, R19).
    ///
    /// @param effectifLe day the situation began
    record SituationConstatee(
            UUID participationId, LocalDate effectifLe, StatutEmploi statut, String preuve)
            implements ParticipationEvenement {}

    /// The person enters the operation again; the exit before is withdrawn (R2, R14).
    record RentreeConstatee(UUID participationId, LocalDate effectifLe)
            implements ParticipationEvenement {}
}
