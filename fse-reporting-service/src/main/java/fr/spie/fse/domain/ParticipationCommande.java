package fr.spie.fse.domain;

import fr.spie.events.Identifiants;
import fr.spie.events.decision.Commande;
import fr.spie.events.fse.NatureSortie;
import fr.spie.events.fse.StatutEmploi;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.TypeContratTravail;
import java.time.LocalDate;
import java.util.UUID;

/// Everything a participation can be asked to do.
public sealed interface ParticipationCommande extends Commande {

    UUID participationId();

    @Override
    default String sujet() {
        return participationId().toString();
    }

    /// A person takes part once in an operation, whatever the re-entries (R1).
    static UUID idDe(UUID operationId, UUID dossierId) {
        return Identifiants.derive(operationId, dossierId.toString());
    }

    record OuvrirParticipation(
            UUID operationId, UUID dossierId, LocalDate entreeLe, Questionnaire questionnaire)
            implements ParticipationCommande {

        @Override
        public UUID participationId() {
            return idDe(operationId, dossierId);
        }
    }

    record RectifierEntree(UUID participationId, Questionnaire questionnaire, String motif)
            implements ParticipationCommande {}

    record ConstaterSortie(UUID participationId, LocalDate le, NatureSortie nature)
            implements ParticipationCommande {}

    record ConstaterSituation(
            UUID participationId, LocalDate le, StatutEmploi statut, String preuve)
            implements ParticipationCommande {}

    record ConstaterRentree(UUID participationId, LocalDate le) implements ParticipationCommande {}

    /// The parcours says that a job began; silence when the person does not take part.
    record ConstaterEmploi(UUID participationId, LocalDate le, TypeContratTravail contrat)
            implements ParticipationCommande {}

    /// The parcours says that the dossier closed; silence when the person does not take part.
    record ConstaterCloture(UUID participationId, LocalDate le, IssueParcours issue)
            implements ParticipationCommande {}
}
