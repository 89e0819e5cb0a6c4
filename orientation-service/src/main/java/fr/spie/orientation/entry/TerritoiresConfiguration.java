package fr.spie.orientation.entry;

import fr.spie.orientation.domain.Territoires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// Reads the table of communes: `code;name;arrondissement;from;to`, `#` for comments.
@Configuration(proxyBeanMethods = false)
class TerritoiresConfiguration {

    @Bean
    Territoires territoires(
            @Value("${spie.orientation.territoires}") Resource table,
            @Value("${spie.orientation.territoire-par-defaut}") String parDefaut) {
        try {
            var lignes =
                    table.getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(TerritoiresConfiguration::ligne)
                            .toList();
            return new Territoires(lignes, parDefaut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Territoires.Ligne ligne(String texte) {
        var champs = texte.split(";", -1);
        return new Territoires.Ligne(
                champs[0],
                champs[1],
                champs[2],
                LocalDate.parse(champs[3]),
                champs[4].isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(champs[4])));
    }
}
