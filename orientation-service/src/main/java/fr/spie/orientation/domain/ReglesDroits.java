package fr.spie.orientation.domain;

import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Devoirs;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.events.orientation.SituationOrientation.Identite;
import fr.spie.orientation.domain.OrientationCommande.ConstaterDemenagement;
import fr.spie.orientation.domain.OrientationCommande.ConstaterSituation;
import fr.spie.orientation.domain.OrientationCommande.FermerDroits;
import fr.spie.orientation.domain.OrientationCommande.NotifierDroits;
import fr.spie.orientation.domain.OrientationCommande.RectifierIdentite;
import fr.spie.orientation.domain.OrientationCommande.RetablirDroits;
import fr.spie.orientation.domain.OrientationCommande.ReviserDevoirs;
import fr.spie.orientation.domain.OrientationCommande.SuspendreDroits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// The rules of rights: facts of the world, never refused; only what changed is said.
final class ReglesDroits {

    private ReglesDroits() {}

    /// A right that runs is notified once; after an end, a new right begins, the day after at the
    /// earliest.
    static List<OrientationEvenement> notifier(NotifierDroits c, SituationOrientation s) {
        if (s.droitsEnCours()) {
            return List.of();
        }
        var le = auPlusTot(c.le(), s.droits().map(Droits::depuisLe).orElse(c.le()));
        var apresLaFin = s.fin().map(f -> f.depuisLe().plusDays(1)).orElse(LocalDate.MIN);
        return List.of(
                new DroitsNotifies(
                        c.dossierId(),
                        le,
                        auPlusTot(c.droitOuvertLe(), apresLaFin),
                        c.organisme(),
                        c.identite(),
                        c.communeInsee(),
                        c.territoire(),
                        c.role(),
                        c.soumisDroitsDevoirs()));
    }

    static List<OrientationEvenement> rectifier(RectifierIdentite c, SituationOrientation s) {
        var dejaDite = s.identite().filter(i -> i.chiffre().equals(c.identite())).isPresent();
        var le = auPlusTot(c.le(), s.identite().map(Identite::depuisLe).orElse(c.le()));
        return dejaDite
                ? List.of()
                : List.of(new IdentiteRectifiee(c.dossierId(), le, c.identite()));
    }

    static List<OrientationEvenement> reviser(ReviserDevoirs c, SituationOrientation s) {
        var dits = new Devoirs(c.le(), c.role(), c.soumisDroitsDevoirs());
        return s.devoirs()
                        .filter(d -> d.role() == dits.role() && d.soumis() == dits.soumis())
                        .isPresent()
                ? List.of()
                : List.of(
                        new DevoirsRevises(
                                c.dossierId(),
                                auPlusTot(
                                        c.le(), s.devoirs().map(Devoirs::depuisLe).orElse(c.le())),
                                c.role(),
                                c.soumisDroitsDevoirs()));
    }

    static List<OrientationEvenement> suspendre(SuspendreDroits c, Dossier dossier) {
        var s = dossier.situation();
        var le = auPlusTot(c.le(), s.droits().map(Droits::ouvertsLe).orElse(c.le()));
        var dejaDit =
                s.suspension()
                        .filter(p -> p.suspenduPour().filter(c.motif()::equals).isPresent())
                        .filter(p -> !p.depuisLe().isBefore(le))
                        .isPresent();
        return dejaDit || s.etatDroits() == EtatDroits.FERMES
                ? List.of()
                : nouveau(dossier, new DroitsSuspendus(c.dossierId(), le, c.motif()));
    }

    static List<OrientationEvenement> retablir(RetablirDroits c, Dossier dossier) {
        if (nouveau(dossier, new DroitsRetablis(c.dossierId(), c.le())).isEmpty()) {
            return List.of();
        }
        return dossier.situation()
                .suspension()
                .map(
                        p ->
                                List.<OrientationEvenement>of(
                                        new DroitsRetablis(
                                                c.dossierId(), auPlusTot(c.le(), p.depuisLe()))))
                .orElse(List.of());
    }

    static List<OrientationEvenement> fermer(FermerDroits c, Dossier dossier) {
        var s = dossier.situation();
        var dejaDit = s.fin().filter(f -> !f.depuisLe().isBefore(c.le())).isPresent();
        return dejaDit || s.etatDroits() == EtatDroits.FERMES
                ? List.of()
                : nouveau(dossier, new DroitsFermes(c.dossierId(), c.le(), c.motif()));
    }

    /// Told again later, whatever was told between: the same fact.
    private static List<OrientationEvenement> nouveau(
            Dossier dossier, OrientationEvenement evenement) {
        return Histoire.enVigueur(dossier.histoire()).stream()
                        .anyMatch(f -> f.evenement().equals(evenement))
                ? List.of()
                : List.of(evenement);
    }

    static List<OrientationEvenement> demenager(ConstaterDemenagement c, SituationOrientation s) {
        return s.residence()
                .filter(r -> !r.communeInsee().equals(c.communeInsee()))
                .map(
                        r ->
                                List.<OrientationEvenement>of(
                                        new Demenagement(
                                                c.dossierId(),
                                                auPlusTot(c.le(), r.depuisLe()),
                                                c.communeInsee(),
                                                r.territoire(),
                                                c.territoire())))
                .orElse(List.of());
    }

    /// Each part is decided on what the parts before it have made.
    ///
    /// @param regles how a part is decided
    static List<OrientationEvenement> constater(
            ConstaterSituation c,
            Dossier avant,
            BiFunction<OrientationCommande, Dossier, List<OrientationEvenement>> regles) {
        var faits = new ArrayList<OrientationEvenement>();
        var dossier = avant;
        for (var partie : parties(c, avant.situation())) {
            var dits = regles.apply(partie, dossier);
            faits.addAll(dits);
            dossier = dossier.apres(dits);
        }
        return List.copyOf(faits);
    }

    private static List<OrientationCommande> parties(
            ConstaterSituation c, SituationOrientation avant) {
        var n = c.notification();
        var parties = new ArrayList<OrientationCommande>();
        if (avant.droits().isPresent()) {
            parties.add(
                    new ConstaterDemenagement(
                            n.dossierId(),
                            c.emmenageLe().orElse(n.le()),
                            n.communeInsee(),
                            n.territoire()));
        }
        switch (c.versement()) {
            case Versement.Verse _ -> {
                parties.add(n);
                parties.add(new RetablirDroits(n.dossierId(), n.le()));
            }
            case Versement.Suspendu v -> {
                parties.add(n);
                parties.add(new SuspendreDroits(n.dossierId(), v.le(), v.motif()));
            }
            case Versement.Clos v -> {
                if (avant.droits().isEmpty()) {
                    parties.add(n);
                }
                var ouvertsLe = avant.droits().map(Droits::ouvertsLe).orElse(n.droitOuvertLe());
                parties.add(
                        new FermerDroits(n.dossierId(), auPlusTot(v.le(), ouvertsLe), v.motif()));
            }
        }
        if (c.identiteChangee()) {
            parties.add(new RectifierIdentite(n.dossierId(), n.le(), n.identite()));
        }
        parties.add(new ReviserDevoirs(n.dossierId(), n.le(), n.role(), n.soumisDroitsDevoirs()));
        return parties;
    }

    private static LocalDate auPlusTot(LocalDate le, LocalDate jamaisAvant) {
        return le.isBefore(jamaisAvant) ? jamaisAvant : le;
    }
}
