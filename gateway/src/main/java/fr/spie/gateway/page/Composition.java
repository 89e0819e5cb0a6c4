package fr.spie.gateway.page;

import fr.spie.gateway.Reglages;
import fr.spie.gateway.acces.JetonDeSession;
import fr.spie.gateway.acces.Suite;
import fr.spie.gateway.page.Morceau.Absent;
import fr.spie.gateway.page.Morceau.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Asks the services for their fragments, all at once, in the name of the person who reads.
@Component
class Composition {

    private static final Logger LOG = LoggerFactory.getLogger(Composition.class);

    private final HttpClient services;
    private final JetonDeSession jeton;
    private final Reglages reglages;

    Composition(HttpClient services, JetonDeSession jeton, Reglages reglages) {
        this.services = services;
        this.jeton = jeton;
        this.reglages = reglages;
    }

    /// `chemins` are addresses under `/vues`; the query of the page is passed to each.
    List<Morceau> composer(HttpServletRequest page, String... chemins) {
        var porteur = jeton.valeur().orElseThrow();
        var formulaires = Formulaires.de(page);
        return Stream.of(chemins)
                .map(chemin -> adresse(chemin, page))
                .map(url -> demander(url, porteur, formulaires))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private CompletableFuture<Morceau> demander(
            String url, String porteur, Formulaires formulaires) {
        var demande =
                HttpRequest.newBuilder(URI.create(base(url) + url))
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + porteur)
                        .header(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                        .build();
        return services.sendAsync(demande, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .orTimeout(reglages.gateway().delaiFragment().toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(reponse -> lire(url, reponse, formulaires))
                .exceptionally(panne -> muet(url, panne));
    }

    private static String adresse(String chemin, HttpServletRequest page) {
        var adresse = UriComponentsBuilder.fromPath(chemin).query(page.getQueryString());
        var suite = Suite.reprendre(page);
        if (suite != null && suite.position() != null && suite.concerne(chemin)) {
            adresse.replaceQueryParam("position", suite.position());
        }
        return adresse.build().toUriString();
    }

    private static Morceau lire(String url, HttpResponse<String> reponse, Formulaires formulaires) {
        int statut = reponse.statusCode();
        return switch (statut) {
            case 200 -> new Rendu(url, formulaires.proteger(reponse.body()));
            case 401 ->
                    new Absent(
                            url,
                            statut,
                            "Votre session a pris fin : déconnectez-vous puis reconnectez-vous.");
            case 403 -> new Absent(url, statut, "Vos droits ne permettent pas de voir ceci.");
            case 404 -> new Absent(url, statut, "Il n’y a rien à cette adresse.");
            default -> {
                LOG.warn("{} répond {}", url, statut);
                yield new Absent(url, statut, "Cette partie de la page n’a pas pu être affichée.");
            }
        };
    }

    private static Morceau muet(String url, Throwable panne) {
        LOG.warn("{} ne répond pas : {}", url, panne.toString());
        return new Absent(url, 503, "Cette partie de la page ne répond pas pour le moment.");
    }

    private URI base(String url) {
        var adresses = reglages.services();
        var prefixe = url.split("[/?]", -1)[2];
        return switch (prefixe) {
            case "orientation" -> adresses.orientation();
            case "parcours" -> adresses.parcours();
            case "offres" -> adresses.offre();
            case "fse" -> adresses.fse();
            default -> throw new IllegalArgumentException(url);
        };
    }
}
