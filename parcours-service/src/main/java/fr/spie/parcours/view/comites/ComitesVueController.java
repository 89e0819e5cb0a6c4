package fr.spie.parcours.view.comites;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import fr.spie.parcours.view.annuaire.Choix;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Follow-up committees (001). A form of the page is answered with the page (POST).
@Controller
class ComitesVueController {

    /// What a committee may decide (see `DecisionComitePrise`).
    private static final List<String> DECISIONS =
            List.of("POURSUITE", "RENOUVELLEMENT", "REORIENTATION", "SORTIE");

    private static final Set<String> PILOTES = Set.of("pcd", "chef_projet", "chef_service");

    private final ComitesLus comites;
    private final Choix choix;

    ComitesVueController(ComitesLus comites, Choix choix) {
        this.comites = comites;
        this.choix = choix;
    }

    @GetMapping("/api/parcours/comites")
    @ResponseBody
    Seances lire(@RequestParam Optional<UUID> comite, Appelant appelant, Lecture lecture) {
        return comites.de(appelant, comite, lecture.etatAu());
    }

    @RequestMapping(
            path = "/vues/parcours/comites",
            method = {RequestMethod.GET, RequestMethod.POST})
    String vue(
            @RequestParam Optional<UUID> comite,
            Appelant appelant,
            Lecture lecture,
            @RequestAttribute(required = false) @Nullable String refus,
            Model modele) {
        var roles = appelant.roles().stream().map(r -> r.replace('-', '_')).toList();
        modele.addAttribute("seances", comites.de(appelant, comite, lecture.etatAu()));
        modele.addAttribute("jour", lecture.etatAu());
        modele.addAttribute("aJour", lecture.aJour());
        modele.addAttribute("pilote", roles.stream().anyMatch(PILOTES::contains));
        modele.addAttribute("decide", roles.contains("pcd") || roles.contains("chef_projet"));
        modele.addAttribute("refus", refus);
        modele.addAttribute("dispositifs", Dispositif.values());
        modele.addAttribute("modes", ModeParole.values());
        modele.addAttribute("decisions", DECISIONS);
        modele.addAttribute("institutions", choix.institutions());
        modele.addAttribute("professionnels", choix.presents());
        modele.addAttribute("territoires", choix.territoires());
        return "parcours/comites";
    }
}
