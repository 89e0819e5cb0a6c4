package fr.spie.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import fr.spie.gateway.Reglages;
import fr.spie.gateway.acces.JetonDeSession;
import fr.spie.gateway.acces.Problemes;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Four services, each behind its prefix; paths and bodies pass untouched.
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RoutesConfiguration.class);

    private final JetonDeSession jeton;
    private final SansScript sansScript;

    RoutesConfiguration(JetonDeSession jeton, SansScript sansScript) {
        this.jeton = jeton;
        this.sansScript = sansScript;
    }

    @Bean
    RouterFunction<ServerResponse> orientation(Reglages reglages) {
        return vers("orientation", reglages.services().orientation());
    }

    @Bean
    RouterFunction<ServerResponse> parcours(Reglages reglages) {
        return vers("parcours", reglages.services().parcours());
    }

    @Bean
    RouterFunction<ServerResponse> offres(Reglages reglages) {
        return vers("offres", reglages.services().offre());
    }

    @Bean
    RouterFunction<ServerResponse> fse(Reglages reglages) {
        return vers("fse", reglages.services().fse());
    }

    @Bean(destroyMethod = "shutdownNow")
    HttpClient clientHttp() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /// No read timeout: an import lasts minutes, an event stream lasts all day.
    @Bean
    ClientHttpRequestFactory versLesServices(HttpClient services) {
        return new JdkClientHttpRequestFactory(services);
    }

    private RouterFunction<ServerResponse> vers(String prefixe, URI adresse) {
        return route(prefixe)
                .route(path("/api/" + prefixe + "/**").or(path("/vues/" + prefixe + "/**")), http())
                .onError(
                        ResourceAccessException.class,
                        (panne, requete) -> {
                            LOG.warn("{} ne répond pas : {}", prefixe, panne.getMessage());
                            return refus(requete, Problemes.serviceIndisponible(prefixe));
                        })
                .before(uri(adresse))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(this::avecJeton)
                .filter(sansScript)
                .build();
    }

    private ServerResponse avecJeton(ServerRequest requete, HandlerFunction<ServerResponse> suivant)
            throws Exception {
        Optional<String> valeur;
        try {
            valeur = jeton.valeur();
        } catch (ClientAuthorizationRequiredException e) {
            return refus(requete, Problemes.nonAuthentifie());
        }
        return suivant.handle(valeur.map(v -> porteur(requete, v)).orElse(requete));
    }

    private static ServerRequest porteur(ServerRequest requete, String jeton) {
        return ServerRequest.from(requete).headers(entetes -> entetes.setBearerAuth(jeton)).build();
    }

    private static ServerResponse refus(ServerRequest requete, ProblemDetail probleme) {
        var reponse = ServerResponse.status(probleme.getStatus());
        if (!requete.path().startsWith("/vues/")) {
            return reponse.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(probleme);
        }
        return reponse.contentType(MediaType.TEXT_HTML)
                .body(
                        "<div class=\"alert alert-warning\" role=\"alert\"><strong>%s.</strong> %s</div>"
                                .formatted(probleme.getTitle(), probleme.getDetail()));
    }
}
