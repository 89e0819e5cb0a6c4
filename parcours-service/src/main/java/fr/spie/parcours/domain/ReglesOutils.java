package fr.spie.parcours.domain;

import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Etape;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.RefusAccompagnement.OutilHorsLimite;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The limits of the tools (domain 2.6). A step that already took place elsewhere is a fact, beyond
/// any limit.
final class ReglesOutils {

    private final Regles regles;

    ReglesOutils(Regles regles) {
        this.regles = regles;
    }

    void exiger(DemarrerEtape c, SituationParcours s) {
        if (c.constatee() || c.outil().isEmpty()) {
            return;
        }
        switch (c.outil().get()) {
            case PMSMP -> pmsmp(c, s);
            case PEC -> {
                min(c, Parametre.PEC_DUREE_MIN);
                max(c, Parametre.PEC_DUREE_MAX, Parametre.PEC_DUREE_MAX_LONGUE);
                heures(c, Parametre.PEC_HEURES_MIN);
            }
            case CIE -> {
                max(c, Parametre.CIE_DUREE_MAX, Parametre.CIE_DUREE_MAX_LONGUE);
                heures(c, Parametre.CIE_HEURES_MIN);
            }
            case CDDI_ACI, CDDI_EI -> {
                min(c, Parametre.CDDI_DUREE_MIN);
                max(c, Parametre.CDDI_DUREE_MAX, Parametre.CDDI_DUREE_MAX_LONGUE);
                heures(c, Parametre.CDDI_HEURES_MIN);
            }
            case CLIS -> {
                min(c, Parametre.CLIS_DUREE_MIN);
                heures(c, Parametre.CLIS_HEURES_MIN);
            }
            case AI, ETTI, FORMATION, ALTERNANCE, BOURSE_PERMIS, BENEVOLAT, ATELIER, AUTRE -> {}
        }
    }

    private void pmsmp(DemarrerEtape c, SituationParcours s) {
        var fin = fin(c);
        var limite = regles.apres(Parametre.PMSMP_DUREE_MAX, c.le());
        if (fin.isAfter(limite)) {
            throw hors(
                    c,
                    "Une immersion dure un mois au plus, jusqu’au " + limite,
                    Parametre.PMSMP_DUREE_MAX);
        }
        var recentes = recentes(c, s);
        var chezCetHote = recentes.stream().filter(e -> e.hote().equals(c.hote())).toList();
        if (chezCetHote.size() >= regles.nombre(Parametre.PMSMP_PAR_HOTE, c.le())) {
            throw hors(
                    c,
                    "Pas plus de deux immersions chez le même accueillant sur douze mois",
                    Parametre.PMSMP_PAR_HOTE);
        }
        boolean dejaReussie =
                chezCetHote.stream()
                        .filter(e -> e.objet().equals(c.objet()))
                        .anyMatch(e -> e.resultat().equals(Optional.of(ResultatEtape.REALISEE)));
        if (dejaReussie) {
            throw hors(
                    c,
                    "Le même objet ne se renouvelle que s’il n’a pas été atteint",
                    Parametre.PMSMP_PAR_HOTE);
        }
        long jours = recentes.stream().mapToLong(ReglesOutils::jours).sum();
        jours += ChronoUnit.DAYS.between(c.le(), fin);
        if (jours > regles.nombre(Parametre.PMSMP_JOURS, c.le())) {
            throw hors(
                    c,
                    "Les immersions ne dépassent pas soixante jours sur douze mois",
                    Parametre.PMSMP_JOURS);
        }
    }

    private static List<Etape> recentes(DemarrerEtape c, SituationParcours s) {
        var depuis = c.le().minusMonths(12);
        return s.etapes().stream()
                .filter(e -> e.outil().equals(Optional.of(OutilInsertion.PMSMP)))
                .filter(e -> e.demarreeLe().isAfter(depuis))
                .toList();
    }

    private static long jours(Etape etape) {
        return etape.termineeLe()
                .or(etape::finPrevueLe)
                .map(fin -> ChronoUnit.DAYS.between(etape.demarreeLe(), fin))
                .orElse(0L);
    }

    private void min(DemarrerEtape c, Parametre parametre) {
        var auPlusTot = regles.apres(parametre, c.le());
        if (fin(c).isBefore(auPlusTot)) {
            throw hors(c, "Ce contrat dure au moins jusqu’au " + auPlusTot, parametre);
        }
    }

    private void max(DemarrerEtape c, Parametre ordinaire, Parametre longue) {
        var parametre = c.publicPrioritaire() ? longue : ordinaire;
        var auPlusTard = regles.apres(parametre, c.le());
        if (fin(c).isAfter(auPlusTard)) {
            throw hors(c, "Ce contrat dure au plus jusqu’au " + auPlusTard, parametre);
        }
    }

    private void heures(DemarrerEtape c, Parametre parametre) {
        int min = regles.nombre(parametre, c.le());
        if (c.heuresHebdomadaires().filter(h -> h < min).isPresent()) {
            throw hors(c, "Ce contrat prévoit au moins " + min + " heures par semaine", parametre);
        }
    }

    private LocalDate fin(DemarrerEtape c) {
        return c.finPrevueLe()
                .filter(c.le()::isBefore)
                .orElseThrow(
                        () ->
                                new OutilHorsLimite(
                                                c.outil().orElseThrow(),
                                                "Dites quand cette étape finit, après son début",
                                                "domaine 2.6")
                                        .exception());
    }

    private RuntimeException hors(DemarrerEtape c, String limite, Parametre parametre) {
        return new OutilHorsLimite(
                        c.outil().orElseThrow(), limite, regles.source(parametre, c.le()))
                .exception();
    }
}
