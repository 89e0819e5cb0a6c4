package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/// A second gateway which trusts a provider of its own choice: the first gateway stands for it.
class FournisseurExterneTest {

    @Test
    void the_provider_of_the_departement_is_discovered_at_the_first_request() {
        Plateforme.oublie();
        Plateforme.ORIENTATION.repond(
                "/api/orientation/dossiers", 200, "application/json", "{\"items\":[]}");
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var _ =
                Plateforme.demarrer(
                        url,
                        "--spie.oidc.issuer=" + Plateforme.URL,
                        "--spie.oidc.client-secret=sans-objet",
                        "--spie.services.orientation=" + Plateforme.ORIENTATION.url())) {
            assertThat(lire(url, "/.well-known/openid-configuration")).isNotEqualTo(200);
            assertThat(lire(url, "/api/orientation/dossiers")).isEqualTo(200);
            assertThat(connexion(url))
                    .startsWith(Plateforme.URL + "/oauth2/authorize?")
                    .contains("client_id=spie-web", "redirect_uri=" + url);
        }
    }

    @Test
    void a_gateway_whose_provider_is_down_starts_all_the_same() {
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var _ =
                Plateforme.demarrer(
                        url,
                        "--spie.oidc.issuer=http://localhost:" + Plateforme.portLibre(),
                        "--spie.oidc.client-secret=sans-objet")) {
            assertThat(lire(url, "/accessibilite")).isEqualTo(200);
        }
    }

    private static int lire(String url, String chemin) {
        return new Navigateur()
                .envoie(
                        HttpRequest.newBuilder(URI.create(url + chemin))
                                .header("Authorization", "Bearer " + Machine.jeton("departement")))
                .statusCode();
    }

    private static String connexion(String url) {
        return new Navigateur()
                .sansSuivre(URI.create(url + "/oauth2/authorization/spie-web"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
