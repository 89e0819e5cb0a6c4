package fr.spie.orientation.domain;

import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
import fr.spie.events.orientation.DelaiOrientation;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Devoirs;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.events.orientation.SituationOrientation.EtatRdv;
import fr.spie.events.orientation.SituationOrientation.Identite;
import fr.spie.events.orientation.SituationOrientation.Rdv;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.OrientationCommande.ConstaterDemenagement;
import fr.spie.orientation.domain.OrientationCommande.ConstaterSituation;
import fr.spie.orientation.domain.OrientationCommande.DeciderOrientation;
import fr.spie.orientation.domain.OrientationCommande.FermerDroits;
import fr.spie.orientation.domain.OrientationCommande.ManquerRdvOrientation;
import fr.spie.orientation.domain.OrientationCommande.NotifierDroits;
import fr.spie.orientation.domain.OrientationCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.OrientationCommande.RectifierIdentite;
import fr.spie.orientation.domain.OrientationCommande.RetablirDroits;
import fr.spie.orientation.domain.OrientationCommande.ReviserDevoirs;
import fr.spie.orientation.domain.OrientationCommande.SuspendreDroits;
import fr.spie.orientation.domain.OrientationCommande.TenirRdvOrientation;
import fr.spie.orientation.domain.OrientationRefus.DecideurNonHabilite;
import fr.spie.orientation.domain.OrientationRefus.DecisionAntidatee;
import fr.spie.orientation.domain.OrientationRefus.DelaiNonEchu;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.domain.OrientationRefus.DroitsClos;
import fr.spie.orientation.domain.OrientationRefus.RdvDejaTenu;
import fr.spie.orientation.domain.OrientationRefus.RdvInconnu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rules of the front door.
public final class OrientationDecideur
        implements Decideur<OrientationCommande, SituationOrientation, OrientationEvenement> {

    /// The président du conseil départemental, or who signs for them.
    public static final String PCD = "PCD";

    /// Who decides when the legal limit has passed (D. 262-65-2 CASF).
    public static final String FRANCE_TRAVAIL = "france-travail";

    private final Regles regles;

    public OrientationDecideur(Regles regles) {
        this.regles = regles;
    }

    @Override
    public SituationOrientation initial() {
        return SituationOrientation.INCONNUE;
    }

    @Override
    public SituationOrientation evoluer(
            SituationOrientation situation, Fait<OrientationEvenement> fait) {
        return situation.apres(fait.evenement());
    }

    @Override
    public List<OrientationEvenement> decider(
            OrientationCommande commande, SituationOrientation s) {
        return switch (commande) {
            case NotifierDroits c -> notifier(c, s);
            case RectifierIdentite c -> rectifier(c, s);
            case ReviserDevoirs c -> reviser(c, s);
            case SuspendreDroits c -> suspendre(c, s);
            case RetablirDroits c -> retablir(c, s);
            case FermerDroits c -> fermer(c, s);
            case ConstaterDemenagement c -> demenager(c, s);
            case ConstaterSituation c -> constater(c, s);
            case PlanifierRdvOrientation c -> planifier(c, s);
            case TenirRdvOrientation c -> tenir(c, s);
            case ManquerRdvOrientation c -> manquer(c, s);
            case DeciderOrientation c -> orienter(c, s);
            case IdentiteCommande c -> ReglesIdentite.decider(c, s, this);
        };
    }

    /// A right that runs is notified once; after an end, a new right begins, the day after at the
    /// earliest.
    private static List<OrientationEvenement> notifier(NotifierDroits c, SituationOrientation s) {
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

    private static List<OrientationEvenement> rectifier(
            RectifierIdentite c, SituationOrientation s) {
        var dejaDite = s.identite().filter(i -> i.chiffre().equals(c.identite())).isPresent();
        var le = auPlusTot(c.le(), s.identite().map(Identite::depuisLe).orElse(c.le()));
        return dejaDite
                ? List.of()
                : List.of(new IdentiteRectifiee(c.dossierId(), le, c.identite()));
    }

    private static List<OrientationEvenement> reviser(ReviserDevoirs c, SituationOrientation s) {
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

    private static List<OrientationEvenement> suspendre(SuspendreDroits c, SituationOrientation s) {
        var le = auPlusTot(c.le(), s.droits().map(Droits::ouvertsLe).orElse(c.le()));
        var dejaDit =
                s.suspension()
                        .filter(p -> p.suspenduPour().filter(c.motif()::equals).isPresent())
                        .filter(p -> !p.depuisLe().isBefore(le))
                        .isPresent();
        return dejaDit || s.etatDroits() == EtatDroits.FERMES
                ? List.of()
                : List.of(new DroitsSuspendus(c.dossierId(), le, c.motif()));
    }

    private static List<OrientationEvenement> retablir(RetablirDroits c, SituationOrientation s) {
        return s.suspension()
                .map(
                        p ->
                                List.<OrientationEvenement>of(
                                        new DroitsRetablis(
                                                c.dossierId(), auPlusTot(c.le(), p.depuisLe()))))
                .orElse(List.of());
    }

    private static List<OrientationEvenement> fermer(FermerDroits c, SituationOrientation s) {
        var dejaDit = s.fin().filter(f -> !f.depuisLe().isBefore(c.le())).isPresent();
        return dejaDit || s.etatDroits() == EtatDroits.FERMES
                ? List.of()
                : List.of(new DroitsFermes(c.dossierId(), c.le(), c.motif()));
    }

    private static List<OrientationEvenement> demenager(
            ConstaterDemenagement c, SituationOrientation s) {
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

    private List<OrientationEvenement> constater(ConstaterSituation c, SituationOrientation avant) {
        var faits = new ArrayList<OrientationEvenement>();
        var s = avant;
        for (var partie : parties(c, avant)) {
            for (var fait : decider(partie, s)) {
                faits.add(fait);
                s = s.apres(fait);
            }
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

    private static List<OrientationEvenement> planifier(
            PlanifierRdvOrientation c, SituationOrientation s) {
        connu(c.dossierId(), s);
        return s.rdv(c.rdvId()).isPresent()
                ? List.of()
                : List.of(
                        new RdvOrientationPlanifie(
                                c.dossierId(), c.le(), c.rdvId(), c.prevuLe(), c.conseiller()));
    }

    private static List<OrientationEvenement> tenir(TenirRdvOrientation c, SituationOrientation s) {
        var rdv = rdv(c.dossierId(), c.rdvId(), s);
        return switch (rdv.etat()) {
            case TENU -> List.of();
            case PREVU, MANQUE, MANQUE_EXCUSE ->
                    List.of(
                            new RdvOrientationTenu(
                                    c.dossierId(), c.le(), c.rdvId(), rdv.conseiller()));
        };
    }

    private static List<OrientationEvenement> manquer(
            ManquerRdvOrientation c, SituationOrientation s) {
        var etat = rdv(c.dossierId(), c.rdvId(), s).etat();
        if (etat == EtatRdv.TENU) {
            throw new RdvDejaTenu(c.dossierId(), c.rdvId()).exception();
        }
        var dit = c.excuse() ? EtatRdv.MANQUE_EXCUSE : EtatRdv.MANQUE;
        return etat.compareTo(dit) >= 0
                ? List.of()
                : List.of(new RdvOrientationManque(c.dossierId(), c.le(), c.rdvId(), c.excuse()));
    }

    private List<OrientationEvenement> orienter(DeciderOrientation c, SituationOrientation s) {
        connu(c.dossierId(), s);
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
        habilite(c, notifiesLe);
        return List.of(
                new OrientationDecidee(
                        c.dossierId(),
                        c.le(),
                        c.orientationId(),
                        c.vers(),
                        c.institution(),
                        c.referent(),
                        c.decideur(),
                        c.motifs()));
    }

    private static boolean dejaDecidee(DeciderOrientation c, SituationOrientation s) {
        return s.orientee()
                && s.orientation()
                        .filter(o -> o.vers() == c.vers())
                        .filter(o -> o.institution().equals(c.institution()))
                        .filter(o -> o.referent().equals(c.referent()))
                        .isPresent();
    }

    /// Who may decide (rights matrix 4.2; L. 5411-5-1 II of the Code du travail).
    private void habilite(DeciderOrientation c, LocalDate notifiesLe) {
        if (c.decideur().equals(PCD) || c.delegation()) {
            return;
        }
        if (!c.decideur().equals(FRANCE_TRAVAIL)) {
            throw new DecideurNonHabilite(c.decideur()).exception();
        }
        var delai = DelaiOrientation.de(DelaiOrientation.Nature.LEGAL, notifiesLe, regles);
        if (!c.le().isAfter(delai.limiteLe())) {
            throw new DelaiNonEchu(delai.limiteLe(), delai.source()).exception();
        }
    }

    private static void connu(UUID dossierId, SituationOrientation s) {
        if (s.droits().isEmpty()) {
            throw new DossierInconnu(dossierId).exception();
        }
    }

    private static Rdv rdv(UUID dossierId, UUID rdvId, SituationOrientation s) {
        connu(dossierId, s);
        Optional<Rdv> rdv = s.rdv(rdvId);
        return rdv.orElseThrow(() -> new RdvInconnu(dossierId, rdvId).exception());
    }

    private static LocalDate auPlusTot(LocalDate le, LocalDate jamaisAvant) {
        return le.isBefore(jamaisAvant) ? jamaisAvant : le;
    }
}
