package fr.spie.fse;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// What must be accounted for to the FSE+.
@SpringBootApplication
public class FseApplication {

    public static SpringApplication application() {
        var application = new SpringApplication(FseApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "fse-reporting-service"));
        return application;
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
