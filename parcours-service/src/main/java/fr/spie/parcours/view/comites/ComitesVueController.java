package fr.spie.parcours.view.comites;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /// An entry of a list to choose from.
    public record Choix(String code, String nom) {}

    private final ComitesLus comites;
    private final JdbcClient db;

    ComitesVueController(ComitesLus comites, JdbcClient db) {
        this.comites = comites;
        this.db = db;
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
        modele.addAttribute("institutions", choix("select code, nom from institution"));
        modele.addAttribute(
                "professionnels",
                choix("select id as code, nom from professionnel where parti_le is null"));
        modele.addAttribute(
                "territoires",
                choix(
                        "select distinct territoire as code, territoire as nom from fiche"
                                + " where territoire <> ''"));
        return "parcours/comites";
    }

    private List<Choix> choix(String sql) {
        return db.sql(sql + " order by nom").query(Choix.class).list();
    }
}
