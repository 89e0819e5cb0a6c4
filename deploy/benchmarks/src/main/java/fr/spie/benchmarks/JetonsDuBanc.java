package fr.spie.benchmarks;

import com.nimbusds.jose.JOSEException;
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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Stands for the gateway's provider of tokens, with a key made for one run.
final class JetonsDuBanc implements AutoCloseable {

    private final RSAKey cle;
    private final HttpServer serveur;

    JetonsDuBanc() throws IOException, JOSEException {
        cle = new RSAKeyGenerator(2048).keyID("banc").generate();
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var cles = new JWKSet(cle.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        serveur.createContext(
                "/oauth2/jwks",
                echange -> {
                    echange.getResponseHeaders().add("Content-Type", "application/json");
                    echange.sendResponseHeaders(200, cles.length);
                    try (var out = echange.getResponseBody()) {
                        out.write(cles);
                    }
                });
        serveur.start();
    }

    String emetteur() {
        return "http://localhost:" + serveur.getAddress().getPort();
    }

    String jeton(String institution, String professionnel, String role) throws JOSEException {
        var jeton =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(cle.getKeyID()).build(),
                        new JWTClaimsSet.Builder()
                                .issuer(emetteur())
                                .subject(professionnel)
                                .claim("institution", institution)
                                .claim("roles", List.of(role))
                                .expirationTime(Date.from(Instant.now().plusSeconds(36_000)))
                                .build());
        jeton.sign(new RSASSASigner(cle));
        return jeton.serialize();
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
