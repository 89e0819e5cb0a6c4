package fr.spie.orientation.entry.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSaisieTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "03/04/1987,1987-04-03",
        "3/4/1987,1987-04-03",
        "03-04-1987,1987-04-03",
        "03.04.1987,1987-04-03",
        "1987-04-03,1987-04-03",
        "1987/04/03,1987-04-03",
        "03/04/87,1987-04-03",
        "03-04-87,1987-04-03",
        "03/04/12,2012-04-03",
        "02/03/26,1926-03-02",
        "1987-04-03 00:00:00.0,1987-04-03",
        "1987-04-03T00:00:00Z,1987-04-03",
        "03/04/1987 00:00,1987-04-03",
        "29/02/2024,2024-02-29"
    })
    void a_day_is_read_however_it_is_written(String ecrit, LocalDate jour) {
        assertThat(DateSaisie.lire(ecrit, JOUR)).contains(jour);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/1987",
                "1987-13-01",
                "03/04",
                "avril 1987",
                "03/04-1987",
                "32541",
                ""
            })
    void what_is_no_day_is_none(String ecrit) {
        assertThat(DateSaisie.lire(ecrit, JOUR)).isEmpty();
    }
}
