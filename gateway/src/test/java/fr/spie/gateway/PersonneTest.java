package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A person, on their own page and nowhere else.
class PersonneTest {

    private static final String VERIFICATION = "/api/parcours/acces-personne/verification";
    private static final String DOSSIER = "11111111-2222-4333-8444-555555555555";
    private static final String ACCES = "66666666-7777-4888-9999-000000000000";

    @BeforeEach
    void amonts() {
        Plateforme.oublie();
        Plateforme.PARCOURS.repond(
                VERIFICATION,
                200,
                "application/json",
                "{\"dossierId\":\"%s\",\"accesId\":\"%s\",\"nom\":\"Alix EXEMPLE\"}"
                        .formatted(DOSSIER, ACCES));
        Plateforme.PARCOURS.repond("/api/parcours/moi", 200, "application/json", "{}");
        Plateforme.PARCOURS.repond("/api/parcours/moi/export", 200, "application/json", "{}");
        Plateforme.PARCOURS.repond(
                "/vues/parcours/moi/histoire", 200, "text/html", "<h2>Mon histoire</h2>");
        Plateforme.PARCOURS.repond(
                "/vues/parcours/moi", 200, "text/html", "<h2>Bonjour Alix EXEMPLE</h2>");
        Plateforme.PARCOURS.repond(
                "/vues/parcours/moi/consultations", 200, "text/html", "<h2>Qui a lu</h2>");
        Plateforme.ORIENTATION.repond(
                "/vues/orientation/moi/consultations", 200, "text/html", "<h2>Qui a vu</h2>");
    }

    private static Navigateur connectee() {
        var navigateur = new Navigateur();
        assertThat(connexion(navigateur, "ABCD-EFGH-2345").uri())
                .hasPath("/mon-parcours")
                .hasNoQuery();
        return navigateur;
    }

    private static HttpResponse<String> connexion(Navigateur navigateur, String code) {
        var page = navigateur.ouvre("/mon-parcours");
        assertThat(page.uri().getPath()).isEqualTo("/mon-parcours/connexion");
        return navigateur.poste(
                "/mon-parcours/connexion",
                "_csrf",
                Navigateur.champCache(page),
                "code",
                code,
                "naissance",
                "1990-05-01");
    }

    @Test
    void an_access_code_and_a_day_of_birth_open_the_page_of_the_person() {
        var navigateur = new Navigateur();

        var page = connexion(navigateur, "ABCD-EFGH-2345");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1", "Mon parcours", "<h2>Bonjour Alix EXEMPLE</h2>")
                .contains("<h2>Qui a lu</h2>", "<h2>Qui a vu</h2>", "Se déconnecter")
                .doesNotContain("Menu principal", "File active");
        var verification =
                Plateforme.PARCOURS.recus.stream()
                        .filter(r -> r.chemin().equals(VERIFICATION))
                        .findFirst()
                        .orElseThrow();
        assertThat(Machine.json(verification.corps()))
                .containsEntry("code", "ABCD-EFGH-2345")
                .containsEntry("naissanceLe", "1990-05-01");
        assertThat(revendications(verification)).containsEntry("roles", List.of("portail"));
        assertThat(revendications(Plateforme.PARCOURS.dernier()))
                .containsEntry("roles", List.of("personne"))
                .containsEntry("dossier", DOSSIER)
                .containsEntry("acces", ACCES)
                .doesNotContainKey("institution");
    }

    private static java.util.Map<String, Object> revendications(Amont.Recu recu) {
        return Machine.revendications(jeton(recu));
    }

    private static String jeton(Amont.Recu recu) {
        return recu.entete("Authorization").orElseThrow().substring("Bearer ".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/file-active",
                "/dossiers",
                "/dossiers/" + DOSSIER,
                "/offres",
                "/fse",
                "/import",
                "/regles",
                "/api/parcours/a-faire",
                "/api/parcours/regles",
                "/api/parcours/flux",
                "/api/parcours/dossiers/" + DOSSIER,
                "/api/parcours/moi/autre",
                "/vues/parcours/moi",
                "/vues/parcours/dossiers/" + DOSSIER,
                "/api/orientation/dossiers",
                "/api/offres",
                "/api/fse/operations"
            })
    void a_person_reaches_only_their_own_page(String chemin) {
        var navigateur = connectee();
        var jeton = jeton(Plateforme.PARCOURS.dernier());
        Plateforme.PARCOURS.recus.clear();

        assertThat(navigateur.ouvre(chemin).statusCode()).isEqualTo(403);
        if (chemin.startsWith("/api/") || chemin.startsWith("/vues/")) {
            assertThat(avecJeton(jeton, chemin).statusCode()).isEqualTo(403);
        }

        assertThat(Plateforme.PARCOURS.recus).isEmpty();
    }

    @Test
    void a_person_reads_and_writes_nothing() {
        var navigateur = connectee();
        var jeton = jeton(Plateforme.PARCOURS.dernier());

        assertThat(navigateur.ouvre("/api/parcours/moi").statusCode()).isEqualTo(200);
        assertThat(avecJeton(jeton, "/api/parcours/moi").statusCode()).isEqualTo(200);
        assertThat(navigateur.ouvre("/api/parcours/moi/export").statusCode()).isEqualTo(200);
        var ecriture =
                Navigateur.demande("/api/parcours/moi")
                        .header("Authorization", "Bearer " + jeton)
                        .POST(BodyPublishers.ofString("{}"));
        assertThat(new Navigateur().envoie(ecriture).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> avecJeton(String jeton, String chemin) {
        return new Navigateur()
                .envoie(Navigateur.demande(chemin).header("Authorization", "Bearer " + jeton));
    }

    @Test
    void a_person_prints_their_whole_parcours_or_takes_it_away() {
        var navigateur = connectee();

        assertThat(navigateur.ouvre("/mon-parcours").body()).contains("/mon-parcours/histoire");
        assertThat(navigateur.ouvre("/mon-parcours/histoire").body())
                .contains("Tout mon parcours", "Mon histoire", "Revenir à mon parcours");
    }

    @Test
    void a_wrong_code_is_refused_in_french() {
        Plateforme.PARCOURS.repond(VERIFICATION, 403, "application/problem+json", "{}");

        var page = connexion(new Navigateur(), "ZZZZ-ZZZZ-ZZZZ");

        assertThat(page.uri().toString()).endsWith("/mon-parcours/connexion?erreur");
        assertThat(page.body()).contains("ne vont pas ensemble", "role=\"alert\"");
    }

    @Test
    void a_silent_service_is_not_a_wrong_code() {
        Plateforme.PARCOURS.repond(VERIFICATION, 503, "application/problem+json", "{}");

        var page = connexion(new Navigateur(), "ABCD-EFGH-2345");

        assertThat(page.body()).contains("Le service ne répond pas");
    }

    @Test
    void an_address_that_fails_too_often_waits() {
        Plateforme.PARCOURS.repond(VERIFICATION, 403, "application/problem+json", "{}");
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var _ =
                Plateforme.demarrer(
                        url,
                        "--spie.gateway.essais=5",
                        "--spie.comptes-demonstration=true",
                        "--spie.services.parcours=" + Plateforme.PARCOURS.url())) {
            for (int i = 0; i < 5; i++) {
                assertThat(connexion(new Navigateur(url), "ZZZZ").uri().getQuery())
                        .isEqualTo("erreur");
            }
            Plateforme.PARCOURS.recus.clear();

            var page = connexion(new Navigateur(url), "ABCD-EFGH-2345");

            assertThat(page.uri().getQuery()).isEqualTo("attente");
            assertThat(page.body()).contains("Trop d’essais");
            assertThat(Plateforme.PARCOURS.recus).isEmpty();
        }
    }

    @Test
    void an_access_taken_back_is_said_and_nothing_else_is_shown() {
        var navigateur = connectee();
        Plateforme.PARCOURS.repond(
                "/vues/parcours/moi", 403, "application/problem+json", "{\"title\":\"Non\"}");

        var page = navigateur.ouvre("/mon-parcours");

        assertThat(page.body())
                .contains("Votre code d’accès ne fonctionne plus")
                .doesNotContain("Qui a lu", "Qui a vu");
    }

    @Test
    void leaving_leads_back_to_the_door_of_persons() {
        var navigateur = connectee();
        var page = navigateur.ouvre("/mon-parcours");

        var sortie = navigateur.poste("/deconnexion", "_csrf", Navigateur.champCache(page));

        assertThat(sortie.uri().toString()).endsWith("/mon-parcours/connexion?sortie");
        assertThat(navigateur.ouvre("/mon-parcours").uri().getPath())
                .isEqualTo("/mon-parcours/connexion");
    }

    @Test
    void a_professional_finds_nothing_on_the_page_of_persons_and_keeps_their_own() {
        Plateforme.PARCOURS.repond(
                "/vues/parcours/moi", 403, "application/problem+json", "{\"title\":\"Non\"}");

        var page = Navigateur.connecte("cip-aurillac-1").ouvre("/mon-parcours");

        assertThat(page.body()).contains("réservée à la personne", "Menu principal");
    }
}
