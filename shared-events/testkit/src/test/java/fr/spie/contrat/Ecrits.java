package fr.spie.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/// Files that are made from the code and committed: what is committed must be what would be made.
final class Ecrits {

    static final Path CONTRAT = Path.of("..", "contract", "src", "main");
    static final Path SCHEMAS = CONTRAT.resolve("resources/schemas");
    static final Path FIGES = SCHEMAS.resolve("figes");
    static final Path ECHANTILLONS = CONTRAT.resolve("resources/echantillons");
    static final Path API = Path.of("..", "..", "deploy", "docs", "api");

    static final String REMEDE =
            "written again by: mvn -pl shared-events/testkit -am test -Dtest='fr/spie/contrat/*Test,ContratTest'"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dspie.contrat.ecrire=true";

    private static final JsonMapper LISIBLE =
            JsonMapper.builder()
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter(
                                            Separators.createDefaultInstance()
                                                    .withObjectNameValueSpacing(
                                                            Separators.Spacing.AFTER))
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    static {
        Fabrique.fabriquer();
    }

    private Ecrits() {}

    static String json(Object valeur) {
        return LISIBLE.writerWithDefaultPrettyPrinter().writeValueAsString(valeur) + "\n";
    }

    static void comparer(Path fichier, String attendu) {
        assertThat(fichier).as("%s; %s", fichier.getFileName(), REMEDE).exists();
        assertThat(lire(fichier)).as("%s; %s", fichier.getFileName(), REMEDE).isEqualTo(attendu);
    }

    static void ecrire(Path fichier, String texte) {
        try {
            Files.createDirectories(fichier.getParent());
            Files.writeString(fichier, texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> dans(Path dossier) {
        try (Stream<Path> entrees = Files.list(dossier)) {
            return entrees.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> fichiersJson(Path dossier) {
        return dans(dossier).stream().filter(f -> f.toString().endsWith(".json")).toList();
    }
}
