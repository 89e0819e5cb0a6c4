package fr.spie.parcours.view.fiche;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.PersonneConnectee;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.fiche.Fiche.Responsable;
import fr.spie.parcours.view.reserve.Reserve;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// One dossier, folded from its history at the two times of the question.
@Component
class Dossiers {

    private final Histoires histoires;
    private final Noms noms;
    private final Professionnels professionnels;
    private final Regles regles;
    private final Horloge horloge;

    Dossiers(
            Histoires histoires,
            Noms noms,
            Professionnels professionnels,
            Regles regles,
            Horloge horloge) {
        this.histoires = histoires;
        this.noms = noms;
        this.professionnels = professionnels;
        this.regles = regles;
        this.horloge = horloge;
    }

    /// A dossier and its history, read once.
    record Page(Fiche fiche, List<Ligne> histoire) {}

    Optional<Page> page(UUID dossierId, Lecture lecture, Appelant appelant) {
        var faits = faits(dossierId);
        var reserve = reserve(faits, appelant);
        return fiche(dossierId, faits, lecture, reserve)
                .map(fiche -> new Page(fiche, histoire(faits, lecture, reserve)));
    }

    Optional<Fiche> fiche(UUID dossierId, Lecture lecture, Appelant appelant) {
        var faits = faits(dossierId);
        return fiche(dossierId, faits, lecture, reserve(faits, appelant));
    }

    /// What who calls may hand to the person: what they may read themselves.
    Optional<Export> export(UUID dossierId, Appelant appelant) {
        var faits = faits(dossierId);
        return export(dossierId, faits, reserve(faits, appelant));
    }

    /// Nothing is kept back from whom it is about. A dossier merged into another is read there
    /// (S20).
    Optional<Export> export(PersonneConnectee personne) {
        var absorbe = SituationParcours.de(faits(personne.dossierId())).changements().absorbeDans();
        var dossierId = absorbe.orElse(personne.dossierId());
        return export(dossierId, faits(dossierId), Reserve.pourLaPersonne());
    }

    private Optional<Export> export(
            UUID dossierId, List<Fait<ParcoursEvenement>> faits, Reserve reserve) {
        var faitA = horloge.maintenant();
        var lecture = new Lecture(horloge.aujourdhui(), faitA, false, true);
        return fiche(dossierId, faits, lecture, reserve)
                .map(fiche -> new Export(faitA, fiche, histoire(faits, lecture, reserve)));
    }

    private Optional<Fiche> fiche(
            UUID dossierId, List<Fait<ParcoursEvenement>> faits, Lecture lecture, Reserve reserve) {
        var situation = SituationParcours.au(faits, lecture.etatAu(), connuAu(lecture));
        return situation.existe()
                ? Optional.of(fiche(dossierId, faits, situation, lecture, reserve))
                : Optional.empty();
    }

    private Fiche fiche(
            UUID dossierId,
            List<Fait<ParcoursEvenement>> faits,
            SituationParcours s,
            Lecture lecture,
            Reserve reserve) {
        var sante = reserve.sante();
        var jour = lecture.etatAu();
        var orientation = histoires.de(dossierId.toString(), OrientationEvenement.class);
        var residence =
                SituationOrientation.de(Histoire.au(orientation, jour, connuAu(lecture)))
                        .residence();
        return new Fiche(
                dossierId,
                faits.stream().mapToLong(Fait::sequence).max().orElse(-1),
                noms.de(SituationOrientation.de(orientation).identite().map(i -> i.chiffre())),
                residence.map(r -> r.territoire()).or(s::territoire),
                s.ouvertAu(jour),
                s.ouvertLe(),
                s.cloture(),
                s.porteurAu(jour).map(this::responsable),
                s.responsabilites().stream().map(this::responsable).toList(),
                s.relais(),
                s.relaisEnAttente(),
                s.contratAu(jour, regles).map(sante::contrat),
                s.contrats().stream().map(sante::contrat).toList(),
                s.prescriptions(),
                s.etapes(),
                s.emplois(),
                s.contacts(),
                sante.accompagnements(s.accompagnement().accompagnements()),
                reserve.sanctions(s.accompagnement().sanctions()),
                sante.outils(s.outils()),
                s.vigilance().rdv(),
                s.vigilance().ouvertes().stream().filter(a -> reserve.dit(a.objet())).toList(),
                s.changements().transferts(),
                s.changements().fusions(),
                s.changements().absorbeDans(),
                ancienReferent(s, jour).map(this::responsable),
                s.orienteLe(),
                s.dernierContactLe(),
                s.prochaineEcheanceLe(jour, regles),
                s.continuite(),
                jour,
                lecture.aJour());
    }

    private static Optional<SituationParcours.Responsabilite> ancienReferent(
            SituationParcours s, LocalDate jour) {
        return s.responsabilites().stream()
                .filter(r -> r.qualite() == Qualite.REFERENT)
                .filter(r -> r.periode().fin().filter(fin -> !fin.isAfter(jour)).isPresent())
                .reduce((avant, apres) -> apres);
    }

    private Responsable responsable(SituationParcours.Responsabilite r) {
        return new Responsable(
                r.porteur().professionnel(),
                professionnels.nom(r.porteur().professionnel()),
                r.porteur().institution(),
                professionnels.institution(r.porteur().institution()),
                r.qualite(),
                r.periode().debut(),
                r.periode().fin());
    }

    /// Every fact its reader may know, with its two times, in the order in which they are folded.
    List<Ligne> histoire(UUID dossierId, Lecture lecture, Appelant appelant) {
        var faits = faits(dossierId);
        return histoire(faits, lecture, reserve(faits, appelant));
    }

    private List<Ligne> histoire(
            List<Fait<ParcoursEvenement>> faits, Lecture lecture, Reserve reserve) {
        var noms = new HashMap<String, String>();
        UnaryOperator<String> nom = id -> noms.computeIfAbsent(id, professionnels::nom);
        var etatAu = lecture.historique() ? lecture.etatAu() : LocalDate.MAX;
        var connuAu = connuAu(lecture);
        var enVigueur =
                Histoire.connus(faits, connuAu).stream().map(Fait::id).collect(Collectors.toSet());
        return Histoire.ordonnee(faits).stream()
                .filter(f -> !f.recordedAt().isAfter(connuAu))
                .filter(f -> !f.evenement().effectifLe().isAfter(etatAu))
                .flatMap(
                        f ->
                                reserve.fait(f).stream()
                                        .map(e -> Ligne.de(f, e, nom, !enVigueur.contains(f.id()))))
                .toList();
    }

    /// A question about now takes what was told meanwhile too.
    private static Instant connuAu(Lecture lecture) {
        return lecture.historique() ? lecture.connuAu() : Instant.MAX;
    }

    /// As things stand today, whatever the times of the question.
    private Reserve reserve(List<Fait<ParcoursEvenement>> faits, Appelant appelant) {
        return Reserve.de(faits, SituationParcours.de(faits), appelant, horloge.aujourdhui());
    }

    private List<Fait<ParcoursEvenement>> faits(UUID dossierId) {
        return histoires.de(dossierId.toString(), ParcoursEvenement.class);
    }
}
