package fr.spie.gateway.identite;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import fr.spie.gateway.Reglages;
import fr.spie.gateway.Reglages.Client;
import fr.spie.gateway.Reglages.Compte;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/// The embedded OpenID provider, for those who have none. Its login lives in the same session as
/// the gateway's own, under other names, so that neither takes itself for the other.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spie.oidc.issuer:}'.isBlank()")
class FournisseurConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FournisseurConfiguration.class);
    private static final String WEB = "spie-web";

    @Bean
    @Order(1)
    SecurityFilterChain accesFournisseur(HttpSecurity http, CodesPersonne codes, Essais essais) {
        var fournisseur = new OAuth2AuthorizationServerConfigurer();
        var contexte = new HttpSessionSecurityContextRepository();
        contexte.setSpringSecurityContextKey("SPIE_FOURNISSEUR");
        var demande = new HttpSessionRequestCache();
        demande.setSessionAttrName("SPIE_FOURNISSEUR_DEMANDE");
        var connexion = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(
                        new OrRequestMatcher(
                                fournisseur.getEndpointsMatcher(),
                                connexion.matcher("/connexion"),
                                connexion.matcher(ConnexionPersonne.CHEMIN)))
                .with(fournisseur, c -> c.oidc(Customizer.withDefaults()))
                .securityContext(c -> c.securityContextRepository(contexte))
                .requestCache(c -> c.requestCache(demande))
                .authorizeHttpRequests(
                        c ->
                                c.requestMatchers(
                                                connexion.matcher(HttpMethod.GET, "/connexion"),
                                                connexion.matcher(
                                                        HttpMethod.GET, ConnexionPersonne.CHEMIN))
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        c ->
                                c.loginPage("/connexion")
                                        .usernameParameter("identifiant")
                                        .passwordParameter("mot-de-passe")
                                        .failureUrl("/connexion?erreur")
                                        .permitAll())
                .addFilterAfter(
                        new ConnexionPersonne(codes, essais, contexte),
                        UsernamePasswordAuthenticationFilter.class)
                .csrf(c -> c.spa().ignoringRequestMatchers(fournisseur.getEndpointsMatcher()))
                .build();
    }

    @Bean
    CodesPersonne codesPersonne(
            HttpClient services,
            JWKSource<SecurityContext> cles,
            Reglages reglages,
            JsonMapper json) {
        return new CodesPersonne(
                services, new NimbusJwtEncoder(cles), reglages, json, InstantSource.system());
    }

    @Bean
    Essais essais(Reglages reglages) {
        var gateway = reglages.gateway();
        return new Essais(gateway.essais(), gateway.attente(), InstantSource.system());
    }

    @Bean
    Annuaire annuaire(Reglages reglages) {
        var annuaire = Annuaire.de(reglages);
        if (reglages.comptesDemonstration()) {
            LOG.warn(
                    "Comptes de démonstration actifs (mot de passe « {} ») : jamais en production",
                    AnnuaireDemonstration.MOT_DE_PASSE);
            return annuaire.plus(
                    AnnuaireDemonstration.avecMotDePasse(AnnuaireDemonstration.MOT_DE_PASSE));
        }
        if (!reglages.motDePasseDeveloppement().isBlank()) {
            return annuaire.plus(
                    AnnuaireDemonstration.avecMotDePasse(reglages.motDePasseDeveloppement()));
        }
        if (annuaire.estVide() && estLocale(reglages.gateway().url())) {
            var motDePasse = secret();
            LOG.warn(
                    "Aucun compte configuré : comptes de développement, mot de passe {}",
                    motDePasse);
            return AnnuaireDemonstration.avecMotDePasse(motDePasse);
        }
        return annuaire;
    }

    @Bean
    UserDetailsService comptes(Annuaire annuaire) {
        return identifiant ->
                annuaire.compte(identifiant)
                        .map(FournisseurConfiguration::utilisateur)
                        .orElseThrow(() -> UsernameNotFoundException.fromUsername(identifiant));
    }

    @Bean
    JWKSource<SecurityContext> cles(Reglages reglages) {
        return new ClesDeSignature(reglages.gateway().jwk());
    }

    @Bean
    JwtDecoder decodeur(JWKSource<SecurityContext> cles, Reglages reglages) {
        var decodeur = (NimbusJwtDecoder) OAuth2AuthorizationServerConfiguration.jwtDecoder(cles);
        decodeur.setJwtValidator(
                JwtValidators.createDefaultWithIssuer(reglages.gateway().url().toString()));
        return decodeur;
    }

    @Bean
    Revendications revendications(Annuaire annuaire) {
        return new Revendications(annuaire);
    }

    @Bean
    OAuth2AuthorizationService autorisations() {
        return new AutorisationsEnMemoire(InstantSource.system());
    }

    @Bean
    AuthorizationServerSettings emetteur(Reglages reglages) {
        return AuthorizationServerSettings.builder()
                .issuer(reglages.gateway().url().toString())
                .build();
    }

    @Bean
    RegisteredClientRepository clients(
            Annuaire annuaire, Reglages reglages, ClientRegistrationRepository inscriptions) {
        var web = Objects.requireNonNull(inscriptions.findByRegistrationId(WEB));
        return new ClientsInscrits(
                Stream.concat(
                                Stream.of(pages(reglages, web.getClientSecret())),
                                annuaire.clients().stream().map(FournisseurConfiguration::machine))
                        .toList());
    }

    /// Explicit addresses: nothing is discovered, so the gateway starts without calling itself.
    @Bean
    ClientRegistrationRepository inscriptions(Reglages reglages) {
        var gateway = reglages.gateway();
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId(WEB)
                        .clientName("SPIE")
                        .clientId(WEB)
                        .clientSecret(gateway.secret().isBlank() ? secret() : gateway.secret())
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .redirectUri(retour(reglages))
                        .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                        .issuerUri(gateway.url().toString())
                        .authorizationUri(gateway.url() + "/oauth2/authorize")
                        .tokenUri(gateway.urlInterne() + "/oauth2/token")
                        .jwkSetUri(gateway.urlInterne() + "/oauth2/jwks")
                        .build());
    }

    private static RegisteredClient pages(Reglages reglages, String secret) {
        return RegisteredClient.withId(WEB)
                .clientId(WEB)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(retour(reglages))
                .scopes(portees -> portees.addAll(List.of(OidcScopes.OPENID, OidcScopes.PROFILE)))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(reglages.gateway().dureeJeton())
                                .refreshTokenTimeToLive(Duration.ofHours(10))
                                .build())
                .build();
    }

    private static RegisteredClient machine(Client client) {
        return RegisteredClient.withId(client.identifiant())
                .clientId(client.identifiant())
                .clientName(client.nom())
                .clientSecret(
                        Objects.requireNonNull(
                                client.secret(), () -> "secret absent : " + client.identifiant()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(Duration.ofMinutes(30))
                                .build())
                .build();
    }

    private static UserDetails utilisateur(Compte compte) {
        return User.withUsername(compte.identifiant())
                .password(
                        Objects.requireNonNull(
                                compte.motDePasse(),
                                () -> "mot de passe absent : " + compte.identifiant()))
                .authorities(List.of())
                .build();
    }

    private static String retour(Reglages reglages) {
        return reglages.gateway().url() + "/login/oauth2/code/" + WEB;
    }

    private static boolean estLocale(URI url) {
        return "localhost".equals(url.getHost()) || "127.0.0.1".equals(url.getHost());
    }

    private static String secret() {
        var octets = new byte[24];
        new SecureRandom().nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
