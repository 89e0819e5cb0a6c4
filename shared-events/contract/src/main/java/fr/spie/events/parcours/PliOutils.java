package fr.spie.events.parcours;

import fr.spie.events.parcours.OutilEvenement.BenevolatEffectue;
import fr.spie.events.parcours.OutilEvenement.BoursePermisClose;
import fr.spie.events.parcours.OutilEvenement.BoursePermisDemandee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisReservee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisVersee;
import fr.spie.events.parcours.OutilEvenement.ClisSigne;
import fr.spie.events.parcours.OutilEvenement.ClisTermine;
import fr.spie.events.parcours.OutilEvenement.ConventionBourseSignee;
import fr.spie.events.parcours.OutilEvenement.PassIaeDelivre;
import fr.spie.events.parcours.OutilEvenement.PassIaeProlonge;
import fr.spie.events.parcours.OutilEvenement.PassIaeSuspendu;
import fr.spie.events.parcours.SituationOutils.Bourse;
import fr.spie.events.parcours.SituationOutils.Clis;
import fr.spie.events.parcours.SituationOutils.PassIae;
import fr.spie.events.parcours.SituationOutils.Prolongation;
import fr.spie.events.parcours.SituationOutils.Suspension;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The fold of the tools the département pays for, joined by id after the last fact.
final class PliOutils {

    private final Map<UUID, BoursePermisDemandee> demandes = new LinkedHashMap<>();
    private final Map<UUID, BoursePermisReservee> reservations = new LinkedHashMap<>();
    private final Map<UUID, ConventionBourseSignee> conventions = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, BenevolatEffectue>> benevolats = new LinkedHashMap<>();
    private final Map<UUID, BoursePermisVersee> versements = new LinkedHashMap<>();
    private final Map<UUID, BoursePermisClose> fins = new LinkedHashMap<>();
    private final Map<UUID, ClisSigne> clis = new LinkedHashMap<>();
    private final Map<UUID, ClisTermine> finsClis = new LinkedHashMap<>();
    private final Map<UUID, PassIaeDelivre> pass = new LinkedHashMap<>();
    private final Map<UUID, PassIaeSuspendu> suspensions = new LinkedHashMap<>();
    private final Map<UUID, PassIaeProlonge> prolongations = new LinkedHashMap<>();

    /// @return whether the fact had an effect
    boolean appliquer(OutilEvenement evenement) {
        return switch (evenement) {
            case BoursePermisDemandee e -> demandes.putIfAbsent(e.bourseId(), e) == null;
            case BoursePermisReservee e -> reservations.putIfAbsent(e.bourseId(), e) == null;
            case ConventionBourseSignee e -> conventions.putIfAbsent(e.bourseId(), e) == null;
            case BenevolatEffectue e ->
                    benevolats
                                    .computeIfAbsent(e.bourseId(), _ -> new LinkedHashMap<>())
                                    .putIfAbsent(e.benevolatId(), e)
                            == null;
            case BoursePermisVersee e -> versements.putIfAbsent(e.bourseId(), e) == null;
            case BoursePermisClose e -> fins.putIfAbsent(e.bourseId(), e) == null;
            case ClisSigne e -> clis.putIfAbsent(e.clisId(), e) == null;
            case ClisTermine e -> finsClis.putIfAbsent(e.clisId(), e) == null;
            case PassIaeDelivre e -> pass.putIfAbsent(e.passId(), e) == null;
            case PassIaeSuspendu e -> suspensions.putIfAbsent(e.suspensionId(), e) == null;
            case PassIaeProlonge e -> prolongations.putIfAbsent(e.prolongationId(), e) == null;
        };
    }

    SituationOutils situation() {
        return new SituationOutils(
                demandes.values().stream().map(this::bourse).toList(),
                clis.values().stream().map(this::clis).toList(),
                pass.values().stream().map(this::passIae).toList());
    }

    /// Days on which something was done with the person.
    Stream<LocalDate> contacts() {
        return benevolats.values().stream()
                .flatMap(b -> b.values().stream())
                .map(BenevolatEffectue::effectifLe);
    }

    private Bourse bourse(BoursePermisDemandee e) {
        var convention = Optional.ofNullable(conventions.get(e.bourseId()));
        var faits = List.copyOf(benevolats.getOrDefault(e.bourseId(), Map.of()).values());
        var fin = Optional.ofNullable(fins.get(e.bourseId()));
        return new Bourse(
                e.bourseId(),
                e.annee(),
                e.association(),
                e.autoEcole(),
                e.effectifLe(),
                Optional.ofNullable(reservations.get(e.bourseId()))
                        .map(BoursePermisReservee::numero),
                convention.map(ConventionBourseSignee::effectifLe),
                convention.map(ConventionBourseSignee::heures),
                convention.map(ConventionBourseSignee::centimes),
                faits.stream().map(BenevolatEffectue::benevolatId).toList(),
                faits.stream().mapToInt(BenevolatEffectue::heures).sum(),
                Optional.ofNullable(versements.get(e.bourseId()))
                        .map(BoursePermisVersee::effectifLe),
                fin.map(BoursePermisClose::effectifLe),
                fin.map(BoursePermisClose::issue));
    }

    private Clis clis(ClisSigne e) {
        var fin = Optional.ofNullable(finsClis.get(e.clisId()));
        return new Clis(
                e.clisId(),
                e.nature(),
                e.employeur(),
                e.tuteur(),
                e.effectifLe(),
                e.debutLe(),
                e.finLe(),
                e.heuresHebdomadaires(),
                fin.map(ClisTermine::centimes).orElse(e.centimes()),
                fin.map(ClisTermine::effectifLe),
                fin.map(ClisTermine::mois));
    }

    private PassIae passIae(PassIaeDelivre e) {
        return new PassIae(
                e.passId(),
                e.numero(),
                e.effectifLe(),
                e.finLe(),
                suspensions.values().stream()
                        .filter(s -> s.passId().equals(e.passId()))
                        .map(
                                s ->
                                        new Suspension(
                                                s.suspensionId(),
                                                s.debutLe(),
                                                s.finLe(),
                                                s.effectifLe()))
                        .toList(),
                prolongations.values().stream()
                        .filter(p -> p.passId().equals(e.passId()))
                        .map(
                                p ->
                                        new Prolongation(
                                                p.prolongationId(),
                                                p.debutLe(),
                                                p.finLe(),
                                                p.effectifLe(),
                                                p.raison()))
                        .toList());
    }
}
