package fr.spie.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Tokens as the gateway's provider would give them, signed with a key made for this test JVM and
/// shown at `/oauth2/jwks` of a small local server.
public final class Jetons {

    private static final RSAKey CLE;
    private static final HttpServer SERVEUR;

    static {
        try {
            CLE = new RSAKeyGenerator(2048).keyID("test").generate();
            SERVEUR =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SERVEUR.createContext(
                "/oauth2/jwks",
                echange -> {
                    var corps =
                            new JWKSet(CLE.toPublicJWK())
                                    .toString()
                                    .getBytes(StandardCharsets.UTF_8);
                    echange.getResponseHeaders().add("Content-Type", "application/json");
                    echange.sendResponseHeaders(200, corps.length);
                    try (var out = echange.getResponseBody()) {
                        out.write(corps);
                    }
                });
        SERVEUR.start();
    }

    private Jetons() {}

    /// Address of the issuer.
    public static String emetteur() {
        return "http://localhost:" + SERVEUR.getAddress().getPort();
    }

    /// A bearer token valid for an hour.
    public static String jeton(String institution, String professionnel, String... roles) {
        return signer(
                new JWTClaimsSet.Builder()
                        .subject(professionnel)
                        .claim("institution", institution)
                        .claim("name", professionnel)
                        .claim("roles", List.of(roles)));
    }

    /// The token of the person a dossier is about.
    ///
    /// @param acces the access code they came with
    public static String personne(UUID dossier, Optional<UUID> acces) {
        var claims =
                new JWTClaimsSet.Builder()
                        .subject("personne:" + dossier)
                        .claim("name", "Personne")
                        .claim("roles", List.of("personne"))
                        .claim("dossier", dossier.toString());
        acces.ifPresent(id -> claims.claim("acces", id.toString()));
        return signer(claims);
    }

    private static String signer(JWTClaimsSet.Builder revendications) {
        var claims =
                revendications
                        .issuer(emetteur())
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                        .build();
        var jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .type(JOSEObjectType.JWT)
                                .keyID(CLE.getKeyID())
                                .build(),
                        claims);
        try {
            jwt.sign(new RSASSASigner(CLE));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}
