package fr.spie.backbone;

import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.JetonsDejaVerifies;
import fr.spie.backbone.web.PersonneConnectee;
import fr.spie.backbone.web.TexteLisible;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// No request is heard without a verified token; health and the description of the interface are
/// open. A person reads what is under `moi`, and nothing else.
@Configuration(proxyBeanMethods = false)
class SecuriteConfiguration {

    @Bean
    JwtDecoder jetons(
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") String cles,
            Horloge horloge) {
        return new JetonsDejaVerifies(
                NimbusJwtDecoder.withJwkSetUri(cles).build(), horloge::maintenant);
    }

    /// A request is one span already: one more for each filter it passes told nobody anything, and
    /// was among what cost most.
    @Bean
    SecurityObservationSettings sansObservation() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    HttpFirewall parametresLisibles() {
        var mur = new StrictHttpFirewall();
        mur.setAllowedParameterValues(TexteLisible::lisible);
        return mur;
    }

    /// Told as any other refusal is, whoever read the parameter first.
    @Bean
    RequestRejectedHandler parametresIllisibles(
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> dire) {
        return (requete, reponse, refus) ->
                dire.getObject().resolveException(requete, reponse, null, refus);
    }

    @Bean
    SecurityFilterChain jetonsVerifies(HttpSecurity http, @Value("${spie.api}") String api)
            throws Exception {
        return http.csrf(c -> c.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        a ->
                                a.requestMatchers("/actuator/**", api + "/openapi/**")
                                        .permitAll()
                                        .dispatcherTypeMatchers(
                                                jakarta.servlet.DispatcherType.ASYNC,
                                                jakarta.servlet.DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.GET, api + "/moi/**", "/vues/*/moi/**")
                                        .authenticated()
                                        .anyRequest()
                                        .access(
                                                AuthorizationManagers.allOf(
                                                        AuthenticatedAuthorizationManager
                                                                .authenticated(),
                                                        (qui, _) -> professionnel(qui.get()))))
                .oauth2ResourceServer(o -> o.jwt(Customizer.withDefaults()))
                .build();
    }

    private static AuthorizationDecision professionnel(@Nullable Authentication qui) {
        return new AuthorizationDecision(
                qui == null
                        || !(qui.getPrincipal() instanceof Jwt jwt)
                        || !Objects.requireNonNullElse(
                                        jwt.getClaimAsStringList("roles"), List.<String>of())
                                .contains(PersonneConnectee.ROLE));
    }
}
