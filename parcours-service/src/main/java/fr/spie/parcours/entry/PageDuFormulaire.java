package fr.spie.parcours.entry;

import fr.spie.backbone.commande.ConflitException;
import fr.spie.events.decision.RefusException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;

/// The answer to a form: its page, as it has become. A refusal is told at its top, and in a header
/// to the gateway, which leaves the form as it was filled.
record PageDuFormulaire(String page, HttpServletRequest requete, HttpServletResponse reponse) {

    String apres(Supplier<Gestes.Fait> geste) {
        return repondre(() -> "position=" + geste.get().accepte().position());
    }

    /// @param geste gives what the page is to be asked with
    String repondre(Supplier<String> geste) {
        try {
            var question = geste.get();
            return question.isEmpty()
                    ? vers()
                    : vers() + (page.contains("?") ? "&" : "?") + question;
        } catch (RefusException e) {
            return refuser(e.refus().titre());
        } catch (ConflitException e) {
            return refuser(
                    "Ce dossier vient d’être modifié par quelqu’un d’autre ; relisez-le et"
                            + " recommencez.");
        }
    }

    String illisible(BindException e) {
        return refuser(
                e.getFieldErrors().stream()
                        .map(f -> f.getField())
                        .distinct()
                        .collect(
                                Collectors.joining(
                                        ", ", "Une valeur saisie ne peut pas être lue : ", ".")));
    }

    private String refuser(String titre) {
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        reponse.setHeader("Spie-Refus", URLEncoder.encode(titre, StandardCharsets.UTF_8));
        requete.setAttribute("refus", titre);
        return vers();
    }

    private String vers() {
        return "forward:" + page;
    }
}
