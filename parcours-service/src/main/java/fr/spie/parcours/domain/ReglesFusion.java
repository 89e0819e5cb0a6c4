package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.designable;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.partageAccepte;
import static fr.spie.parcours.domain.Exigences.porteur;

import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.Identifiants;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationContinuite.Fusion;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.SituationParcours.Responsabilite;
import fr.spie.events.parcours.VigilanceEvenement;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.RefusContinuite.DeuxAccompagnementsRenforces;
import fr.spie.parcours.domain.RefusContinuite.FusionAvecLuiMeme;
import fr.spie.parcours.domain.RefusContinuite.FusionIntrouvable;
import fr.spie.parcours.domain.RefusParcours.DossierIntrouvable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Two dossiers that were one person, and two persons that were taken for one (S20, E17, E18).
final class ReglesFusion {

    private final Regles regles;

    ReglesFusion(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> fusionner(FusionnerDossiers c, SituationParcours s) {
        if (c.disparu().equals(c.dossierId())) {
            throw new FusionAvecLuiMeme(c.dossierId()).exception();
        }
        exister(c, s);
        if (enCours(s, c.disparu()).isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        droit(
                c.acteur().estAutomate() || c.acteur().encadre() || c.acteur().administre(),
                "Deux dossiers sont fusionnés par un administrateur ou un chef de projet.");
        var actuel = porteur(c, s, c.le());
        c.referent()
                .ifPresent(
                        candidat -> {
                            designable(candidat, c.le());
                            partageAccepte(s, candidat.porteur());
                        });
        var referent = c.referent().map(Candidat::porteur).orElse(actuel.porteur());
        var repris = c.repris().stream().filter(a -> a.actif(c.le())).toList();
        exigerUnSeulRenforce(s, repris, c);
        var evenements = new ArrayList<ParcoursEvenement>();
        evenements.add(
                new DossiersFusionnes(
                        c.dossierId(),
                        c.le(),
                        c.disparu(),
                        actuel.porteur(),
                        referent,
                        repris.stream().map(Accompagnement::accompagnementId).toList()));
        repris.stream().map(a -> reprise(c, a)).forEach(evenements::add);
        return List.copyOf(evenements);
    }

    private static void exigerUnSeulRenforce(
            SituationParcours s, List<Accompagnement> repris, FusionnerDossiers c) {
        var renforces =
                Stream.concat(s.accompagnement().actifs(c.le()).stream(), repris.stream())
                        .filter(a -> a.dispositif().classe() == Dispositif.Classe.RENFORCE)
                        .map(Accompagnement::accompagnementId)
                        .distinct()
                        .toList();
        if (renforces.size() > 1) {
            throw new DeuxAccompagnementsRenforces(renforces).exception();
        }
    }

    private static ParcoursEvenement reprise(FusionnerDossiers c, Accompagnement a) {
        return new AccompagnementOuvert(
                c.dossierId(),
                a.ouvertLe(),
                a.accompagnementId(),
                a.dispositif(),
                a.intervenant(),
                a.finPrevueLe(),
                Optional.empty());
    }

    /// The consequence of a recorded merge: never refused, even before the dossier opened. It ends
    /// in one other: the first merge stands, a second one is undone (S1); of two dossiers merged in
    /// each other at once, one goes on (S3).
    List<ParcoursEvenement> absorber(AbsorberDossier c, Dossier dossier) {
        var s = dossier.situation();
        var dans = s.changements().absorbeDans();
        if (dans.isPresent()) {
            return dans.get().equals(c.vers()) || !s.existe() || annuleeDepuis(dossier, c.vers())
                    ? List.of()
                    : List.of(
                            new FusionAnnulee(
                                    c.dossierId(),
                                    c.le(),
                                    c.vers(),
                                    dernier(dossier),
                                    "Le dossier est déjà fusionné dans un autre."));
        }
        if (enCours(s, c.vers()).isPresent() && c.dossierId().compareTo(c.vers()) < 0) {
            return List.of();
        }
        var evenements = new ArrayList<ParcoursEvenement>();
        s.relaisEnAttente()
                .map(r -> ReglesReferent.annulation(c, r, "Le dossier est fusionné."))
                .ifPresent(evenements::add);
        ReglesBourse.avecLeDossier(c, s).forEach(evenements::add);
        evenements.add(new DossierAbsorbe(c.dossierId(), c.le(), c.vers()));
        return List.copyOf(evenements);
    }

    /// Since it ended elsewhere.
    private static boolean annuleeDepuis(Dossier dossier, UUID autre) {
        return dossier.histoire().stream()
                .filter(
                        f ->
                                f.evenement() instanceof DossierAbsorbe
                                        || annule(f.evenement(), autre))
                .reduce((avant, apres) -> apres)
                .filter(f -> annule(f.evenement(), autre))
                .isPresent();
    }

    private static boolean annule(ParcoursEvenement evenement, UUID autre) {
        return evenement instanceof FusionAnnulee e && e.autre().equals(autre);
    }

    /// Asked on either dossier; the other one follows by its own fact, whatever the day.
    List<ParcoursEvenement> annuler(AnnulerFusion c, Dossier dossier) {
        var s = dossier.situation();
        exister(c, s);
        boolean absorbe = s.changements().absorbeDans().filter(c.autre()::equals).isPresent();
        var fusion = enCours(s, c.autre());
        if (!absorbe && fusion.isEmpty()) {
            boolean deja =
                    dossier.histoire().stream().anyMatch(f -> annule(f.evenement(), c.autre()));
            if (deja || c.acteur().estAutomate()) {
                return List.of();
            }
            throw new FusionIntrouvable(c.dossierId(), c.autre()).exception();
        }
        if (!c.acteur().estAutomate()) {
            decisionDuJour(c);
            droit(
                    c.acteur().encadre() || c.acteur().administre(),
                    "Une fusion est annulée par un administrateur ou un chef de projet.");
        }
        return absorbe
                ? List.of(
                        new FusionAnnulee(
                                c.dossierId(), c.le(), c.autre(), dernier(dossier), c.motif()))
                : separer(c, dossier, fusion.orElseThrow());
    }

    private List<ParcoursEvenement> separer(AnnulerFusion c, Dossier dossier, Fusion fusion) {
        var s = dossier.situation();
        var avant = s.porteurAu(fusion.le().minusDays(1)).map(Responsabilite::porteur);
        var evenements = new ArrayList<ParcoursEvenement>();
        evenements.add(
                new FusionAnnulee(
                        c.dossierId(),
                        c.le(),
                        c.autre(),
                        avant.orElseGet(() -> dernier(dossier)),
                        c.motif()));
        var acte = acte(dossier, c.autre());
        reprises(dossier, acte, fusion)
                .map(
                        f ->
                                new CorrectionApportee(
                                        c.dossierId(),
                                        c.le(),
                                        f.id(),
                                        Optional.empty(),
                                        "La fusion est annulée."))
                .forEach(evenements::add);
        var depuis = depuis(dossier, acte, fusion);
        if (!depuis.isEmpty()) {
            evenements.add(aRepartir(c, depuis));
        }
        return List.copyOf(evenements);
    }

    private static Fait<ParcoursEvenement> acte(Dossier dossier, UUID disparu) {
        return dossier.histoire().stream()
                .filter(
                        f ->
                                f.evenement() instanceof DossiersFusionnes e
                                        && e.disparu().equals(disparu))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static Stream<Fait<ParcoursEvenement>> reprises(
            Dossier dossier, Fait<ParcoursEvenement> acte, Fusion fusion) {
        return Histoire.enVigueur(dossier.histoire()).stream()
                .filter(f -> f.sequence() > acte.sequence())
                .filter(
                        f ->
                                f.evenement() instanceof AccompagnementOuvert e
                                        && fusion.accompagnements().contains(e.accompagnementId()));
    }

    /// What was recorded since, by whoever: one of the two persons it is about, nobody knows which.
    private static List<Fait<ParcoursEvenement>> depuis(
            Dossier dossier, Fait<ParcoursEvenement> acte, Fusion fusion) {
        var reprises = reprises(dossier, acte, fusion).map(Fait::id).toList();
        return dossier.histoire().stream()
                .filter(f -> f.sequence() > acte.sequence())
                .filter(f -> !reprises.contains(f.id()))
                .filter(f -> !(f.evenement() instanceof VigilanceEvenement.AnomalieOuverte))
                .filter(f -> !(f.evenement() instanceof VigilanceEvenement.AnomalieLevee))
                .filter(f -> !(f.evenement() instanceof VigilanceEvenement.EcheanceApprochee))
                .toList();
    }

    private ParcoursEvenement aRepartir(AnnulerFusion c, List<Fait<ParcoursEvenement>> faits) {
        var liste =
                faits.stream()
                        .map(
                                f ->
                                        f.evenement().getClass().getSimpleName()
                                                + " du "
                                                + f.evenement().effectifLe())
                        .toList();
        return new AnomalieOuverte(
                c.dossierId(),
                c.le(),
                Identifiants.derive(c.autre(), "repartir " + c.le()),
                NatureAnomalie.FAITS_A_REPARTIR,
                Optional.of(c.autre()),
                NatureAnomalie.FAITS_A_REPARTIR.responsable(),
                regles.apres(Parametre.REPARTITION, c.le()),
                String.join(", ", liste),
                regles.source(Parametre.REPARTITION, c.le()));
    }

    private static Optional<Fusion> enCours(SituationParcours s, UUID disparu) {
        return s.changements().fusions().stream()
                .filter(f -> f.disparu().equals(disparu) && f.annuleeLe().isEmpty())
                .findFirst();
    }

    /// Whoever answered last; of a dossier that ended on the day it opened, who opened it.
    private static Porteur dernier(Dossier dossier) {
        return dossier.situation().responsabilites().stream()
                .map(Responsabilite::porteur)
                .reduce((avant, apres) -> apres)
                .or(
                        () ->
                                dossier.histoire().stream()
                                        .filter(f -> f.evenement() instanceof ParcoursOuvert)
                                        .map(f -> ((ParcoursOuvert) f.evenement()).porteur())
                                        .reduce((avant, apres) -> apres))
                .orElseThrow(
                        () ->
                                new DossierIntrouvable(
                                                dossier.histoire()
                                                        .getFirst()
                                                        .evenement()
                                                        .dossierId())
                                        .exception());
    }
}
