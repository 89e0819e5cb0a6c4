package fr.spie.orientation;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The front door of a person.
@SpringBootApplication
public class OrientationApplication {

    public static SpringApplication application() {
        var application = new SpringApplication(OrientationApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "orientation-service"));
        return application;
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
