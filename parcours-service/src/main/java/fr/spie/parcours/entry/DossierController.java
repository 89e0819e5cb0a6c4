package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.parcours.entry.Gestes.Qui;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Gestures on a dossier, in JSON.
@RestController
@RequestMapping("/api/parcours/dossiers/{dossierId}")
class DossierController {

    private final Gestes gestes;

    DossierController(Gestes gestes) {
        this.gestes = gestes;
    }

    @PostMapping("/referent")
    ResponseEntity<Map<String, Object>> designer(
            @PathVariable UUID dossierId, @RequestBody Corps.Vers corps, Appelant a, Demande d) {
        return dire(gestes.designer(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/relais")
    ResponseEntity<Map<String, Object>> proposer(
            @PathVariable UUID dossierId, @RequestBody Corps.Vers corps, Appelant a, Demande d) {
        return dire(gestes.proposer(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/relais/{relaisId}/acceptation")
    ResponseEntity<Map<String, Object>> accepter(
            @PathVariable UUID dossierId,
            @PathVariable UUID relaisId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(gestes.accepter(new Qui(dossierId, a, d), relaisId, corps));
    }

    @PostMapping("/relais/{relaisId}/refus")
    ResponseEntity<Map<String, Object>> refuser(
            @PathVariable UUID dossierId,
            @PathVariable UUID relaisId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(gestes.refuser(new Qui(dossierId, a, d), relaisId, corps));
    }

    @PostMapping("/relais/{relaisId}/annulation")
    ResponseEntity<Map<String, Object>> annuler(
            @PathVariable UUID dossierId,
            @PathVariable UUID relaisId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(gestes.annuler(new Qui(dossierId, a, d), relaisId, corps));
    }

    @PostMapping("/contrats")
    ResponseEntity<Map<String, Object>> signer(
            @PathVariable UUID dossierId, @RequestBody Corps.Contrat corps, Appelant a, Demande d) {
        return dire(gestes.signer(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/prescriptions")
    ResponseEntity<Map<String, Object>> prescrire(
            @PathVariable UUID dossierId,
            @RequestBody Corps.Prescription corps,
            Appelant a,
            Demande d) {
        return dire(gestes.prescrire(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/etapes")
    ResponseEntity<Map<String, Object>> demarrer(
            @PathVariable UUID dossierId, @RequestBody Corps.Etape corps, Appelant a, Demande d) {
        return dire(gestes.demarrer(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/etapes/{etapeId}/fin")
    ResponseEntity<Map<String, Object>> terminer(
            @PathVariable UUID dossierId,
            @PathVariable UUID etapeId,
            @RequestBody Corps.FinEtape corps,
            Appelant a,
            Demande d) {
        return dire(gestes.terminer(new Qui(dossierId, a, d), etapeId, corps));
    }

    @PostMapping("/emplois")
    ResponseEntity<Map<String, Object>> constaterEmploi(
            @PathVariable UUID dossierId, @RequestBody Corps.Emploi corps, Appelant a, Demande d) {
        return dire(gestes.constaterEmploi(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/contacts")
    ResponseEntity<Map<String, Object>> noterContact(
            @PathVariable UUID dossierId, @RequestBody Corps.Contact corps, Appelant a, Demande d) {
        return dire(gestes.noterContact(new Qui(dossierId, a, d), corps));
    }

    @PostMapping("/cloture")
    ResponseEntity<Map<String, Object>> clore(
            @PathVariable UUID dossierId, @RequestBody Corps.Cloture corps, Appelant a, Demande d) {
        return dire(gestes.clore(new Qui(dossierId, a, d), corps));
    }

    private static ResponseEntity<Map<String, Object>> dire(Gestes.Fait fait) {
        return Reponses.accepte(fait.accepte(), fait.identifiants());
    }
}
