package fr.spie.orientation.view.dossier;

import fr.spie.backbone.web.Lecture;
import fr.spie.orientation.view.histoire.Lignes;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DossierFragment {

    private final LectureDossier lectures;

    DossierFragment(LectureDossier lectures) {
        this.lectures = lectures;
    }

    @GetMapping("/vues/orientation/dossiers/{dossierId}")
    String lire(@PathVariable UUID dossierId, Lecture lecture, Model modele) {
        modele.addAttribute("d", lectures.lire(dossierId, lecture));
        modele.addAttribute("lignes", Lignes.de(lectures.faits(dossierId, lecture)));
        modele.addAttribute("historique", lecture.historique());
        return "orientation/dossier";
    }
}
