package fr.spie.orientation.entry.identite;

import static fr.spie.backbone.web.Reponses.fait;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.orientation.entry.identite.RapprochementsController.Motif;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The same decisions, from the screen of homonyms.
@Controller
@Hidden
@RequestMapping("/vues/orientation/dossiers/{dossierId}/homonymes/{autre}")
class RapprochementsFormulaires {

    private final RapprochementsController rapprochements;

    RapprochementsFormulaires(RapprochementsController rapprochements) {
        this.rapprochements = rapprochements;
    }

    @PostMapping("/ecarter")
    ResponseEntity<Void> ecarter(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestParam(defaultValue = "") String motif) {
        return fait(rapprochements.ecarter(appelant, demande, dossierId, autre, new Motif(motif)));
    }

    @PostMapping("/rapprocher")
    ResponseEntity<Void> rapprocher(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestParam(defaultValue = "") String motif) {
        return fait(
                rapprochements.rapprocher(appelant, demande, dossierId, autre, new Motif(motif)));
    }

    @PostMapping("/rapprochement/annuler")
    ResponseEntity<Void> annuler(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestParam(defaultValue = "") String motif) {
        return fait(rapprochements.annuler(appelant, demande, dossierId, autre, new Motif(motif)));
    }
}
