package fr.spie.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final String DOSSIERS = "/api/orientation/dossiers";

    @BeforeEach
    void amonts() {
        Plateforme.oublie();
        Plateforme.ORIENTATION.repond(DOSSIERS, 200, "application/json", "{\"items\":[]}");
        Plateforme.PARCOURS.repond("/vues/parcours/relais", 200, "text/html", "<p>fait</p>");
    }

    @Test
    void a_bearer_token_is_relayed_with_path_query_and_headers_untouched() {
        var jeton = Machine.jeton("departement");

        var reponse =
                new Navigateur()
                        .envoie(
                                Navigateur.demande(DOSSIERS + "?nom=a%20b&etatAu=2026-01-01")
                                        .header("Authorization", "Bearer " + jeton)
                                        .header("If-Match", "\"3\""));

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).isEqualTo("{\"items\":[]}");
        var recu = Plateforme.ORIENTATION.dernier();
        assertThat(recu.chemin()).isEqualTo(DOSSIERS + "?nom=a%20b&etatAu=2026-01-01");
        assertThat(recu.entete("Authorization")).hasValue("Bearer " + jeton);
        assertThat(recu.entete("If-Match")).hasValue("\"3\"");
    }

    @Test
    void a_session_becomes_the_token_of_the_person_and_its_cookies_stay_at_the_door() {
        var navigateur = Navigateur.connecte("cip-mauriac-1");

        assertThat(navigateur.ouvre(DOSSIERS).statusCode()).isEqualTo(200);

        var recu = Plateforme.ORIENTATION.dernier();
        var jeton = recu.entete("Authorization").orElseThrow().substring("Bearer ".length());
        assertThat(Machine.revendications(jeton))
                .containsEntry("sub", "cip-mauriac-1")
                .containsEntry("institution", "departement")
                .containsEntry("name", "Gaspard Lavergne");
        assertThat(recu.entete("Cookie")).isEmpty();
    }

    @Test
    void without_token_the_services_stay_closed() {
        var reponse = new Navigateur().ouvre(DOSSIERS);

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(Machine.json(reponse.body()))
                .containsEntry("type", "urn:spie:refus:non-authentifie")
                .containsEntry("title", "Connexion requise");
        assertThat(Plateforme.ORIENTATION.recus).isEmpty();
    }

    @Test
    void a_forged_token_is_refused() {
        var jeton = Machine.jeton("departement");

        var reponse =
                new Navigateur()
                        .envoie(
                                Navigateur.demande(DOSSIERS)
                                        .header(
                                                "Authorization",
                                                "Bearer "
                                                        + jeton.substring(0, jeton.length() - 9)));

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(Machine.json(reponse.body())).containsEntry("title", "Connexion requise");
    }

    @Test
    void a_write_without_token_nor_session_is_unauthenticated() {
        assertThat(new Navigateur().poste(DOSSIERS, "nom", "x").statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_writes_only_with_its_anti_forgery_token() {
        var navigateur = Navigateur.connecte("cip-aurillac-1");

        var sans = navigateur.poste("/vues/parcours/relais", "motif", "déménagement");
        assertThat(sans.statusCode()).isEqualTo(403);
        assertThat(Machine.json(sans.body())).containsEntry("title", "Formulaire périmé");
        assertThat(Plateforme.PARCOURS.recus).isEmpty();

        navigateur.ouvre("/import");
        var avec =
                navigateur.envoie(
                        Navigateur.demande("/vues/parcours/relais")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        "X-XSRF-TOKEN",
                                        navigateur.cookie("XSRF-TOKEN").orElseThrow())
                                .header("HX-Request", "true")
                                .POST(
                                        BodyPublishers.ofString(
                                                Navigateur.formulaire("motif", "déménagement"))));
        assertThat(avec.body()).isEqualTo("<p>fait</p>");
        assertThat(Plateforme.PARCOURS.dernier().corps())
                .isEqualTo(Navigateur.formulaire("motif", "déménagement"));
    }

    @Test
    void a_bearer_token_needs_no_anti_forgery_token() {
        var reponse =
                new Navigateur()
                        .envoie(
                                Navigateur.demande(DOSSIERS)
                                        .header(
                                                "Authorization",
                                                "Bearer " + Machine.jeton("departement"))
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString("{}")));

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(Plateforme.ORIENTATION.dernier().corps()).isEqualTo("{}");
    }

    @Test
    void a_refusal_of_a_service_passes_as_it_is() {
        Plateforme.OFFRE.repond(
                "/api/offres", 409, "application/problem+json", "{\"title\":\"Plus de place\"}");

        var reponse =
                new Navigateur()
                        .envoie(
                                Navigateur.demande("/api/offres")
                                        .header(
                                                "Authorization",
                                                "Bearer " + Machine.jeton("departement")));

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).isEqualTo("{\"title\":\"Plus de place\"}");
    }

    @Test
    void a_dead_service_is_a_problem_for_machines_and_a_notice_for_people() {
        var jeton = "Bearer " + Machine.jeton("fse-gestion");

        var api =
                new Navigateur()
                        .envoie(
                                Navigateur.demande("/api/fse/operations")
                                        .header("Authorization", jeton));
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(Machine.json(api.body()))
                .containsEntry("type", "urn:spie:refus:service-indisponible")
                .containsEntry("title", "Service momentanément indisponible");

        var vue =
                new Navigateur()
                        .envoie(Navigateur.demande("/vues/fse/").header("Authorization", jeton));
        assertThat(vue.statusCode()).isEqualTo(503);
        assertThat(vue.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(vue.body()).contains("role=\"alert\"", "momentanément indisponible");
    }

    @Test
    void events_pass_one_by_one() throws Exception {
        var premierLu = new CountDownLatch(1);
        Plateforme.PARCOURS.repond(
                "/api/parcours/flux",
                echange -> {
                    echange.getResponseHeaders().set("Content-Type", "text/event-stream");
                    echange.sendResponseHeaders(200, 0);
                    var flux = echange.getResponseBody();
                    flux.write("event: maj\ndata: 1\n\n".getBytes(StandardCharsets.UTF_8));
                    flux.flush();
                    assertThat(premierLu.await(60, SECONDS)).isTrue();
                    flux.write("event: maj\ndata: 2\n\n".getBytes(StandardCharsets.UTF_8));
                });

        try (var http = HttpClient.newHttpClient()) {
            var reponse =
                    http.send(
                            Navigateur.demande("/api/parcours/flux")
                                    .header(
                                            "Authorization",
                                            "Bearer " + Machine.jeton("departement"))
                                    .build(),
                            BodyHandlers.ofInputStream());
            var lignes =
                    new BufferedReader(
                            new InputStreamReader(reponse.body(), StandardCharsets.UTF_8));
            assertThat(lignes.readLine()).isEqualTo("event: maj");
            assertThat(lignes.readLine()).isEqualTo("data: 1");
            premierLu.countDown();
            assertThat(lignes.lines()).contains("data: 2");
        }
    }

    @Test
    void a_large_body_flows_through_without_being_held() throws Exception {
        var recus = new Semaphore(0);
        Plateforme.ORIENTATION.repond(
                "/api/orientation/flux/caf",
                echange -> {
                    long total = 0;
                    var corps = echange.getRequestBody();
                    for (int lus = 0; lus >= 0; lus = corps.read(new byte[65_536])) {
                        total += lus;
                        recus.release(lus);
                    }
                    Amont.envoyer(echange, 200, "application/json", "{\"octets\":" + total + "}");
                });

        int morceau = 1 << 20;
        var envoi = new CorpsRetenu(recus, morceau, 100);
        var reponse =
                new Navigateur()
                        .envoie(
                                Navigateur.demande("/api/orientation/flux/caf")
                                        .header(
                                                "Authorization",
                                                "Bearer " + Machine.jeton("caf-15"))
                                        .header("Content-Type", "application/xml")
                                        .POST(BodyPublishers.ofInputStream(() -> envoi)));

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(Machine.json(reponse.body())).containsEntry("octets", 100 * morceau);
    }

    /// Gives its next mebibyte only once the service has received most of those before.
    private static final class CorpsRetenu extends InputStream {

        private final Semaphore recus;
        private final int morceau;
        private int restants;
        private int avance;

        CorpsRetenu(Semaphore recus, int morceau, int morceaux) {
            this.recus = recus;
            this.morceau = morceau;
            this.restants = morceaux;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) {
            if (avance == 0) {
                if (restants == 0) {
                    return -1;
                }
                attendreLeService();
                restants--;
                avance = morceau;
            }
            int donnes = Math.min(longueur, avance);
            avance -= donnes;
            return donnes;
        }

        private void attendreLeService() {
            try {
                if (restants < 96 && !recus.tryAcquire(morceau, 60, SECONDS)) {
                    throw new IllegalStateException("the gateway holds the body");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
