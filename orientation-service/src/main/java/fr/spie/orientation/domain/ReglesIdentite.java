package fr.spie.orientation.domain;

import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import fr.spie.events.orientation.OrientationEvenement.HomonymeEcarte;
import fr.spie.events.orientation.OrientationEvenement.HomonymeSignale;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Devoirs;
import fr.spie.events.orientation.SituationOrientation.Droits;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.events.orientation.SituationOrientation.Residence;
import fr.spie.orientation.domain.IdentiteCommande.AnnulerRapprochement;
import fr.spie.orientation.domain.IdentiteCommande.ConstaterFichier;
import fr.spie.orientation.domain.IdentiteCommande.EcarterHomonyme;
import fr.spie.orientation.domain.IdentiteCommande.RapprocherDossiers;
import fr.spie.orientation.domain.IdentiteCommande.RecevoirSituationFranceTravail;
import fr.spie.orientation.domain.IdentiteCommande.SignalerHomonyme;
import fr.spie.orientation.domain.OrientationCommande.ConstaterSituation;
import fr.spie.orientation.domain.OrientationCommande.NotifierDroits;
import fr.spie.orientation.domain.OrientationCommande.RectifierIdentite;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.domain.RefusIdentite.DossiersDejaRapproches;
import fr.spie.orientation.domain.RefusIdentite.HomonymeNonSignale;
import fr.spie.orientation.domain.RefusIdentite.MemeDossier;
import fr.spie.orientation.domain.RefusIdentite.RapprochementInconnu;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rules of who is who (S1, S20): a machine signals, a person decides, and may decide again.
final class ReglesIdentite {

    private ReglesIdentite() {}

    /// @param decideur for the rules of rights
    static List<OrientationEvenement> decider(
            IdentiteCommande commande, Dossier dossier, OrientationDecideur decideur) {
        var s = dossier.situation();
        return switch (commande) {
            case ConstaterFichier c -> constater(c, dossier, decideur);
            case RecevoirSituationFranceTravail c -> recevoir(c, s);
            case SignalerHomonyme c -> signaler(c, s);
            case EcarterHomonyme c -> ecarter(c, s);
            case RapprocherDossiers c -> rapprocher(c, s);
            case AnnulerRapprochement c -> annuler(c, s);
        };
    }

    /// The file of a département knows less than the paying body: a right it says suspended or
    /// closed, and that is, keeps the day and the reason already told; where the person lives is
    /// told by it only when nobody did.
    private static List<OrientationEvenement> constater(
            ConstaterFichier c, Dossier dossier, OrientationDecideur decideur) {
        var s = dossier.situation();
        var versement = c.versement().filter(v -> !dejaAinsi(v, s.etatDroits()));
        if (versement.isEmpty()) {
            return c.identiteChangee()
                    ? decideur.decider(
                            new RectifierIdentite(c.dossierId(), c.le(), c.identite()), dossier)
                    : List.of();
        }
        var devoirs = s.devoirs();
        var notification =
                new NotifierDroits(
                        c.dossierId(),
                        c.le(),
                        c.droitOuvertLe().orElse(c.le()),
                        s.droits().map(Droits::organisme).orElse(c.organisme()),
                        c.identite(),
                        s.residence().map(Residence::communeInsee).orElse(c.communeInsee()),
                        s.residence().map(Residence::territoire).orElse(c.territoire()),
                        c.role().or(() -> devoirs.map(Devoirs::role)).orElse(RoleFoyer.DEM),
                        c.soumisDroitsDevoirs()
                                .or(() -> devoirs.map(Devoirs::soumis))
                                .orElse(true));
        return decideur.decider(
                new ConstaterSituation(
                        notification, c.identiteChangee(), Optional.empty(), versement.get()),
                dossier);
    }

    private static boolean dejaAinsi(Versement v, EtatDroits etat) {
        return switch (v) {
            case Versement.Verse _ -> etat == EtatDroits.OUVERTS;
            case Versement.Suspendu _ -> etat == EtatDroits.SUSPENDUS;
            case Versement.Clos _ -> etat == EtatDroits.FERMES;
        };
    }

    private static List<OrientationEvenement> recevoir(
            RecevoirSituationFranceTravail c, SituationOrientation s) {
        var d = c.dite();
        var derniere = s.identites().franceTravail();
        var perimee = derniere.filter(f -> f.depuisLe().isAfter(d.depuisLe())).isPresent();
        return perimee || derniere.filter(d::redit).isPresent()
                ? List.of()
                : List.of(
                        new SituationFranceTravailRecue(
                                c.dossierId(),
                                d.depuisLe(),
                                d.inscritLe(),
                                d.categorie(),
                                d.axe(),
                                d.modalite(),
                                d.structure(),
                                d.freins()));
    }

    private static List<OrientationEvenement> signaler(SignalerHomonyme c, SituationOrientation s) {
        return s.identites().etat(c.autre()).isPresent()
                ? List.of()
                : List.of(new HomonymeSignale(c.dossierId(), c.le(), c.autre(), c.ressemblances()));
    }

    private static List<OrientationEvenement> ecarter(EcarterHomonyme c, SituationOrientation s) {
        return switch (lien(c.dossierId(), c.autre(), s)
                .orElseThrow(() -> new HomonymeNonSignale(c.dossierId(), c.autre()).exception())) {
            case SIGNALE ->
                    List.of(new HomonymeEcarte(c.dossierId(), c.le(), c.autre(), c.motif()));
            case ECARTE, SEPARE -> List.of();
            case RAPPROCHE ->
                    throw new DossiersDejaRapproches(c.dossierId(), c.autre()).exception();
        };
    }

    private static List<OrientationEvenement> rapprocher(
            RapprocherDossiers c, SituationOrientation s) {
        if (s.droits().isEmpty()) {
            throw new DossierInconnu(c.dossierId()).exception();
        }
        return lien(c.dossierId(), c.disparu(), s).filter(EtatLien.RAPPROCHE::equals).isPresent()
                ? List.of()
                : List.of(new DossiersRapproches(c.dossierId(), c.le(), c.disparu(), c.motif()));
    }

    private static List<OrientationEvenement> annuler(
            AnnulerRapprochement c, SituationOrientation s) {
        return switch (lien(c.dossierId(), c.autre(), s).orElse(EtatLien.SIGNALE)) {
            case RAPPROCHE ->
                    List.of(new RapprochementAnnule(c.dossierId(), c.le(), c.autre(), c.motif()));
            case SEPARE -> List.of();
            case SIGNALE, ECARTE ->
                    throw new RapprochementInconnu(c.dossierId(), c.autre()).exception();
        };
    }

    private static Optional<EtatLien> lien(UUID dossierId, UUID autre, SituationOrientation s) {
        if (dossierId.equals(autre)) {
            throw new MemeDossier(dossierId).exception();
        }
        return s.identites().etat(autre);
    }
}
