package fr.spie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EtatTest {

    @TempDir Path dossier;

    @Test
    void ports_and_processes_are_read_back_as_written() {
        var maison = new Maison(dossier);
        var etat =
                Etat.vide()
                        .avecPorts(Map.of("gateway", 8080))
                        .avec("demo", ProcessHandle.current());
        etat.ecrire(maison);
        assertThat(Etat.lire(maison)).isEqualTo(etat);
    }

    @Test
    void a_state_cut_short_by_a_crash_is_an_empty_state() throws Exception {
        var maison = new Maison(dossier);
        Files.writeString(maison.etat(), "{\"ports\": {");
        assertThat(Etat.lire(maison)).isEqualTo(Etat.vide());
    }

    @Test
    void a_secret_is_made_once() {
        var maison = new Maison(dossier);
        assertThat(maison.secret("postgres"))
                .hasSize(48)
                .isEqualTo(new Maison(dossier).secret("postgres"));
    }

    @Test
    void tables_are_aligned() {
        assertThat(Dire.enTableau(List.of(List.of("A", "B"), List.of("long", "1"))))
                .isEqualTo("  A     B\n  ────  ─  \n  long  1");
    }
}
