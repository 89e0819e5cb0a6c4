package fr.spie.parcours;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The thread that must not break.
@SpringBootApplication
public class ParcoursApplication {

    public static SpringApplication application() {
        var application = new SpringApplication(ParcoursApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "parcours-service"));
        return application;
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
