package fr.spie.orientation.entry;

import fr.spie.orientation.domain.Criteres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// Reads the criteria of the orientation; a line that cannot be read stops the start.
@Configuration(proxyBeanMethods = false)
class CriteresConfiguration {

    @Bean
    Criteres criteres(@Value("${spie.orientation.criteres}") Resource liste) {
        try {
            return Criteres.lire(liste.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
