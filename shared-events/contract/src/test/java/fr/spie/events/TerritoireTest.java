package fr.spie.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerritoireTest {

    @Test
    void a_code_is_read_as_a_name() {
        assertThat(Territoire.enClair("SAINT_FLOUR")).isEqualTo("Saint-Flour");
        assertThat(Territoire.enClair("AURILLAC")).isEqualTo("Aurillac");
        assertThat(Territoire.enClair("")).isEmpty();
    }
}
