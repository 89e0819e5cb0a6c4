package fr.spie.gateway.identite;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The RSA key which signs the tokens: drawn at first need, and kept in a file when one is given.
final class ClesDeSignature implements JWKSource<SecurityContext> {

    private final String chemin;
    private @Nullable JWKSet cles;

    ClesDeSignature(String chemin) {
        this.chemin = chemin;
    }

    @Override
    public List<JWK> get(JWKSelector selecteur, @Nullable SecurityContext contexte) {
        return selecteur.select(cles());
    }

    private synchronized JWKSet cles() {
        if (cles == null) {
            cles = new JWKSet(chemin.isBlank() ? tirer() : garder(Path.of(chemin)));
        }
        return cles;
    }

    private static RSAKey garder(Path fichier) {
        try {
            if (!Files.exists(fichier)) {
                ecrire(fichier.toAbsolutePath(), tirer());
            }
            return RSAKey.parse(Files.readString(fichier));
        } catch (IOException e) {
            throw new UncheckedIOException("Clé de signature illisible : " + fichier, e);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "Le fichier " + fichier + " ne contient pas une clé RSA au format JWK", e);
        }
    }

    private static void ecrire(Path fichier, RSAKey cle) throws IOException {
        var dossier = Files.createDirectories(fichier.resolveSibling(""));
        var brouillon =
                Files.createTempFile(
                        dossier,
                        "jwk",
                        "",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(brouillon, cle.toJSONString());
        try {
            Files.move(brouillon, fichier);
        } catch (FileAlreadyExistsException _) {
            Files.delete(brouillon);
        }
    }

    private static RSAKey tirer() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
