package fr.spie.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JourTest {

    static final LocalDate VEILLE_ETE = LocalDate.of(2026, 3, 28);
    static final LocalDate PASSAGE_ETE = LocalDate.of(2026, 3, 29);
    static final LocalDate PASSAGE_HIVER = LocalDate.of(2026, 10, 25);

    @Test
    void midnight_in_paris_is_the_day_before_in_utc() {
        assertThat(Jour.debut(LocalDate.of(2026, 1, 15))).isEqualTo("2026-01-14T23:00:00Z");
        assertThat(Jour.debut(LocalDate.of(2026, 7, 15))).isEqualTo("2026-07-14T22:00:00Z");
        assertThat(Jour.de(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("2027-01-01");
    }

    @Test
    void the_day_summer_time_begins_has_23_hours() {
        assertThat(duree(PASSAGE_ETE)).isEqualTo(Duration.ofHours(23));
        assertThat(duree(VEILLE_ETE)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void the_day_summer_time_ends_has_25_hours_and_both_halves_past_two_are_in_it() {
        assertThat(duree(PASSAGE_HIVER)).isEqualTo(Duration.ofHours(25));
        assertThat(Jour.de(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo(PASSAGE_HIVER);
        assertThat(Jour.de(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo(PASSAGE_HIVER);
    }

    @Property
    void a_day_ends_one_microsecond_before_the_next_begins(
            @ForAll @IntRange(min = 0, max = 40_000) int jours) {
        var jour = LocalDate.of(1988, 12, 1).plusDays(jours);
        assertThat(Jour.de(Jour.debut(jour))).isEqualTo(jour);
        assertThat(Jour.de(Jour.fin(jour))).isEqualTo(jour);
        assertThat(Jour.fin(jour).plusNanos(1_000)).isEqualTo(Jour.debut(jour.plusDays(1)));
    }

    private static Duration duree(LocalDate jour) {
        return Duration.between(Jour.debut(jour), Jour.debut(jour.plusDays(1)));
    }
}
