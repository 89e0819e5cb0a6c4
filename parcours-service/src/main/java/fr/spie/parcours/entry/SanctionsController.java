package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.parcours.domain.AccompagnementCommande;
import fr.spie.parcours.domain.AccompagnementCommande.AbandonnerSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterManquement;
import fr.spie.parcours.domain.AccompagnementCommande.DeciderSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.LeverSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.ProposerSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.RendreAvis;
import fr.spie.parcours.domain.ParcoursCommande;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Breaches and suspensions (2.5).
@RestController
@RequestMapping("/api/parcours/dossiers/{dossierId}")
class SanctionsController {

    private final Commandes<ParcoursCommande> parcours;

    SanctionsController(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @PostMapping("/manquements")
    ResponseEntity<Map<String, Object>> constater(
            @PathVariable UUID dossierId,
            @RequestBody CorpsAccompagnement.Manquement corps,
            Appelant a,
            Demande d) {
        var manquementId = Acteurs.identifiant(d, "manquement");
        return dire(
                new ConstaterManquement(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        manquementId,
                        requis("contratId", corps.contratId()),
                        corps.clause().orElse("")),
                d,
                Map.of("dossierId", dossierId, "manquementId", manquementId));
    }

    @PostMapping("/suspensions")
    ResponseEntity<Map<String, Object>> proposer(
            @PathVariable UUID dossierId,
            @RequestBody CorpsAccompagnement.Suspension corps,
            Appelant a,
            Demande d) {
        var suspensionId = Acteurs.identifiant(d, "suspension");
        return dire(
                new ProposerSuspension(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        suspensionId,
                        requis("manquementId", corps.manquementId()),
                        corps.nature().orElse(NatureSuspension.SUSPENSION),
                        requis("taux", corps.taux()),
                        requis("mois", corps.mois()),
                        corps.foyer().orElse(false)),
                d,
                Map.of("dossierId", dossierId, "suspensionId", suspensionId));
    }

    @PostMapping("/suspensions/{suspensionId}/avis")
    ResponseEntity<Map<String, Object>> aviser(
            @PathVariable UUID dossierId,
            @PathVariable UUID suspensionId,
            @RequestBody CorpsAccompagnement.Avis corps,
            Appelant a,
            Demande d) {
        return dire(
                new RendreAvis(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        suspensionId,
                        requis("favorable", corps.favorable()),
                        corps.membres().orElse(List.of())),
                d,
                Map.of("dossierId", dossierId, "suspensionId", suspensionId));
    }

    @PostMapping("/suspensions/{suspensionId}/decision")
    ResponseEntity<Map<String, Object>> trancher(
            @PathVariable UUID dossierId,
            @PathVariable UUID suspensionId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new DeciderSuspension(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        suspensionId),
                d,
                Map.of("dossierId", dossierId, "suspensionId", suspensionId));
    }

    @PostMapping("/suspensions/{suspensionId}/abandon")
    ResponseEntity<Map<String, Object>> abandonner(
            @PathVariable UUID dossierId,
            @PathVariable UUID suspensionId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new AbandonnerSuspension(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        suspensionId,
                        corps.texte()),
                d,
                Map.of("dossierId", dossierId, "suspensionId", suspensionId));
    }

    @PostMapping("/suspensions/{suspensionId}/levee")
    ResponseEntity<Map<String, Object>> lever(
            @PathVariable UUID dossierId,
            @PathVariable UUID suspensionId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new LeverSuspension(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        suspensionId,
                        corps.texte()),
                d,
                Map.of("dossierId", dossierId, "suspensionId", suspensionId));
    }

    private ResponseEntity<Map<String, Object>> dire(
            AccompagnementCommande commande, Demande demande, Map<String, UUID> identifiants) {
        return Reponses.accepte(parcours.soumettre(commande, demande), identifiants);
    }
}
