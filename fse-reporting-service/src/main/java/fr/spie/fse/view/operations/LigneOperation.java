package fr.spie.fse.view.operations;

import fr.spie.events.fse.CategorieRegion;
import java.time.LocalDate;
import java.util.UUID;

/// A co-financed operation.
public record LigneOperation(
        UUID operationId,
        String code,
        String intitule,
        String objectifSpecifique,
        CategorieRegion categorieRegion,
        int tauxCofinancement,
        LocalDate debutLe,
        LocalDate finLe) {}
