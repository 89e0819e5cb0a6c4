package fr.spie.fse.view.indicateurs;

import fr.spie.backbone.web.Lecture;
import fr.spie.events.fse.Comptage;
import fr.spie.fse.view.operations.LigneOperation;
import fr.spie.fse.view.participations.Participations;
import org.springframework.stereotype.Component;

/// Counts from the histories, at any two dates, by the one set of rules.
@Component
class Rapports {

    private final Participations participations;

    Rapports(Participations participations) {
        this.participations = participations;
    }

    Rapport de(LigneOperation operation, Lecture lecture) {
        var connues = participations.de(operation.operationId(), lecture);
        return Rapport.de(operation, Comptage.de(connues, lecture.etatAu()), lecture.connuAu());
    }
}
