package fr.spie.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/// One gateway for all tests, started as in production, before four upstreams of which the last is
/// dead.
final class Plateforme {

    static final Amont ORIENTATION = new Amont();
    static final Amont PARCOURS = new Amont();
    static final Amont OFFRE = new Amont();
    static final String URL = "http://localhost:" + portLibre();

    static {
        demarrer(
                URL,
                "--spie.services.orientation=" + ORIENTATION.url(),
                "--spie.services.parcours=" + PARCOURS.url(),
                "--spie.services.offre=" + OFFRE.url(),
                "--spie.services.fse=http://localhost:" + portLibre(),
                "--spie.comptes-demonstration=true");
    }

    private Plateforme() {}

    static void oublie() {
        ORIENTATION.oublie();
        PARCOURS.oublie();
        OFFRE.oublie();
    }

    static ConfigurableApplicationContext demarrer(String url, String... arguments) {
        var tous = new ArrayList<>(List.of(arguments));
        tous.add("--spie.gateway.url=" + url);
        tous.add("--server.port=" + url.substring(url.lastIndexOf(':') + 1));
        return GatewayApplication.application().run(tous.toArray(String[]::new));
    }

    static int portLibre() {
        try (var prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
