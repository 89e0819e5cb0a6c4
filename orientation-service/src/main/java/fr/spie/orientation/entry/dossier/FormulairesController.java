package fr.spie.orientation.entry.dossier;

import static fr.spie.backbone.web.Reponses.fait;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.entry.Saisie;
import fr.spie.orientation.entry.dossier.OrientationController.DecisionSaisie;
import fr.spie.orientation.entry.dossier.RdvController.Manque;
import fr.spie.orientation.entry.dossier.RdvController.RdvSaisie;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The forms of the screens ask what the interface is asked; the gateway leads back to the page
/// they stand on.
@Controller
@Hidden
@RequestMapping("/vues/orientation/dossiers/{dossierId}")
class FormulairesController {

    private final RdvController rdv;
    private final OrientationController orientations;

    FormulairesController(RdvController rdv, OrientationController orientations) {
        this.rdv = rdv;
        this.orientations = orientations;
    }

    @PostMapping("/rdv")
    ResponseEntity<Void> planifier(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam LocalDate prevuLe,
            @RequestParam String conseiller,
            @RequestParam(defaultValue = "ORIENTATION") NatureRdv nature,
            @RequestParam(defaultValue = "") String lieu) {
        var saisie = new RdvSaisie(prevuLe, conseiller, nature, lieu, null);
        return fait(rdv.planifier(appelant, demande, dossierId, saisie));
    }

    @PostMapping("/rdv/{rdvId}/tenu")
    ResponseEntity<Void> tenir(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId) {
        return fait(rdv.tenir(appelant, demande, dossierId, rdvId, null));
    }

    @PostMapping("/rdv/{rdvId}/manque")
    ResponseEntity<Void> manquer(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestParam(defaultValue = "false") boolean excuse) {
        return fait(rdv.manquer(appelant, demande, dossierId, rdvId, new Manque(null, excuse)));
    }

    @PostMapping("/orientation")
    ResponseEntity<Void> decider(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam TypeParcours vers,
            @RequestParam String institution,
            @RequestParam String referent,
            @RequestParam(defaultValue = "") String motif) {
        var motifs = Saisie.texte(motif).map(List::of).orElse(List.of());
        return fait(
                orientations.decider(
                        appelant,
                        demande,
                        dossierId,
                        new DecisionSaisie(vers, institution, referent, null, motifs, null)));
    }
}
