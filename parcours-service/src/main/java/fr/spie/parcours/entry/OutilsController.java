package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.parcours.domain.OutilCommande;
import fr.spie.parcours.domain.OutilCommande.CloreBoursePermis;
import fr.spie.parcours.domain.OutilCommande.ConstaterPassIae;
import fr.spie.parcours.domain.OutilCommande.ConstaterProlongationPass;
import fr.spie.parcours.domain.OutilCommande.ConstaterSuspensionPass;
import fr.spie.parcours.domain.OutilCommande.DemanderBoursePermis;
import fr.spie.parcours.domain.OutilCommande.NoterBenevolat;
import fr.spie.parcours.domain.OutilCommande.SignerClis;
import fr.spie.parcours.domain.OutilCommande.SignerConventionBourse;
import fr.spie.parcours.domain.OutilCommande.TerminerClis;
import fr.spie.parcours.domain.OutilCommande.VerserBoursePermis;
import fr.spie.parcours.domain.ParcoursCommande;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The tools the département pays for (Q044 to Q053), and the PASS IAE (2.6).
@RestController
@RequestMapping("/api/parcours/dossiers/{dossierId}")
class OutilsController {

    private final Commandes<ParcoursCommande> parcours;

    OutilsController(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @PostMapping("/bourses-permis")
    ResponseEntity<Map<String, Object>> demander(
            @PathVariable UUID dossierId,
            @RequestBody CorpsOutils.Bourse corps,
            Appelant a,
            Demande d) {
        var bourseId = Acteurs.identifiant(d, "bourse");
        return dire(
                new DemanderBoursePermis(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        bourseId,
                        requis("association", corps.association()),
                        requis("autoEcole", corps.autoEcole()),
                        corps.sansAideOrdinaire().orElse(false)),
                d,
                Map.of("dossierId", dossierId, "bourseId", bourseId));
    }

    @PostMapping("/bourses-permis/{bourseId}/convention")
    ResponseEntity<Map<String, Object>> signer(
            @PathVariable UUID dossierId,
            @PathVariable UUID bourseId,
            @RequestBody CorpsOutils.Convention corps,
            Appelant a,
            Demande d) {
        return dire(
                new SignerConventionBourse(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        bourseId,
                        corps.heures()),
                d,
                Map.of("dossierId", dossierId, "bourseId", bourseId));
    }

    @PostMapping("/bourses-permis/{bourseId}/benevolat")
    ResponseEntity<Map<String, Object>> noterBenevolat(
            @PathVariable UUID dossierId,
            @PathVariable UUID bourseId,
            @RequestBody CorpsOutils.Benevolat corps,
            Appelant a,
            Demande d) {
        var benevolatId = Acteurs.identifiant(d, "benevolat");
        return dire(
                new NoterBenevolat(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        bourseId,
                        benevolatId,
                        requis("heures", corps.heures())),
                d,
                Map.of("dossierId", dossierId, "bourseId", bourseId, "benevolatId", benevolatId));
    }

    @PostMapping("/bourses-permis/{bourseId}/versement")
    ResponseEntity<Map<String, Object>> verser(
            @PathVariable UUID dossierId,
            @PathVariable UUID bourseId,
            @RequestBody CorpsOutils.Versement corps,
            Appelant a,
            Demande d) {
        return dire(
                new VerserBoursePermis(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        bourseId,
                        requis("codeObtenuLe", corps.codeObtenuLe())),
                d,
                Map.of("dossierId", dossierId, "bourseId", bourseId));
    }

    @PostMapping("/bourses-permis/{bourseId}/fin")
    ResponseEntity<Map<String, Object>> clore(
            @PathVariable UUID dossierId,
            @PathVariable UUID bourseId,
            @RequestBody CorpsOutils.FinBourse corps,
            Appelant a,
            Demande d) {
        return dire(
                new CloreBoursePermis(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        bourseId,
                        requis("issue", corps.issue()),
                        corps.motif().orElse("")),
                d,
                Map.of("dossierId", dossierId, "bourseId", bourseId));
    }

    @PostMapping("/clis")
    ResponseEntity<Map<String, Object>> signerClis(
            @PathVariable UUID dossierId,
            @RequestBody CorpsOutils.Clis corps,
            Appelant a,
            Demande d) {
        var clisId = Acteurs.identifiant(d, "clis");
        return dire(
                new SignerClis(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        clisId,
                        requis("nature", corps.nature()),
                        requis("employeur", corps.employeur()),
                        requis("tuteur", corps.tuteur()),
                        requis("debutLe", corps.debutLe()),
                        corps.finLe(),
                        requis("heuresHebdomadaires", corps.heuresHebdomadaires())),
                d,
                Map.of("dossierId", dossierId, "clisId", clisId));
    }

    @PostMapping("/clis/{clisId}/fin")
    ResponseEntity<Map<String, Object>> terminerClis(
            @PathVariable UUID dossierId,
            @PathVariable UUID clisId,
            @RequestBody CorpsOutils.FinClis corps,
            Appelant a,
            Demande d) {
        return dire(
                new TerminerClis(
                        dossierId,
                        Acteurs.de(a, d),
                        requis("le", corps.le()),
                        clisId,
                        corps.motif().orElse("")),
                d,
                Map.of("dossierId", dossierId, "clisId", clisId));
    }

    @PostMapping("/pass-iae")
    ResponseEntity<Map<String, Object>> delivrer(
            @PathVariable UUID dossierId,
            @RequestBody CorpsOutils.PassIae corps,
            Appelant a,
            Demande d) {
        var passId = Acteurs.identifiant(d, "pass");
        return dire(
                new ConstaterPassIae(
                        dossierId,
                        Acteurs.de(a, d),
                        requis("debutLe", corps.debutLe()),
                        passId,
                        requis("numero", corps.numero()),
                        corps.finLe()),
                d,
                Map.of("dossierId", dossierId, "passId", passId));
    }

    @PostMapping("/pass-iae/{passId}/suspensions")
    ResponseEntity<Map<String, Object>> suspendre(
            @PathVariable UUID dossierId,
            @PathVariable UUID passId,
            @RequestBody CorpsOutils.SuspensionPass corps,
            Appelant a,
            Demande d) {
        var suspensionId = Acteurs.identifiant(d, "suspension");
        return dire(
                new ConstaterSuspensionPass(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        passId,
                        suspensionId,
                        requis("debutLe", corps.debutLe()),
                        requis("finLe", corps.finLe())),
                d,
                Map.of("dossierId", dossierId, "passId", passId, "suspensionId", suspensionId));
    }

    @PostMapping("/pass-iae/{passId}/prolongations")
    ResponseEntity<Map<String, Object>> prolonger(
            @PathVariable UUID dossierId,
            @PathVariable UUID passId,
            @RequestBody CorpsOutils.ProlongationPass corps,
            Appelant a,
            Demande d) {
        var prolongationId = Acteurs.identifiant(d, "prolongation");
        return dire(
                new ConstaterProlongationPass(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        passId,
                        prolongationId,
                        requis("debutLe", corps.debutLe()),
                        requis("finLe", corps.finLe()),
                        requis("raison", corps.raison())),
                d,
                Map.of(
                        "dossierId", dossierId,
                        "passId", passId,
                        "prolongationId", prolongationId));
    }

    private ResponseEntity<Map<String, Object>> dire(
            OutilCommande commande, Demande demande, Map<String, UUID> identifiants) {
        return Reponses.accepte(parcours.soumettre(commande, demande), identifiants);
    }
}
