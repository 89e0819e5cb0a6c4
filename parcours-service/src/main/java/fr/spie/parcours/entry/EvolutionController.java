package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.ContinuiteCommande;
import fr.spie.parcours.domain.ContinuiteCommande.AbandonnerTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AccepterTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterStatut;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ContinuiteCommande.RefuserPartage;
import fr.spie.parcours.domain.ContinuiteCommande.RetablirPartage;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.RefusParcours.DossierIntrouvable;
import fr.spie.parcours.domain.Suivis;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the world does to a dossier, and what is made good.
@RestController
@RequestMapping("/api/parcours/dossiers/{dossierId}")
class EvolutionController {

    private final Commandes<ParcoursCommande> parcours;
    private final Annuaire annuaire;
    private final Suivis suivis;

    EvolutionController(Commandes<ParcoursCommande> parcours, Annuaire annuaire, Suivis suivis) {
        this.parcours = parcours;
        this.annuaire = annuaire;
        this.suivis = suivis;
    }

    @PostMapping("/statut")
    ResponseEntity<Map<String, Object>> statut(
            @PathVariable UUID dossierId,
            @RequestBody CorpsContinuite.Statut corps,
            Appelant a,
            Demande d) {
        return dire(
                new ConstaterStatut(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        requis("statut", corps.statut())),
                d,
                Map.of("dossierId", dossierId));
    }

    @PostMapping("/transferts")
    ResponseEntity<Map<String, Object>> demander(
            @PathVariable UUID dossierId,
            @RequestBody CorpsContinuite.Transfert corps,
            Appelant a,
            Demande d) {
        var transfertId = Acteurs.identifiant(d, "transfert");
        return dire(
                new DemanderTransfert(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        transfertId,
                        requis("departement", corps.departement())),
                d,
                Map.of("dossierId", dossierId, "transfertId", transfertId));
    }

    @PostMapping("/transferts/{transfertId}/acceptation")
    ResponseEntity<Map<String, Object>> accepter(
            @PathVariable UUID dossierId,
            @PathVariable UUID transfertId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new AccepterTransfert(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        transfertId),
                d,
                Map.of("dossierId", dossierId, "transfertId", transfertId));
    }

    @PostMapping("/transferts/{transfertId}/abandon")
    ResponseEntity<Map<String, Object>> abandonner(
            @PathVariable UUID dossierId,
            @PathVariable UUID transfertId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new AbandonnerTransfert(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        transfertId,
                        corps.texte()),
                d,
                Map.of("dossierId", dossierId, "transfertId", transfertId));
    }

    @PostMapping("/fusion")
    ResponseEntity<Map<String, Object>> fusionner(
            @PathVariable UUID dossierId,
            @RequestBody CorpsContinuite.Fusion corps,
            Appelant a,
            Demande d) {
        var disparu = requis("disparu", corps.disparu());
        if (!suivis.existe(disparu)) {
            throw new DossierIntrouvable(disparu).exception();
        }
        var gardes = corps.accompagnements().orElse(List.of());
        var le = corps.le().orElse(Acteurs.jour(d));
        return dire(
                new FusionnerDossiers(
                        dossierId,
                        Acteurs.de(a, d),
                        le,
                        disparu,
                        corps.professionnel()
                                .map(id -> annuaire.candidat(id, corps.institution(), le)),
                        suivis.accompagnements(disparu).stream()
                                .filter(x -> gardes.contains(x.accompagnementId()))
                                .toList()),
                d,
                Map.of("dossierId", dossierId, "disparu", disparu));
    }

    @PostMapping("/fusion/annulation")
    ResponseEntity<Map<String, Object>> separer(
            @PathVariable UUID dossierId,
            @RequestBody CorpsContinuite.Separation corps,
            Appelant a,
            Demande d) {
        return dire(
                new AnnulerFusion(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        requis("autre", corps.autre()),
                        corps.motif().orElse("")),
                d,
                Map.of("dossierId", dossierId));
    }

    @PostMapping("/corrections")
    ResponseEntity<Map<String, Object>> corriger(
            @PathVariable UUID dossierId,
            @RequestBody CorpsContinuite.Correction corps,
            Appelant a,
            Demande d) {
        return dire(
                new CorrigerFait(
                        dossierId,
                        Acteurs.de(a, d),
                        Acteurs.jour(d),
                        requis("cible", corps.cible()),
                        corps.le(),
                        corps.motif().orElse("")),
                d,
                Map.of("dossierId", dossierId));
    }

    @PostMapping("/partages/refus")
    ResponseEntity<Map<String, Object>> refuser(
            @PathVariable UUID dossierId,
            @RequestBody CorpsContinuite.Partage corps,
            Appelant a,
            Demande d) {
        return dire(
                new RefuserPartage(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        requis("institution", corps.institution())),
                d,
                Map.of("dossierId", dossierId));
    }

    @PostMapping("/partages/retablissement")
    ResponseEntity<Map<String, Object>> retablir(
            @PathVariable UUID dossierId,
            @RequestBody CorpsContinuite.Partage corps,
            Appelant a,
            Demande d) {
        return dire(
                new RetablirPartage(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        requis("institution", corps.institution())),
                d,
                Map.of("dossierId", dossierId));
    }

    private ResponseEntity<Map<String, Object>> dire(
            ContinuiteCommande commande, Demande demande, Map<String, UUID> identifiants) {
        return Reponses.accepte(parcours.soumettre(commande, demande), identifiants);
    }
}
