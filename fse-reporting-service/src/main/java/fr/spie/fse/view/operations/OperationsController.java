package fr.spie.fse.view.operations;

import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Query out: operations. They are few: one page holds them all.
@RestController
class OperationsController {

    private final ListeOperations operations;

    OperationsController(ListeOperations operations) {
        this.operations = operations;
    }

    @GetMapping("/api/fse/operations")
    Page<LigneOperation> liste(Lecture lecture) {
        return new Page<>(operations.toutes(), null);
    }
}
