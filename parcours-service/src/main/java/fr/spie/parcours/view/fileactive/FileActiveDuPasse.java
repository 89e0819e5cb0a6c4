package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Contexte;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.fiche.Professionnels;
import fr.spie.parcours.view.fileactive.FileActive.Ligne;
import fr.spie.parcours.view.fileactive.FileActive.Relais;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The same rows at any two times: every dossier folded again from what was known then.
@Component
class FileActiveDuPasse {

    private static final int PAGE = 500;

    /// A dossier as it stood, its names still encrypted.
    record Ancien(
            UUID dossierId,
            SituationParcours situation,
            SituationOrientation orientation,
            Responsabilite porteur) {

        String territoire() {
            return orientation
                    .residence()
                    .map(SituationOrientation.Residence::territoire)
                    .or(situation::territoire)
                    .orElse("");
        }
    }

    private final Histoires histoires;
    private final Noms noms;
    private final Professionnels professionnels;

    FileActiveDuPasse(Histoires histoires, Noms noms, Professionnels professionnels) {
        this.histoires = histoires;
        this.noms = noms;
        this.professionnels = professionnels;
    }

    /// Every dossier open on that day, as known then, in order.
    List<Ancien> ouverts(Lecture lecture) {
        var topic = Contexte.PARCOURS.topic();
        var ouverts = new ArrayList<Ancien>();
        var page = histoires.sujets(topic, "", PAGE);
        while (!page.isEmpty()) {
            var dossiers = page.stream().filter(sujet -> !sujet.contains(":")).toList();
            var parcours = histoires.de(dossiers, ParcoursEvenement.class);
            var orientations = histoires.de(dossiers, OrientationEvenement.class);
            for (var sujet : dossiers) {
                ancien(
                                sujet,
                                parcours.getOrDefault(sujet, List.of()),
                                orientations.getOrDefault(sujet, List.of()),
                                lecture)
                        .ifPresent(ouverts::add);
            }
            page = histoires.sujets(topic, page.getLast(), PAGE);
        }
        return ouverts;
    }

    private static Optional<Ancien> ancien(
            String sujet,
            List<Fait<ParcoursEvenement>> parcours,
            List<Fait<OrientationEvenement>> orientation,
            Lecture lecture) {
        var jour = lecture.etatAu();
        var situation = SituationParcours.au(parcours, jour, lecture.connuAu());
        return situation
                .porteurAu(jour)
                .map(
                        porteur ->
                                new Ancien(
                                        UUID.fromString(sujet),
                                        situation,
                                        SituationOrientation.de(
                                                Histoire.au(orientation, jour, lecture.connuAu())),
                                        porteur));
    }

    Ligne ligne(Ancien ancien) {
        var s = ancien.situation();
        var porteur = ancien.porteur();
        return new Ligne(
                ancien.dossierId(),
                noms.de(ancien.orientation().identite().map(i -> i.chiffre())),
                ancien.territoire(),
                porteur.porteur().professionnel(),
                professionnels.nom(porteur.porteur().professionnel()),
                porteur.porteur().institution(),
                porteur.qualite(),
                porteur.periode().debut(),
                s.ouvertLe().orElse(porteur.periode().debut()),
                s.dernierContactLe(),
                s.contrats().stream().reduce((avant, apres) -> apres).map(c -> c.finLe()),
                s.relaisEnAttente()
                        .map(
                                r ->
                                        new Relais(
                                                r.relaisId(),
                                                r.vers().professionnel(),
                                                r.vers().institution(),
                                                r.echeanceLe())));
    }
}
