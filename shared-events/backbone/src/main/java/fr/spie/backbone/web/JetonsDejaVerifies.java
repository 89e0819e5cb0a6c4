package fr.spie.backbone.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// Remembers the tokens whose signature was verified, until they expire: a screen makes several
/// requests with one token, and a signature costs more than the rest of a small request.
public final class JetonsDejaVerifies implements JwtDecoder {

    private static final int COMBIEN = 1_000;

    private final JwtDecoder verification;
    private final Supplier<Instant> maintenant;
    private final Map<String, Jwt> verifies =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Jwt> e) {
                    return size() > COMBIEN;
                }
            };

    public JetonsDejaVerifies(JwtDecoder verification, Supplier<Instant> maintenant) {
        this.verification = verification;
        this.maintenant = maintenant;
    }

    @Override
    public Jwt decode(String jeton) {
        Jwt connu;
        synchronized (verifies) {
            connu = verifies.get(jeton);
        }
        if (connu != null) {
            var fin = connu.getExpiresAt();
            if (fin != null && maintenant.get().isBefore(fin)) {
                return connu;
            }
        }
        var verifie = verification.decode(jeton);
        synchronized (verifies) {
            verifies.put(jeton, verifie);
        }
        return verifie;
    }
}
