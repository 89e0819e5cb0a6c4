package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/// Gateways with other accounts than those of the demonstration.
class ComptesTest {

    @Test
    void configured_machines_replace_the_development_accounts() {
        var secret = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("un secret à nous");
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var _ =
                Plateforme.demarrer(
                        url,
                        "--spie.clients[0].identifiant=caf-19",
                        "--spie.clients[0].secret=" + secret,
                        "--spie.clients[0].nom=CAF de la Corrèze",
                        "--spie.clients[0].institution=caf-19",
                        "--spie.clients[0].roles=caf")) {
            assertThat(jeton(url, "caf-19", "un secret à nous")).isEqualTo(200);
            assertThat(jeton(url, "caf-15", "demonstration")).isEqualTo(401);
        }
    }

    @Test
    void without_accounts_the_documented_password_opens_nothing() {
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var _ = Plateforme.demarrer(url)) {
            assertThat(jeton(url, "caf-15", "demonstration")).isEqualTo(401);
        }
    }

    @Test
    void development_accounts_may_have_a_password_of_ones_own() {
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var _ = Plateforme.demarrer(url, "--spie.mot-de-passe-developpement=tilleul")) {
            assertThat(jeton(url, "caf-15", "tilleul")).isEqualTo(200);
        }
    }

    @Test
    void a_signing_key_kept_in_a_file_outlives_the_gateway(@TempDir Path dossier) throws Exception {
        var fichier = dossier.resolve("cles/signature.jwk");
        var url = "http://localhost:" + Plateforme.portLibre();
        String avant;
        try (var _ = Plateforme.demarrer(url, "--spie.gateway.jwk=" + fichier)) {
            avant = cles(url);
        }
        try (var _ = Plateforme.demarrer(url, "--spie.gateway.jwk=" + fichier)) {
            assertThat(cles(url)).isEqualTo(avant).contains("\"RS256\"").doesNotContain("\"d\"");
        }
        assertThat(Files.getPosixFilePermissions(fichier))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static String cles(String url) {
        return new Navigateur()
                .envoie(HttpRequest.newBuilder(URI.create(url + "/oauth2/jwks")))
                .body();
    }

    private static int jeton(String url, String client, String secret) {
        return new Navigateur()
                .envoie(
                        HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                Navigateur.formulaire(
                                                        "grant_type", "client_credentials",
                                                        "client_id", client,
                                                        "client_secret", secret))))
                .statusCode();
    }
}
