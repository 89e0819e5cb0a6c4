package fr.spie.gateway.identite;

import fr.spie.gateway.Reglages.Client;
import fr.spie.gateway.Reglages.Compte;
import fr.spie.gateway.acces.Personne;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/// Says in the token who acts, for which institution: `sub`, `institution`, `name`, `roles`; or who
/// comes for their own page: role `personne`, with `dossier` and `acces`.
final class Revendications implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /// Parameter by which a demonstration machine asks the token of an account.
    static final String AU_NOM_DE = "au_nom_de";

    private final Annuaire annuaire;

    Revendications(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    @Override
    public void customize(JwtEncodingContext contexte) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                contexte.getAuthorizationGrantType())) {
            deMachine(contexte);
        } else {
            var qui = Objects.requireNonNull(contexte.<Authentication>getPrincipal());
            if (qui.getPrincipal() instanceof PersonneReconnue personne) {
                dePersonne(contexte, personne);
            } else {
                deCompte(contexte, qui.getName());
            }
        }
    }

    private static void dePersonne(JwtEncodingContext contexte, PersonneReconnue personne) {
        contexte.getClaims()
                .subject(personne.getName())
                .claim("name", personne.nom())
                .claim("roles", List.of(Personne.ROLE))
                .claim("dossier", personne.dossier())
                .claim("acces", personne.acces());
    }

    private void deMachine(JwtEncodingContext contexte) {
        var client = client(contexte);
        if (contexte.getAuthorizationGrant()
                        instanceof OAuth2ClientCredentialsAuthenticationToken demande
                && demande.getAdditionalParameters().get(AU_NOM_DE) instanceof String compte) {
            if (!client.auNomDesComptes()) {
                throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
            }
            deCompte(contexte, compte);
        } else {
            revendiquer(contexte, client.institution(), client.nom(), client.roles());
        }
    }

    private Client client(JwtEncodingContext contexte) {
        return annuaire.client(contexte.getRegisteredClient().getClientId()).orElseThrow();
    }

    private void deCompte(JwtEncodingContext contexte, String identifiant) {
        Compte compte =
                annuaire.compte(identifiant)
                        .orElseThrow(
                                () ->
                                        new OAuth2AuthenticationException(
                                                new OAuth2Error(
                                                        OAuth2ErrorCodes.INVALID_REQUEST,
                                                        "Compte inconnu : " + identifiant,
                                                        null)));
        contexte.getClaims().subject(compte.identifiant());
        revendiquer(contexte, compte.institution(), compte.nom(), compte.roles());
    }

    private static void revendiquer(
            JwtEncodingContext contexte, String institution, String nom, List<String> roles) {
        contexte.getClaims()
                .claim("institution", institution)
                .claim("name", nom)
                .claim("roles", roles);
    }
}
