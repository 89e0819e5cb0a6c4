package fr.spie.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.common.MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR;

import fr.spie.gateway.acces.Suite;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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

    private final JsonMapper json;

    SansScript(JsonMapper json) {
        this.json = json;
    }

    @Override
    public ServerResponse filter(ServerRequest requete, HandlerFunction<ServerResponse> suivant)
            throws Exception {
        var reponse = suivant.handle(requete);
        if (!vientDUnePage(requete)
                || reponse.statusCode().is3xxRedirection()
                || reponse.statusCode().is5xxServerError()) {
            return reponse;
        }
        new Suite(
                        requete.path().split("/", -1)[2],
                        reponse.headers().getFirst("Position"),
                        message(reponse.headers().getFirst("Spie-Message")),
                        reponse.statusCode().isError() ? refus(requete) : null)
                .laisser(requete.servletRequest());
        fermer(requete);
        return ServerResponse.seeOther(retour(requete)).build();
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

    private String refus(ServerRequest requete) {
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
