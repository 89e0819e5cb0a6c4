package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.travailleurHandicape;

import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Etape;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.RefusAccompagnement.OutilHorsLimite;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
                premier(c, s, Parametre.PEC_DUREE_INITIALE);
                total(c, s, Parametre.PEC_DUREE_MAX, Parametre.PEC_DUREE_MAX_LONGUE);
                heures(c, Parametre.PEC_HEURES_MIN);
            }
            case CIE -> {
                total(c, s, Parametre.CIE_DUREE_MAX, Parametre.CIE_DUREE_MAX_LONGUE);
                heures(c, Parametre.CIE_HEURES_MIN);
            }
            case CDDI_ACI, CDDI_EI -> {
                min(c, Parametre.CDDI_DUREE_MIN);
                total(c, s, Parametre.CDDI_DUREE_MAX, Parametre.CDDI_DUREE_MAX_LONGUE);
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
                    "Une immersion dure un mois au plus, jusqu’au " + RefusParcours.jour(limite),
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
            throw hors(
                    c,
                    "Ce contrat dure au moins jusqu’au " + RefusParcours.jour(auPlusTot),
                    parametre);
        }
    }

    /// A first contract is shorter than all of them may be.
    private void premier(DemarrerEtape c, SituationParcours s, Parametre parametre) {
        var auPlusTard = regles.apres(parametre, c.le());
        if (precedents(c, s).findAny().isEmpty() && fin(c).isAfter(auPlusTard)) {
            throw hors(
                    c,
                    "Un premier contrat dure au plus jusqu’au " + RefusParcours.jour(auPlusTard),
                    parametre);
        }
    }

    /// All contracts of that kind together, longer for who is protected (2.6).
    private void total(
            DemarrerEtape c, SituationParcours s, Parametre ordinaire, Parametre longue) {
        var parametre = prioritaire(c, s) ? longue : ordinaire;
        var deja =
                precedents(c, s)
                        .map(e -> Period.between(e.demarreeLe(), finEffective(e, c.le())))
                        .reduce(Period.ZERO, Period::plus);
        var auPlusTard = c.le().plus(regles.periode(parametre, c.le()).minus(deja));
        if (fin(c).isAfter(auPlusTard)) {
            throw hors(
                    c,
                    (deja.isZero() ? "Ce contrat dure" : "Avec ceux d’avant, ce contrat dure")
                            + " au plus jusqu’au "
                            + RefusParcours.jour(auPlusTard),
                    parametre);
        }
    }

    private static boolean prioritaire(DemarrerEtape c, SituationParcours s) {
        return c.publicPrioritaire() || travailleurHandicape(c, s);
    }

    private static Stream<Etape> precedents(DemarrerEtape c, SituationParcours s) {
        var outils = memeContrat(c.outil().orElseThrow());
        return s.etapes().stream()
                .filter(e -> e.outil().filter(outils::contains).isPresent())
                .filter(e -> e.demarreeLe().isBefore(c.le()))
                .filter(e -> !e.resultat().equals(Optional.of(ResultatEtape.NON_REALISEE)));
    }

    /// A fixed-term contract of insertion is one kind, whoever employs.
    private static Set<OutilInsertion> memeContrat(OutilInsertion outil) {
        var cddi = Set.of(OutilInsertion.CDDI_ACI, OutilInsertion.CDDI_EI);
        return cddi.contains(outil) ? cddi : Set.of(outil);
    }

    /// Until the new one at most: one follows the other.
    private static LocalDate finEffective(Etape etape, LocalDate suivante) {
        return etape.termineeLe().or(etape::finPrevueLe).filter(suivante::isAfter).orElse(suivante);
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
