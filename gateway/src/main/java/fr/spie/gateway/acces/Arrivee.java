package fr.spie.gateway.acces;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// Where someone goes once signed in: the page they asked for, or the only one they have.
final class Arrivee extends SavedRequestAwareAuthenticationSuccessHandler {

    private final RequestCache demandes;

    Arrivee(RequestCache demandes) {
        this.demandes = demandes;
        setRequestCache(demandes);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest requete, HttpServletResponse reponse, Authentication qui)
            throws ServletException, IOException {
        if (Personne.est(qui)) {
            demandes.removeRequest(requete, reponse);
            getRedirectStrategy().sendRedirect(requete, reponse, Personne.PAGE);
            return;
        }
        super.onAuthenticationSuccess(requete, reponse, qui);
    }
}
