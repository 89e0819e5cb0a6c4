package fr.spie.parcours.view.regles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regle;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LibellesReglesTest {

    @Test
    void every_rule_has_a_name_in_french() {
        var libelles = new LibellesRegles();
        assertThat(Arrays.stream(Parametre.values()).filter(p -> libelles.connu(p).isEmpty()))
                .as("to be named in parcours/regles.properties")
                .isEmpty();
    }

    @Test
    void values_are_told_in_words() {
        assertThat(valeur(Parametre.ORIENTATION_LEGALE, "P6W")).isEqualTo("6 semaines");
        assertThat(valeur(Parametre.ORIENTATION_ALERTE, "P7D")).isEqualTo("7 jours");
        assertThat(valeur(Parametre.CONTRAT_SIGNATURE, "P1M")).isEqualTo("1 mois");
        assertThat(valeur(Parametre.JOURNAL_ACCES, "P1Y")).isEqualTo("1 an");
        assertThat(valeur(Parametre.CEJ_MAX, "P1Y6M")).isEqualTo("1 an et 6 mois");
        assertThat(valeur(Parametre.RELAIS_REVENU, "1")).isEqualTo("1 jour ouvré");
        assertThat(valeur(Parametre.CONTRAT_HEURES, "15")).isEqualTo("15");
    }

    private static String valeur(Parametre parametre, String valeur) {
        return LibellesRegles.valeur(
                new Regle(parametre, LocalDate.of(2025, 1, 1), valeur, "un texte"));
    }
}
