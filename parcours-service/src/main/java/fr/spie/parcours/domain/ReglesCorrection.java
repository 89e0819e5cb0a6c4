package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;

import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.Redatation;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAbandonne;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAccepte;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementDemande;
import fr.spie.events.parcours.OutilEvenement.BoursePermisClose;
import fr.spie.events.parcours.OutilEvenement.BoursePermisDemandee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisReservee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisVersee;
import fr.spie.events.parcours.OutilEvenement.ClisTermine;
import fr.spie.events.parcours.OutilEvenement.ConventionBourseSignee;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationContinuite.Transfert;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import fr.spie.events.parcours.SituationParcours.SansEffet;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.RefusContinuite.CorrectionNonDeplacable;
import fr.spie.parcours.domain.RefusContinuite.CorrectionSansEffet;
import fr.spie.parcours.domain.RefusContinuite.CorrectionSansPorteur;
import fr.spie.parcours.domain.RefusContinuite.CorrigeDepuis;
import fr.spie.parcours.domain.RefusContinuite.FaitCalcule;
import fr.spie.parcours.domain.RefusContinuite.FaitDejaCorrige;
import fr.spie.parcours.domain.RefusContinuite.FaitIntrouvable;
import fr.spie.parcours.domain.RefusContinuite.FusionNonCorrigeable;
import fr.spie.parcours.domain.RefusContinuite.MotifDeCorrectionObligatoire;
import fr.spie.parcours.domain.RefusContinuite.TransfertDejaConclu;
import fr.spie.parcours.domain.RefusContinuite.TransfertDejaDemande;
import fr.spie.parcours.domain.RefusOutil.BourseNonCorrigeable;
import fr.spie.parcours.domain.RefusOutil.FinDeClisNonDeplacable;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusParcours.RelaisDejaRepondu;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A wrong fact is withdrawn by another, and said again on its day when it was true (S22).
final class ReglesCorrection {

    List<ParcoursEvenement> corriger(CorrigerFait c, Dossier dossier) {
        var s = dossier.situation();
        exister(c, s);
        var cible =
                dossier.histoire().stream()
                        .filter(f -> f.id().equals(c.cible()))
                        .findFirst()
                        .orElseThrow(() -> new FaitIntrouvable(c.cible()).exception());
        exigerDroit(c, cible);
        if (c.motif().isBlank()) {
            throw new MotifDeCorrectionObligatoire(c.cible()).exception();
        }
        var enVigueur = Histoire.enVigueur(dossier.histoire());
        if (!enVigueur.contains(cible)) {
            return dejaCorrige(c, cible, enVigueur);
        }
        var ensemble = avecSesSuites(cible, dossier);
        exigerCorrigeable(c, cible, ensemble, enVigueur);
        if (c.nouveauJour().filter(cible.evenement().effectifLe()::equals).isPresent()) {
            return List.of();
        }
        exigerSansReponse(cible.evenement(), s);
        var evenements = new ArrayList<ParcoursEvenement>();
        ensemble.stream()
                .filter(enVigueur::contains)
                .map(f -> retrait(c, f))
                .forEach(evenements::add);
        c.nouveauJour().ifPresent(jour -> evenements.addAll(redire(c, cible, ensemble, jour, s)));
        var apres = exigerContinuite(c, cible, dossier, evenements);
        sansAttendre(c, s, apres).forEach(evenements::add);
        return List.copyOf(evenements);
    }

    private static void exigerDroit(CorrigerFait c, Fait<ParcoursEvenement> cible) {
        droit(
                c.acteur().administre()
                        || c.acteur().encadre()
                        || c.acteur().est(new Porteur(cible.auteur(), cible.institution())),
                "Un fait est corrigé par qui l’a noté, un chef de projet ou un administrateur.");
    }

    private static List<ParcoursEvenement> dejaCorrige(
            CorrigerFait c,
            Fait<ParcoursEvenement> cible,
            List<Fait<ParcoursEvenement>> enVigueur) {
        boolean dit =
                c.nouveauJour()
                        .map(jour -> Redatation.au(cible.evenement(), jour))
                        .map(e -> enVigueur.stream().anyMatch(f -> f.evenement().equals(e)))
                        .orElse(true);
        if (!dit) {
            throw new FaitDejaCorrige(c.cible()).exception();
        }
        return List.of();
    }

    /// What stands or falls with it: a closing, with the handover it took back (E16) and the
    /// transfer it follows (E15); a correction, with what it withdrew and said again.
    private static List<Fait<ParcoursEvenement>> avecSesSuites(
            Fait<ParcoursEvenement> cible, Dossier dossier) {
        return dossier.histoire().stream()
                .filter(f -> f.equals(cible) || (suit(f, cible) && memeDemande(f, cible)))
                .toList();
    }

    private static boolean suit(Fait<ParcoursEvenement> fait, Fait<ParcoursEvenement> cible) {
        return cible.evenement() instanceof CorrectionApportee
                || (clot(cible) && (clot(fait) || fait.evenement() instanceof RelaisAnnule));
    }

    private static boolean clot(Fait<ParcoursEvenement> fait) {
        return fait.evenement() instanceof DossierClos
                || fait.evenement() instanceof TransfertDepartementAccepte;
    }

    private static boolean memeDemande(Fait<?> un, Fait<?> autre) {
        return un.correlationId().equals(autre.correlationId())
                && un.causationId().equals(autre.causationId())
                && un.auteur().equals(autre.auteur());
    }

    private static void exigerCorrigeable(
            CorrigerFait c,
            Fait<ParcoursEvenement> cible,
            List<Fait<ParcoursEvenement>> ensemble,
            List<Fait<ParcoursEvenement>> enVigueur) {
        if (ensemble.stream().anyMatch(ReglesCorrection::deFusion)) {
            throw new FusionNonCorrigeable(c.cible()).exception();
        }
        if (deContingent(cible.evenement())) {
            throw new BourseNonCorrigeable(c.cible()).exception();
        }
        if (cible.evenement() instanceof ClisTermine e && c.nouveauJour().isPresent()) {
            throw new FinDeClisNonDeplacable(e.clisId()).exception();
        }
        if (cible.evenement() instanceof RelaisExpire) {
            throw new FaitCalcule(c.cible()).exception();
        }
        if (cible.evenement() instanceof CorrectionApportee) {
            if (c.nouveauJour().isPresent()) {
                throw new CorrectionNonDeplacable(c.cible()).exception();
            }
            if (!enVigueur.containsAll(ensemble)) {
                throw new CorrigeDepuis(c.cible()).exception();
            }
        }
    }

    /// Said of the grants of the year too, which go on counting it, or paid.
    private static boolean deContingent(ParcoursEvenement evenement) {
        return evenement instanceof BoursePermisDemandee
                || evenement instanceof BoursePermisReservee
                || evenement instanceof ConventionBourseSignee
                || evenement instanceof BoursePermisVersee
                || evenement instanceof BoursePermisClose;
    }

    /// Said in two dossiers at once.
    private static boolean deFusion(Fait<ParcoursEvenement> fait) {
        return fait.evenement() instanceof DossiersFusionnes
                || fait.evenement() instanceof DossierAbsorbe
                || fait.evenement() instanceof FusionAnnulee;
    }

    /// A question stays asked while it has an answer.
    private static void exigerSansReponse(ParcoursEvenement cible, SituationParcours s) {
        if (cible instanceof RelaisPropose e) {
            relais(s, e.relaisId())
                    .filter(r -> !r.enAttente())
                    .findFirst()
                    .ifPresent(
                            r -> {
                                throw new RelaisDejaRepondu(r.relaisId(), r.etat()).exception();
                            });
        } else if (cible instanceof TransfertDepartementDemande e) {
            transferts(s, e.transfertId())
                    .filter(t -> !t.enAttente())
                    .findFirst()
                    .ifPresent(
                            t -> {
                                throw new TransfertDejaConclu(t.transfertId()).exception();
                            });
        }
    }

    private static ParcoursEvenement retrait(CorrigerFait c, Fait<ParcoursEvenement> fait) {
        return new CorrectionApportee(
                c.dossierId(), c.acteur().jour(), fait.id(), Optional.empty(), c.motif());
    }

    /// On its new day, with what closes the dossier beside it.
    private static List<ParcoursEvenement> redire(
            CorrigerFait c,
            Fait<ParcoursEvenement> cible,
            List<Fait<ParcoursEvenement>> ensemble,
            LocalDate jour,
            SituationParcours s) {
        if (jour.isAfter(c.acteur().jour())) {
            throw new DateFuture(jour, c.acteur().jour()).exception();
        }
        long ecart = ChronoUnit.DAYS.between(cible.evenement().effectifLe(), jour);
        var redits =
                ensemble.stream()
                        .filter(f -> f.equals(cible) || clot(f))
                        .map(Fait::evenement)
                        .map(e -> Redatation.au(e, e.effectifLe().plusDays(ecart)))
                        .toList();
        for (var redit : redits) {
            question(redit, s)
                    .map(le -> jour.plusDays(ChronoUnit.DAYS.between(redit.effectifLe(), le)))
                    .filter(jour::isBefore)
                    .ifPresent(
                            auPlusTot -> {
                                throw new DateAnterieure(jour, auPlusTot).exception();
                            });
        }
        return redits;
    }

    /// The day of what a fact answers.
    private static Optional<LocalDate> question(ParcoursEvenement evenement, SituationParcours s) {
        return switch (evenement) {
            case RelaisAccepte e -> relais(s, e.relaisId()).map(Relais::proposeLe).findFirst();
            case RelaisRefuse e -> relais(s, e.relaisId()).map(Relais::proposeLe).findFirst();
            case RelaisAnnule e -> relais(s, e.relaisId()).map(Relais::proposeLe).findFirst();
            case TransfertDepartementAccepte e ->
                    transferts(s, e.transfertId()).map(Transfert::demandeLe).findFirst();
            case TransfertDepartementAbandonne e ->
                    transferts(s, e.transfertId()).map(Transfert::demandeLe).findFirst();
            default -> Optional.empty();
        };
    }

    private static Stream<Relais> relais(SituationParcours s, UUID relaisId) {
        return s.relais().stream().filter(r -> r.relaisId().equals(relaisId));
    }

    private static Stream<Transfert> transferts(SituationParcours s, UUID transfertId) {
        return s.changements().transferts().stream()
                .filter(t -> t.transfertId().equals(transfertId));
    }

    /// No correction may leave an open day without a carrier, a dossier without its opening, two
    /// transfers that wait, nor tell again a change of hands that changes none.
    private static SituationParcours exigerContinuite(
            CorrigerFait c,
            Fait<ParcoursEvenement> cible,
            Dossier dossier,
            List<ParcoursEvenement> evenements) {
        var corrige = dossier.apres(evenements);
        var apres = corrige.situation();
        boolean ouverture = cible.evenement() instanceof ParcoursOuvert;
        if (!apres.existe() || !apres.continuite().isEmpty() || (ouverture && !apres.ouvert())) {
            throw new CorrectionSansPorteur(c.cible()).exception();
        }
        var sansEffet = apres.sansEffet().stream().map(SansEffet::id).toList();
        c.nouveauJour()
                .filter(
                        _ ->
                                corrige.histoire().stream()
                                        .skip(dossier.histoire().size())
                                        .anyMatch(f -> sansEffet.contains(f.id())))
                .ifPresent(
                        jour -> {
                            throw new CorrectionSansEffet(c.cible(), jour).exception();
                        });
        apres.changements().transferts().stream()
                .filter(Transfert::enAttente)
                .skip(1)
                .findFirst()
                .ifPresent(
                        t -> {
                            throw new TransfertDejaDemande(t.transfertId(), t.departement())
                                    .exception();
                        });
        return apres;
    }

    /// A handover whose answer is withdrawn waits again, alone and for who still answers (S6).
    private static Stream<ParcoursEvenement> sansAttendre(
            CorrigerFait c, SituationParcours avant, SituationParcours apres) {
        var attendent = apres.relais().stream().filter(Relais::enAttente).toList();
        var porteur = apres.porteurAu(c.acteur().jour()).map(Responsabilite::porteur);
        return attendent.stream()
                .filter(r -> relais(avant, r.relaisId()).noneMatch(Relais::enAttente))
                .filter(r -> attendent.size() > 1 || !porteur.equals(Optional.of(r.de())))
                .map(
                        r ->
                                ReglesReferent.annulation(
                                        c, r, "Le dossier ou son relais ont changé depuis."));
    }
}
