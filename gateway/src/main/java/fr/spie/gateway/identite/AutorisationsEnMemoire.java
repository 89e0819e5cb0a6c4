package fr.spie.gateway.identite;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/// Holds what a session may still exchange, and forgets it when it expires. The tokens of machines
/// speak for themselves: nothing of them is kept.
final class AutorisationsEnMemoire implements OAuth2AuthorizationService {

    private static final Map<String, Class<? extends OAuth2Token>> TYPES =
            Map.of(
                    "code", OAuth2AuthorizationCode.class,
                    "access_token", OAuth2AccessToken.class,
                    "refresh_token", OAuth2RefreshToken.class,
                    "id_token", OidcIdToken.class);

    private final Map<String, OAuth2Authorization> parId = new ConcurrentHashMap<>();
    private final InstantSource horloge;

    AutorisationsEnMemoire(InstantSource horloge) {
        this.horloge = horloge;
    }

    @Override
    public void save(OAuth2Authorization autorisation) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                autorisation.getAuthorizationGrantType())) {
            return;
        }
        parId.values().removeIf(this::estExpiree);
        parId.put(autorisation.getId(), autorisation);
    }

    @Override
    public void remove(OAuth2Authorization autorisation) {
        parId.remove(autorisation.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return parId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String jeton, @Nullable OAuth2TokenType type) {
        return parId.values().stream()
                .filter(autorisation -> types(type).anyMatch(t -> porte(autorisation, t, jeton)))
                .findFirst()
                .orElse(null);
    }

    int nombre() {
        return parId.size();
    }

    private static Stream<Class<? extends OAuth2Token>> types(@Nullable OAuth2TokenType type) {
        return type == null
                ? TYPES.values().stream()
                : Stream.ofNullable(TYPES.get(type.getValue()));
    }

    private static boolean porte(
            OAuth2Authorization autorisation, Class<? extends OAuth2Token> type, String jeton) {
        var porte = autorisation.getToken(type);
        return porte != null && porte.getToken().getTokenValue().equals(jeton);
    }

    private boolean estExpiree(OAuth2Authorization autorisation) {
        return TYPES.values().stream()
                .map(autorisation::getToken)
                .noneMatch(jeton -> jeton != null && vitEncore(jeton.getToken()));
    }

    private boolean vitEncore(OAuth2Token jeton) {
        Instant fin = jeton.getExpiresAt();
        return fin == null || fin.isAfter(horloge.instant());
    }
}
