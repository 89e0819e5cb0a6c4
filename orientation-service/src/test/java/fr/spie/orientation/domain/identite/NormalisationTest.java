package fr.spie.orientation.domain.identite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

    @ParameterizedTest
    @CsvSource({
        "Chloé-Anne d’Œuvre, CHLOE ANNE D OEUVRE",
        "'  LE   GOFF ', LE GOFF",
        "Nuñez, NUNEZ",
        "François Ÿves, FRANCOIS YVES"
    })
    void accents_case_and_punctuation_do_not_tell_two_names_apart(String ecrit, String compare) {
        assertThat(Normalisation.de(ecrit)).isEqualTo(compare);
    }
}
