package fr.spie.parcours.view.moi;

import fr.spie.events.orientation.SituationAccueil.EtatRdv;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.view.moi.MonParcours.ProchaineDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The next date that concerns the person: an appointment, else the end of what they are in.
final class ProchainesDates {

    private ProchainesDates() {}

    static Optional<ProchaineDate> de(
            SituationParcours s,
            SituationOrientation o,
            LocalDate jour,
            Regles regles,
            UnaryOperator<String> nom) {
        return Stream.of(
                        rdv(s, jour, nom),
                        rdvOrientation(o, nom),
                        comites(s),
                        fins(s, jour, regles))
                .flatMap(dates -> dates)
                .filter(d -> !d.le().isBefore(jour))
                .min(Comparator.comparing(ProchaineDate::le));
    }

    private static Stream<ProchaineDate> rdv(
            SituationParcours s, LocalDate jour, UnaryOperator<String> nom) {
        return s.vigilance().prochainRdv(jour).stream()
                .map(
                        r ->
                                new ProchaineDate(
                                        r.prevuLe(),
                                        "Rendez-vous avec "
                                                + nom.apply(r.avec().professionnel())
                                                + (r.objet().isBlank() ? "" : " : " + r.objet())));
    }

    private static Stream<ProchaineDate> rdvOrientation(
            SituationOrientation o, UnaryOperator<String> nom) {
        return o.rdv().stream()
                .filter(r -> r.etat() == EtatRdv.PREVU)
                .flatMap(
                        r ->
                                r.prevuLe().stream()
                                        .map(
                                                le ->
                                                        new ProchaineDate(
                                                                le,
                                                                "Rendez-vous d’orientation avec "
                                                                        + nom.apply(
                                                                                r.conseiller()))));
    }

    private static Stream<ProchaineDate> comites(SituationParcours s) {
        return s.vigilance().convocations().stream()
                .map(
                        c ->
                                new ProchaineDate(
                                        c.prevuLe(),
                                        "Comité de suivi de votre parcours, "
                                                + c.lieu()
                                                + " : vous pouvez y être entendu, accompagné ou"
                                                + " représenté, ou écrire avant"));
    }

    private static Stream<ProchaineDate> fins(SituationParcours s, LocalDate jour, Regles regles) {
        return Stream.concat(
                s.contratAu(jour, regles).stream()
                        .map(c -> new ProchaineDate(c.finLe(), "Fin de votre contrat")),
                s.etapes().stream()
                        .filter(e -> e.enCours(jour))
                        .flatMap(e -> e.finPrevueLe().stream())
                        .map(le -> new ProchaineDate(le, "Fin d’une étape en cours")));
    }
}
