package fr.spie.gateway.page;

import fr.spie.gateway.Reglages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages: a frame around what the services render.
@Controller
class PagesController {

    private final Composition composition;
    private final Reglages reglages;

    PagesController(Composition composition, Reglages reglages) {
        this.composition = composition;
        this.reglages = reglages;
    }

    @GetMapping("/")
    String accueil(HttpServletRequest requete, Model modele) {
        var morceaux =
                composition.composer(
                        requete, "/vues/parcours/a-faire", "/vues/orientation/a-orienter");
        return page(
                modele,
                "page",
                new Page("Ce qui m’attend aujourd’hui", morceaux, "parcours orientation"));
    }

    @GetMapping("/file-active")
    String fileActive(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "File active", "/vues/parcours/file-active", "parcours");
    }

    @GetMapping("/anomalies")
    String anomalies(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Points à traiter", "/vues/parcours/anomalies", "parcours");
    }

    @GetMapping("/comites")
    String comites(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Comités de suivi", "/vues/parcours/comites", "parcours");
    }

    @GetMapping("/files-actives")
    String filesActives(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Files actives", "/vues/parcours/files-actives", "parcours");
    }

    @GetMapping("/dossiers")
    String dossiers(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Dossiers", "/vues/orientation/dossiers", "orientation");
    }

    @GetMapping("/dossiers/{id}")
    String dossier(
            @PathVariable UUID id,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele) {
        var morceaux =
                composition.composer(
                        requete,
                        "/vues/orientation/dossiers/" + id,
                        "/vues/parcours/dossiers/" + id);
        if (morceaux.stream().allMatch(PagesController::inconnu)) {
            reponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return page(modele, "page", new Page("Dossier", morceaux.subList(0, 1), ""));
        }
        if (morceaux.stream().allMatch(PagesController::demandeUnMotif)) {
            return page(modele, "page", new Page("Dossier", morceaux.subList(0, 1), ""));
        }
        modele.addAttribute("sujet", id);
        return page(modele, "dossier", new Page("Dossier", morceaux, "parcours orientation"));
    }

    /// To print, and give to the person (S15).
    @GetMapping("/dossiers/{id}/export")
    String export(@PathVariable UUID id, HttpServletRequest requete, Model modele) {
        var chemin = "/vues/parcours/dossiers/" + id + "/export";
        return page(modele, requete, "À remettre à la personne", chemin, "");
    }

    @GetMapping("/homonymes")
    String homonymes(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Homonymes", "/vues/orientation/homonymes", "orientation");
    }

    @GetMapping("/plans")
    String plans(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Départ d’un professionnel", "/vues/parcours/plans", "");
    }

    @GetMapping("/offres")
    String offres(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Offres d’insertion", "/vues/offres/", "offres");
    }

    @GetMapping("/fse")
    String fse(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Opérations FSE+", "/vues/fse/", "fse");
    }

    @GetMapping("/regles")
    String regles(HttpServletRequest requete, Model modele) {
        return page(modele, requete, "Règles", "/vues/parcours/regles", "");
    }

    @GetMapping("/connexion")
    String connexion(
            @RequestParam(required = false) @Nullable String erreur,
            @RequestParam(required = false) @Nullable String sortie,
            Model modele) {
        modele.addAttribute("echec", erreur != null);
        modele.addAttribute("sortie", sortie != null);
        modele.addAttribute("externe", reglages.oidc().externe());
        modele.addAttribute("demonstration", reglages.comptesDemonstration());
        return "gateway/connexion";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "gateway/accessibilite";
    }

    private String page(
            Model modele, HttpServletRequest requete, String titre, String chemin, String flux) {
        var morceaux = composition.composer(requete, chemin);
        return page(modele, "page", new Page(titre, morceaux, flux));
    }

    private static String page(Model modele, String gabarit, Page page) {
        modele.addAttribute("page", page);
        return "gateway/" + gabarit;
    }

    /// Each service asks why the dossier is opened; one question is enough.
    private static boolean demandeUnMotif(Morceau morceau) {
        return morceau instanceof Morceau.Rendu rendu && rendu.html().contains("data-motif-requis");
    }

    private static boolean inconnu(Morceau morceau) {
        return morceau instanceof Morceau.Absent absent && absent.statut() == 404;
    }
}
