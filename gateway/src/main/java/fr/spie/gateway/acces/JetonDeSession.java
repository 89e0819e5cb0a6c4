package fr.spie.gateway.acces;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/// The access token of the person whose session this is, renewed when it has expired.
@Component
public class JetonDeSession {

    private static final Logger LOG = LoggerFactory.getLogger(JetonDeSession.class);

    private final OAuth2AuthorizedClientManager jetons;

    JetonDeSession(OAuth2AuthorizedClientManager jetons) {
        this.jetons = jetons;
    }

    /// Empty when the caller has no session: a machine which brought its own token.
    ///
    /// @throws ClientAuthorizationRequiredException when the session can no longer be renewed: a
    ///   page is led to the provider and back, a request is refused
    public Optional<String> valeur() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof OAuth2AuthenticationToken session
                ? Optional.of(valeur(session))
                : Optional.empty();
    }

    private String valeur(OAuth2AuthenticationToken session) {
        var demande =
                OAuth2AuthorizeRequest.withClientRegistrationId(
                                session.getAuthorizedClientRegistrationId())
                        .principal(session)
                        .build();
        try {
            var client = jetons.authorize(demande);
            if (client != null) {
                return client.getAccessToken().getTokenValue();
            }
        } catch (OAuth2AuthorizationException e) {
            LOG.info("Session de {} non renouvelée : {}", session.getName(), e.getMessage());
        }
        throw new ClientAuthorizationRequiredException(session.getAuthorizedClientRegistrationId());
    }
}
