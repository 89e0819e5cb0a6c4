package fr.spie.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.cli.Maison;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisiteTest {

    @Test
    void a_tour_that_somebody_reads_is_replaced_not_written_over(@TempDir Path dossier)
            throws Exception {
        var maison = new Maison(dossier.resolve("maison"));
        new Visite(List.of()).ecrire(maison);
        Files.writeString(maison.visite(), "avant");
        var lue = Files.createLink(dossier.resolve("lue"), maison.visite());
        new Visite(List.of()).ecrire(maison);
        assertThat(lue).hasContent("avant");
        assertThat(maison.visite()).hasContent("{\"etapes\":[]}");
        assertThat(maison.dossier().toFile().list()).containsExactly("visite.json");
    }
}
