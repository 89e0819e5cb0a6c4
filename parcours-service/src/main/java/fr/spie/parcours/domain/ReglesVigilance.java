package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.porteur;

import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.parcours.SituationVigilance.EtatRdv;
import fr.spie.events.parcours.SituationVigilance.Rdv;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieAttribuee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieLevee;
import fr.spie.events.parcours.VigilanceEvenement.RdvAnnule;
import fr.spie.events.parcours.VigilanceEvenement.RdvDeplace;
import fr.spie.events.parcours.VigilanceEvenement.RdvManque;
import fr.spie.events.parcours.VigilanceEvenement.RdvPlanifie;
import fr.spie.events.parcours.VigilanceEvenement.RdvTenu;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.RefusVigilance.AnomalieIntrouvable;
import fr.spie.parcours.domain.RefusVigilance.MotifDeLeveeObligatoire;
import fr.spie.parcours.domain.RefusVigilance.RdvDansLePasse;
import fr.spie.parcours.domain.RefusVigilance.RdvDejaConclu;
import fr.spie.parcours.domain.RefusVigilance.RdvIntrouvable;
import fr.spie.parcours.domain.VigilanceCommande.AnnulerRdv;
import fr.spie.parcours.domain.VigilanceCommande.AttribuerAnomalie;
import fr.spie.parcours.domain.VigilanceCommande.DeComite;
import fr.spie.parcours.domain.VigilanceCommande.DeplacerRdv;
import fr.spie.parcours.domain.VigilanceCommande.DonnerRdv;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import fr.spie.parcours.domain.VigilanceCommande.LeverAnomalie;
import fr.spie.parcours.domain.VigilanceCommande.NoterAbsenceRdv;
import fr.spie.parcours.domain.VigilanceCommande.TenirRdv;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Appointments and anomalies (S23, S28). The watch itself is [ReglesDuPoint], committees are
/// [ReglesComite].
final class ReglesVigilance {

    private final ReglesDuPoint point;

    ReglesVigilance(Regles regles) {
        this.point = new ReglesDuPoint(regles);
    }

    List<ParcoursEvenement> decider(VigilanceCommande commande, SituationParcours s) {
        return switch (commande) {
            case DonnerRdv c -> donner(c, s);
            case DeplacerRdv c -> deplacer(c, s);
            case TenirRdv c -> conclure(c, s, c.rdvId(), EtatRdv.TENU, tenu(c));
            case NoterAbsenceRdv c ->
                    conclure(
                            c,
                            s,
                            c.rdvId(),
                            c.excuse() ? EtatRdv.MANQUE_EXCUSE : EtatRdv.MANQUE,
                            new RdvManque(c.dossierId(), c.le(), c.rdvId(), c.excuse()));
            case AnnulerRdv c ->
                    conclure(
                            c,
                            s,
                            c.rdvId(),
                            EtatRdv.ANNULE,
                            new RdvAnnule(c.dossierId(), c.le(), c.rdvId(), c.motif()));
            case AttribuerAnomalie c -> attribuer(c, s);
            case LeverAnomalie c -> lever(c, s);
            case FaireLePoint c -> point.faire(c, s);
            case DeComite c -> ReglesComite.decider(c, s);
        };
    }

    /// Whoever answers on the day it is given (E4).
    private static List<ParcoursEvenement> donner(DonnerRdv c, SituationParcours s) {
        if (s.vigilance().rdv(c.rdvId()).isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        aVenir(c.prevuLe(), c.le());
        var porteur = exigerPorteur(c, s);
        return List.of(
                new RdvPlanifie(c.dossierId(), c.le(), c.rdvId(), c.prevuLe(), porteur, c.objet()));
    }

    private static fr.spie.events.parcours.Porteur exigerPorteur(
            ParcoursCommande c, SituationParcours s) {
        var porteur = porteur(c, s, c.acteur().jour()).porteur();
        droit(
                c.acteur().repondPour(porteur) || c.acteur().encadre(),
                "Un rendez-vous est donné par qui suit le dossier ce jour-là.");
        return porteur;
    }

    private static void aVenir(LocalDate prevuLe, LocalDate jour) {
        if (prevuLe.isBefore(jour)) {
            throw new RdvDansLePasse(prevuLe, jour).exception();
        }
    }

    private static List<ParcoursEvenement> deplacer(DeplacerRdv c, SituationParcours s) {
        var rdv = rdv(c, s, c.rdvId());
        if (rdv.prevuLe().equals(c.prevuLe())) {
            return List.of();
        }
        if (!rdv.prevu()) {
            throw new RdvDejaConclu(c.rdvId(), rdv.etat()).exception();
        }
        decisionDuJour(c);
        aVenir(c.prevuLe(), c.le());
        exigerPorteur(c, s);
        return List.of(new RdvDeplace(c.dossierId(), c.le(), c.rdvId(), c.prevuLe(), c.motif()));
    }

    private static ParcoursEvenement tenu(TenirRdv c) {
        return new RdvTenu(c.dossierId(), c.le(), c.rdvId());
    }

    private static List<ParcoursEvenement> conclure(
            ParcoursCommande c,
            SituationParcours s,
            UUID rdvId,
            EtatRdv etat,
            ParcoursEvenement evenement) {
        var rdv = rdv(c, s, rdvId);
        if (rdv.etat() == etat) {
            return List.of();
        }
        if (!rdv.prevu()) {
            throw new RdvDejaConclu(rdvId, rdv.etat()).exception();
        }
        fait(c);
        droit(
                c.acteur().repondPour(rdv.avec())
                        || c.acteur().encadre()
                        || s.porteurAu(c.acteur().jour())
                                .filter(p -> c.acteur().est(p.porteur()))
                                .isPresent(),
                "Un rendez-vous est conclu par qui le tient ou suit le dossier.");
        return List.of(evenement);
    }

    private static Rdv rdv(ParcoursCommande c, SituationParcours s, UUID rdvId) {
        exister(c, s);
        return s.vigilance().rdv(rdvId).orElseThrow(() -> new RdvIntrouvable(rdvId).exception());
    }

    private static List<ParcoursEvenement> attribuer(AttribuerAnomalie c, SituationParcours s) {
        var anomalie = anomalie(c, s, c.anomalieId());
        if (!anomalie.ouverte() || anomalie.attribueeA().filter(c.a()::equals).isPresent()) {
            return List.of();
        }
        decisionDuJour(c);
        exigerResponsable(c, s, anomalie);
        return List.of(new AnomalieAttribuee(c.dossierId(), c.le(), c.anomalieId(), c.a()));
    }

    private static List<ParcoursEvenement> lever(LeverAnomalie c, SituationParcours s) {
        var anomalie = anomalie(c, s, c.anomalieId());
        if (!anomalie.ouverte()) {
            return List.of();
        }
        decisionDuJour(c);
        if (c.motif().isBlank()) {
            throw new MotifDeLeveeObligatoire(c.anomalieId()).exception();
        }
        exigerResponsable(c, s, anomalie);
        return List.of(new AnomalieLevee(c.dossierId(), c.le(), c.anomalieId(), c.motif(), false));
    }

    private static void exigerResponsable(
            ParcoursCommande c, SituationParcours s, Anomalie anomalie) {
        droit(
                c.acteur().encadre()
                        || anomalie.attribueeA().filter(c.acteur()::est).isPresent()
                        || s.porteurAu(c.acteur().jour())
                                .filter(p -> c.acteur().repondPour(p.porteur()))
                                .isPresent(),
                "Ce point est traité par qui en répond, qui suit le dossier ou un chef de projet.");
    }

    private static Anomalie anomalie(ParcoursCommande c, SituationParcours s, UUID anomalieId) {
        exister(c, s);
        return s.vigilance()
                .anomalie(anomalieId)
                .orElseThrow(() -> new AnomalieIntrouvable(anomalieId).exception());
    }
}
