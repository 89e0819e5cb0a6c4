package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A form that a service refuses comes back as it was filled, with the reason beside it.
class FormulaireRefuseTest {

    private static final UUID DOSSIER = UUID.randomUUID();
    private static final String FRAGMENT = "/vues/parcours/dossiers/" + DOSSIER;
    private static final String PAGE = "/dossiers/" + DOSSIER;

    @BeforeEach
    void amonts() {
        Plateforme.oublie();
        Plateforme.ORIENTATION.repond(
                "/vues/orientation/dossiers/" + DOSSIER, 200, "text/html", "<h2>Droits</h2>");
        Plateforme.PARCOURS.repond(
                FRAGMENT,
                200,
                "text/html;charset=UTF-8",
                """
                <h2>Son parcours</h2>
                <details id="autre"><summary>Autre</summary></details>
                <details id="ouvrir"><summary>Ouvrir un accompagnement</summary>
                <form method="post" action="%1$s/accompagnements">
                  <select id="dispositif" name="dispositif">
                    <option value="">Choisir</option>
                    <option value="PLIE">PLIE</option>
                    <option value="CEJ" selected>Contrat d’engagement jeune</option>
                  </select>
                  <input id="fin" type="date" name="finPrevueLe">
                  <input id="volontaire" type="checkbox" name="volontaire" value="true">
                  <input id="seul" type="checkbox" name="seul" checked>
                  <textarea id="notes" name="notes">avant</textarea>
                </form></details>
                <form id="absence" method="post" action="%1$s/absence"><input type="hidden" name="excuse" value="false"></form>
                <form id="excuse" method="post" action="%1$s/absence"><input type="hidden" name="excuse" value="true"></form>
                """
                        .formatted(FRAGMENT));
    }

    @Test
    void its_values_stay_and_the_reason_stands_beside_it() {
        refuser("/accompagnements", 409, "La personne suit déjà un accompagnement renforcé");

        var page =
                lire(
                        poster(
                                Navigateur.connecte("cip-aurillac-1"),
                                "/accompagnements",
                                "dispositif",
                                "PLIE",
                                "finPrevueLe",
                                "2026-12-31",
                                "volontaire",
                                "true",
                                "notes",
                                "<b>d’accord</b>"));

        assertThat(page.select("#dispositif option[selected]").eachAttr("value"))
                .containsExactly("PLIE");
        assertThat(page.select("#fin").attr("value")).isEqualTo("2026-12-31");
        assertThat(page.select("#volontaire").hasAttr("checked")).isTrue();
        assertThat(page.select("#seul").hasAttr("checked")).isFalse();
        assertThat(page.select("#notes").text()).isEqualTo("<b>d’accord</b>");
        assertThat(page.select("#ouvrir").hasAttr("open")).isTrue();
        assertThat(page.select("#autre").hasAttr("open")).isFalse();
        assertThat(page.select("#refus + form").attr("action"))
                .isEqualTo(FRAGMENT + "/accompagnements");
        assertThat(page.select("#refus").text())
                .isEqualTo("La personne suit déjà un accompagnement renforcé.");
        assertThat(page.select("form[method=post] > input[name=_csrf]")).hasSizeGreaterThan(3);
    }

    @Test
    void it_is_told_from_another_one_of_the_same_address_by_what_it_hides() {
        refuser("/absence", 409, "Ce rendez-vous est déjà conclu");

        var page =
                lire(poster(Navigateur.connecte("cip-aurillac-1"), "/absence", "excuse", "true"));

        assertThat(page.select("#refus + form").attr("id")).isEqualTo("excuse");
    }

    @Test
    void days_of_the_reason_are_written_in_words() {
        refuser("/absence", 409, "La personne a jusqu’au 2026-12-05 pour répondre");

        var page =
                lire(poster(Navigateur.connecte("cip-aurillac-1"), "/absence", "excuse", "false"));

        assertThat(page.select("#refus").text())
                .isEqualTo("La personne a jusqu’au 5 décembre 2026 pour répondre.");
    }

    @Test
    void the_reason_may_stand_in_a_header_when_the_answer_is_a_page() {
        Plateforme.PARCOURS.repond(
                FRAGMENT + "/absence",
                echange -> {
                    echange.getResponseHeaders().set("Spie-Refus", "Dossier+d%C3%A9j%C3%A0+clos");
                    Amont.envoyer(echange, 422, "text/html", "<h2>Page</h2>");
                });

        var page =
                lire(poster(Navigateur.connecte("cip-aurillac-1"), "/absence", "excuse", "false"));

        assertThat(page.select("#refus").text()).isEqualTo("Dossier déjà clos");
    }

    @Test
    void a_fault_of_the_service_leaves_the_page_standing() {
        refuser("/absence", 500, "Une erreur inattendue s’est produite");

        var reponse = poster(Navigateur.connecte("cip-aurillac-1"), "/absence", "excuse", "true");

        assertThat(reponse.uri().getPath()).isEqualTo(PAGE);
        assertThat(lire(reponse).select("#refus").text())
                .isEqualTo("Une erreur inattendue s’est produite.");
    }

    @Test
    void what_was_typed_is_shown_once() {
        refuser("/absence", 409, "Ce rendez-vous est déjà conclu");
        var navigateur = Navigateur.connecte("cip-aurillac-1");
        poster(navigateur, "/absence", "excuse", "true");

        assertThat(lire(navigateur.ouvre(PAGE)).select("#refus")).isEmpty();
    }

    @Test
    void a_form_sent_twice_asks_once_and_a_page_read_again_asks_anew() {
        Plateforme.PARCOURS.repond(FRAGMENT + "/absence", 200, "text/html", "<p>fait</p>");
        var navigateur = Navigateur.connecte("cip-aurillac-1");
        var jeton = Navigateur.champCache(navigateur.ouvre(PAGE));

        var cles =
                Stream.of(
                                cle(navigateur, jeton, "true"),
                                cle(navigateur, jeton, "true"),
                                cle(navigateur, jeton, "false"),
                                cle(
                                        navigateur,
                                        Navigateur.champCache(navigateur.ouvre(PAGE)),
                                        "true"))
                        .toList();

        assertThat(cles.get(1)).isEqualTo(cles.get(0));
        assertThat(cles.stream().distinct()).hasSize(3);
    }

    @Test
    void a_script_that_sends_a_form_twice_asks_once_too() {
        Plateforme.PARCOURS.repond(FRAGMENT + "/absence", 200, "text/html", "<p>fait</p>");
        var navigateur = Navigateur.connecte("cip-aurillac-1");
        navigateur.ouvre(PAGE);

        var cles =
                Stream.of("1 oui", "1 oui", "1 non", "2 oui")
                        .map(envoi -> envoi.split(" "))
                        .map(envoi -> parScript(navigateur, envoi[0], envoi[1]))
                        .toList();

        assertThat(cles.get(1)).isEqualTo(cles.get(0));
        assertThat(cles.stream().distinct()).hasSize(3);
    }

    private static UUID parScript(Navigateur navigateur, String lecture, String excuse) {
        var reponse =
                navigateur.envoie(
                        Navigateur.demande(FRAGMENT + "/absence")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        "X-XSRF-TOKEN",
                                        navigateur.cookie("XSRF-TOKEN").orElseThrow())
                                .header("HX-Request", "true")
                                .header("Spie-Lecture", lecture)
                                .POST(
                                        BodyPublishers.ofString(
                                                Navigateur.formulaire("excuse", excuse))));
        assertThat(reponse.body()).isEqualTo("<p>fait</p>");
        assertThat(Plateforme.PARCOURS.dernier().corps())
                .isEqualTo(Navigateur.formulaire("excuse", excuse));
        return cle();
    }

    private static UUID cle(Navigateur navigateur, String jeton, String excuse) {
        envoyer(navigateur, jeton, "/absence", "excuse", excuse);
        return cle();
    }

    private static UUID cle() {
        return Plateforme.PARCOURS.recus.stream()
                .filter(recu -> recu.methode().equals("POST"))
                .reduce((_, dernier) -> dernier)
                .flatMap(recu -> recu.entete("Idempotency-Key"))
                .map(UUID::fromString)
                .orElseThrow();
    }

    @Test
    void a_forged_page_of_origin_leads_nowhere_else() {
        Plateforme.PARCOURS.repond(FRAGMENT + "/absence", 200, "text/html", "<p>fait</p>");
        Plateforme.PARCOURS.repond("/vues/parcours/a-faire", 200, "text/html", "<p>à faire</p>");
        var navigateur = Navigateur.connecte("cip-aurillac-1");
        var jeton = Navigateur.champCache(navigateur.ouvre(PAGE));

        var reponse =
                navigateur.envoie(
                        Navigateur.demande(FRAGMENT + "/absence")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Referer", Plateforme.URL + "//localhost:1/ailleurs")
                                .POST(
                                        BodyPublishers.ofString(
                                                Navigateur.formulaire("_csrf", jeton))));

        assertThat(reponse.uri()).isEqualTo(URI.create(Plateforme.URL + "/"));
    }

    @Test
    void the_plan_of_a_departure_is_a_page() {
        Plateforme.PARCOURS.repond("/vues/parcours/plans", 200, "text/html", "<h2>Plan</h2>");

        var page = Navigateur.connecte("chef-service").ouvre("/plans?partant=cip-1&le=2026-12-01");

        assertThat(page.body()).contains("Départ d’un professionnel", "<h2>Plan</h2>");
        assertThat(Plateforme.PARCOURS.dernier().chemin())
                .isEqualTo("/vues/parcours/plans?partant=cip-1&le=2026-12-01");
    }

    private static void refuser(String chemin, int statut, String titre) {
        Plateforme.PARCOURS.repond(
                FRAGMENT + chemin,
                statut,
                "application/problem+json",
                "{\"title\":\"" + titre + "\"}");
    }

    private static HttpResponse<String> poster(
            Navigateur navigateur, String chemin, String... champs) {
        return envoyer(navigateur, Navigateur.champCache(navigateur.ouvre(PAGE)), chemin, champs);
    }

    private static HttpResponse<String> envoyer(
            Navigateur navigateur, String jeton, String chemin, String... champs) {
        return navigateur.envoie(
                Navigateur.demande(FRAGMENT + chemin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Referer", Plateforme.URL + PAGE)
                        .POST(
                                BodyPublishers.ofString(
                                        Navigateur.formulaire("_csrf", jeton)
                                                + "&"
                                                + Navigateur.formulaire(champs))));
    }

    private static Document lire(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).isEqualTo(200);
        return Jsoup.parse(reponse.body());
    }
}
