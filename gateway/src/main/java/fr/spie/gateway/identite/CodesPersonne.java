package fr.spie.gateway.identite;

import fr.spie.gateway.Reglages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the parcours service whose code it is, in the gateway's own name: a token of a minute, with
/// a role nobody else is given.
final class CodesPersonne {

    private static final String VERIFICATION = "/api/parcours/acces-personne/verification";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient services;
    private final JwtEncoder jetons;
    private final Reglages reglages;
    private final JsonMapper json;
    private final InstantSource horloge;

    CodesPersonne(
            HttpClient services,
            JwtEncoder jetons,
            Reglages reglages,
            JsonMapper json,
            InstantSource horloge) {
        this.services = services;
        this.jetons = jetons;
        this.reglages = reglages;
        this.json = json;
        this.horloge = horloge;
    }

    /// @throws BadCredentialsException when the code and the day of birth do not go together
    /// @throws AuthenticationServiceException when the service does not answer
    PersonneReconnue verifier(String code, String naissanceLe) {
        var demande =
                HttpRequest.newBuilder(URI.create(reglages.services().parcours() + VERIFICATION))
                        .timeout(PATIENCE)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + jeton())
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                        .POST(
                                BodyPublishers.ofString(
                                        json.writeValueAsString(
                                                Map.of("code", code, "naissanceLe", naissanceLe))))
                        .build();
        try {
            var reponse = services.send(demande, BodyHandlers.ofString());
            return switch (reponse.statusCode()) {
                case 200 -> reconnue(json.readTree(reponse.body()));
                case 400, 403, 422 -> throw new BadCredentialsException("access code refused");
                default ->
                        throw new AuthenticationServiceException(
                                "parcours answers " + reponse.statusCode());
            };
        } catch (IOException e) {
            throw new AuthenticationServiceException("parcours does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("interrupted", e);
        }
    }

    private static PersonneReconnue reconnue(JsonNode reponse) {
        return new PersonneReconnue(
                reponse.path("dossierId").asString(),
                reponse.path("accesId").asString(),
                reponse.path("nom").asString(""));
    }

    private String jeton() {
        Instant maintenant = horloge.instant();
        return jetons.encode(
                        JwtEncoderParameters.from(
                                JwtClaimsSet.builder()
                                        .issuer(reglages.gateway().url().toString())
                                        .subject("portail")
                                        .issuedAt(maintenant)
                                        .expiresAt(maintenant.plusSeconds(60))
                                        .claim("institution", "departement")
                                        .claim("name", "Portail")
                                        .claim("roles", List.of("portail"))
                                        .build()))
                .getTokenValue();
    }
}
