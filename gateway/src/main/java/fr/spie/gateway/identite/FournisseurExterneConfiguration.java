package fr.spie.gateway.identite;

import fr.spie.gateway.Reglages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/// The provider of the département, discovered at the first request and not at start.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${spie.oidc.issuer:}'.isBlank()")
class FournisseurExterneConfiguration {

    @Bean
    ClientRegistrationRepository inscriptions(Reglages reglages) {
        var oidc = reglages.oidc();
        return new SupplierClientRegistrationRepository(
                () ->
                        new InMemoryClientRegistrationRepository(
                                ClientRegistrations.fromIssuerLocation(oidc.issuer())
                                        .registrationId("spie-web")
                                        .clientId(oidc.clientId())
                                        .clientSecret(oidc.clientSecret())
                                        .scope(oidc.portees())
                                        .redirectUri(
                                                reglages.gateway().url()
                                                        + "/login/oauth2/code/spie-web")
                                        .build()));
    }

    @Bean
    JwtDecoder decodeur(Reglages reglages) {
        return new SupplierJwtDecoder(
                () -> JwtDecoders.fromIssuerLocation(reglages.oidc().issuer()));
    }
}
