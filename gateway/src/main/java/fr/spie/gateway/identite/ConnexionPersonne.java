package fr.spie.gateway.identite;

import fr.spie.gateway.acces.Personne;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// The login of persons at the embedded provider: an access code and a day of birth. What follows
/// is the same as for a professional: the provider knows who is there, and gives the pages their
/// token.
final class ConnexionPersonne extends AbstractAuthenticationProcessingFilter {

    static final String CHEMIN = Personne.PAGE + "/connexion";

    private final CodesPersonne codes;
    private final Essais essais;

    ConnexionPersonne(CodesPersonne codes, Essais essais, SecurityContextRepository contexte) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, CHEMIN));
        this.codes = codes;
        this.essais = essais;
        setSecurityContextRepository(contexte);
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setAuthenticationManager(qui -> qui);
        setAuthenticationSuccessHandler(
                new SimpleUrlAuthenticationSuccessHandler("/oauth2/authorization/spie-web"));
        setAuthenticationFailureHandler(
                (requete, reponse, cause) ->
                        new DefaultRedirectStrategy()
                                .sendRedirect(requete, reponse, CHEMIN + "?" + raison(cause)));
    }

    private static String raison(AuthenticationException cause) {
        return switch (cause) {
            case LockedException _ -> "attente";
            case AuthenticationServiceException _ -> "panne";
            default -> "erreur";
        };
    }

    @Override
    public Authentication attemptAuthentication(
            HttpServletRequest requete, HttpServletResponse reponse)
            throws AuthenticationException {
        var adresse = requete.getRemoteAddr();
        if (essais.attend(adresse)) {
            throw new LockedException("too many access codes from " + adresse);
        }
        try {
            var personne =
                    codes.verifier(
                            texte(requete.getParameter("code")),
                            texte(requete.getParameter("naissance")));
            essais.reussir(adresse);
            return personne.connectee();
        } catch (BadCredentialsException e) {
            essais.echouer(adresse);
            throw e;
        }
    }

    private static String texte(@Nullable String valeur) {
        return valeur == null ? "" : valeur.strip();
    }
}
