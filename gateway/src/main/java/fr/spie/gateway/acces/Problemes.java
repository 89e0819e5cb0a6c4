package fr.spie.gateway.acces;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The refusals of the door itself, as RFC 9457 problems.
@Component
public class Problemes {

    private final JsonMapper json;

    Problemes(JsonMapper json) {
        this.json = json;
    }

    public static ProblemDetail nonAuthentifie() {
        return probleme(
                HttpStatus.UNAUTHORIZED,
                "non-authentifie",
                "Connexion requise",
                "Présentez un jeton valide (Authorization: Bearer) ou connectez-vous.");
    }

    public static ProblemDetail accesInterdit() {
        return probleme(
                HttpStatus.FORBIDDEN,
                "acces-interdit",
                "Accès interdit",
                "Cette demande n’est pas permise avec vos droits.");
    }

    public static ProblemDetail formulairePerime() {
        return probleme(
                HttpStatus.FORBIDDEN,
                "formulaire-perime",
                "Formulaire périmé",
                "Rechargez la page puis recommencez : la protection du formulaire a expiré.");
    }

    public static ProblemDetail serviceIndisponible(String service) {
        return probleme(
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-indisponible",
                "Service momentanément indisponible",
                "Le service « "
                        + service
                        + " » ne répond pas. Rien n’est perdu : réessayez dans un instant.");
    }

    public static ProblemDetail probleme(
            HttpStatus statut, String code, String titre, String detail) {
        var probleme = ProblemDetail.forStatusAndDetail(statut, detail);
        probleme.setType(URI.create("urn:spie:refus:" + code));
        probleme.setTitle(titre);
        return probleme;
    }

    public void ecrire(HttpServletResponse reponse, ProblemDetail probleme) throws IOException {
        reponse.setStatus(probleme.getStatus());
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(reponse.getOutputStream(), probleme);
    }
}
