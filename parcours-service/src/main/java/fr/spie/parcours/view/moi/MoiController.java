package fr.spie.parcours.view.moi;

import fr.spie.backbone.web.PersonneConnectee;
import fr.spie.events.decision.Refus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The person's own page. Reading oneself leaves no trace.
@Controller
class MoiController {

    /// There is nothing to show yet.
    record ParcoursPasOuvert() implements Refus {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Votre parcours n’est pas encore ouvert.";
        }
    }

    private final MesDossiers dossiers;

    MoiController(MesDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/api/parcours/moi")
    @ResponseBody
    MonParcours lire(PersonneConnectee personne) {
        return dossiers.de(personne).orElseThrow(() -> new ParcoursPasOuvert().exception());
    }

    @GetMapping("/vues/parcours/moi")
    String vue(PersonneConnectee personne, Model modele) {
        modele.addAttribute("moi", lire(personne));
        return "parcours/moi";
    }
}
