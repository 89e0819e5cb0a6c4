package fr.spie.offre.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Reponses;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// HTTP in.
@RestController
@RequestMapping("/api/offres")
class OffresEntreeController {

    private final OffreEntrees offres;

    OffresEntreeController(OffreEntrees offres) {
        this.offres = offres;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> publier(@RequestBody Publication corps, Demande demande) {
        return Reponses.accepte(
                offres.publier(corps, demande), Map.of("offreId", OffreEntrees.nouvelle(demande)));
    }

    @PostMapping("/{offreId}/fermeture")
    ResponseEntity<Map<String, Object>> fermer(
            @PathVariable UUID offreId, @RequestBody Fermeture corps, Demande demande) {
        return Reponses.accepte(offres.fermer(offreId, corps, demande), Map.of("offreId", offreId));
    }

    @PostMapping("/{offreId}/liberations")
    ResponseEntity<Map<String, Object>> liberer(
            @PathVariable UUID offreId, @RequestBody Liberation corps, Demande demande) {
        return Reponses.accepte(
                offres.liberer(offreId, corps, demande),
                Map.of("offreId", offreId, "prescriptionId", corps.prescriptionId()));
    }
}
