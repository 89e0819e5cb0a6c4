package fr.spie.orientation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Public samples, where they stand beside the checkout.
public final class FluxPublic {

    private FluxPublic() {}

    /// The sample of the national fund.
    public static Optional<Path> fichier() {
        return fichier("caf/RSABEM.xml");
    }

    /// Looked for from here upwards; empty where it is absent.
    public static Optional<Path> fichier(String chemin) {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), p -> p.getParent() != null, Path::getParent)
                .map(p -> p.resolve("shared/fixtures").resolve(chemin))
                .filter(Files::isReadable)
                .findFirst();
    }
}
