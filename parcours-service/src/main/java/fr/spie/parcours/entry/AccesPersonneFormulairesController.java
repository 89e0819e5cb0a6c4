package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The same from the page of the dossier. The code is said at its top, once; the header says it to
/// the gateway, for a browser without JavaScript.
@Controller
@RequestMapping("/vues/parcours/dossiers/{dossierId}/acces-personne")
class AccesPersonneFormulairesController {

    private final AccesPersonne acces;

    AccesPersonneFormulairesController(AccesPersonne acces) {
        this.acces = acces;
    }

    @PostMapping
    String donner(
            @PathVariable UUID dossierId,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return page(
                dossierId,
                requete,
                reponse,
                () -> {
                    var donne = acces.donner(dossierId, Acteurs.de(a, d), d);
                    return "Code d’accès de la personne : "
                            + donne.code()
                            + ". Notez-le maintenant : il ne sera plus affiché. Elle se connecte à"
                            + " la page « Mon parcours » avec ce code et sa date de naissance.";
                });
    }

    @PostMapping("/revocation")
    String revoquer(
            @PathVariable UUID dossierId,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return page(
                dossierId,
                requete,
                reponse,
                () -> {
                    acces.revoquer(dossierId, Acteurs.de(a, d), d);
                    return "Le code d’accès de la personne ne fonctionne plus.";
                });
    }

    private static String page(
            UUID dossierId,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Supplier<String> geste) {
        return new PageDuFormulaire("/vues/parcours/dossiers/" + dossierId, requete, reponse)
                .repondre(
                        () -> {
                            var message = geste.get();
                            requete.setAttribute("message", message);
                            reponse.setHeader(
                                    "Spie-Message",
                                    URLEncoder.encode(message, StandardCharsets.UTF_8));
                            return "";
                        });
    }
}
