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
import org.springframework.web.bind.annotation.RestController;

/// Follow-up committees (001), in JSON.
@RestController
class ComitesController {

    private static final String COMITES = "/api/parcours/comites";
    private static final String DOSSIER = "/api/parcours/dossiers/{dossierId}";

    private final GestesComite gestes;

    ComitesController(GestesComite gestes) {
        this.gestes = gestes;
    }

    @PostMapping(COMITES)
    ResponseEntity<Map<String, Object>> convoquer(
            @RequestBody CorpsVigilance.Comite corps, Appelant a, Demande d) {
        return dire(gestes.convoquer(corps, a, d));
    }

    @PostMapping(COMITES + "/{comiteId}/tenue")
    ResponseEntity<Map<String, Object>> tenir(
            @PathVariable UUID comiteId,
            @RequestBody CorpsVigilance.Tenue corps,
            Appelant a,
            Demande d) {
        return dire(gestes.tenir(comiteId, corps, a, d));
    }

    @PostMapping(DOSSIER + "/examens")
    ResponseEntity<Map<String, Object>> demander(
            @PathVariable UUID dossierId,
            @RequestBody CorpsVigilance.Examen corps,
            Appelant a,
            Demande d) {
        return dire(gestes.demander(new Qui(dossierId, a, d), corps));
    }

    @PostMapping(DOSSIER + "/convocations")
    ResponseEntity<Map<String, Object>> convier(
            @PathVariable UUID dossierId,
            @RequestBody CorpsVigilance.Convocation corps,
            Appelant a,
            Demande d) {
        return dire(gestes.convier(new Qui(dossierId, a, d), corps));
    }

    @PostMapping(DOSSIER + "/parole")
    ResponseEntity<Map<String, Object>> entendre(
            @PathVariable UUID dossierId,
            @RequestBody CorpsVigilance.Parole corps,
            Appelant a,
            Demande d) {
        return dire(gestes.entendre(new Qui(dossierId, a, d), corps));
    }

    @PostMapping(DOSSIER + "/decisions")
    ResponseEntity<Map<String, Object>> decider(
            @PathVariable UUID dossierId,
            @RequestBody CorpsVigilance.Decision corps,
            Appelant a,
            Demande d) {
        return dire(gestes.decider(new Qui(dossierId, a, d), corps));
    }

    private static ResponseEntity<Map<String, Object>> dire(Gestes.Fait fait) {
        return Reponses.accepte(fait.accepte(), fait.identifiants());
    }
}
