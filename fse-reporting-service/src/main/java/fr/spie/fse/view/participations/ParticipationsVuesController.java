package fr.spie.fse.view.participations;

import fr.spie.backbone.web.Lecture;
import fr.spie.events.fse.Indicateur;
import fr.spie.fse.view.operations.ListeOperations;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The list behind a figure: those who are counted first, then the others, each with its reason.
@Controller
public class ParticipationsVuesController {

    private static final Comparator<LigneParticipation> COMPTEES_D_ABORD =
            Comparator.<LigneParticipation, Boolean>comparing(
                            l -> !l.explications().getFirst().compte())
                    .thenComparing(LigneParticipation::curseur);

    private final ListeOperations operations;
    private final Participations participations;

    ParticipationsVuesController(ListeOperations operations, Participations participations) {
        this.operations = operations;
        this.participations = participations;
    }

    @GetMapping("/vues/fse/operations/{operationId}/participations")
    public String liste(
            @PathVariable UUID operationId,
            @RequestParam(defaultValue = "EECO01") Indicateur indicateur,
            Lecture lecture,
            Model model) {
        var lignes =
                participations.de(operationId, lecture).stream()
                        .map(p -> LigneParticipation.de(p, List.of(indicateur), lecture.etatAu()))
                        .sorted(COMPTEES_D_ABORD)
                        .toList();
        model.addAttribute("operation", operations.une(operationId));
        model.addAttribute("indicateur", indicateur);
        model.addAttribute("lignes", lignes);
        model.addAttribute(
                "comptees",
                lignes.stream().filter(l -> l.explications().getFirst().compte()).count());
        model.addAttribute("etatAu", lecture.etatAu());
        return "fse/participations";
    }
}
