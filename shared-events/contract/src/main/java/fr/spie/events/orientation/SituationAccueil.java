package fr.spie.events.orientation;

import fr.spie.events.Chiffre;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.SituationOrientation.Datee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How a person was met: a part of the fold of [SituationOrientation].
///
/// @param rdv appointments, by day given
/// @param relances reminders sent
/// @param diagnostics assessments, the last one last
/// @param contrats documents of the orientation appointment (Q002)
public record SituationAccueil(
        List<Rdv> rdv,
        List<Relance> relances,
        List<Diagnostic> diagnostics,
        List<ContratOrientation> contrats) {

    /// @param prevuLe day of the appointment; empty when it was heard of only once it was over
    /// @param conclu last day something was said of its end
    public record Rdv(
            UUID rdvId,
            NatureRdv nature,
            Optional<LocalDate> prevuLe,
            String conseiller,
            Optional<String> lieu,
            EtatRdv etat,
            Optional<LocalDate> conclu) {

        /// Missed, and not excused.
        public boolean manque() {
            return etat == EtatRdv.MANQUE;
        }
    }

    /// What became of an appointment, the strongest last.
    public enum EtatRdv {
        PREVU,
        MANQUE_EXCUSE,
        MANQUE,
        TENU
    }

    /// A reminder.
    public record Relance(
            UUID relanceId, LocalDate depuisLe, Canal canal, Optional<UUID> rdvId, String motif)
            implements Datee {}

    /// An assessment.
    ///
    /// @param notes encrypted, for the institution that wrote them
    public record Diagnostic(
            UUID diagnosticId,
            LocalDate depuisLe,
            NatureDiagnostic nature,
            String conseiller,
            SituationProfessionnelle situation,
            List<Frein> freins,
            Optional<Chiffre> notes,
            Optional<String> motif)
            implements Datee {}

    /// The document of the orientation appointment (Q002).
    ///
    /// @param engagements what each one undertakes, in words
    public record ContratOrientation(UUID contratId, LocalDate depuisLe, List<String> engagements)
            implements Datee {}

    /// An appointment by its id.
    public Optional<Rdv> rdv(UUID rdvId) {
        return rdv.stream().filter(r -> r.rdvId().equals(rdvId)).findFirst();
    }

    /// The last assessment, whatever its kind.
    public Optional<Diagnostic> dernierDiagnostic() {
        return diagnostics.isEmpty() ? Optional.empty() : Optional.of(diagnostics.getLast());
    }

    /// Whether an appointment was held since that day.
    public boolean recuDepuis(LocalDate jour) {
        return rdv.stream()
                .filter(r -> r.etat() == EtatRdv.TENU)
                .anyMatch(r -> r.conclu().filter(le -> !le.isBefore(jour)).isPresent());
    }

    /// The next appointment given, kept by nobody yet.
    public Optional<Rdv> prochainRdv() {
        return rdv.stream().filter(r -> r.etat() == EtatRdv.PREVU).findFirst();
    }

    /// The day of a missed appointment that called for a reminder and had none: nothing was given,
    /// held or sent since.
    public Optional<LocalDate> relanceDue() {
        return rdv.stream()
                .filter(Rdv::manque)
                .flatMap(r -> r.conclu().stream())
                .max(LocalDate::compareTo)
                .filter(_ -> prochainRdv().isEmpty())
                .filter(le -> !recuDepuis(le))
                .filter(le -> relances.stream().allMatch(r -> r.depuisLe().isBefore(le)));
    }
}
