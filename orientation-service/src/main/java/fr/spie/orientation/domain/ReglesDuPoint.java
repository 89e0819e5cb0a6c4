package fr.spie.orientation.domain;

import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DelaiApproche;
import fr.spie.events.orientation.OrientationEvenement.DelaiDepasse;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.OrientationCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The watch over one dossier on one day (S4). What it says is dated of the day it became true, so
/// after days without a watch it says what it would have said each day; silent the second time, and
/// once a decision stands.
final class ReglesDuPoint {

    private final Regles regles;

    ReglesDuPoint(Regles regles) {
        this.regles = regles;
    }

    /// What is past on a day and was not said yet.
    Stream<OrientationEvenement> retards(UUID dossierId, LocalDate le, SituationOrientation s) {
        return faire(dossierId, le, s).stream().filter(e -> !(e instanceof DelaiApproche));
    }

    List<OrientationEvenement> faire(FaireLePoint c, SituationOrientation s) {
        return faire(c.dossierId(), c.le(), s);
    }

    private List<OrientationEvenement> faire(UUID dossierId, LocalDate le, SituationOrientation s) {
        var dits = new ArrayList<OrientationEvenement>();
        for (var echeance : Echeance.de(dossierId, s, regles)) {
            var delai = echeance.delai();
            echeance.alerteADire(s)
                    .filter(jour -> !jour.isAfter(le))
                    .ifPresent(
                            jour ->
                                    dits.add(
                                            new DelaiApproche(
                                                    dossierId,
                                                    jour,
                                                    echeance.id(),
                                                    delai.nature(),
                                                    delai.limiteLe(),
                                                    delai.source())));
            echeance.depasseADire(s)
                    .filter(jour -> !jour.isAfter(le))
                    .ifPresent(
                            jour -> {
                                dits.add(
                                        new DelaiDepasse(
                                                dossierId,
                                                jour,
                                                echeance.id(),
                                                delai.nature(),
                                                delai.limiteLe(),
                                                delai.source()));
                                if (delai.nature() == Nature.LEGAL) {
                                    dits.addAll(transfert(dossierId, jour, s));
                                }
                            });
        }
        dits.sort(Comparator.comparing(OrientationEvenement::effectifLe));
        return List.copyOf(dits);
    }

    /// The regime of the day of notification says whether the decision passes on (D. 262-65-2
    /// CASF).
    private List<OrientationEvenement> transfert(
            UUID dossierId, LocalDate jour, SituationOrientation s) {
        return s.droits()
                .map(Droits::depuisLe)
                .filter(le -> regles.nombre(Parametre.ORIENTATION_TRANSFERT, le) > 0)
                .filter(_ -> s.transfert(regles).isEmpty())
                .map(
                        le ->
                                List.<OrientationEvenement>of(
                                        new DecisionTransferee(
                                                dossierId,
                                                jour,
                                                OrientationDecideur.FRANCE_TRAVAIL,
                                                regles.source(
                                                        Parametre.ORIENTATION_TRANSFERT, le))))
                .orElse(List.of());
    }
}
