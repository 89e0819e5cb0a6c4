package fr.spie.orientation.entry.identite;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Saisie;
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

    private final Rapprochements rapprochements;
    private final Habilitations habilitations;

    RapprochementsFormulaires(Rapprochements rapprochements, Habilitations habilitations) {
        this.rapprochements = rapprochements;
        this.habilitations = habilitations;
    }

    @PostMapping("/ecarter")
    ResponseEntity<Void> ecarter(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestParam(defaultValue = "") String motif) {
        habilitations.peutRapprocher(appelant);
        return fait(rapprochements.ecarter(dossierId, autre, requis(motif), demande));
    }

    @PostMapping("/rapprocher")
    ResponseEntity<Void> rapprocher(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestParam(defaultValue = "") String motif) {
        habilitations.peutRapprocher(appelant);
        return fait(rapprochements.rapprocher(dossierId, autre, requis(motif), demande));
    }

    @PostMapping("/rapprochement/annuler")
    ResponseEntity<Void> annuler(
            Appelant appelant,
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestParam(defaultValue = "") String motif) {
        habilitations.peutRapprocher(appelant);
        return fait(rapprochements.annuler(dossierId, autre, requis(motif), demande));
    }

    private static String requis(String motif) {
        new Saisie().requis("motif", motif).verifier();
        return motif.strip();
    }

    private static ResponseEntity<Void> fait(Accepte accepte) {
        return ResponseEntity.noContent().header("Position", accepte.position()).build();
    }
}
