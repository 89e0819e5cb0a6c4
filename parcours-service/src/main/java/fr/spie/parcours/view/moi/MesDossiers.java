package fr.spie.parcours.view.moi;

import fr.spie.backbone.acces.JournalAcces;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.PersonneConnectee;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Contrat;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.view.Libelles;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.fiche.Professionnels;
import fr.spie.parcours.view.moi.MonParcours.Accompagnement;
import fr.spie.parcours.view.moi.MonParcours.Etape;
import fr.spie.parcours.view.moi.MonParcours.MonContrat;
import fr.spie.parcours.view.moi.MonParcours.Objectif;
import fr.spie.parcours.view.moi.MonParcours.SuiviPar;
import fr.spie.parcours.view.sante.Sante;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The dossier of a person in their own words, folded like every other view.
@Component
class MesDossiers {

    private final Histoires histoires;
    private final Noms noms;
    private final Professionnels professionnels;
    private final JournalAcces journal;
    private final Regles regles;
    private final Horloge horloge;

    MesDossiers(
            Histoires histoires,
            Noms noms,
            Professionnels professionnels,
            JournalAcces journal,
            Regles regles,
            Horloge horloge) {
        this.histoires = histoires;
        this.noms = noms;
        this.professionnels = professionnels;
        this.journal = journal;
        this.regles = regles;
        this.horloge = horloge;
    }

    Optional<MonParcours> de(PersonneConnectee personne) {
        var jour = horloge.aujourdhui();
        var situation = situation(personne.dossierId(), jour);
        return situation.existe()
                ? Optional.of(page(personne.dossierId(), situation, jour))
                : Optional.empty();
    }

    /// A dossier merged into another is read there (S20).
    private SituationParcours situation(UUID dossierId, LocalDate jour) {
        var situation = lue(dossierId, jour);
        return situation.changements().absorbeDans().map(vers -> lue(vers, jour)).orElse(situation);
    }

    private SituationParcours lue(UUID dossierId, LocalDate jour) {
        return SituationParcours.au(
                histoires.de(dossierId.toString(), ParcoursEvenement.class),
                jour,
                horloge.maintenant());
    }

    private MonParcours page(UUID dossierId, SituationParcours s, LocalDate jour) {
        var orientation =
                SituationOrientation.de(
                        histoires.de(dossierId.toString(), OrientationEvenement.class));
        return new MonParcours(
                dossierId,
                noms.de(orientation.identite().map(i -> i.chiffre())),
                jour,
                s.ouvertAu(jour),
                s.porteurAu(jour).map(this::suiviPar),
                ProchainesDates.de(s, orientation, jour, regles, professionnels::nom),
                s.contratAu(jour, regles).map(c -> contrat(c, s)),
                s.etapes().stream().filter(e -> e.enCours(jour)).map(MesDossiers::etape).toList(),
                s.accompagnement().actifs(jour).stream()
                        .filter(a -> !Sante.concerne(a))
                        .map(this::accompagnement)
                        .toList(),
                s.changements().partagesRefuses().stream()
                        .map(professionnels::institution)
                        .sorted()
                        .toList(),
                journal.resume(dossierId));
    }

    private SuiviPar suiviPar(Responsabilite r) {
        return new SuiviPar(
                professionnels.nom(r.porteur().professionnel()),
                professionnels.institution(r.porteur().institution()),
                r.periode().debut(),
                r.qualite() == Qualite.PROVISOIRE);
    }

    private static MonContrat contrat(Contrat c, SituationParcours s) {
        return new MonContrat(
                Libelles.de(c.regime()),
                c.signeLe(),
                c.finLe(),
                c.heuresHebdomadaires(),
                objectifs(c.contratId(), s));
    }

    private static List<Objectif> objectifs(UUID contratId, SituationParcours s) {
        return s.accompagnement().objectifs().stream()
                .filter(o -> o.contratId().equals(contratId))
                .filter(o -> !Sante.concerne(o.objectif()))
                .map(
                        o ->
                                new Objectif(
                                        o.objectif().intitule(),
                                        o.objectif().pourLe(),
                                        o.resultat().map(Libelles::de)))
                .toList();
    }

    private static Etape etape(SituationParcours.Etape e) {
        var nature = e.outil().map(Libelles::de).orElseGet(() -> Libelles.mot(e.nature()));
        return new Etape(nature, e.demarreeLe(), e.finPrevueLe());
    }

    private Accompagnement accompagnement(
            fr.spie.events.parcours.SituationAccompagnement.Accompagnement a) {
        return new Accompagnement(
                Libelles.de(a.dispositif()),
                professionnels.nom(a.intervenant().professionnel()),
                professionnels.institution(a.intervenant().institution()),
                a.ouvertLe(),
                a.finPrevueLe());
    }
}
