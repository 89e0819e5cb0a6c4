package fr.spie.cli.demo;

import fr.spie.cli.Panne;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to the platform through its gateway, as one of its institutions. What fails because
/// somebody is away is asked again, under the same key, for two minutes.
public final class Client {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ATTENTE_MAX = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A machine that may ask for tokens.
    ///
    /// @param auNomDesComptes it acts as the accounts of professionals
    public record Machine(String identifiant, String secret, boolean auNomDesComptes) {}

    /// An answer of the platform.
    public record Reponse(int code, JsonNode corps) {

        public boolean accepte() {
            return code >= 200 && code < 300;
        }

        /// What the problem says, for a person to read.
        public String probleme() {
            return "HTTP %d %s %s"
                    .formatted(
                            code,
                            corps.path("type").asString(""),
                            corps.path("title").asString("")
                                    + " "
                                    + corps.path("detail").asString(""))
                    .strip();
        }
    }

    private record Jeton(String valeur, Instant finA) {}

    private final String emetteur;
    private final String adresse;
    private final Map<String, Machine> machines;
    private final Machine parDefaut;
    private final Map<String, Jeton> jetons = new ConcurrentHashMap<>();
    private final Semaphore ensemble;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /// @param machines by the name of who acts
    /// @param parDefaut acts for whoever is not named
    /// @param ensemble requests at once
    public Client(String adresse, Map<String, Machine> machines, Machine parDefaut, int ensemble) {
        this(adresse, adresse, machines, parDefaut, ensemble);
    }

    /// @param emetteur where tokens are asked for, when it is not where requests go
    public Client(
            String emetteur,
            String adresse,
            Map<String, Machine> machines,
            Machine parDefaut,
            int ensemble) {
        this.emetteur = emetteur;
        this.adresse = adresse;
        this.machines = machines;
        this.parDefaut = parDefaut;
        this.ensemble = new Semaphore(ensemble);
    }

    public Reponse lire(String compte, String chemin) {
        return demander(
                compte,
                b -> b.uri(URI.create(adresse + chemin)).GET().timeout(Duration.ofSeconds(30)));
    }

    /// @param cle the same key twice has one effect and one answer
    /// @param instant simulated time; empty = now
    public Reponse envoyer(
            String compte,
            String verbe,
            String chemin,
            Map<String, Object> corps,
            UUID cle,
            Optional<Instant> instant) {
        var json = BodyPublishers.ofString(JSON.writeValueAsString(corps));
        return demander(
                compte,
                b -> {
                    instant.ifPresent(i -> b.header("Spie-Instant", i.toString()));
                    return b.uri(URI.create(adresse + chemin))
                            .method(verbe, json)
                            .timeout(Duration.ofSeconds(60))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", cle.toString());
                });
    }

    /// Streams a file; an import lasts as long as it must.
    public Reponse importer(
            String compte, String chemin, BodyPublisher xml, UUID cle, Optional<Instant> instant) {
        return importer(compte, chemin, xml, "application/xml", cle, instant);
    }

    /// Streams a file of any kind.
    public Reponse importer(
            String compte,
            String chemin,
            BodyPublisher fichier,
            String type,
            UUID cle,
            Optional<Instant> instant) {
        return demander(
                compte,
                b -> {
                    instant.ifPresent(i -> b.header("Spie-Instant", i.toString()));
                    return b.uri(URI.create(adresse + chemin))
                            .POST(fichier)
                            .timeout(Duration.ofHours(1))
                            .header("Content-Type", type)
                            .header("Idempotency-Key", cle.toString());
                });
    }

    private interface Demande {
        HttpRequest.Builder preparer(HttpRequest.Builder requete);
    }

    private Reponse demander(String compte, Demande demande) {
        var fin = System.nanoTime() + PATIENCE.toNanos();
        var pause = Duration.ofMillis(50);
        boolean refuse = false;
        while (true) {
            var echec = "";
            try {
                ensemble.acquire();
                try {
                    var requete =
                            demande.preparer(HttpRequest.newBuilder())
                                    .header("Authorization", "Bearer " + jeton(compte))
                                    .header("Accept", "application/json")
                                    .build();
                    var reponse = http.send(requete, HttpResponse.BodyHandlers.ofString());
                    if (!aRefaire(reponse) || (refuse && reponse.statusCode() == 401)) {
                        return new Reponse(reponse.statusCode(), json(reponse.body()));
                    }
                    echec = "HTTP " + reponse.statusCode();
                    if (reponse.statusCode() == 401) {
                        refuse = true; // once: the token may have been too old
                        jetons.remove(compte);
                    }
                } finally {
                    ensemble.release();
                }
                Thread.sleep(pause);
            } catch (IOException e) {
                echec = e.toString();
                dormir(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Panne("interrompu");
            }
            if (System.nanoTime() > fin) {
                throw new Panne(
                        "la plateforme ne répond pas (" + echec + ") ; relancez-la : ./spie up");
            }
            pause =
                    pause.multipliedBy(2).compareTo(ATTENTE_MAX) < 0
                            ? pause.multipliedBy(2)
                            : ATTENTE_MAX;
        }
    }

    /// Somebody is away, or two came at once: nothing was done, or it was and the key will tell.
    private static boolean aRefaire(HttpResponse<String> reponse) {
        return switch (reponse.statusCode()) {
            case 401, 429, 500, 502, 503, 504 -> true;
            case 409 -> reponse.headers().firstValue("Retry-After").isPresent();
            default -> false;
        };
    }

    private static JsonNode json(String corps) {
        try {
            return corps.isBlank() ? JSON.createObjectNode() : JSON.readTree(corps);
        } catch (tools.jackson.core.JacksonException e) {
            return JSON.createObjectNode().put("title", corps.lines().findFirst().orElse(""));
        }
    }

    private String jeton(String compte) throws IOException, InterruptedException {
        var connu = jetons.get(compte);
        if (connu != null && Instant.now().isBefore(connu.finA())) {
            return connu.valeur();
        }
        var machine = machines.getOrDefault(compte, parDefaut);
        var formulaire =
                "grant_type=client_credentials"
                        + (machine.auNomDesComptes()
                                ? "&au_nom_de=" + URLEncoder.encode(compte, StandardCharsets.UTF_8)
                                : "");
        var identite = machine.identifiant() + ":" + machine.secret();
        var reponse =
                http.send(
                        HttpRequest.newBuilder(URI.create(emetteur + "/oauth2/token"))
                                .timeout(Duration.ofSeconds(20))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                identite.getBytes(
                                                                        StandardCharsets.UTF_8)))
                                .POST(BodyPublishers.ofString(formulaire))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (reponse.statusCode() >= 500) {
            throw new IOException("HTTP " + reponse.statusCode() + " de /oauth2/token");
        }
        var json = json(reponse.body());
        if (reponse.statusCode() != 200) {
            throw new Panne(
                    "jeton refusé à %s pour %s : HTTP %d %s"
                            .formatted(
                                    machine.identifiant(),
                                    compte,
                                    reponse.statusCode(),
                                    json.path("error_description")
                                            .asString(json.path("error").asString(""))));
        }
        var jeton =
                new Jeton(
                        json.path("access_token").asString(),
                        Instant.now().plusSeconds(json.path("expires_in").asLong(60) * 8 / 10));
        jetons.put(compte, jeton);
        return jeton.valeur();
    }

    private static void dormir(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Panne("interrompu");
        }
    }
}
