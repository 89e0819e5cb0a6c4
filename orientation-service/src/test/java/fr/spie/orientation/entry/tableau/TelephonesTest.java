package fr.spie.orientation.entry.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelephonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "612345678",
                "+33612345678",
                "+33 (0)6 12 34 56 78",
                "0033612345678"
            })
    void one_number_has_one_form(String ecrit) {
        assertThat(Telephones.lire(ecrit).bons()).containsExactly("0612345678");
    }

    @Test
    void a_list_keeps_its_good_numbers_once_and_names_the_others() {
        var lus = Telephones.lire("06 12 34 56 78, 047112345 ; 612345678 / 0471123456");

        assertThat(lus.enClair()).contains("0612345678, 0471123456");
        assertThat(lus.mauvais()).containsExactly("047112345");
    }

    @Test
    void the_number_of_another_country_stays_as_it_is() {
        assertThat(Telephones.lire("+41 79 123 45 67").bons()).containsExactly("+41791234567");
    }
}
