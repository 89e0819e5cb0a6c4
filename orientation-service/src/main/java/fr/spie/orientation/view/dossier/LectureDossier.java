package fr.spie.orientation.view.dossier;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.view.Personnes;
import fr.spie.orientation.view.homonymes.Homonymes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads a dossier from its history: live and past readings are the same fold (promise B5).
@Component
public class LectureDossier {

    private final Histoires histoires;
    private final Personnes personnes;
    private final Homonymes homonymes;
    private final Regles regles;

    LectureDossier(Histoires histoires, Personnes personnes, Homonymes homonymes, Regles regles) {
        this.histoires = histoires;
        this.personnes = personnes;
        this.homonymes = homonymes;
        this.regles = regles;
    }

    /// @throws fr.spie.events.decision.RefusException when nothing was known of the dossier then
    public DossierVu lire(UUID dossierId, Lecture lecture) {
        var faits = faits(dossierId, lecture);
        var s = SituationOrientation.de(faits);
        var identite =
                s.identite()
                        .map(SituationOrientation.Identite::chiffre)
                        .flatMap(personnes::identite);
        return new DossierVu(
                dossierId,
                DossierVu.version(faits),
                lecture.etatAu(),
                lecture.connuAu(),
                lecture.aJour(),
                identite.map(i -> i.nomComplet()).orElse(Personnes.EFFACEE),
                identite,
                s.etatDroits(),
                s.droits(),
                s.suspension(),
                s.fin(),
                s.devoirs(),
                s.residence(),
                s.aOrienter(),
                DossierVu.limites(s, lecture.etatAu(), regles),
                s.rdv(),
                s.orientation(),
                s.identites(),
                absorbeDans(dossierId, lecture));
    }

    /// The dossier that goes on instead of this one, at the two times of the reading.
    private Optional<UUID> absorbeDans(UUID dossierId, Lecture lecture) {
        return homonymes.absorbants(dossierId).stream()
                .filter(autre -> rapproches(autre, dossierId, lecture))
                .findFirst();
    }

    private boolean rapproches(UUID garde, UUID disparu, Lecture lecture) {
        var tous = histoires.de(garde.toString(), OrientationEvenement.class);
        return SituationOrientation.de(Histoire.au(tous, lecture.etatAu(), lecture.connuAu()))
                .identites()
                .etat(disparu)
                .filter(EtatLien.RAPPROCHE::equals)
                .isPresent();
    }

    /// The facts true and known then, in the order in which they are folded.
    public List<Fait<OrientationEvenement>> faits(UUID dossierId, Lecture lecture) {
        var tous = histoires.de(dossierId.toString(), OrientationEvenement.class);
        var faits =
                lecture.historique()
                        ? Histoire.au(tous, lecture.etatAu(), lecture.connuAu())
                        : Histoire.ordonnee(tous);
        if (faits.isEmpty()) {
            throw new DossierInconnu(dossierId).exception();
        }
        return faits;
    }
}
