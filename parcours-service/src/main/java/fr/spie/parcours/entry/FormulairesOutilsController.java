package fr.spie.parcours.entry;

import static fr.spie.backbone.web.Reponses.fait;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The tools the département pays for, from the page of a dossier: what the API does, asked by a
/// form. The gateway leads back to the page.
@Controller
@RequestMapping("/vues/parcours/dossiers/{dossierId}")
class FormulairesOutilsController {

    private final OutilsController outils;

    FormulairesOutilsController(OutilsController outils) {
        this.outils = outils;
    }

    @PostMapping("/bourses-permis")
    ResponseEntity<Void> demander(
            @PathVariable UUID dossierId,
            @ModelAttribute CorpsOutils.Bourse corps,
            Appelant a,
            Demande d) {
        return fait(outils.demander(dossierId, corps, a, d));
    }

    @PostMapping("/bourses-permis/{id}/convention")
    ResponseEntity<Void> signer(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute CorpsOutils.Convention corps,
            Appelant a,
            Demande d) {
        return fait(outils.signer(dossierId, id, corps, a, d));
    }

    @PostMapping("/bourses-permis/{id}/benevolat")
    ResponseEntity<Void> noterBenevolat(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute CorpsOutils.Benevolat corps,
            Appelant a,
            Demande d) {
        return fait(outils.noterBenevolat(dossierId, id, corps, a, d));
    }

    @PostMapping("/bourses-permis/{id}/versement")
    ResponseEntity<Void> verser(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute CorpsOutils.Versement corps,
            Appelant a,
            Demande d) {
        return fait(outils.verser(dossierId, id, corps, a, d));
    }

    @PostMapping("/bourses-permis/{id}/fin")
    ResponseEntity<Void> clore(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute CorpsOutils.FinBourse corps,
            Appelant a,
            Demande d) {
        return fait(outils.clore(dossierId, id, corps, a, d));
    }

    @PostMapping("/clis")
    ResponseEntity<Void> signerClis(
            @PathVariable UUID dossierId,
            @ModelAttribute CorpsOutils.Clis corps,
            Appelant a,
            Demande d) {
        return fait(outils.signerClis(dossierId, corps, a, d));
    }

    @PostMapping("/clis/{id}/fin")
    ResponseEntity<Void> terminerClis(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute CorpsOutils.FinClis corps,
            Appelant a,
            Demande d) {
        return fait(outils.terminerClis(dossierId, id, corps, a, d));
    }

    @PostMapping("/pass-iae")
    ResponseEntity<Void> delivrer(
            @PathVariable UUID dossierId,
            @ModelAttribute CorpsOutils.PassIae corps,
            Appelant a,
            Demande d) {
        return fait(outils.delivrer(dossierId, corps, a, d));
    }

    @PostMapping("/pass-iae/{id}/suspensions")
    ResponseEntity<Void> suspendre(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute CorpsOutils.SuspensionPass corps,
            Appelant a,
            Demande d) {
        return fait(outils.suspendre(dossierId, id, corps, a, d));
    }

    @PostMapping("/pass-iae/{id}/prolongations")
    ResponseEntity<Void> prolonger(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute CorpsOutils.ProlongationPass corps,
            Appelant a,
            Demande d) {
        return fait(outils.prolonger(dossierId, id, corps, a, d));
    }
}
