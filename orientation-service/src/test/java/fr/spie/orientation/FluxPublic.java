package fr.spie.orientation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The public sample of the national fund, where it stands beside the checkout.
public final class FluxPublic {

    private FluxPublic() {}

    /// Looked for from here upwards; empty where it is absent.
    public static Optional<Path> fichier() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), p -> p.getParent() != null, Path::getParent)
                .map(p -> p.resolve("shared/fixtures/caf/RSABEM.xml"))
                .filter(Files::isReadable)
                .findFirst();
    }
}
