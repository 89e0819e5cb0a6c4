package fr.spie.orientation.view.homonymes;

import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.orientation.view.Vus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HomonymesFragment {

    private static final int LIMITE = 20;

    private final Homonymes homonymes;
    private final Partages partages;

    HomonymesFragment(Homonymes homonymes, Partages partages) {
        this.partages = partages;
        this.homonymes = homonymes;
    }

    @GetMapping("/vues/orientation/homonymes")
    String lister(
            Lecture lecture,
            Appelant lecteur,
            @RequestParam(defaultValue = "SIGNALE") EtatLien etat,
            @RequestParam(required = false) @Nullable String curseur,
            Model modele) {
        modele.addAttribute(
                "page", homonymes.lister(etat, Vus.lies(partages.par(lecteur)), curseur, LIMITE));
        modele.addAttribute("etat", etat);
        return "orientation/homonymes";
    }
}
