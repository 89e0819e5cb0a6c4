package fr.spie.events.orientation;

import fr.spie.events.orientation.OrientationEvenement.CritereRetenu;
import fr.spie.events.orientation.SituationOrientation.Datee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What was decided of a person, what was asked again, and the limits that were said: a part of the
/// fold of [SituationOrientation].
///
/// @param orientations decisions, the one in force last
/// @param contestations of those decisions by the person
/// @param reorientations asked by a body or by the person
/// @param delais limits of which something was said
/// @param transferts bodies that may decide since a limit is past
public record SituationDecision(
        List<Orientation> orientations,
        List<Contestation> contestations,
        List<Reorientation> reorientations,
        List<Delai> delais,
        List<Transfert> transferts) {

    /// @param criteres what the criteria suggested
    /// @param notification when and how the person received it
    public record Orientation(
            LocalDate depuisLe,
            UUID orientationId,
            TypeParcours vers,
            String institution,
            String referent,
            String decideur,
            List<String> motifs,
            Optional<Criteres> criteres,
            Optional<Notification> notification)
            implements Datee {}

    /// @param preconisation the path suggested; the decision may differ
    public record Criteres(TypeParcours preconisation, List<CritereRetenu> criteres) {}

    /// @param recueLe day of reception: the month to sign a contract begins
    public record Notification(LocalDate recueLe, ModeNotification mode) {}

    /// @param reponse empty while it waits
    public record Contestation(
            UUID contestationId,
            LocalDate depuisLe,
            UUID orientationId,
            String motif,
            Optional<Reponse> reponse)
            implements Datee {}

    /// What became of a contestation.
    ///
    /// @param retenue whether it was upheld: the decision is to be looked at again
    public record Reponse(LocalDate le, boolean retenue, String motif) {}

    /// @param vers the path wished
    /// @param fin empty while it waits: the present body stays in charge
    public record Reorientation(
            UUID demandeId,
            LocalDate depuisLe,
            String demandeur,
            Optional<TypeParcours> vers,
            String motif,
            Optional<Fin> fin)
            implements Datee {}

    /// How a request ended.
    ///
    /// @param orientationId the decision that accepted it; empty when it was refused
    public record Fin(LocalDate le, Optional<UUID> orientationId, String motif) {

        public boolean acceptee() {
            return orientationId.isPresent();
        }
    }

    /// A limit of which it was said that it came near, or that it is past.
    public record Delai(
            UUID delaiId,
            DelaiOrientation.Nature nature,
            LocalDate limiteLe,
            String source,
            Optional<LocalDate> approcheLe,
            Optional<LocalDate> depasseLe) {}

    /// A body that may decide, the legal limit being past.
    ///
    /// @param depuisLe first day on which it may
    /// @param vers code of the institution
    /// @param source where the rule of that day stands
    public record Transfert(LocalDate depuisLe, String vers, String source) implements Datee {}

    /// The decision in force.
    public Optional<Orientation> orientation() {
        return orientations.isEmpty() ? Optional.empty() : Optional.of(orientations.getLast());
    }

    /// A decision by its id.
    public Optional<Orientation> orientation(UUID orientationId) {
        return orientations.stream()
                .filter(o -> o.orientationId().equals(orientationId))
                .findFirst();
    }

    /// A contestation by its id.
    public Optional<Contestation> contestation(UUID contestationId) {
        return contestations.stream()
                .filter(c -> c.contestationId().equals(contestationId))
                .findFirst();
    }

    /// A request for another orientation by its id.
    public Optional<Reorientation> reorientation(UUID demandeId) {
        return reorientations.stream().filter(r -> r.demandeId().equals(demandeId)).findFirst();
    }

    /// A limit by its id, when something was said of it.
    public Optional<Delai> delai(UUID delaiId) {
        return delais.stream().filter(d -> d.delaiId().equals(delaiId)).findFirst();
    }

    /// Since when the decision in force waits to be looked at again: another one was asked for, or
    /// a contestation of it was upheld.
    public Optional<LocalDate> aRevoirDepuis() {
        var demandes =
                reorientations.stream().filter(r -> r.fin().isEmpty()).map(Reorientation::depuisLe);
        var enForce = orientation().map(Orientation::orientationId);
        var retenues =
                contestations.stream()
                        .filter(c -> enForce.filter(c.orientationId()::equals).isPresent())
                        .flatMap(c -> c.reponse().stream())
                        .filter(Reponse::retenue)
                        .map(Reponse::le);
        return Stream.concat(demandes, retenues).min(LocalDate::compareTo);
    }
}
