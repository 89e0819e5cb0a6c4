package fr.spie.fse.view.indicateurs;

import fr.spie.backbone.web.Lecture;
import fr.spie.fse.view.operations.ListeOperations;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Query out: the indicators of an operation.
@RestController
class IndicateursController {

    private final ListeOperations operations;
    private final Rapports rapports;

    IndicateursController(ListeOperations operations, Rapports rapports) {
        this.operations = operations;
        this.rapports = rapports;
    }

    @GetMapping("/api/fse/operations/{operationId}/indicateurs")
    Rapport indicateurs(@PathVariable UUID operationId, Lecture lecture) {
        return rapports.de(operations.une(operationId), lecture);
    }
}
