package fr.spie.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JoursOuvresTest {

    @Test
    void easter_is_where_the_calendar_puts_it() {
        assertThat(JoursOuvres.paques(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(JoursOuvres.paques(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(JoursOuvres.paques(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(JoursOuvres.paques(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
        assertThat(JoursOuvres.paques(1818)).isEqualTo(LocalDate.of(1818, 3, 22));
    }

    @Test
    void eleven_days_of_the_year_are_public_holidays() {
        var debut = LocalDate.of(2026, 1, 1);
        assertThat(debut.datesUntil(debut.plusYears(1)).filter(JoursOuvres::estFerie))
                .hasSize(11)
                .contains(
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25));
    }

    @Test
    void ten_working_days_without_holiday_are_two_weeks() {
        assertThat(JoursOuvres.apres(LocalDate.of(2025, 3, 3), 10))
                .isEqualTo(LocalDate.of(2025, 3, 17));
    }

    @Test
    void weekends_and_holidays_of_may_do_not_count() {
        assertThat(JoursOuvres.apres(LocalDate.of(2026, 5, 6), 10))
                .isEqualTo(LocalDate.of(2026, 5, 22));
    }
}
