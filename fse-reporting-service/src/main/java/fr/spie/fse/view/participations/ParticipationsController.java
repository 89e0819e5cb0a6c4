package fr.spie.fse.view.participations;

import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.events.fse.Indicateur;
import fr.spie.fse.view.operations.ListeOperations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Query out: who is counted, who is not, and why.
@RestController
class ParticipationsController {

    private final ListeOperations operations;
    private final Participations participations;

    ParticipationsController(ListeOperations operations, Participations participations) {
        this.operations = operations;
        this.participations = participations;
    }

    /// `indicateur` keeps the explanations of one indicator only.
    @GetMapping("/api/fse/operations/{operationId}/participations")
    Page<LigneParticipation> liste(
            @PathVariable UUID operationId,
            @RequestParam Optional<Indicateur> indicateur,
            @RequestParam(defaultValue = "") String curseur,
            @RequestParam(defaultValue = "50") int limite,
            Lecture lecture) {
        operations.une(operationId);
        var indicateurs = indicateur.map(List::of).orElse(List.of(Indicateur.values()));
        var page = participations.page(operationId, curseur, Page.limite(limite), lecture);
        return new Page<>(
                page.items().stream()
                        .map(p -> LigneParticipation.de(p, indicateurs, lecture.etatAu()))
                        .toList(),
                page.nextCursor());
    }
}
