package fr.spie.parcours.view.continuite;

import fr.spie.backbone.web.Lecture;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.parcours.view.continuite.Continuite.Detail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Adds up what each dossier tells of the guarantee.
final class Compte {

    private static final int DETAILS = 100;
    private static final Duration DELAI_OUVERTURE = Duration.ofMinutes(10);

    private final Lecture lecture;
    private final Absences absences;
    private final List<Detail> details = new ArrayList<>();
    private int dossiers;
    private int ouverts;
    private int enOuverture;
    private int ruptures;

    Compte(Lecture lecture, Absences absences) {
        this.lecture = lecture;
        this.absences = absences;
    }

    void parcours(UUID dossierId, List<Fait<ParcoursEvenement>> faits) {
        var s = situation(faits);
        if (!s.existe()) {
            return;
        }
        dossiers++;
        ouverts += s.ouvertAu(lecture.etatAu()) ? 1 : 0;
        for (var rupture : s.continuite()) {
            noter(
                    new Detail(
                            dossierId,
                            rupture.nature().name(),
                            rupture.periode().debut(),
                            rupture.periode().fin(),
                            rupture.porteurs().stream().map(Porteur::professionnel).toList()));
        }
        for (var phase : s.responsabilites()) {
            absences.pendant(phase)
                    .ifPresent(
                            absence ->
                                    noter(
                                            new Detail(
                                                    dossierId,
                                                    "PORTEUR_PARTI",
                                                    absence.debut(),
                                                    absence.fin(),
                                                    List.of(phase.porteur().professionnel()))));
        }
    }

    /// Rights were notified: someone answers from that day on.
    void droits(
            UUID dossierId,
            List<Fait<OrientationEvenement>> orientation,
            List<Fait<ParcoursEvenement>> parcours) {
        var notification =
                Histoire.au(orientation, lecture.etatAu(), lecture.connuAu()).stream()
                        .filter(f -> f.evenement() instanceof DroitsNotifies)
                        .findFirst();
        if (notification.isEmpty() || situation(parcours).existe()) {
            return;
        }
        var limite = notification.get().recordedAt().plus(DELAI_OUVERTURE);
        if (lecture.connuAu().isBefore(limite)) {
            enOuverture++;
        } else {
            var depuis = notification.get().evenement().effectifLe();
            noter(new Detail(dossierId, "SANS_PORTEUR", depuis, Optional.empty(), List.of()));
        }
    }

    private SituationParcours situation(List<Fait<ParcoursEvenement>> faits) {
        return SituationParcours.au(faits, lecture.etatAu(), lecture.connuAu());
    }

    private void noter(Detail detail) {
        ruptures++;
        if (details.size() < DETAILS) {
            details.add(detail);
        }
    }

    Continuite resultat() {
        return new Continuite(
                lecture.etatAu(), dossiers, ouverts, enOuverture, ruptures, List.copyOf(details));
    }
}
