package fr.spie.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.common.MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR;

import fr.spie.gateway.acces.Suite;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A form of a fragment posted by a browser without JavaScript returns to the page it came from:
/// htmx would have put the answer in its place, a browser alone would show it bare.
@Component
class SansScript implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Pattern JOUR = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final String LECTURE = "Spie-Lecture";
    private static final DateTimeFormatter EN_MOTS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private final JsonMapper json;

    SansScript(JsonMapper json) {
        this.json = json;
    }

    @Override
    public ServerResponse filter(ServerRequest requete, HandlerFunction<ServerResponse> suivant)
            throws Exception {
        if (vientDUnePage(requete)) {
            return revenir(requete, suivant);
        }
        return suivant.handle(
                requete.headers().firstHeader(LECTURE) == null
                        ? requete
                        : unique(requete, champs(requete.servletRequest())));
    }

    private ServerResponse revenir(ServerRequest requete, HandlerFunction<ServerResponse> suivant)
            throws Exception {
        var champs = champs(requete.servletRequest());
        var demande = unique(requete, champs);
        var reponse = suivant.handle(demande);
        if (reponse.statusCode().is3xxRedirection()) {
            return reponse;
        }
        boolean refuse = reponse.statusCode().isError();
        champs.remove("_csrf");
        new Suite(
                        requete.path(),
                        reponse.headers().getFirst("Position"),
                        message(reponse.headers().getFirst("Spie-Message")),
                        refuse ? refus(demande, reponse) : null,
                        refuse ? champs : Map.of())
                .laisser(requete.servletRequest());
        fermer(demande);
        var page = retour(requete);
        return ServerResponse.seeOther(refuse ? page.resolve("#refus") : page).build();
    }

    /// The gateway hides the fields of a form behind its body, which is read once.
    private static SortedMap<String, List<String>> champs(ServletRequest requete) {
        var recue = requete;
        while (recue instanceof ServletRequestWrapper enveloppe) {
            recue = enveloppe.getRequest();
        }
        var champs = new TreeMap<String, List<String>>();
        recue.getParameterMap().forEach((nom, valeurs) -> champs.put(nom, List.of(valeurs)));
        return champs;
    }

    /// A form sent twice asks once: the anti-forgery token is written anew on each page, and a
    /// script says which reading of the form it sends.
    private static ServerRequest unique(ServerRequest requete, Map<String, List<String>> champs) {
        var envoi =
                (requete.path() + champs + requete.headers().header(LECTURE))
                        .getBytes(StandardCharsets.UTF_8);
        return ServerRequest.from(requete)
                .header("Idempotency-Key", UUID.nameUUIDFromBytes(envoi).toString())
                .build();
    }

    private static boolean vientDUnePage(ServerRequest requete) {
        return requete.method().equals(HttpMethod.POST)
                && requete.path().startsWith("/vues/")
                && requete.headers().firstHeader("HX-Request") == null
                && requete.principal().orElse(null) instanceof OAuth2AuthenticationToken;
    }

    private static @Nullable String message(@Nullable String entete) {
        return entete == null ? null : URLDecoder.decode(entete, StandardCharsets.UTF_8);
    }

    /// In the header when the answer is a page, else in the problem.
    private String refus(ServerRequest requete, ServerResponse reponse) {
        var dit = message(reponse.headers().getFirst("Spie-Refus"));
        return JOUR.matcher(dit == null ? probleme(requete) : dit)
                .replaceAll(jour -> enMots(jour.group()));
    }

    /// `2026-03-03` as people write it; what only looks like a day stays as it is.
    private static String enMots(String jour) {
        try {
            return LocalDate.parse(jour).format(EN_MOTS);
        } catch (DateTimeParseException e) {
            return jour;
        }
    }

    private String probleme(ServerRequest requete) {
        return corps(requete)
                .flatMap(this::probleme)
                .map(
                        probleme ->
                                Stream.of("title", "detail")
                                        .flatMap(champ -> Stream.ofNullable(probleme.get(champ)))
                                        .map(phrase -> phrase.toString().replaceFirst("\\.?$", "."))
                                        .collect(Collectors.joining(" ")))
                .orElse("La demande n’a pas abouti.");
    }

    private Optional<Map<String, Object>> probleme(InputStream corps) {
        try {
            return Optional.of(json.readValue(corps, new TypeReference<>() {}));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// The path of the page, never its host: a forged `Referer` leads nowhere else.
    private static URI retour(ServerRequest requete) {
        return Optional.ofNullable(requete.headers().firstHeader(HttpHeaders.REFERER))
                .flatMap(SansScript::chemin)
                .filter(chemin -> chemin.startsWith("/") && !chemin.startsWith("//"))
                .map(URI::create)
                .orElse(URI.create("/"));
    }

    private static Optional<String> chemin(String page) {
        try {
            var uri = new URI(page);
            var question = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return Optional.ofNullable(uri.getRawPath()).map(chemin -> chemin + question);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void fermer(ServerRequest requete) throws IOException {
        var corps = corps(requete);
        if (corps.isPresent()) {
            corps.get().close();
        }
    }

    private static Optional<InputStream> corps(ServerRequest requete) {
        return requete.attribute(CLIENT_RESPONSE_INPUT_STREAM_ATTR).map(InputStream.class::cast);
    }
}
