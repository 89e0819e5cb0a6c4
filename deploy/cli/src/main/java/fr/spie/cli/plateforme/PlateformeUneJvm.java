package fr.spie.cli.plateforme;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/// Every service in one JVM: five independent Spring Boot applications that share nothing but the
/// class path. Two start at a time.
public final class PlateformeUneJvm {

    private PlateformeUneJvm() {}

    /// @param args properties common to all; the port of each is in `spie.port.<service>`
    public static void main(String[] args) throws InterruptedException {
        var taches =
                Arrays.stream(Service.values())
                        .map(s -> Executors.callable(() -> demarrer(s, args)))
                        .toList();
        try (var deux = Executors.newFixedThreadPool(2)) {
            for (var tache : deux.invokeAll(taches)) {
                tache.get();
            }
        } catch (ExecutionException e) {
            e.printStackTrace();
            System.exit(1);
        }
        if (System.getProperty("spring.context.exit") != null) {
            System.exit(0);
        }
    }

    private static void demarrer(Service service, String[] args) {
        var port = "--server.port=" + Integer.getInteger("spie.port." + service.code());
        var tous =
                Stream.of(Arrays.stream(args), service.proprietes().stream(), Stream.of(port))
                        .flatMap(Function.identity())
                        .toArray(String[]::new);
        try {
            service.application().run(tous);
        } catch (SpringApplication.AbandonedRunException e) {
            // only wanted to be made, for the ahead-of-time cache
        }
    }

    static List<String> ports(java.util.function.ToIntFunction<Service> port) {
        return Arrays.stream(Service.values())
                .map(s -> "-Dspie.port." + s.code() + "=" + port.applyAsInt(s))
                .toList();
    }
}
