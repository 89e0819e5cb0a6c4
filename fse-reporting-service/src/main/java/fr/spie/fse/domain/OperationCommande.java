package fr.spie.fse.domain;

import fr.spie.events.decision.Commande;
import fr.spie.events.fse.CategorieRegion;
import java.time.LocalDate;
import java.util.UUID;

/// Everything an operation can be asked to do.
public sealed interface OperationCommande extends Commande {

    UUID operationId();

    @Override
    default String sujet() {
        return "operation:" + operationId();
    }

    record DeclarerOperation(
            UUID operationId,
            LocalDate debutLe,
            LocalDate finLe,
            String code,
            String intitule,
            String objectifSpecifique,
            CategorieRegion categorieRegion,
            int tauxCofinancement)
            implements OperationCommande {}

    /// Asks whether a person may enter on that day; changes nothing.
    record AdmettreEntree(UUID operationId, LocalDate entreeLe) implements OperationCommande {}
}
