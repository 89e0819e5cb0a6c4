package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

class ConnexionTest {

    @BeforeEach
    void offres() {
        Plateforme.oublie();
        Plateforme.OFFRE.repond("/vues/offres/", 200, "text/html", "<h2>Ateliers</h2>");
    }

    @Test
    void a_page_asked_without_session_leads_to_the_login_then_back_to_the_page() {
        var navigateur = new Navigateur();

        var connexion = navigateur.ouvre("/offres?libre=oui");
        assertThat(connexion.uri().getPath()).isEqualTo("/connexion");
        assertThat(connexion.body()).contains("<html lang=\"fr\"", "Mot de passe");

        var page = navigateur.seConnecte(connexion, "cip-aurillac-1", "demonstration");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/offres");
        assertThat(page.uri().getQuery()).contains("libre=oui");
        assertThat(page.body()).contains("Clarisse Montbrun", "<h2>Ateliers</h2>");
    }

    @Test
    void a_wrong_password_is_refused_in_french() {
        var navigateur = new Navigateur();

        var page = navigateur.seConnecte(navigateur.ouvre("/"), "cip-aurillac-1", "autre");

        assertThat(page.uri().toString()).endsWith("/connexion?erreur");
        assertThat(page.body()).contains("Identifiant ou mot de passe incorrect");
    }

    @Test
    void a_login_form_without_its_token_is_refused() {
        var navigateur = new Navigateur();
        navigateur.ouvre("/");

        var reponse =
                navigateur.poste(
                        "/connexion",
                        "identifiant",
                        "cip-aurillac-1",
                        "mot-de-passe",
                        "demonstration");

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).contains("Accès interdit");
    }

    @Test
    void the_code_is_asked_with_a_proof_key() {
        var depart =
                new Navigateur()
                        .sansSuivre(URI.create(Plateforme.URL + "/oauth2/authorization/spie-web"));

        assertThat(depart.headers().firstValue("Location").orElseThrow())
                .contains("code_challenge_method=S256");
    }

    @Test
    void a_token_which_ends_is_renewed_while_the_session_lasts() {
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var _ =
                Plateforme.demarrer(
                        url,
                        "--spie.gateway.duree-jeton=10s",
                        "--spie.comptes-demonstration=true",
                        "--spie.services.offre=" + Plateforme.OFFRE.url())) {
            var navigateur = new Navigateur(url).seConnecte("cip-aurillac-1");

            assertThat(List.of(jeton(navigateur), jeton(navigateur)))
                    .as("a token this close to its end is never used twice")
                    .doesNotHaveDuplicates()
                    .allMatch(j -> Machine.revendications(j).get("sub").equals("cip-aurillac-1"));
        }
    }

    @Test
    void a_session_which_the_provider_forgot_is_renewed_for_pages_and_refused_to_requests() {
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var gateway =
                Plateforme.demarrer(
                        url,
                        "--spie.gateway.duree-jeton=10s",
                        "--spie.comptes-demonstration=true",
                        "--spie.services.offre=" + Plateforme.OFFRE.url())) {
            var autorisations = gateway.getBean(OAuth2AuthorizationService.class);
            var navigateur = new Navigateur(url).seConnecte("cip-aurillac-1");

            oublier(autorisations, jeton(navigateur));
            assertThat(navigateur.ouvre("/api/offres").statusCode()).isEqualTo(401);

            var page = navigateur.ouvre("/offres");
            assertThat(page.uri().getPath()).isEqualTo("/offres");
            assertThat(page.body()).contains("<h2>Ateliers</h2>");
        }
    }

    private static void oublier(OAuth2AuthorizationService autorisations, String porteur) {
        var connue =
                autorisations.findByToken(
                        porteur.substring("Bearer ".length()), OAuth2TokenType.ACCESS_TOKEN);
        autorisations.remove(Objects.requireNonNull(connue));
    }

    private static String jeton(Navigateur navigateur) {
        assertThat(navigateur.ouvre("/offres").body()).contains("<h2>Ateliers</h2>");
        return Plateforme.OFFRE.dernier().entete("Authorization").orElseThrow();
    }

    @Test
    void leaving_closes_both_the_session_and_the_login() {
        var navigateur = Navigateur.connecte("cip-aurillac-1");
        var page = navigateur.ouvre("/offres");

        var sortie = navigateur.poste("/deconnexion", "_csrf", Navigateur.champCache(page));
        assertThat(sortie.body()).contains("Vous êtes déconnecté");

        assertThat(navigateur.ouvre("/offres").uri().getPath()).isEqualTo("/connexion");
    }
}
