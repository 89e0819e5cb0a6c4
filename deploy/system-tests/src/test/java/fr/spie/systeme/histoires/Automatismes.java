package fr.spie.systeme.histoires;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.ExpirerRelais;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// What is heard on Kafka and what keeps watch: facts come in order within a subject, subjects in
/// any order, each at least once, and all of a day before its end.
final class Automatismes {

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
            reagir(livres.get(hasard.nextInt(livres.size())));
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
        reagir(fait);
    }

    private void renvoyer() {
        var envois = List.copyOf(aRenvoyer);
        aRenvoyer.clear();
        envois.forEach(Runnable::run);
    }

    /// Nothing of a day stays unheard; the watch looks for who is gone, and, unless it is down, for
    /// handovers whose days are over.
    void finirLaJournee(int panne) {
        var hasard = new Random(panne);
        renvoyer();
        while (!livraisons.isEmpty()) {
            livrerUn(hasard);
        }
        chercherLesOrphelins();
        if (hasard.nextInt(3) > 0) {
            compterLesJours();
        }
        while (!livraisons.isEmpty()) {
            livrerUn(hasard);
        }
    }

    private void reagir(Fait<?> fait) {
        var quand = monde.maintenant();
        switch (fait.evenement()) {
            case DroitsNotifies e ->
                    monde.parcours.soumettre(
                            new OuvrirParcours(
                                    e.dossierId(),
                                    Acteur.automate(monde.jour()),
                                    e.effectifLe(),
                                    e.territoire(),
                                    Monde.CHEF),
                            Demande.acause(fait, "OuvrirParcours", quand));
            case OrientationDecidee e ->
                    monde.parcours.soumettre(
                            new DesignerReferent(
                                    e.dossierId(),
                                    Acteur.automate(monde.jour()),
                                    e.effectifLe(),
                                    Effectif.candidat(monde, e.referent(), e.institution()),
                                    java.util.Optional.of(e.orientationId())),
                            Demande.acause(fait, "DesignerReferent", quand));
            case ProfessionnelParti e ->
                    Monde.DOSSIERS.forEach(
                            d ->
                                    suppleer(
                                            d,
                                            e.professionnel(),
                                            e.effectifLe(),
                                            partie(Demande.acause(fait, "Porteur", quand), d)));
            default -> {
                // nobody waits for it
            }
        }
    }

    private static Demande partie(Demande demande, UUID dossier) {
        return new Demande(
                Identifiants.derive(demande.commandeId(), dossier.toString()),
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

    private void compterLesJours() {
        for (var dossier : Monde.DOSSIERS) {
            monde.situation(dossier)
                    .relaisEnAttente()
                    .filter(r -> r.echeanceLe().isBefore(monde.jour()))
                    .map(Relais::relaisId)
                    .ifPresent(
                            id ->
                                    monde.parcours.soumettre(
                                            new ExpirerRelais(
                                                    dossier,
                                                    Acteur.automate(monde.jour()),
                                                    monde.jour().minusDays(1),
                                                    id),
                                            monde.demande("departement", "automate:Expirations")));
        }
    }
}
