package fr.spie.parcours.view.afaire;

import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// What waits for the reader today.
@Controller
class AFaireController {

    private final Attentes attentes;
    private final Partages partages;

    AFaireController(Attentes attentes, Partages partages) {
        this.partages = partages;
        this.attentes = attentes;
    }

    @GetMapping("/vues/parcours/a-faire")
    String vue(Appelant appelant, Lecture lecture, Model modele) {
        modele.addAttribute("aFaire", lire(appelant, lecture));
        modele.addAttribute("appelant", appelant);
        return "parcours/a-faire";
    }

    @GetMapping("/api/parcours/a-faire")
    @ResponseBody
    AFaire lire(Appelant appelant, Lecture lecture) {
        return attentes.de(Portee.de(appelant), partages.par(appelant), lecture.etatAu());
    }
}
