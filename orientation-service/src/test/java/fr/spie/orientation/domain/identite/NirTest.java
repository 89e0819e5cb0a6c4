package fr.spie.orientation.domain.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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

    @Test
    void the_sex_and_the_year_of_birth_of_a_nir_are_those_of_the_person() {
        var ne = LocalDate.of(1985, 4, 2);

        assertThat(Nir.incoherence("2850415014021", Optional.of("2"), ne)).isEmpty();
        assertThat(Nir.incoherence("2850415014021", Optional.empty(), ne)).isEmpty();
        assertThat(Nir.incoherence("8850415014021", Optional.of("2"), ne))
                .as("a number waiting for its registration")
                .isEmpty();
        assertThat(Nir.incoherence("2850415014021", Optional.of("1"), ne)).isPresent();
        assertThat(Nir.incoherence("2850415014021", Optional.of("2"), ne.plusYears(1))).isPresent();
        assertThat(Nir.incoherence("2050415014021", Optional.of("2"), ne.withYear(2005))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "matricule 285041501402194 reçu,matricule [NIR] reçu",
        "2 85 04 15 014 021 94,[NIR]",
        "285042A004021,[NIR]",
        "0601234567,0601234567",
        "2055990,2055990",
        "1998-05-25,1998-05-25"
    })
    void what_may_be_a_nir_is_hidden_in_a_text(String texte, String masque) {
        assertThat(Nir.masquer(texte)).isEqualTo(masque);
    }
}
