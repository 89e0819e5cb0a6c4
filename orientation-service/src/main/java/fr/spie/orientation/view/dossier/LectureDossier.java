package fr.spie.orientation.view.dossier;

import fr.spie.backbone.acces.LecteurSante;
import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.SituationAccueil.Diagnostic;
import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.Criteres;
import fr.spie.orientation.domain.Criteres.Preconisation;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.view.Personnes;
import fr.spie.orientation.view.dossier.AccueilVu.DiagnosticVu;
import fr.spie.orientation.view.dossier.AccueilVu.FenetreRim;
import fr.spie.orientation.view.dossier.AccueilVu.RdvVu;
import fr.spie.orientation.view.homonymes.Homonymes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads a dossier from its history: live and past readings are the same fold (promise B5).
@Component
public class LectureDossier {

    /// The history as it is told: nothing of it is hidden but health, not even what was wrong
    /// (S22).
    ///
    /// @param corriges facts that a correction withdrew
    public record Recit(List<Fait<OrientationEvenement>> faits, Set<UUID> corriges) {}

    private final Histoires histoires;
    private final Personnes personnes;
    private final Coffre coffre;
    private final Homonymes homonymes;
    private final Regles regles;
    private final Criteres criteres;
    private final Horloge horloge;

    LectureDossier(
            Histoires histoires,
            Personnes personnes,
            Coffre coffre,
            Homonymes homonymes,
            Regles regles,
            Criteres criteres,
            Horloge horloge) {
        this.horloge = horloge;
        this.histoires = histoires;
        this.personnes = personnes;
        this.coffre = coffre;
        this.homonymes = homonymes;
        this.regles = regles;
        this.criteres = criteres;
    }

    /// @throws fr.spie.events.decision.RefusException when nothing was known of the dossier then
    public DossierVu lire(UUID dossierId, Lecture lecture, Appelant lecteur) {
        var tous = faits(dossierId, lecture);
        var sante = sante(dossierId, lecteur);
        var faits = sante.faits(tous);
        var s = SituationOrientation.de(faits);
        var fenetre = FenetreRim.de(s, regles);
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
                DossierVu.fenetreRim(s, regles),
                s.transfert(regles),
                s.rdv().stream().map(r -> RdvVu.de(r, fenetre)).toList(),
                accueil(s, faits, lecteur),
                preconisation(tous, sante, lecture),
                s.orientation(),
                s.decisions().orientations(),
                s.decisions().contestations(),
                s.decisions().reorientations(),
                s.decisions().aRevoirDepuis(),
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

    private AccueilVu accueil(
            SituationOrientation s, List<Fait<OrientationEvenement>> faits, Appelant lecteur) {
        var siens =
                faits.stream()
                        .filter(f -> f.institution().equals(lecteur.institution()))
                        .filter(f -> f.evenement() instanceof DiagnosticEtabli)
                        .map(f -> ((DiagnosticEtabli) f.evenement()).diagnosticId())
                        .collect(Collectors.toSet());
        var accueil = s.accueil();
        return new AccueilVu(
                accueil.relances(),
                accueil.relanceDue(),
                accueil.diagnostics().stream()
                        .map(d -> DiagnosticVu.de(d, notes(d, siens, lecteur)))
                        .toList(),
                accueil.contrats());
    }

    /// Notes are under professional secrecy (L. 411-3 CASF): for those who accompany, in the
    /// institution that wrote them.
    private Optional<String> notes(Diagnostic d, Set<UUID> siens, Appelant lecteur) {
        boolean accompagne =
                lecteur.roles().stream()
                        .map(r -> r.replace('-', '_'))
                        .anyMatch(r -> r.equals("referent") || r.equals("chef_service"));
        return d.notes()
                .filter(_ -> accompagne && siens.contains(d.diagnosticId()))
                .flatMap(coffre::dechiffrer);
    }

    /// What the criteria suggest on what was true and known then.
    Optional<Preconisation> preconisation(UUID dossierId, Lecture lecture, Appelant lecteur) {
        return preconisation(faits(dossierId, lecture), sante(dossierId, lecteur), lecture);
    }

    private Optional<Preconisation> preconisation(
            List<Fait<OrientationEvenement>> faits, Sante sante, Lecture lecture) {
        return criteres.preconisation(SituationOrientation.de(faits), lecture.etatAu())
                .map(sante::preconisation);
    }

    /// Whatever day is looked at: who may read today.
    private Sante sante(UUID dossierId, Appelant lecteur) {
        var parcours =
                SituationParcours.de(histoires.de(dossierId.toString(), ParcoursEvenement.class));
        return new Sante(
                LecteurSante.de(lecteur, parcours, horloge.aujourdhui()).isPresent(), criteres);
    }

    /// Everything that was said until then.
    public Recit recit(UUID dossierId, Lecture lecture, Appelant lecteur) {
        var tous = histoires.de(dossierId.toString(), OrientationEvenement.class);
        var connus =
                tous.stream()
                        .filter(
                                f ->
                                        !lecture.historique()
                                                || !f.recordedAt().isAfter(lecture.connuAu()))
                        .toList();
        var enVigueur =
                Histoire.enVigueur(connus).stream().map(Fait::id).collect(Collectors.toSet());
        var dits =
                Histoire.ordonnee(connus).stream()
                        .filter(
                                f ->
                                        !lecture.historique()
                                                || !f.evenement()
                                                        .effectifLe()
                                                        .isAfter(lecture.etatAu()))
                        .toList();
        if (dits.isEmpty()) {
            throw new DossierInconnu(dossierId).exception();
        }
        return new Recit(
                sante(dossierId, lecteur).faits(dits),
                dits.stream()
                        .map(Fait::id)
                        .filter(id -> !enVigueur.contains(id))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<Fait<OrientationEvenement>> faits(UUID dossierId, Lecture lecture) {
        var tous = histoires.de(dossierId.toString(), OrientationEvenement.class);
        var faits =
                lecture.historique()
                        ? Histoire.au(tous, lecture.etatAu(), lecture.connuAu())
                        : tous;
        if (faits.isEmpty()) {
            throw new DossierInconnu(dossierId).exception();
        }
        return faits;
    }
}
