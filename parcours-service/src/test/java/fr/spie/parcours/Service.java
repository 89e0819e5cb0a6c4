package fr.spie.parcours;

import fr.spie.backbone.json.Json;
import fr.spie.testkit.Infra;
import fr.spie.testkit.Jetons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// The service on real servers, once per test JVM, spoken to over HTTP.
final class Service {

    record Reponse(int statut, String texte, HttpResponse<String> brute) {

        JsonNode json() {
            return Json.mapper().readTree(texte);
        }

        String position() {
            return brute.headers().firstValue("Position").orElseThrow();
        }
    }

    /// Someone who speaks to the service.
    record Personne(String jeton, String port, Optional<LocalDate> jour) {

        Personne(String jeton) {
            this(jeton, portDe(CONTEXTE), Optional.empty());
        }

        /// The same, at another instance, on a day of their own.
        Personne au(ConfigurableApplicationContext instance, LocalDate jour) {
            return new Personne(jeton, portDe(instance), Optional.of(jour));
        }

        Reponse get(String chemin) {
            return envoyer(requete(chemin).GET());
        }

        Reponse post(String chemin, Map<String, ?> corps) {
            return json("POST", chemin, corps);
        }

        Reponse put(String chemin, Map<String, ?> corps) {
            return json("PUT", chemin, corps);
        }

        Reponse delete(String chemin) {
            return envoyer(requete(chemin).DELETE());
        }

        Reponse formulaire(String chemin, Map<String, String> champs) {
            var corps =
                    champs.entrySet().stream()
                            .map(
                                    c ->
                                            c.getKey()
                                                    + "="
                                                    + URLEncoder.encode(
                                                            c.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
            return envoyer(
                    requete(chemin)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(corps)));
        }

        private Reponse json(String methode, String chemin, Map<String, ?> corps) {
            return envoyer(
                    requete(chemin)
                            .header("Content-Type", "application/json")
                            .method(
                                    methode,
                                    BodyPublishers.ofString(
                                            Json.mapper().writeValueAsString(corps))));
        }

        private HttpRequest.Builder requete(String chemin) {
            var requete =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                            .header("Authorization", "Bearer " + jeton);
            jour.ifPresent(j -> requete.header("Spie-Instant", j + "T12:00:00Z"));
            return requete;
        }
    }

    static final ConfigurableApplicationContext CONTEXTE =
            demarrer("--spie.parcours.veille=PT0.5S");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static final Personne PCD = personne("departement", "delegue-pcd", "pcd");
    static final Personne CIP = personne("departement", "cip-1", "referent");
    static final Personne CHEF = personne("departement", "chef-mauriac", "chef-projet");
    static final Personne CONSEILLERE = personne("mission-locale", "conseillere-1", "referent");

    private Service() {}

    /// One more instance of the service, on the same servers.
    static ConfigurableApplicationContext demarrer(String... autres) {
        var communes =
                Infra.proprietes("parcours").entrySet().stream()
                        .map(e -> "--" + e.getKey() + "=" + e.getValue());
        return ParcoursApplication.application()
                .run(Stream.concat(communes, Stream.of(autres)).toArray(String[]::new));
    }

    static Personne personne(String institution, String id, String... roles) {
        return new Personne(Jetons.jeton(institution, id, roles));
    }

    private static String portDe(ConfigurableApplicationContext instance) {
        return instance.getEnvironment().getRequiredProperty("local.server.port");
    }

    private static Reponse envoyer(HttpRequest.Builder requete) {
        try {
            var reponse = HTTP.send(requete.build(), BodyHandlers.ofString());
            return new Reponse(reponse.statusCode(), reponse.body(), reponse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
