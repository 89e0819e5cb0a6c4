package fr.spie.fse.view.indicateurs;

import fr.spie.backbone.web.Lecture;
import fr.spie.events.Jour;
import fr.spie.events.fse.Indicateur;
import fr.spie.fse.view.operations.ListeOperations;
import fr.spie.fse.view.participations.ParticipationsVuesController;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The fragment of the page « FSE+ ».
@Controller
class TableauDeBordController {

    private final ListeOperations operations;
    private final Rapports rapports;
    private final ParticipationsVuesController participations;

    TableauDeBordController(
            ListeOperations operations,
            Rapports rapports,
            ParticipationsVuesController participations) {
        this.operations = operations;
        this.rapports = rapports;
        this.participations = participations;
    }

    /// With `operation`, the list behind one of its figures.
    @GetMapping({"/vues/fse", "/vues/fse/"})
    String tableau(
            @RequestParam Optional<UUID> operation,
            @RequestParam(defaultValue = "EECO01") Indicateur indicateur,
            Lecture lecture,
            Model model) {
        var connuAu = Jour.de(lecture.connuAu());
        model.addAttribute("historique", lecture.historique());
        model.addAttribute("etatAu", lecture.etatAu());
        model.addAttribute("connuAu", connuAu);
        model.addAttribute(
                "dates",
                lecture.historique() ? "&etatAu=" + lecture.etatAu() + "&connuAu=" + connuAu : "");
        if (operation.isPresent()) {
            return participations.liste(operation.get(), indicateur, lecture, model);
        }
        model.addAttribute(
                "rapports",
                operations.toutes().stream().map(o -> rapports.de(o, lecture)).toList());
        return "fse/tableau";
    }
}
