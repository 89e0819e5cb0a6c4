package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.parcours.entry.Gestes.Qui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The same from the page of committees.
@Controller
@RequestMapping("/vues/parcours/comites")
class ComitesFormulairesController {

    private static final String PAGE = "/vues/parcours/comites";

    private final GestesComite gestes;

    ComitesFormulairesController(GestesComite gestes) {
        this.gestes = gestes;
    }

    @PostMapping("/convocation")
    String convoquer(
            @ModelAttribute CorpsVigilance.Comite corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return new PageDuFormulaire(PAGE, requete, reponse)
                .repondre(
                        () -> {
                            var fait = gestes.convoquer(corps, a, d);
                            return "comite="
                                    + fait.identifiants().get("comiteId")
                                    + "&position="
                                    + fait.accepte().position();
                        });
    }

    @PostMapping("/{comiteId}/tenue")
    String tenir(
            @PathVariable UUID comiteId,
            @ModelAttribute CorpsVigilance.Tenue corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return page(comiteId, requete, reponse).apres(() -> gestes.tenir(comiteId, corps, a, d));
    }

    @PostMapping("/{comiteId}/invitation")
    String convier(
            @PathVariable UUID comiteId,
            @RequestParam UUID dossierId,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return page(comiteId, requete, reponse)
                .apres(
                        () ->
                                gestes.convier(
                                        new Qui(dossierId, a, d),
                                        new CorpsVigilance.Convocation(comiteId)));
    }

    @PostMapping("/{comiteId}/parole")
    String entendre(
            @PathVariable UUID comiteId,
            @RequestParam UUID dossierId,
            @ModelAttribute CorpsVigilance.Parole corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return page(comiteId, requete, reponse)
                .apres(() -> gestes.entendre(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/{comiteId}/decision")
    String decider(
            @PathVariable UUID comiteId,
            @RequestParam UUID dossierId,
            @ModelAttribute CorpsVigilance.Decision corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return page(comiteId, requete, reponse)
                .apres(() -> gestes.decider(new Qui(dossierId, a, d), corps));
    }

    private static PageDuFormulaire page(
            UUID comiteId, HttpServletRequest requete, HttpServletResponse reponse) {
        return new PageDuFormulaire(PAGE + "?comite=" + comiteId, requete, reponse);
    }

    @ExceptionHandler
    String illisible(BindException e, HttpServletRequest requete, HttpServletResponse reponse) {
        return new PageDuFormulaire(PAGE, requete, reponse).illisible(e);
    }
}
