package fr.spie.orientation.domain;

import fr.spie.events.Identifiants;
import fr.spie.events.orientation.DelaiOrientation;
import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.SituationDecision.Delai;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A limit that runs for a dossier whose orientation is due (S4).
///
/// @param id the same for the same limit, so that it is said once
/// @param alerteLe day it is said to come near
/// @param depasseLe day it is said to be past: the day after the last one
public record Echeance(
        UUID id,
        DelaiOrientation delai,
        Optional<LocalDate> alerteLe,
        Optional<LocalDate> depasseLe) {

    /// The limits that run; none once a decision stands or the right has ended.
    public static List<Echeance> de(UUID dossierId, SituationOrientation s, Regles regles) {
        return s.aOrienter()
                ? s.droits().stream().flatMap(d -> de(dossierId, s, d, regles)).toList()
                : List.of();
    }

    /// The next day on which something is to be said of the dossier; it may be past.
    public static Optional<LocalDate> prochainPoint(
            UUID dossierId, SituationOrientation s, Regles regles) {
        return de(dossierId, s, regles).stream()
                .flatMap(e -> Stream.concat(e.alerteADire(s).stream(), e.depasseADire(s).stream()))
                .min(LocalDate::compareTo);
    }

    Optional<LocalDate> alerteADire(SituationOrientation s) {
        return dit(s).flatMap(Delai::approcheLe).isPresent() ? Optional.empty() : alerteLe;
    }

    Optional<LocalDate> depasseADire(SituationOrientation s) {
        return dit(s).flatMap(Delai::depasseLe).isPresent() ? Optional.empty() : depasseLe;
    }

    private Optional<Delai> dit(SituationOrientation s) {
        return s.decisions().delai(id);
    }

    private static Stream<Echeance> de(
            UUID dossierId, SituationOrientation s, Droits droits, Regles regles) {
        return Stream.of(Nature.values())
                .flatMap(nature -> s.delai(nature, regles).stream())
                .flatMap(delai -> de(dossierId, s, droits, delai, regles).stream());
    }

    private static Optional<Echeance> de(
            UUID dossierId,
            SituationOrientation s,
            Droits droits,
            DelaiOrientation delai,
            Regles regles) {
        var notifiesLe = droits.depuisLe();
        var limiteLe = delai.limiteLe();
        var id = Identifiants.derive(dossierId, "delai|" + delai.nature().name() + "|" + limiteLe);
        var lendemain = Optional.of(limiteLe.plusDays(1));
        return switch (delai.nature()) {
            case LOCAL -> {
                var alerte =
                        limiteLe.minus(regles.periode(Parametre.ORIENTATION_ALERTE, notifiesLe));
                yield Optional.of(
                        new Echeance(
                                id, delai, Optional.of(plusTard(alerte, notifiesLe)), lendemain));
            }
            case LEGAL -> Optional.of(new Echeance(id, delai, Optional.empty(), lendemain));
            case RIM -> {
                var debut = regles.apres(Parametre.RIM_DEBUT, droits.ouvertsLe());
                boolean sansObjet =
                        limiteLe.isBefore(notifiesLe)
                                || s.accueil().prochainRdv().isPresent()
                                || s.accueil().recuDepuis(droits.ouvertsLe());
                yield sansObjet
                        ? Optional.empty()
                        : Optional.of(
                                new Echeance(
                                        id,
                                        delai,
                                        Optional.of(plusTard(debut, notifiesLe)),
                                        Optional.empty()));
            }
        };
    }

    private static LocalDate plusTard(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
