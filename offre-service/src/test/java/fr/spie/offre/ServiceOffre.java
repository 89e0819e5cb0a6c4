package fr.spie.offre;

import static org.awaitility.Awaitility.await;

import fr.spie.backbone.json.Json;
import fr.spie.backbone.projection.Positions;
import fr.spie.testkit.Infra;
import fr.spie.testkit.Jetons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// The whole service on real servers, started once, spoken to over HTTP.
public final class ServiceOffre {

    private static final ConfigurableApplicationContext CONTEXTE =
            OffreApplication.application()
                    .run(
                            Infra.proprietes("offre").entrySet().stream()
                                    .map(e -> "--" + e.getKey() + "=" + e.getValue())
                                    .toArray(String[]::new));
    private static final String COURANT = Jetons.jeton("departement", "cip-1", "referent");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ServiceOffre() {}

    public static ConfigurableApplicationContext contexte() {
        return CONTEXTE;
    }

    public record Reponse(int statut, String corps, HttpResponse<String> brute) {
        /// Once the views have read what this answer tells.
        public Reponse vue() {
            var position = brute.headers().firstValue("Position").orElseThrow();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> CONTEXTE.getBean(Positions.class).attendre(position));
            return this;
        }

        public JsonNode json() {
            return Json.mapper().readTree(corps);
        }
    }

    public static Reponse get(String chemin) {
        return envoyer(demande(chemin).GET());
    }

    public static Reponse get(String chemin, String jeton) {
        return envoyer(demande(chemin, jeton).GET());
    }

    public static Reponse post(String chemin, Map<String, ?> corps) {
        return post(chemin, corps, COURANT);
    }

    public static Reponse post(String chemin, Map<String, ?> corps, String jeton) {
        return envoyer(
                demande(chemin, jeton)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Json.mapper().writeValueAsString(corps))));
    }

    public static Reponse formulaire(String chemin, String champs, boolean htmx) {
        return formulaire(chemin, champs, htmx, COURANT);
    }

    public static Reponse formulaire(String chemin, String champs, boolean htmx, String jeton) {
        var demande =
                demande(chemin, jeton)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(champs));
        return envoyer(htmx ? demande.header("HX-Request", "true") : demande);
    }

    private static HttpRequest.Builder demande(String chemin) {
        return demande(chemin, COURANT);
    }

    private static HttpRequest.Builder demande(String chemin, String jeton) {
        var port = CONTEXTE.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                .header("Authorization", "Bearer " + jeton);
    }

    private static Reponse envoyer(HttpRequest.Builder demande) {
        try {
            var brute = HTTP.send(demande.build(), BodyHandlers.ofString());
            return new Reponse(brute.statusCode(), brute.body(), brute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
