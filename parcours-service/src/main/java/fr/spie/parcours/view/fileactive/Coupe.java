package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.web.Lecture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The two times of a question, in the words of the rows.
///
/// @param connuAu empty: all that is known
record Coupe(LocalDate jour, Optional<Instant> connuAu) {

    static Coupe de(Lecture lecture) {
        return new Coupe(
                lecture.etatAu(),
                lecture.historique() ? Optional.of(lecture.connuAu()) : Optional.empty());
    }

    Instant connu() {
        return connuAu.orElse(Instant.MAX);
    }

    /// What was known of any day.
    String connues(String table) {
        return connuAu.isPresent()
                ? " and %1$s.connu_du <= :connu and %1$s.connu_jusqu > :connu".formatted(table)
                : " and %s.connu_jusqu = 'infinity'".formatted(table);
    }

    /// What was known of the day.
    String duJour(String table) {
        return connues(table) + " and %1$s.debut <= :jour and %1$s.fin > :jour".formatted(table);
    }

    /// Facts are dated to the microsecond.
    Optional<OffsetDateTime> moment() {
        return connuAu.map(
                a -> OffsetDateTime.ofInstant(a.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    }
}
