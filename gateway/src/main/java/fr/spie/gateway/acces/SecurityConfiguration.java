package fr.spie.gateway.acces;

import fr.spie.gateway.Reglages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/// Services are reached with a token or a session; pages with a session only. A person reaches
/// their own page, and nothing else.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONNEXION = "/oauth2/authorization/spie-web";
    private static final String CONNEXION_PERSONNE = Personne.PAGE + "/connexion";

    /// A request is one span already, without one more for each of its filters.
    @Bean
    SecurityObservationSettings sansObservation() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(2)
    SecurityFilterChain accesServices(HttpSecurity http, Problemes problemes, Reglages reglages) {
        return http.securityMatcher("/api/**", "/vues/**")
                .authorizeHttpRequests(
                        c ->
                                c.requestMatchers(
                                                HttpMethod.GET,
                                                "/api/parcours/moi",
                                                "/api/parcours/moi/export")
                                        .authenticated()
                                        .anyRequest()
                                        .access(Personne.exclue()))
                .oauth2ResourceServer(
                        c ->
                                c.jwt(Customizer.withDefaults())
                                        .authenticationEntryPoint(
                                                (requete, reponse, _) ->
                                                        refuser(problemes, requete, reponse)))
                .exceptionHandling(
                        c ->
                                c.authenticationEntryPoint(
                                                (requete, reponse, _) ->
                                                        refuser(problemes, requete, reponse))
                                        .accessDeniedHandler(
                                                (requete, reponse, cause) ->
                                                        interdire(
                                                                problemes, requete, reponse,
                                                                cause)))
                .sessionManagement(c -> c.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(c -> c.disable())
                .csrf(CsrfConfigurer::spa)
                .headers(c -> entetes(c, reglages))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain accesPages(
            HttpSecurity http,
            Reglages reglages,
            OAuth2AuthorizedClientRepository jetons,
            LogoutSuccessHandler sortie) {
        return http.authorizeHttpRequests(
                        c ->
                                c.requestMatchers(
                                                "/webjars/**",
                                                "/gateway/**",
                                                "/favicon.ico",
                                                "/accessibilite",
                                                "/visite",
                                                "/connexion",
                                                CONNEXION_PERSONNE,
                                                "/error",
                                                "/actuator/health/**")
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.GET, Personne.PAGE, Personne.PAGE + "/*")
                                        .authenticated()
                                        .anyRequest()
                                        .access(Personne.exclue()))
                .oauth2Login(
                        c ->
                                c.loginPage(CONNEXION)
                                        .authorizedClientRepository(jetons)
                                        .successHandler(new Arrivee(pagesDemandees()))
                                        .failureUrl("/connexion?erreur"))
                .exceptionHandling(c -> c.authenticationEntryPoint(entree(reglages)))
                .logout(c -> c.logoutUrl("/deconnexion").logoutSuccessHandler(sortie))
                .requestCache(c -> c.requestCache(pagesDemandees()))
                .csrf(CsrfConfigurer::spa)
                .headers(c -> entetes(c, reglages))
                .build();
    }

    @Bean
    OAuth2AuthorizedClientRepository jetonsDeSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager renouvellement(
            ClientRegistrationRepository inscriptions, OAuth2AuthorizedClientRepository jetons) {
        var renouvellement = new DefaultOAuth2AuthorizedClientManager(inscriptions, jetons);
        renouvellement.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken()
                        .build());
        return renouvellement;
    }

    @Bean
    LogoutSuccessHandler sortie(Reglages reglages, ClientRegistrationRepository inscriptions) {
        var adieu = "/connexion?sortie";
        if (reglages.oidc().externe()) {
            var sortie = new OidcClientInitiatedLogoutSuccessHandler(inscriptions);
            sortie.setPostLogoutRedirectUri(reglages.gateway().url() + adieu);
            return sortie;
        }
        return (requete, reponse, qui) ->
                new DefaultRedirectStrategy()
                        .sendRedirect(
                                requete,
                                reponse,
                                Personne.est(qui) ? CONNEXION_PERSONNE + "?sortie" : adieu);
    }

    /// Who asks for the page of a person is led to the login of persons; with a provider of the
    /// département, it is the same door for all.
    private static AuthenticationEntryPoint entree(Reglages reglages) {
        var url = reglages.gateway().url();
        var professionnels = new LoginUrlAuthenticationEntryPoint(url + CONNEXION);
        if (reglages.oidc().externe()) {
            return professionnels;
        }
        var personnes = new LoginUrlAuthenticationEntryPoint(url + CONNEXION_PERSONNE);
        return (requete, reponse, cause) -> {
            boolean page = requete.getRequestURI().startsWith(Personne.PAGE);
            (page ? personnes : professionnels).commence(requete, reponse, cause);
        };
    }

    /// Without parameter name, the address after the login is the one that was asked.
    @SuppressWarnings("NullAway") // Spring takes null here, and does not say so
    private static HttpSessionRequestCache pagesDemandees() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var pages = new HttpSessionRequestCache();
        pages.setMatchingRequestParameterName(null);
        pages.setRequestMatcher(
                new AndRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                        html));
        return pages;
    }

    static void entetes(HeadersConfigurer<HttpSecurity> entetes, Reglages reglages) {
        entetes.contentSecurityPolicy(c -> c.policyDirectives(politique(reglages)))
                .referrerPolicy(c -> c.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private static String politique(Reglages reglages) {
        var oidc = reglages.oidc();
        var formulaires = oidc.externe() ? "'self' " + origine(oidc.issuer()) : "'self'";
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; object-src 'none'; base-uri 'self';"
                + " frame-ancestors 'none'; form-action "
                + formulaires;
    }

    private static String origine(String issuer) {
        var uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    /// htmx obeys `HX-Refresh`: a click after the end of the session leads to the login and back. A
    /// live region asks nothing of the kind: someone may be writing.
    private static void refuser(
            Problemes problemes, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (requete.getHeader("HX-Request") != null && requete.getHeader("Spie-Vivant") == null) {
            reponse.setHeader("HX-Refresh", "true");
        }
        problemes.ecrire(reponse, Problemes.nonAuthentifie());
    }

    private static void interdire(
            Problemes problemes,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            AccessDeniedException cause)
            throws IOException {
        if (!(cause instanceof CsrfException)) {
            problemes.ecrire(reponse, Problemes.accesInterdit());
        } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
            refuser(problemes, requete, reponse);
        } else {
            problemes.ecrire(reponse, Problemes.formulairePerime());
        }
    }
}
