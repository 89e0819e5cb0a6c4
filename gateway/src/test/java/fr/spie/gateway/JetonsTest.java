package fr.spie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class JetonsTest {

    @Test
    void a_machine_gets_a_token_which_names_its_institution() {
        var revendications = Machine.revendications(Machine.jeton("fse-gestion"));

        assertThat(revendications)
                .containsEntry("iss", Plateforme.URL)
                .containsEntry("sub", "fse-gestion")
                .containsEntry("institution", "departement")
                .containsEntry("name", "Gestion FSE+")
                .containsEntry("roles", List.of("fse"));
    }

    @Test
    void a_service_verifies_a_token_with_the_published_key() {
        var decodeur = NimbusJwtDecoder.withJwkSetUri(Plateforme.URL + "/oauth2/jwks").build();

        assertThat(decodeur.decode(Machine.jeton("caf-15")).getClaimAsString("institution"))
                .isEqualTo("caf-15");
    }

    @Test
    void a_wrong_secret_gets_no_token() {
        assertThat(Machine.demandeJeton("caf-15", "autre").statusCode()).isEqualTo(401);
    }

    @Test
    void the_demonstration_machine_may_speak_for_an_account() {
        var revendications =
                Machine.revendications(Machine.jeton("demo", "au_nom_de", "ft-aurillac-1"));

        assertThat(revendications)
                .containsEntry("sub", "ft-aurillac-1")
                .containsEntry("institution", "france-travail")
                .containsEntry("roles", List.of("referent"));
    }

    @Test
    void no_other_machine_may_speak_for_an_account() {
        var reponse =
                Machine.demandeJeton("caf-15", "demonstration", "au_nom_de", "cip-aurillac-1");

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("unauthorized_client").doesNotContain("access_token");
    }

    @Test
    void an_unknown_account_gets_no_token() {
        var reponse = Machine.demandeJeton("demo", "demonstration", "au_nom_de", "personne");

        assertThat(reponse.statusCode()).isEqualTo(400);
    }

    @Test
    void the_provider_describes_itself() {
        var description = new Navigateur().ouvre("/.well-known/openid-configuration");

        assertThat(Machine.json(description.body()))
                .containsEntry("issuer", Plateforme.URL)
                .containsEntry("jwks_uri", Plateforme.URL + "/oauth2/jwks");
    }
}
