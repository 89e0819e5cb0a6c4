package fr.spie.orientation.domain.identite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2850415014021",
                "285041501402194",
                "2 85 04 15 014 021 94",
                "2852015014021",
                "1850499345021"
            })
    void thirteen_characters_or_fifteen_with_the_right_key_are_good(String nir) {
        assertThat(Nir.defaut(nir)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2A,19", "2B,18"})
    void corsica_counts_as_nineteen_or_eighteen(String departement, String chiffres) {
        var nir = "28504" + departement + "004021";
        var cle = Nir.cle("28504" + chiffres + "004021");

        assertThat(Nir.cle(nir)).isEqualTo(cle);
        assertThat(Nir.defaut(nir)).isEmpty();
        assertThat(Nir.defaut(nir + cle)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "28504150140,le NIR compte 13 caractères",
        "28504150140211,le NIR compte 13 caractères",
        "9850415014021,le NIR n’a pas la forme",
        "2851315014021,le NIR n’a pas la forme",
        "28504A5014021,le NIR n’a pas la forme",
        "285042C014021,le NIR n’a pas la forme",
        "285041501402195,la clé du NIR est fausse"
    })
    void anything_else_says_what_is_wrong(String nir, String debut) {
        assertThat(Nir.defaut(nir).orElseThrow()).startsWith(debut);
    }

    @Test
    void with_or_without_its_key_it_is_one_number() {
        assertThat(Nir.racine("2 85 04 15 014 021 94")).isEqualTo(Nir.racine("2850415014021"));
    }
}
