package fr.spie.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Everything a département may set, under `spie.`.
///
/// @param institutions name to show, by code
/// @param comptesDemonstration the development accounts, with the documented password
/// @param motDePasseDeveloppement the development accounts, with this password
/// @param visite file of the guided tour of a demonstration; none when empty
@ConfigurationProperties("spie")
public record Reglages(
        Gateway gateway,
        Services services,
        Departement departement,
        @DefaultValue Map<String, String> institutions,
        Oidc oidc,
        @DefaultValue List<Compte> comptes,
        @DefaultValue List<Client> clients,
        @DefaultValue("false") boolean comptesDemonstration,
        @DefaultValue("") String motDePasseDeveloppement,
        @DefaultValue("") String visite) {

    /// `url` is what a browser sees and the issuer of the embedded provider; `urlInterne` is where
    /// the gateway reaches itself; `jwk` is the file of the signing key, in memory when empty;
    /// `secret` is shared by the instances of the gateway, drawn at start when empty; after
    /// `essais` wrong access codes in a row, an address waits for `attente`.
    public record Gateway(
            URI url,
            URI urlInterne,
            @DefaultValue("") String jwk,
            @DefaultValue("") String secret,
            @DefaultValue("15m") Duration dureeJeton,
            @DefaultValue("5s") Duration delaiFragment,
            @DefaultValue("5") int essais,
            @DefaultValue("15m") Duration attente) {}

    public record Services(URI orientation, URI parcours, URI offre, URI fse) {}

    public record Departement(String nom, String couleur) {

        public Departement {
            if (!couleur.matches("#[0-9a-fA-F]{6}")) {
                throw new IllegalArgumentException(
                        "spie.departement.couleur doit s'écrire #rrggbb : " + couleur);
            }
        }
    }

    /// An external OpenID provider; the embedded one stands when `issuer` is empty.
    public record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("spie-web") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue({"openid", "profile"}) List<String> portees) {

        public boolean externe() {
            return !issuer.isBlank();
        }
    }

    /// A professional known to the embedded provider. `motDePasse` carries its encoding:
    /// `{bcrypt}…`.
    public record Compte(
            String identifiant,
            @Nullable String motDePasse,
            String nom,
            String institution,
            @DefaultValue List<String> roles) {

        public Compte avec(String autreMotDePasse) {
            return new Compte(identifiant, autreMotDePasse, nom, institution, roles);
        }
    }

    /// A machine of an institution. `auNomDesComptes` lets it ask a token of an account:
    /// development only.
    public record Client(
            String identifiant,
            @Nullable String secret,
            String nom,
            String institution,
            @DefaultValue List<String> roles,
            @DefaultValue("false") boolean auNomDesComptes) {

        public Client avec(String autreSecret) {
            return new Client(identifiant, autreSecret, nom, institution, roles, auNomDesComptes);
        }
    }
}
