package fr.spie.offre.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.spie.backbone.json.Json;
import fr.spie.events.decision.RefusException;
import fr.spie.offre.OffreApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ThematiquesTest {

    static final Path SCHEMA =
            Path.of("../../shared/fixtures/data-inclusion/extra/thematiques.json");

    static Thematiques thematiques() {
        try (var in = OffreApplication.class.getResourceAsStream("/offre/thematiques.csv")) {
            return Thematiques.lire(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_value_has_a_category_and_a_french_label() {
        assertThat(thematiques().libelles()).hasSize(69);
        assertThat(thematiques().libelles().keySet()).allMatch(v -> v.matches("[a-z-]+--[a-z-]+"));
        assertThat(thematiques().libelles().values())
                .doesNotHaveDuplicates()
                .allMatch(l -> l.contains(" : "));
    }

    @Test
    void a_value_outside_the_referential_is_refused() {
        assertThat(thematiques().exiger("sante--addictions")).isEqualTo("sante--addictions");
        assertThatThrownBy(() -> thematiques().exiger("sante--autre"))
                .isInstanceOf(RefusException.class);
    }

    @Test
    void the_values_are_those_of_the_schema() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "the published schema is not beside the project");
        var publiees = new TreeSet<String>();
        Json.mapper()
                .readTree(Files.readString(SCHEMA))
                .forEach(n -> publiees.add(n.get("value").asString()));
        assertThat(thematiques().libelles().keySet()).containsExactlyInAnyOrderElementsOf(publiees);
    }
}
