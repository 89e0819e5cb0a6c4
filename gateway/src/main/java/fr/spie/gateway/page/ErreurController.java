package fr.spie.gateway.page;

import fr.spie.gateway.acces.Problemes;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// Errors, said in French: a page for people, a problem for machines, a stack trace for nobody.
@Controller
class ErreurController implements ErrorController {

    private final Problemes problemes;

    ErreurController(Problemes problemes) {
        this.problemes = problemes;
    }

    @RequestMapping("/error")
    @Nullable String erreur(HttpServletRequest requete, HttpServletResponse reponse, Model modele)
            throws IOException {
        var statut =
                Optional.ofNullable(HttpStatus.resolve(reponse.getStatus()))
                        .filter(HttpStatus::isError)
                        .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        var erreur = Erreur.de(statut);
        if (estPourMachine(requete)) {
            problemes.ecrire(
                    reponse,
                    Problemes.probleme(statut, erreur.code(), erreur.titre(), erreur.conseil()));
            return null;
        }
        reponse.setStatus(statut.value());
        modele.addAttribute("erreur", erreur);
        return "gateway/erreur";
    }

    private static boolean estPourMachine(HttpServletRequest requete) {
        var origine = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return origine instanceof String uri
                && (uri.startsWith("/api/") || uri.startsWith("/vues/"));
    }

    /// What is said of an error.
    record Erreur(String code, String titre, String conseil) {

        static Erreur de(HttpStatus statut) {
            return switch (statut) {
                case NOT_FOUND, BAD_REQUEST, METHOD_NOT_ALLOWED ->
                        new Erreur(
                                "introuvable",
                                "Page introuvable",
                                "L’adresse est peut-être incomplète, ou la page n’existe plus.");
                case FORBIDDEN, UNAUTHORIZED ->
                        new Erreur(
                                "acces-interdit",
                                "Accès interdit",
                                "Vos droits ne permettent pas cette action, ou le formulaire a"
                                        + " expiré : revenez en arrière et rechargez la page.");
                default ->
                        new Erreur(
                                "panne",
                                "Une erreur est survenue",
                                "Ce n’est pas de votre fait, et rien de ce qui était enregistré"
                                        + " n’est perdu. Réessayez dans un instant.");
            };
        }
    }
}
