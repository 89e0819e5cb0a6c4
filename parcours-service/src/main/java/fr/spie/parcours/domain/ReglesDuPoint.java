package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.droit;

import fr.spie.events.parcours.Echeance;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieLevee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.parcours.VigilanceEvenement.EcheanceApprochee;
import fr.spie.events.parcours.VigilanceEvenement.RappelEmis;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The watch over one dossier on one day: what came near, what is not kept, what is settled. Asked
/// until it is silent, since an expiration changes what is owed; silent the second time, and after
/// days without a watch it says what it would have said each day.
final class ReglesDuPoint {

    private final Regles regles;

    ReglesDuPoint(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> faire(FaireLePoint c, SituationParcours s) {
        droit(
                c.acteur().estAutomate() || c.acteur().encadre(),
                "Le point est fait par la veille ou un chef de projet.");
        if (!s.existe()) {
            return List.of();
        }
        var echu = s.relaisEnAttente().filter(r -> c.le().isAfter(r.echeanceLe()));
        if (echu.isPresent()) {
            return List.of(expiration(c.dossierId(), echu.get()));
        }
        var dits = new ArrayList<ParcoursEvenement>();
        var echeances = Echeancier.de(c.dossierId(), s, regles);
        for (var echeance : echeances) {
            alerter(c, s, echeance, dits);
            ouvrir(c, s, echeance, dits);
        }
        Echeancier.aLever(s, echeances, c.le())
                .map(
                        a ->
                                new AnomalieLevee(
                                        c.dossierId(),
                                        auPlusTot(c.le(), a.ouverteLe()),
                                        a.anomalieId(),
                                        s.ouvert() ? "Réglé." : "Le dossier est clos.",
                                        true))
                .forEach(dits::add);
        Echeancier.rappels(s, regles).stream()
                .filter(r -> r.jours().contient(c.le()))
                .map(r -> new RappelEmis(c.dossierId(), c.le(), r.rdvId(), r.prevuLe()))
                .forEach(dits::add);
        return List.copyOf(dits);
    }

    /// A handover expires at the end of its last day (S6).
    static ParcoursEvenement expiration(UUID dossierId, Relais relais) {
        return new RelaisExpire(dossierId, relais.echeanceLe(), relais.relaisId());
    }

    private static void alerter(
            FaireLePoint c, SituationParcours s, Echeance echeance, List<ParcoursEvenement> dits) {
        for (var alerte : echeance.alertes()) {
            var id = echeance.alerteId(alerte);
            if (!alerte.isAfter(c.le()) && !s.vigilance().alertes().contains(id)) {
                dits.add(
                        new EcheanceApprochee(
                                c.dossierId(),
                                alerte,
                                id,
                                echeance.nature(),
                                echeance.objet(),
                                echeance.dueLe(),
                                echeance.source()));
            }
        }
    }

    private void ouvrir(
            FaireLePoint c, SituationParcours s, Echeance echeance, List<ParcoursEvenement> dits) {
        if (!echeance.dueLe().isAfter(c.le()) && Echeancier.aOuvrir(s, echeance)) {
            dits.add(ouverture(c.dossierId(), echeance, ouverteLe(c, s, echeance), c.le()));
        }
    }

    /// The day it is due; when it was settled since, the day its cause is seen to be back.
    private static LocalDate ouverteLe(FaireLePoint c, SituationParcours s, Echeance echeance) {
        return s.vigilance()
                .anomalie(echeance.id())
                .flatMap(Anomalie::leveeLe)
                .map(levee -> auPlusTot(c.le(), levee))
                .orElse(echeance.dueLe());
    }

    /// Time to settle it runs from the day it is said: nobody is late before they were told.
    ParcoursEvenement ouverture(UUID dossierId, Echeance echeance, LocalDate jour) {
        return ouverture(dossierId, echeance, echeance.dueLe(), jour);
    }

    private ParcoursEvenement ouverture(
            UUID dossierId, Echeance echeance, LocalDate le, LocalDate jour) {
        return new AnomalieOuverte(
                dossierId,
                le,
                echeance.id(),
                echeance.nature(),
                echeance.objet(),
                echeance.responsable(),
                regles.apres(echeance.aRegler(), auPlusTot(jour, echeance.dueLe())),
                echeance.motif(),
                echeance.source());
    }

    private static LocalDate auPlusTot(LocalDate jour, LocalDate jamaisAvant) {
        return jour.isBefore(jamaisAvant) ? jamaisAvant : jour;
    }
}
