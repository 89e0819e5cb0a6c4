package fr.spie.systeme.histoires;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.json.Json;
import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.events.Chaine;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import fr.spie.events.TypesEvenement;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.Decideur;
import fr.spie.events.decision.RefusException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The subjects of one real decider, with what a store does for them: order, ids derived from the
/// demand, the chain, one outcome per demand. A state may be lost at any time: bytes remain.
final class Magasin<C extends Commande, S, E extends Evenement> {

    private final Decideur<C, S, E> decideur;
    private final Class<E> famille;
    private final boolean muet;
    private final Publication publication;
    private final Map<String, List<FaitRecu>> octets = new HashMap<>();
    private final Map<String, List<Fait<E>>> faits = new HashMap<>();
    private final Map<String, S> etats = new HashMap<>();
    private final Set<UUID> repondues = new HashSet<>();
    private int refus;

    /// @param muet whether what is already so is never decided again, even under another key
    Magasin(Decideur<C, S, E> decideur, Class<E> famille, boolean muet, Publication publication) {
        this.decideur = decideur;
        this.famille = famille;
        this.muet = muet;
        this.publication = publication;
    }

    List<Fait<E>> faits(String sujet) {
        return faits.getOrDefault(sujet, List.of());
    }

    /// Of every subject.
    Stream<Fait<E>> faits() {
        return faits.values().stream().flatMap(List::stream);
    }

    /// How many demands were refused.
    int refus() {
        return refus;
    }

    /// The process dies: what it knew is read again from what it stored.
    void redemarrer() {
        etats.clear();
        faits.clear();
        octets.forEach(
                (sujet, recus) ->
                        faits.put(sujet, new ArrayList<>(recus.stream().map(this::relu).toList())));
    }

    private Fait<E> relu(FaitRecu recu) {
        var fait = Enveloppe.fait(recu).orElseThrow();
        return new Fait<>(
                fait.id(),
                fait.sequence(),
                famille.cast(fait.evenement()),
                fait.recordedAt(),
                fait.institution(),
                fait.auteur(),
                fait.correlationId(),
                fait.causationId());
    }

    /// One demand has one effect, however often it is sent.
    void soumettre(C commande, Demande demande) {
        if (!repondues.add(demande.commandeId())) {
            return;
        }
        var sujet = commande.sujet();
        try {
            int rang = 0;
            for (var evenement : decideur.decider(commande, etat(sujet))) {
                enregistrer(sujet, evenement, demande, rang++);
            }
            exigerSilence(commande, sujet);
        } catch (RefusException refusee) {
            refus++;
            if (refusee.refus().titre().isBlank()) {
                throw new AssertionError("a refusal says nothing: " + refusee.refus());
            }
        }
    }

    private void exigerSilence(C commande, String sujet) {
        if (!muet) {
            return;
        }
        List<E> encore;
        try {
            encore = decideur.decider(commande, etat(sujet));
        } catch (RefusException dejaFait) {
            return;
        }
        if (!encore.isEmpty()) {
            throw new AssertionError("asked again, " + commande + " adds " + encore);
        }
    }

    private S etat(String sujet) {
        return etats.computeIfAbsent(
                sujet,
                s -> {
                    var etat = decideur.initial();
                    for (var fait : faits(s)) {
                        etat = decideur.evoluer(etat, fait);
                    }
                    return etat;
                });
    }

    private void enregistrer(String sujet, E evenement, Demande demande, int rang) {
        var avant = octets.computeIfAbsent(sujet, s -> new ArrayList<>());
        var tete = avant.isEmpty() ? Optional.<FaitRecu>empty() : Optional.of(avant.getLast());
        var id = Identifiants.derive(demande.commandeId(), "evenement:" + rang);
        var type = TypesEvenement.nom(evenement.getClass());
        var suA = apres(tete, demande.recueA());
        var donnees = Json.mapper().writeValueAsBytes(evenement);
        var precedente = tete.map(FaitRecu::hash).orElseGet(Chaine::origine);
        var hash =
                Chaine.suivant(
                        precedente,
                        sujet,
                        avant.size(),
                        id,
                        type,
                        evenement.effectifLe(),
                        suA,
                        demande.institution(),
                        demande.auteur(),
                        demande.correlationId().toString(),
                        demande.causationId().map(UUID::toString).orElse(""),
                        donnees);
        var recu =
                new FaitRecu(
                        id,
                        type,
                        sujet,
                        avant.size(),
                        evenement.effectifLe(),
                        suA,
                        demande.institution(),
                        demande.auteur(),
                        demande.correlationId(),
                        demande.causationId(),
                        Optional.empty(),
                        precedente,
                        hash,
                        donnees);
        avant.add(recu);
        var fait = relu(recu);
        faits.computeIfAbsent(sujet, s -> new ArrayList<>()).add(fait);
        etats.computeIfPresent(sujet, (_, etat) -> decideur.evoluer(etat, fait));
        publication.ajouter(recu);
    }

    private static Instant apres(Optional<FaitRecu> tete, Instant recueA) {
        return tete.map(t -> t.recordedAt().plusNanos(1_000))
                .filter(recueA::isBefore)
                .orElse(recueA);
    }
}
