package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String A_FAIRE = "/vues/parcours/a-faire";
    private static final String A_ORIENTER = "/vues/orientation/a-orienter";

    @BeforeEach
    void amonts() {
        Plateforme.oublie();
        Plateforme.PARCOURS.repond(
                A_FAIRE,
                200,
                "text/html;charset=UTF-8",
                "<h2>À faire</h2><form method=\"post\" action=\"/vues/parcours/relais\"></form>");
        Plateforme.ORIENTATION.repond(A_ORIENTER, 200, "text/html", "<h2>Orientations</h2>");
    }

    @Test
    void the_home_page_is_complete_without_javascript() {
        var page = Navigateur.connecte("cip-aurillac-1").ouvre("/?etatAu=2026-01-01");

        assertThat(page.body())
                .contains(
                        "<!DOCTYPE html>",
                        "<html lang=\"fr\"",
                        "Ce qui m’attend aujourd’hui",
                        "<h2>À faire</h2>",
                        "<h2>Orientations</h2>",
                        "href=\"#contenu\"",
                        "<main id=\"contenu\"",
                        "aria-current=\"page\"");
        assertThat(Plateforme.PARCOURS.dernier().chemin())
                .isEqualTo(A_FAIRE + "?etatAu=2026-01-01");
        assertThat(Plateforme.PARCOURS.dernier().entete("Authorization").orElseThrow())
                .startsWith("Bearer ");
    }

    @Test
    void a_form_posted_without_javascript_returns_to_its_page_once_it_is_up_to_date() {
        Plateforme.PARCOURS.repond(
                "/vues/parcours/relais",
                echange -> {
                    echange.getResponseHeaders().set("Position", "d1@7");
                    Amont.envoyer(echange, 200, "text/html", "<p>fait</p>");
                });

        var page = posteLeFormulaire(Navigateur.connecte("cip-aurillac-1"));

        assertThat(page.uri().getPath()).isEqualTo("/");
        assertThat(page.body()).contains("<h2>À faire</h2>").doesNotContain("alert-danger");
        assertThat(Plateforme.PARCOURS.dernier().chemin()).isEqualTo(A_FAIRE + "?position=d1@7");
        assertThat(Plateforme.ORIENTATION.dernier().chemin()).isEqualTo(A_ORIENTER);
    }

    @Test
    void a_form_refused_without_javascript_returns_to_its_page_with_the_reason_once() {
        Plateforme.PARCOURS.repond(
                "/vues/parcours/relais",
                409,
                "application/problem+json",
                "{\"title\":\"Un relais est déjà en cours\",\"detail\":\"Attendez.\"}");
        var navigateur = Navigateur.connecte("cip-aurillac-1");

        assertThat(posteLeFormulaire(navigateur).body())
                .contains("Un relais est déjà en cours. Attendez.", "<h2>À faire</h2>");
        assertThat(navigateur.ouvre("/").body()).doesNotContain("Un relais est déjà en cours");
    }

    @Test
    void what_a_service_says_once_is_shown_once() {
        Plateforme.PARCOURS.repond(
                "/vues/parcours/relais",
                echange -> {
                    echange.getResponseHeaders()
                            .set("Spie-Message", "Code+d%E2%80%99acc%C3%A8s+%3A+ABCD");
                    Amont.envoyer(echange, 200, "text/html", "<p>fait</p>");
                });
        var navigateur = Navigateur.connecte("cip-aurillac-1");

        assertThat(posteLeFormulaire(navigateur).body()).contains("Code d’accès : ABCD");
        assertThat(navigateur.ouvre("/").body()).doesNotContain("ABCD");
    }

    @Test
    void the_reason_for_opening_a_dossier_is_asked_once() {
        var dossier = UUID.randomUUID();
        var question = "<section data-motif-requis><h2>Pourquoi</h2></section>";
        Plateforme.ORIENTATION.repond(
                "/vues/orientation/dossiers/" + dossier, 200, "text/html", question);
        Plateforme.PARCOURS.repond(
                "/vues/parcours/dossiers/" + dossier, 200, "text/html", question);

        var page = Navigateur.connecte("cip-aurillac-1").ouvre("/dossiers/" + dossier);

        assertThat(page.body()).containsOnlyOnce("Pourquoi");
    }

    @Test
    void a_service_may_choose_the_page_which_follows_a_form() {
        Plateforme.OFFRE.repond("/vues/offres/", 200, "text/html", "<h2>Atelier</h2>");
        Plateforme.PARCOURS.repond(
                "/vues/parcours/relais",
                echange -> {
                    echange.getResponseHeaders().set("Location", "/offres?offre=7");
                    Amont.envoyer(echange, 303, "text/html", "");
                });

        var page = posteLeFormulaire(Navigateur.connecte("cip-aurillac-1"));

        assertThat(page.uri().getPath()).isEqualTo("/offres");
        assertThat(page.body()).contains("<h2>Atelier</h2>");
    }

    private static HttpResponse<String> posteLeFormulaire(Navigateur navigateur) {
        var page = navigateur.ouvre("/");
        var jeton =
                Pattern.compile(
                                "action=\"/vues/parcours/relais\"><input type=\"hidden\""
                                        + " name=\"_csrf\" value=\"([^\"]+)\"")
                        .matcher(page.body());
        assertThat(jeton.find()).as("the form carries the token of the session").isTrue();
        return navigateur.envoie(
                Navigateur.demande("/vues/parcours/relais")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Referer", Plateforme.URL + "/")
                        .POST(
                                BodyPublishers.ofString(
                                        Navigateur.formulaire("_csrf", jeton.group(1)))));
    }

    @Test
    void a_fragment_which_fails_leaves_a_notice_and_the_others_stay() {
        Plateforme.PARCOURS.repond(A_FAIRE, 500, "text/html", "java.lang.Boom at fr.spie");

        var page = Navigateur.connecte("cip-aurillac-1").ouvre("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("n’a pas pu être affichée", "Réessayer", "<h2>Orientations</h2>")
                .doesNotContain("Boom");
    }

    @Test
    void a_dead_service_leaves_its_page_standing() {
        var page = Navigateur.connecte("agent-fse").ouvre("/fse");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Opérations FSE+", "ne répond pas pour le moment");
    }

    @Test
    void a_dossier_gathers_what_two_services_know() {
        var id = UUID.randomUUID();
        Plateforme.ORIENTATION.repond(
                "/vues/orientation/dossiers/" + id, 200, "text/html", "<p>identité</p>");
        Plateforme.PARCOURS.repond(
                "/vues/parcours/dossiers/" + id, 200, "text/html", "<p>référent</p>");

        var page = Navigateur.connecte("cip-aurillac-1").ouvre("/dossiers/" + id);

        assertThat(page.body())
                .contains("<p>identité</p>", "<p>référent</p>", "data-sujet=\"" + id + "\"");
    }

    @Test
    void a_search_is_a_page_and_an_unknown_dossier_or_page_is_not_found() {
        var navigateur = Navigateur.connecte("cip-aurillac-1");

        Plateforme.ORIENTATION.repond(
                "/vues/orientation/dossiers", 200, "text/html", "<p>recherche</p>");
        assertThat(navigateur.ouvre("/dossiers?nom=x").body()).contains("<p>recherche</p>");
        assertThat(navigateur.ouvre("/dossiers/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(navigateur.ouvre("/dossiers/abc").statusCode()).isEqualTo(400);
        var inconnue = navigateur.ouvre("/nulle-part");
        assertThat(inconnue.statusCode()).isEqualTo(404);
        assertThat(inconnue.body()).contains("Page introuvable", "Se déconnecter");
    }

    @Test
    void pages_allow_no_script_but_our_own() {
        var page = new Navigateur().ouvre("/accessibilite");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<style", " style=", " onclick=");
    }

    @Test
    void the_frame_finds_its_assets_and_their_licences() {
        var navigateur = new Navigateur();
        for (var chemin :
                new String[] {
                    "/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css",
                    "/webjars/bootstrap/5.3.8/LICENSE",
                    "/webjars/htmx.org/2.0.8/dist/htmx.min.js",
                    "/webjars/htmx.org/2.0.8/LICENSE",
                    "/webjars/bootstrap/5.3.8/dist/js/bootstrap.bundle.min.js",
                    "/gateway/gateway.css",
                    "/gateway/socle.js",
                    "/gateway/vivant.js",
                    "/gateway/import.js",
                    "/gateway/icone.svg"
                }) {
            assertThat(navigateur.ouvre(chemin).statusCode()).as(chemin).isEqualTo(200);
        }
        assertThat(navigateur.ouvre("/gateway/theme.css").body())
                .contains("--spie-couleur:#26547c");
    }

    @Test
    void a_file_sent_without_javascript_reaches_the_service_and_its_report_is_shown() {
        Plateforme.ORIENTATION.repond(
                "/api/orientation/flux/caf",
                200,
                "application/json",
                "{\"nouveauxDossiers\":3,\"refus\":[{\"ligne\":12,\"raison\":\"NIR absent\"}]}");
        var navigateur = Navigateur.connecte("chef-service");
        var formulaire = navigateur.ouvre("/import");
        assertThat(formulaire.statusCode()).isEqualTo(200);
        var jeton = Navigateur.champCache(formulaire);

        var page =
                navigateur.envoie(
                        Navigateur.demande("/import")
                                .header("Content-Type", "multipart/form-data; boundary=XX")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                --XX\r
                                                Content-Disposition: form-data; name="_csrf"\r
                                                \r
                                                %s\r
                                                --XX\r
                                                Content-Disposition: form-data; name="fichier"; filename="f.xml"\r
                                                Content-Type: text/xml\r
                                                \r
                                                <Flux/>\r
                                                --XX--\r
                                                """
                                                        .formatted(jeton))));

        assertThat(page.body()).contains("Compte rendu", "Nouveaux dossiers", "NIR absent");
        assertThat(Plateforme.ORIENTATION.dernier().corps()).isEqualTo("<Flux/>");
        assertThat(page.body()).contains("Compte rendu", "Nouveaux dossiers", "NIR absent");
    }

    @Test
    void health_is_open_and_says_nothing_more() {
        var sante = new Navigateur().ouvre("/actuator/health");

        assertThat(sante.statusCode()).isEqualTo(200);
        assertThat(sante.body()).contains("UP").doesNotContain("components");
    }
}
