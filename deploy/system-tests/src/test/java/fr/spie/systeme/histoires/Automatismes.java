package fr.spie.systeme.histoires;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionRetiree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.PilotageEvenement.PlanReaffectationArrete;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerDepart;
import fr.spie.parcours.domain.Candidat;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.ChangerTerritoire;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterDroit;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// What is heard on Kafka and what keeps watch: facts come in order within a subject, subjects in
/// any order, each at least once, and all of a day before its end.
final class Automatismes {

    /// How many were heard, and not yet said to be: heard again after a crash.
    private static final int NON_NOTES = 5;

    private final Monde monde;
    private final Map<String, Deque<Fait<?>>> livraisons = new LinkedHashMap<>();
    private final List<Fait<?>> livres = new ArrayList<>();
    private final List<Runnable> aRenvoyer = new ArrayList<>();

    Automatismes(Monde monde) {
        this.monde = monde;
    }

    void entendre(FaitRecu recu) {
        var fait = Enveloppe.fait(recu).orElseThrow();
        livraisons.computeIfAbsent(recu.sujet(), s -> new ArrayDeque<>()).add(fait);
    }

    void plusTard(Runnable envoi) {
        aRenvoyer.add(envoi);
    }

    /// Some of what waits, and something again.
    void livrer(int panne) {
        var hasard = new Random(panne);
        for (int n = hasard.nextInt(6); n > 0 && !livraisons.isEmpty(); n--) {
            livrerUn(hasard);
        }
        if (!livres.isEmpty() && hasard.nextInt(3) == 0) {
            entendre(livres.get(hasard.nextInt(livres.size())), hasard);
        }
        if (hasard.nextInt(2) == 0) {
            renvoyer();
        }
    }

    private void livrerUn(Random hasard) {
        var sujets = List.copyOf(livraisons.keySet());
        var sujet = sujets.get(hasard.nextInt(sujets.size()));
        var attente = livraisons.get(sujet);
        var fait = attente.removeFirst();
        if (attente.isEmpty()) {
            livraisons.remove(sujet);
        }
        livres.add(fait);
        entendre(fait, hasard);
    }

    private void entendre(Fait<?> fait, Random hasard) {
        reagir(fait);
        monde.relayer(hasard.nextInt(1_000));
    }

    /// The process dies before it could note how far it had heard: the last facts come again.
    void reprendre() {
        List.copyOf(livres.subList(Math.max(0, livres.size() - NON_NOTES), livres.size()))
                .forEach(this::reagir);
    }

    private void renvoyer() {
        var envois = List.copyOf(aRenvoyer);
        aRenvoyer.clear();
        envois.forEach(Runnable::run);
    }

    /// Nothing of a day stays unheard; the watch looks for who is gone, and, unless it is down,
    /// makes the point of every dossier.
    void finirLaJournee(int panne) {
        var hasard = new Random(panne);
        renvoyer();
        toutEntendre(hasard);
        chercherLesOrphelins();
        if (hasard.nextInt(3) > 0) {
            faireLePoint();
        }
        toutEntendre(hasard);
    }

    private void toutEntendre(Random hasard) {
        while (monde.attend() || !livraisons.isEmpty()) {
            monde.relayer(hasard.nextInt(1_000));
            if (!livraisons.isEmpty()) {
                livrerUn(hasard);
            }
        }
    }

    private void reagir(Fait<?> fait) {
        var moi = Acteur.automate(monde.jour());
        var quand = monde.maintenant();
        switch (fait.evenement()) {
            case DroitsNotifies e ->
                    monde.parcours.soumettre(
                            new OuvrirParcours(
                                    e.dossierId(), moi, e.effectifLe(), e.territoire(), Monde.CHEF),
                            Demande.acause(fait, "OuvrirParcours", quand));
            case OrientationDecidee e ->
                    monde.parcours.soumettre(
                            new DesignerReferent(
                                    e.dossierId(),
                                    moi,
                                    e.effectifLe(),
                                    Effectif.candidat(monde, e.referent(), e.institution()),
                                    Optional.of(e.orientationId())),
                            Demande.acause(fait, "DesignerReferent", quand));
            case DroitsSuspendus e ->
                    constater(e.dossierId(), e.effectifLe(), EtatDroit.SUSPENDU, fait);
            case DroitsFermes e -> constater(e.dossierId(), e.effectifLe(), EtatDroit.FERME, fait);
            case DroitsRetablis e ->
                    constater(e.dossierId(), e.effectifLe(), EtatDroit.OUVERT, fait);
            case Demenagement e ->
                    monde.parcours.soumettre(
                            new ChangerTerritoire(
                                    e.dossierId(),
                                    moi,
                                    e.effectifLe(),
                                    e.ancienTerritoire(),
                                    e.territoire()),
                            Demande.acause(fait, "Territoire", quand));
            case ProfessionnelParti e ->
                    Monde.DOSSIERS.forEach(
                            d -> suppleer(d, e.professionnel(), e.effectifLe(), fait));
            case InstitutionRetiree e ->
                    Monde.PORTEURS.stream()
                            .filter(p -> p.institution().equals(e.institution()))
                            .forEach(
                                    p ->
                                            Monde.DOSSIERS.forEach(
                                                    d ->
                                                            suppleer(
                                                                    d,
                                                                    p.professionnel(),
                                                                    e.effectifLe(),
                                                                    fait)));
            case DossiersFusionnes e ->
                    monde.parcours.soumettre(
                            new AbsorberDossier(e.disparu(), moi, e.effectifLe(), e.dossierId()),
                            Demande.acause(fait, "Absorber", quand));
            case FusionAnnulee e ->
                    monde.parcours.soumettre(
                            new AnnulerFusion(
                                    e.autre(), moi, e.effectifLe(), e.dossierId(), e.motif()),
                            Demande.acause(fait, "Rouvrir", quand));
            case PlanReaffectationArrete e -> reaffecter(e, fait);
            default -> {
                // nobody waits for it
            }
        }
    }

    private void constater(UUID dossier, LocalDate le, EtatDroit etat, Fait<?> fait) {
        monde.parcours.soumettre(
                new ConstaterDroit(dossier, Acteur.automate(monde.jour()), le, etat, "06"),
                Demande.acause(fait, "Droit", monde.maintenant()));
    }

    private void reaffecter(PlanReaffectationArrete plan, Fait<?> fait) {
        var moi = Acteur.automate(monde.jour());
        var demande = Demande.acause(fait, "Reaffecter", monde.maintenant());
        for (var affectation : plan.affectations()) {
            monde.parcours.soumettre(
                    new DesignerReferent(
                            affectation.dossierId(),
                            moi,
                            plan.effectifLe(),
                            new Candidat(affectation.vers(), true, Optional.empty()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(plan.planId())),
                    partie(demande, affectation.dossierId().toString()));
        }
        var qui = plan.partant().substring(plan.partant().indexOf(':') + 1);
        monde.annuaire.soumettre(
                new DeclarerDepart(qui, moi, plan.effectifLe(), plan.motif()),
                partie(demande, "depart"));
    }

    private void suppleer(UUID dossier, String parti, LocalDate le, Fait<?> fait) {
        var demande = Demande.acause(fait, "Porteur", monde.maintenant());
        suppleer(dossier, parti, le, partie(demande, dossier + "|" + parti));
    }

    private static Demande partie(Demande demande, String nom) {
        return new Demande(
                Identifiants.derive(demande.commandeId(), nom),
                demande.institution(),
                demande.auteur(),
                demande.recueA(),
                demande.versionAttendue(),
                demande.correlationId(),
                demande.causationId());
    }

    private void suppleer(UUID dossier, String parti, LocalDate le, Demande demande) {
        monde.parcours.soumettre(
                new SignalerReferentIndisponible(
                        dossier,
                        Acteur.automate(monde.jour()),
                        le,
                        parti,
                        Monde.CHEF,
                        "Le professionnel ne suit plus de dossiers."),
                demande);
    }

    private void chercherLesOrphelins() {
        for (var porteur : Monde.PORTEURS) {
            Effectif.partiLe(monde, porteur.professionnel())
                    .ifPresent(
                            le ->
                                    Monde.DOSSIERS.forEach(
                                            d ->
                                                    suppleer(
                                                            d,
                                                            porteur.professionnel(),
                                                            le,
                                                            monde.demande(
                                                                    "departement",
                                                                    "automate:Veille"))));
        }
    }

    private void faireLePoint() {
        for (var dossier : Monde.DOSSIERS) {
            monde.orientation.soumettre(
                    new fr.spie.orientation.domain.OrientationCommande.FaireLePoint(
                            dossier, monde.jour()),
                    monde.demande("departement", "automate:Veille"));
            monde.parcours.soumettre(
                    new FaireLePoint(dossier, Acteur.automate(monde.jour()), monde.jour()),
                    monde.demande("departement", "automate:Points"));
        }
    }
}
