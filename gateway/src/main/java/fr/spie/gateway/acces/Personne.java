package fr.spie.gateway.acces;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// A person who comes for their own page, by token or by session: role `personne`, claim `dossier`.
public final class Personne {

    public static final String ROLE = "personne";

    /// The one page they have.
    public static final String PAGE = "/mon-parcours";

    private Personne() {}

    public static boolean est(@Nullable Authentication qui) {
        return qui != null
                && qui.getPrincipal() instanceof ClaimAccessor revendications
                && roles(revendications).contains(ROLE);
    }

    /// Signed in, and not as a person.
    static AuthorizationManager<RequestAuthorizationContext> exclue() {
        return AuthorizationManagers.allOf(
                AuthenticatedAuthorizationManager.authenticated(),
                (qui, _) -> new AuthorizationDecision(!est(qui.get())));
    }

    private static Collection<String> roles(ClaimAccessor revendications) {
        return Optional.ofNullable(revendications.getClaimAsStringList("roles"))
                .orElseGet(List::of);
    }
}
