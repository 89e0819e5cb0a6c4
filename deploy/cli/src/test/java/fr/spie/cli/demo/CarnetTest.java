package fr.spie.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarnetTest {

    private static final String ID = "0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

    @TempDir Path dossier;

    @Test
    void what_was_played_is_known_to_the_next_player() {
        var premier = new Carnet(dossier.resolve("carnet"));
        premier.noter("p00001-000");
        premier.retenir("dossier-1", ID);

        var suivant = new Carnet(dossier.resolve("carnet"));
        assertThat(suivant.fait("p00001-000")).isTrue();
        assertThat(suivant.fait("p00001-001")).isFalse();
        assertThat(suivant.remplir("/dossiers/{dossier-1}/rdv"))
                .isEqualTo("/dossiers/" + ID + "/rdv");
    }

    @Test
    void a_line_cut_by_a_crash_is_as_if_not_written() throws Exception {
        var fichier = dossier.resolve("carnet");
        new Carnet(fichier).retenir("dossier-1", ID);
        Files.writeString(fichier, "dossier-2 0199aaaa-bb", StandardOpenOption.APPEND);
        assertThat(new Carnet(fichier).identifiant("dossier-2")).isEmpty();
        assertThat(new Carnet(fichier).identifiant("dossier-1")).contains(ID);
    }
}
