package fr.spie.offre;

import fr.spie.offre.domain.Thematiques;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;

/// What can be offered, and who has a place.
@SpringBootApplication
public class OffreApplication {

    public static SpringApplication application() {
        var application = new SpringApplication(OffreApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "offre-service"));
        return application;
    }

    public static void main(String[] args) {
        application().run(args);
    }

    @Bean
    Thematiques thematiques() throws IOException {
        var fichier = new ClassPathResource("offre/thematiques.csv");
        return Thematiques.lire(fichier.getContentAsString(StandardCharsets.UTF_8).lines());
    }
}
