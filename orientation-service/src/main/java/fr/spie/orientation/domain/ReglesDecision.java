package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Exigences.connu;

import fr.spie.events.orientation.DelaiOrientation;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.ContestationTranchee;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.OrientationContestee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.OrientationNotifiee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationDemandee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationRefusee;
import fr.spie.events.orientation.SituationDecision.Orientation;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.DecisionCommande.ContesterOrientation;
import fr.spie.orientation.domain.DecisionCommande.DeciderOrientation;
import fr.spie.orientation.domain.DecisionCommande.DemanderReorientation;
import fr.spie.orientation.domain.DecisionCommande.NotifierOrientation;
import fr.spie.orientation.domain.DecisionCommande.RefuserReorientation;
import fr.spie.orientation.domain.DecisionCommande.TrancherContestation;
import fr.spie.orientation.domain.OrientationRefus.DecideurNonHabilite;
import fr.spie.orientation.domain.OrientationRefus.DecisionAntidatee;
import fr.spie.orientation.domain.OrientationRefus.DelaiNonEchu;
import fr.spie.orientation.domain.OrientationRefus.DroitsClos;
import fr.spie.orientation.domain.RefusDossier.AvantLaDecision;
import fr.spie.orientation.domain.RefusDossier.ContestationDejaTranchee;
import fr.spie.orientation.domain.RefusDossier.ContestationInconnue;
import fr.spie.orientation.domain.RefusDossier.DecisionRetroactive;
import fr.spie.orientation.domain.RefusDossier.OrientationDejaNotifiee;
import fr.spie.orientation.domain.RefusDossier.OrientationInconnue;
import fr.spie.orientation.domain.RefusDossier.ReorientationDejaTraitee;
import fr.spie.orientation.domain.RefusDossier.ReorientationEnCours;
import fr.spie.orientation.domain.RefusDossier.ReorientationInconnue;
import fr.spie.orientation.domain.RefusDossier.SansOrientation;
import fr.spie.orientation.domain.RefusDossier.TransfertNonPrevu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rules of the orientation decision and of what follows it.
final class ReglesDecision {

    private final Regles regles;
    private final Criteres criteres;

    ReglesDecision(Regles regles, Criteres criteres) {
        this.regles = regles;
        this.criteres = criteres;
    }

    List<OrientationEvenement> decider(DecisionCommande commande, SituationOrientation s) {
        connu(commande.dossierId(), s);
        return switch (commande) {
            case DeciderOrientation c -> orienter(c, s);
            case NotifierOrientation c -> notifier(c, s);
            case ContesterOrientation c -> contester(c, s);
            case TrancherContestation c -> trancher(c, s);
            case DemanderReorientation c -> demander(c, s);
            case RefuserReorientation c -> refuser(c, s);
        };
    }

    private List<OrientationEvenement> orienter(DeciderOrientation c, SituationOrientation s) {
        if (dejaDecidee(c, s)) {
            return List.of();
        }
        var notifiesLe = s.droits().orElseThrow().depuisLe();
        if (!s.droitsEnCours()) {
            throw new DroitsClos(c.dossierId(), s.fin().orElseThrow().depuisLe()).exception();
        }
        if (c.le().isBefore(notifiesLe)) {
            throw new DecisionAntidatee(c.le(), notifiesLe).exception();
        }
        if (c.le().isBefore(c.jour())) {
            throw new DecisionRetroactive(c.le(), c.jour()).exception();
        }
        habilite(c, notifiesLe);
        var dits = new ArrayList<OrientationEvenement>();
        dits.add(
                new OrientationDecidee(
                        c.dossierId(),
                        c.le(),
                        c.orientationId(),
                        c.vers(),
                        c.institution(),
                        c.referent(),
                        c.decideur(),
                        c.motifs()));
        criteres.preconisation(s, c.le())
                .map(
                        p ->
                                new CriteresRetenus(
                                        c.dossierId(),
                                        c.le(),
                                        c.orientationId(),
                                        p.vers(),
                                        p.criteres()))
                .ifPresent(dits::add);
        return List.copyOf(dits);
    }

    private static boolean dejaDecidee(DeciderOrientation c, SituationOrientation s) {
        return s.orientee()
                && s.orientation()
                        .filter(o -> o.vers() == c.vers())
                        .filter(o -> o.institution().equals(c.institution()))
                        .filter(o -> o.referent().equals(c.referent()))
                        .isPresent();
    }

    /// Who may decide (rights matrix 4.2; L. 5411-5-1 II of the Code du travail): France Travail
    /// once the legal limit is past, for rights whose regime says so (D. 262-65-2 CASF).
    private void habilite(DeciderOrientation c, LocalDate notifiesLe) {
        if (c.decideur().equals(OrientationDecideur.PCD) || c.delegation()) {
            return;
        }
        if (!c.decideur().equals(OrientationDecideur.FRANCE_TRAVAIL)) {
            throw new DecideurNonHabilite(c.decideur()).exception();
        }
        if (regles.nombre(Parametre.ORIENTATION_TRANSFERT, notifiesLe) == 0) {
            throw new TransfertNonPrevu(
                            notifiesLe, regles.source(Parametre.ORIENTATION_TRANSFERT, notifiesLe))
                    .exception();
        }
        var delai = DelaiOrientation.de(DelaiOrientation.Nature.LEGAL, notifiesLe, regles);
        if (!c.le().isAfter(delai.limiteLe())) {
            throw new DelaiNonEchu(delai.limiteLe(), delai.source()).exception();
        }
    }

    /// R. 5411-8-1: the day of reception is certain, so there is one.
    private static List<OrientationEvenement> notifier(
            NotifierOrientation c, SituationOrientation s) {
        var orientation = orientation(c.orientationId(), s);
        if (c.le().isBefore(orientation.depuisLe())) {
            throw new AvantLaDecision(c.le(), orientation.depuisLe()).exception();
        }
        var deja = orientation.notification();
        if (deja.filter(n -> !n.recueLe().equals(c.le())).isPresent()) {
            throw new OrientationDejaNotifiee(c.orientationId(), deja.get().recueLe()).exception();
        }
        return deja.isPresent()
                ? List.of()
                : List.of(
                        new OrientationNotifiee(
                                c.dossierId(), c.le(), c.orientationId(), c.mode()));
    }

    private static List<OrientationEvenement> contester(
            ContesterOrientation c, SituationOrientation s) {
        var orientation = orientation(c.orientationId(), s);
        if (s.decisions().contestation(c.contestationId()).isPresent()) {
            return List.of();
        }
        if (c.le().isBefore(orientation.depuisLe())) {
            throw new AvantLaDecision(c.le(), orientation.depuisLe()).exception();
        }
        return List.of(
                new OrientationContestee(
                        c.dossierId(), c.le(), c.contestationId(), c.orientationId(), c.motif()));
    }

    private static List<OrientationEvenement> trancher(
            TrancherContestation c, SituationOrientation s) {
        var contestation =
                s.decisions()
                        .contestation(c.contestationId())
                        .orElseThrow(
                                () -> new ContestationInconnue(c.contestationId()).exception());
        if (contestation.reponse().isPresent()) {
            var reponse = contestation.reponse().get();
            if (reponse.retenue() == c.retenue()) {
                return List.of();
            }
            throw new ContestationDejaTranchee(c.contestationId(), reponse.le()).exception();
        }
        auteur(c.decideur(), c.delegation(), orientation(contestation.orientationId(), s));
        return List.of(
                new ContestationTranchee(
                        c.dossierId(), c.jour(), c.contestationId(), c.retenue(), c.motif()));
    }

    /// L. 5411-5-2: the present body stays in charge until a new decision.
    private static List<OrientationEvenement> demander(
            DemanderReorientation c, SituationOrientation s) {
        if (s.decisions().reorientation(c.demandeId()).isPresent()) {
            return List.of();
        }
        if (!s.orientee()) {
            throw new SansOrientation(c.dossierId()).exception();
        }
        s.decisions().reorientations().stream()
                .filter(r -> r.fin().isEmpty() && r.demandeur().equals(c.demandeur()))
                .findFirst()
                .ifPresent(
                        r -> {
                            throw new ReorientationEnCours(r.demandeId(), r.depuisLe()).exception();
                        });
        return List.of(
                new ReorientationDemandee(
                        c.dossierId(), c.le(), c.demandeId(), c.demandeur(), c.vers(), c.motif()));
    }

    private static List<OrientationEvenement> refuser(
            RefuserReorientation c, SituationOrientation s) {
        var demande =
                s.decisions()
                        .reorientation(c.demandeId())
                        .orElseThrow(() -> new ReorientationInconnue(c.demandeId()).exception());
        if (demande.fin().isPresent()) {
            var fin = demande.fin().get();
            if (!fin.acceptee()) {
                return List.of();
            }
            throw new ReorientationDejaTraitee(c.demandeId(), fin.le()).exception();
        }
        auteur(
                c.decideur(),
                c.delegation(),
                s.orientation().orElseThrow(() -> new SansOrientation(c.dossierId()).exception()));
        return List.of(new ReorientationRefusee(c.dossierId(), c.jour(), c.demandeId(), c.motif()));
    }

    /// A decision is looked at again by who may take it, or took it.
    private static void auteur(String decideur, boolean delegation, Orientation orientation) {
        if (!decideur.equals(OrientationDecideur.PCD)
                && !delegation
                && !decideur.equals(orientation.decideur())) {
            throw new DecideurNonHabilite(decideur).exception();
        }
    }

    private static Orientation orientation(UUID orientationId, SituationOrientation s) {
        return s.decisions()
                .orientation(orientationId)
                .orElseThrow(() -> new OrientationInconnue(orientationId).exception());
    }
}
