package fr.spie.gateway.identite;

import fr.spie.gateway.Reglages.Client;
import fr.spie.gateway.Reglages.Compte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/// The development accounts, all with one password.
final class AnnuaireDemonstration {

    /// Documented, therefore no secret: only for demonstrations.
    static final String MOT_DE_PASSE = "demonstration";

    private AnnuaireDemonstration() {}

    static Annuaire avecMotDePasse(String motDePasse) {
        var encode = "{noop}" + motDePasse;
        var fichier = lire("gateway-demonstration.yml");
        return new Annuaire(
                liste(fichier, "comptes", Compte.class).stream()
                        .map(compte -> compte.avec(encode))
                        .toList(),
                liste(fichier, "clients", Client.class).stream()
                        .map(client -> client.avec(encode))
                        .toList());
    }

    private static <T> List<T> liste(Binder fichier, String nom, Class<T> type) {
        return fichier.bind(nom, Bindable.listOf(type)).get();
    }

    private static Binder lire(String nom) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(nom, new ClassPathResource(nom))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
