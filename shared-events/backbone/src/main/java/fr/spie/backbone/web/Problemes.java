package fr.spie.backbone.web;

import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.RefusRejoue;
import fr.spie.events.decision.RefusException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/// Refusals, conflicts and faults, told in RFC 9457. A `type` is stable for ever; a title is a
/// French sentence; a fault gives an id that is in the log, and nothing else.
@RestControllerAdvice
public final class Problemes {

    private static final Logger LOG = LoggerFactory.getLogger(Problemes.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refus(RefusException e) {
        var refus = e.refus();
        var statut =
                switch (refus.nature()) {
                    case INTROUVABLE -> HttpStatus.NOT_FOUND;
                    case CONFLIT -> HttpStatus.CONFLICT;
                    case INVALIDE -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case INTERDIT -> HttpStatus.FORBIDDEN;
                };
        var probleme = probleme(statut, "refus:" + refus.code(), refus.titre());
        probleme.setProperty("refus", RefusRejoue.de(refus).details());
        return ResponseEntity.status(statut).body(probleme);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflit(ConflitException e) {
        if (e.versionPerimee()) {
            var probleme =
                    probleme(
                            HttpStatus.PRECONDITION_FAILED,
                            "conflit:version-perimee",
                            "Ce dossier a changé depuis que vous l’avez lu.");
            probleme.setDetail(e.getMessage());
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body(probleme);
        }
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header("Retry-After", "1")
                .body(
                        probleme(
                                HttpStatus.CONFLICT,
                                "conflit:modification-simultanee",
                                "Ce dossier est modifié par quelqu’un d’autre ; réessayez."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> illisible(HttpMessageNotReadableException e) {
        var probleme =
                probleme(
                        HttpStatus.BAD_REQUEST,
                        "requete:illisible",
                        "Le contenu envoyé ne peut pas être lu.");
        if (e.getCause() instanceof JacksonException json) {
            var champ = new StringBuilder();
            json.getPath()
                    .forEach(
                            r ->
                                    champ.append(champ.isEmpty() ? "" : ".")
                                            .append(
                                                    r.getPropertyName() == null
                                                            ? Integer.toString(r.getIndex())
                                                            : r.getPropertyName()));
            probleme.setProperty(
                    "erreurs",
                    List.of(
                            Map.of(
                                    "ligne",
                                    json.getLocation().getLineNr(),
                                    "champ",
                                    champ.toString(),
                                    "raison",
                                    raison(json))));
        }
        return ResponseEntity.badRequest().body(probleme);
    }

    private static String raison(JacksonException e) {
        if (e instanceof tools.jackson.databind.exc.InvalidFormatException f) {
            return "valeur « " + f.getValue() + " » impossible ici";
        }
        return e instanceof tools.jackson.core.exc.StreamReadException
                ? "JSON mal formé"
                : "valeur impossible ou manquante";
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalide(MethodArgumentNotValidException e) {
        var probleme =
                probleme(
                        HttpStatus.BAD_REQUEST,
                        "requete:invalide",
                        "Certaines valeurs sont absentes ou impossibles.");
        probleme.setProperty(
                "erreurs",
                e.getFieldErrors().stream()
                        .map(
                                f ->
                                        Map.of(
                                                "champ", f.getField(),
                                                "valeur", String.valueOf(f.getRejectedValue()),
                                                "raison", String.valueOf(f.getDefaultMessage())))
                        .toList());
        return ResponseEntity.badRequest().body(probleme);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mauvaisParametre(MethodArgumentTypeMismatchException e) {
        var probleme =
                probleme(
                        HttpStatus.BAD_REQUEST,
                        "requete:parametre",
                        "Le paramètre « " + e.getName() + " » ne peut pas être lu.");
        probleme.setProperty(
                "erreurs",
                List.of(Map.of("champ", e.getName(), "valeur", String.valueOf(e.getValue()))));
        return ResponseEntity.badRequest().body(probleme);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parametreAbsent(MissingServletRequestParameterException e) {
        var nom = e.getParameterName();
        var probleme =
                probleme(
                        HttpStatus.BAD_REQUEST,
                        "requete:parametre",
                        "Le paramètre « " + nom + " » manque.");
        probleme.setProperty("erreurs", List.of(Map.of("champ", nom, "raison", "absent")));
        return ResponseEntity.badRequest().body(probleme);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> illisible(RequestRejectedException e) {
        LOG.warn("rejected: {}", e.getMessage());
        return ResponseEntity.badRequest()
                .body(
                        probleme(
                                HttpStatus.BAD_REQUEST,
                                "requete:parametre",
                                "Un paramètre contient un caractère impossible (U+0000)."));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> indisponible(RuntimeException e) {
        LOG.warn("unavailable: {}", e.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "2")
                .body(
                        probleme(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "panne:indisponible",
                                "Le service est momentanément indisponible ; rien n’a été perdu."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> panne(Exception e, HttpServletRequest request) throws Exception {
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
            throw e;
        }
        if (e instanceof ErrorResponse prevue && prevue.getStatusCode().is4xxClientError()) {
            var statut = HttpStatus.valueOf(prevue.getStatusCode().value());
            return ResponseEntity.status(statut)
                    .headers(prevue.getHeaders())
                    .body(probleme(statut, "requete:" + statut.value(), titre(statut)));
        }
        var id = UUID.randomUUID();
        LOG.error("fault {} on {} {}", id, request.getMethod(), request.getRequestURI(), e);
        var probleme =
                probleme(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "panne:interne",
                        "Une erreur inattendue s’est produite ; elle a été enregistrée.");
        probleme.setProperty("erreurId", id);
        return ResponseEntity.internalServerError().body(probleme);
    }

    private static String titre(HttpStatus statut) {
        return switch (statut) {
            case NOT_FOUND -> "Rien ne se trouve à cette adresse.";
            case METHOD_NOT_ALLOWED -> "Cette adresse n’accepte pas cette méthode.";
            case NOT_ACCEPTABLE -> "Aucune réponse n’existe dans le format demandé.";
            case UNSUPPORTED_MEDIA_TYPE -> "Le contenu envoyé n’est pas dans un format lu ici.";
            case CONTENT_TOO_LARGE -> "Le contenu envoyé est trop grand.";
            default -> "La demande ne peut pas être lue.";
        };
    }

    private static ProblemDetail probleme(HttpStatus statut, String type, String titre) {
        var probleme = ProblemDetail.forStatus(statut);
        probleme.setType(URI.create("urn:spie:" + type));
        probleme.setTitle(titre);
        return probleme;
    }
}
