package fr.spie.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regle;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReglesTest {

    private static final LocalDate EN_2024 = LocalDate.of(2024, 11, 30);
    private static final LocalDate EN_2025 = LocalDate.of(2025, 3, 3);

    @Test
    void every_parameter_has_a_value_and_a_source() {
        for (var parametre : Parametre.values()) {
            assertThat(Regles.PAR_DEFAUT.regle(parametre, EN_2025).source()).isNotBlank();
        }
    }

    @Test
    void the_rule_of_the_day_of_the_fact_applies() {
        var regles = Regles.PAR_DEFAUT;
        assertThat(regles.apres(Parametre.ORIENTATION_LEGALE, EN_2024))
                .isEqualTo(LocalDate.of(2025, 1, 30));
        assertThat(regles.apres(Parametre.ORIENTATION_LEGALE, EN_2025))
                .isEqualTo(LocalDate.of(2025, 4, 14));
    }

    @Test
    void the_law_of_2025_does_not_rule_the_years_before() {
        var regles = Regles.PAR_DEFAUT;
        assertThat(regles.nombre(Parametre.CONTRAT_HEURES, EN_2024)).isZero();
        assertThat(regles.nombre(Parametre.CONTRAT_HEURES, EN_2025)).isEqualTo(15);
        assertThat(regles.apres(Parametre.CONTRAT_SIGNATURE, EN_2024))
                .isEqualTo(LocalDate.of(2025, 1, 30));
        assertThat(regles.apres(Parametre.CONTRAT_SIGNATURE_EMPLOI, EN_2024))
                .isEqualTo(LocalDate.of(2024, 12, 30));
        for (var parametre : Parametre.values()) {
            assertThat(regles.source(parametre, EN_2024))
                    .doesNotContain("5411-6", "D. 262-65-2", "2025-478");
        }
    }

    @Test
    void a_local_value_never_rewrites_the_past() {
        var du = LocalDate.of(2025, 7, 1);
        var regles =
                Regles.PAR_DEFAUT.avec(
                        List.of(new Regle(Parametre.RELAIS_REPONSE, du, "5", "Délibération")));
        assertThat(regles.nombre(Parametre.RELAIS_REPONSE, du.minusDays(1))).isEqualTo(10);
        assertThat(regles.nombre(Parametre.RELAIS_REPONSE, du)).isEqualTo(5);
    }

    @Test
    void a_local_value_also_replaces_the_defaults_that_come_after_it() {
        var du = LocalDate.of(2024, 7, 1);
        var regles =
                Regles.PAR_DEFAUT.avec(
                        List.of(
                                new Regle(
                                        Parametre.ORIENTATION_LEGALE, du, "P1M", "Délibération")));
        assertThat(regles.apres(Parametre.ORIENTATION_LEGALE, EN_2025))
                .isEqualTo(EN_2025.plusMonths(1));
        assertThat(regles.apres(Parametre.ORIENTATION_LEGALE, du.minusDays(1)))
                .isEqualTo(LocalDate.of(2024, 8, 30));
    }

    @Test
    void before_its_first_value_a_parameter_has_that_one() {
        assertThat(Regles.PAR_DEFAUT.nombre(Parametre.RELAIS_REPONSE, LocalDate.of(1998, 1, 1)))
                .isEqualTo(10);
    }

    @Test
    void months_are_clamped_and_working_days_skip_holidays() {
        var regles = Regles.PAR_DEFAUT;
        assertThat(regles.apres(Parametre.REEXAMEN_SOCIAL, LocalDate.of(2025, 8, 31)))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(regles.apres(Parametre.RELAIS_REPONSE, LocalDate.of(2025, 3, 3)))
                .isEqualTo(LocalDate.of(2025, 3, 17));
    }

    @Test
    void a_value_of_another_nature_or_without_source_is_refused() {
        assertThatThrownBy(() -> new Regle(Parametre.RELAIS_REPONSE, EN_2025, "P3D", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Regle(Parametre.REVUE, EN_2025, "P3D", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
