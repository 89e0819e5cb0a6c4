package fr.spie.parcours.view.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.TerritoireChange;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PhrasesContinuiteTest {

    @Test
    void a_move_names_its_places_as_people_write_them() {
        var change =
                new TerritoireChange(
                        new UUID(0, 1), LocalDate.of(2026, 3, 2), "AURILLAC", "SAINT_FLOUR");
        assertThat(PhrasesContinuite.de(change, UnaryOperator.identity()))
                .isEqualTo("Déménagement : Aurillac → Saint-Flour");
    }
}
