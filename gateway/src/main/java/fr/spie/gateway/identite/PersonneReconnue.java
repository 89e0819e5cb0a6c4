package fr.spie.gateway.identite;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/// A person the parcours service recognised by their access code.
///
/// @param acces identifier of the code, which may be taken back
record PersonneReconnue(String dossier, String acces, String nom)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return "personne:" + dossier;
    }

    /// With the moment they signed in, which the provider puts in their ID token.
    Authentication connectee() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this,
                null,
                List.of(
                        FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }
}
