package fr.spie.gateway.page;

import fr.spie.gateway.Reglages;
import fr.spie.gateway.acces.Personne;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a person, and how they come to it.
@Controller
class MonParcoursController {

    private final Composition composition;
    private final Reglages reglages;

    MonParcoursController(Composition composition, Reglages reglages) {
        this.composition = composition;
        this.reglages = reglages;
    }

    /// When their access was taken back, the first fragment says so and the others are not shown.
    @GetMapping(Personne.PAGE)
    String page(HttpServletRequest requete, Model modele) {
        var morceaux =
                composition.composer(
                        requete,
                        "/vues/parcours/moi",
                        "/vues/parcours/moi/consultations",
                        "/vues/orientation/moi/consultations");
        var montres = morceaux.getFirst().present() ? morceaux : morceaux.subList(0, 1);
        return montrer(modele, "Mon parcours", montres);
    }

    @GetMapping(Personne.PAGE + "/sante")
    String sante(HttpServletRequest requete, Model modele) {
        return montrer(
                modele, "Ma santé", composition.composer(requete, "/vues/parcours/moi/sante"));
    }

    @GetMapping(Personne.PAGE + "/histoire")
    String histoire(HttpServletRequest requete, Model modele) {
        return montrer(
                modele,
                "Tout mon parcours",
                composition.composer(requete, "/vues/parcours/moi/histoire"));
    }

    @GetMapping(Personne.PAGE + "/connexion")
    String connexion(
            @RequestParam(required = false) @Nullable String erreur,
            @RequestParam(required = false) @Nullable String attente,
            @RequestParam(required = false) @Nullable String panne,
            @RequestParam(required = false) @Nullable String sortie,
            Model modele) {
        modele.addAttribute("erreur", erreur != null);
        modele.addAttribute("attente", attente != null);
        modele.addAttribute("panne", panne != null);
        modele.addAttribute("sortie", sortie != null);
        modele.addAttribute("externe", reglages.oidc().externe());
        return "gateway/connexion-personne";
    }

    private static String montrer(Model modele, String titre, List<Morceau> morceaux) {
        modele.addAttribute("titre", titre);
        modele.addAttribute("morceaux", morceaux);
        return "gateway/mon-parcours";
    }
}
