package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;

import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementClos;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementRenouvele;
import fr.spie.events.parcours.AccompagnementEvenement.EntretienTenu;
import fr.spie.events.parcours.AccompagnementEvenement.RestitutionFaite;
import fr.spie.events.parcours.AccompagnementEvenement.Suite;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationAccompagnement.Fin;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AccompagnementCommande.CloreAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.DeDispositif;
import fr.spie.parcours.domain.AccompagnementCommande.OuvrirAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.PrescrireSoin;
import fr.spie.parcours.domain.AccompagnementCommande.RenouvelerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.RestituerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.TenirEntretien;
import fr.spie.parcours.domain.RefusAccompagnement.AccompagnementDejaClos;
import fr.spie.parcours.domain.RefusAccompagnement.AccompagnementIntrouvable;
import fr.spie.parcours.domain.RefusAccompagnement.AccompagnementNonRenouvelable;
import fr.spie.parcours.domain.RefusAccompagnement.DureeAccompagnementDepassee;
import fr.spie.parcours.domain.RefusAccompagnement.EntretiensEpuises;
import fr.spie.parcours.domain.RefusAccompagnement.EntretiensInsuffisants;
import fr.spie.parcours.domain.RefusAccompagnement.FinAccompagnementInvalide;
import fr.spie.parcours.domain.RefusAccompagnement.RestitutionIncomplete;
import fr.spie.parcours.domain.RefusAccompagnement.SuiteRequise;
import fr.spie.parcours.domain.RefusAccompagnement.SuiteTardive;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.MotifObligatoire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Accompaniments: bounded, one reinforced at a time, never closed without a way on (S7, S10, S12).
final class ReglesDispositifs {

    private final Regles regles;
    private final ReglesPublic acces;

    ReglesDispositifs(Regles regles) {
        this.regles = regles;
        this.acces = new ReglesPublic(regles);
    }

    List<ParcoursEvenement> decider(DeDispositif commande, SituationParcours s) {
        return switch (commande) {
            case OuvrirAccompagnement c -> ouvrir(c, s);
            case RenouvelerAccompagnement c -> renouveler(c, s);
            case CloreAccompagnement c -> clore(c, s);
            case TenirEntretien c -> entretenir(c, s);
            case RestituerAccompagnement c -> restituer(c, s);
            case PrescrireSoin c -> acces.prescrire(c, s);
        };
    }

    private List<ParcoursEvenement> ouvrir(OuvrirAccompagnement c, SituationParcours s) {
        if (s.accompagnement().accompagnement(c.accompagnementId()).isPresent()) {
            return List.of();
        }
        if (c.constate()) {
            exister(c, s);
            fait(c);
            return List.of(ouverture(c, c.finPrevueLe(), c.prescriptionId()));
        }
        ouvert(c, s);
        decisionDuJour(c);
        acces.exiger(c, s);
        var bornes = Bornes.de(c.dispositif());
        var fin = c.finPrevueLe().or(() -> bornes.duree().map(p -> regles.apres(p, c.le())));
        fin.ifPresent(le -> exigerFin(c.dispositif(), c.le(), le));
        return List.of(ouverture(c, fin, acces.prescription(c, s)));
    }

    private static ParcoursEvenement ouverture(
            OuvrirAccompagnement c, Optional<LocalDate> fin, Optional<UUID> prescriptionId) {
        return new AccompagnementOuvert(
                c.dossierId(),
                c.le(),
                c.accompagnementId(),
                c.dispositif(),
                c.intervenant(),
                fin,
                prescriptionId);
    }

    private void exigerFin(Dispositif dispositif, LocalDate debut, LocalDate fin) {
        if (!fin.isAfter(debut)) {
            throw new FinAccompagnementInvalide(debut, fin).exception();
        }
        Bornes.de(dispositif)
                .max()
                .filter(max -> fin.isAfter(regles.apres(max, debut)))
                .ifPresent(
                        max -> {
                            throw new DureeAccompagnementDepassee(
                                            dispositif,
                                            regles.apres(max, debut),
                                            regles.source(max, debut))
                                    .exception();
                        });
    }

    /// Any length within the maximum (E13).
    private List<ParcoursEvenement> renouveler(RenouvelerAccompagnement c, SituationParcours s) {
        var a = enCours(c, s, c.accompagnementId());
        if (c.finPrevueLe().isPresent() && a.finPrevueLe().equals(c.finPrevueLe())) {
            return List.of();
        }
        if (a.renouveleLe().contains(c.le())) {
            return List.of();
        }
        decisionDuJour(c);
        exigerIntervenant(c, s, a);
        var bornes = Bornes.de(a.dispositif());
        if (!bornes.renouvelable()) {
            var duree = bornes.duree().orElseThrow();
            throw new AccompagnementNonRenouvelable(
                            a.dispositif(), regles.source(duree, a.ouvertLe()))
                    .exception();
        }
        var depuis = a.finPrevueLe().orElse(c.le());
        var fin =
                c.finPrevueLe()
                        .or(() -> bornes.duree().map(p -> regles.apres(p, depuis)))
                        .orElseThrow(
                                () -> new FinAccompagnementInvalide(depuis, depuis).exception());
        if (!fin.isAfter(depuis)) {
            throw new FinAccompagnementInvalide(depuis, fin).exception();
        }
        exigerFin(a.dispositif(), a.ouvertLe(), fin);
        return List.of(
                new AccompagnementRenouvele(
                        c.dossierId(), c.le(), a.accompagnementId(), fin, c.motif()));
    }

    private List<ParcoursEvenement> clore(CloreAccompagnement c, SituationParcours s) {
        var a = accompagnement(c, s, c.accompagnementId());
        if (a.fin().filter(f -> f.issue() == c.issue()).isPresent()) {
            return List.of();
        }
        exigerOuvert(a);
        fait(c);
        depuisLeDebut(c, a);
        switch (c.issue().portee()) {
            case TERMINALE -> exigerIntervenant(c, s, a);
            case A_SUIVRE, RELAIS -> {
                exigerIntervenant(c, s, a);
                exigerSuite(c);
            }
            case CONTRESIGNEE -> {
                droit(
                        c.acteur().encadre(),
                        "Cette issue est décidée par un chef de projet ou un délégué du président"
                                + " du conseil départemental.");
                if (c.motif().isBlank()) {
                    throw new MotifObligatoire(
                                    fr.spie.events.parcours.IssueParcours.valueOf(c.issue().name()))
                            .exception();
                }
            }
        }
        return List.of(
                new AccompagnementClos(
                        c.dossierId(),
                        c.le(),
                        a.accompagnementId(),
                        c.issue(),
                        c.motif(),
                        c.suite()));
    }

    /// No exit without a solution (S7).
    private void exigerSuite(CloreAccompagnement c) {
        Suite suite = c.suite().orElseThrow(() -> new SuiteRequise(c.issue()).exception());
        var auPlusTard = regles.apres(Parametre.SUITE, c.le());
        if (suite.debutLe().isAfter(auPlusTard)) {
            throw new SuiteTardive(suite.debutLe(), auPlusTard).exception();
        }
    }

    /// One of a past day took place, however many there were: the watch says where they are too
    /// many (Q042).
    private List<ParcoursEvenement> entretenir(TenirEntretien c, SituationParcours s) {
        var a = accompagnement(c, s, c.accompagnementId());
        if (a.entretiens().contains(c.le())) {
            return List.of();
        }
        exigerOuvert(a);
        fait(c);
        depuisLeDebut(c, a);
        exigerIntervenant(c, s, a);
        if (a.dispositif() == Dispositif.PSYCHOLOGUE && c.le().equals(c.acteur().jour())) {
            exigerEntretien(a);
        }
        return List.of(
                new EntretienTenu(c.dossierId(), c.le(), a.accompagnementId(), c.entretienId()));
    }

    private void exigerEntretien(Accompagnement a) {
        int max = regles.nombre(Parametre.PSYCHOLOGUE_ENTRETIENS, a.ouvertLe());
        if (a.entretiens().size() >= max) {
            throw new EntretiensEpuises(
                            max, regles.source(Parametre.PSYCHOLOGUE_ENTRETIENS, a.ouvertLe()))
                    .exception();
        }
    }

    /// Three meetings, then back to the person and the référent (Q042, S25).
    private List<ParcoursEvenement> restituer(RestituerAccompagnement c, SituationParcours s) {
        var a = accompagnement(c, s, c.accompagnementId());
        if (a.restitueLe().isPresent()) {
            return List.of();
        }
        fait(c);
        depuisLeDebut(c, a);
        exigerIntervenant(c, s, a);
        if (!c.avecLaPersonne() || !c.avecLeReferent()) {
            throw new RestitutionIncomplete(a.accompagnementId()).exception();
        }
        if (a.dispositif() == Dispositif.PSYCHOLOGUE) {
            int attendus = regles.nombre(Parametre.PSYCHOLOGUE_ENTRETIENS, a.ouvertLe());
            if (a.entretiens().size() < attendus) {
                throw new EntretiensInsuffisants(a.entretiens().size(), attendus).exception();
            }
            var apres = a.entretiens().stream().sorted().skip(attendus - 1L).findFirst();
            if (apres.filter(c.le()::isBefore).isPresent()) {
                throw new DateAnterieure(c.le(), apres.get()).exception();
            }
        }
        return List.of(
                new RestitutionFaite(
                        c.dossierId(), c.le(), a.accompagnementId(), true, true, c.contenu()));
    }

    private static Accompagnement accompagnement(ParcoursCommande c, SituationParcours s, UUID id) {
        exister(c, s);
        return s.accompagnement()
                .accompagnement(id)
                .orElseThrow(() -> new AccompagnementIntrouvable(id).exception());
    }

    private static Accompagnement enCours(ParcoursCommande c, SituationParcours s, UUID id) {
        var a = accompagnement(c, s, id);
        exigerOuvert(a);
        return a;
    }

    private static void depuisLeDebut(ParcoursCommande c, Accompagnement a) {
        if (c.le().isBefore(a.ouvertLe())) {
            throw new DateAnterieure(c.le(), a.ouvertLe()).exception();
        }
    }

    private static void exigerOuvert(Accompagnement a) {
        a.fin()
                .map(Fin::le)
                .ifPresent(
                        le -> {
                            throw new AccompagnementDejaClos(a.accompagnementId(), le).exception();
                        });
    }

    private static void exigerIntervenant(
            ParcoursCommande c, SituationParcours s, Accompagnement a) {
        droit(
                c.acteur().repondPour(a.intervenant())
                        || c.acteur().encadre()
                        || s.porteurAu(c.acteur().jour())
                                .filter(p -> c.acteur().est(p.porteur()))
                                .isPresent(),
                "Un accompagnement est conduit par son intervenant ou le référent unique.");
    }
}
