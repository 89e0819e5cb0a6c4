package fr.spie.parcours.entry;

import static fr.spie.backbone.web.Reponses.fait;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.parcours.entry.CorpsAccompagnement.Avis;
import fr.spie.parcours.entry.CorpsAccompagnement.Fin;
import fr.spie.parcours.entry.CorpsAccompagnement.Manquement;
import fr.spie.parcours.entry.CorpsAccompagnement.Ouverture;
import fr.spie.parcours.entry.CorpsAccompagnement.Renouvellement;
import fr.spie.parcours.entry.CorpsAccompagnement.Restitution;
import fr.spie.parcours.entry.CorpsAccompagnement.Suite;
import fr.spie.parcours.entry.CorpsAccompagnement.Suspension;
import fr.spie.parcours.entry.CorpsVigilance.Absence;
import fr.spie.parcours.entry.CorpsVigilance.Rdv;
import fr.spie.parcours.entry.CorpsVigilance.Report;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Accompaniments, appointments, breaches and suspensions, from the page of a dossier: what the API
/// does, asked by a form. The gateway leads back to the page.
@Controller
@RequestMapping("/vues/parcours/dossiers/{dossierId}")
class FormulairesSuivisController {

    private final AccompagnementsController accompagnements;
    private final VigilanceController vigilance;
    private final SanctionsController sanctions;

    FormulairesSuivisController(
            AccompagnementsController accompagnements,
            VigilanceController vigilance,
            SanctionsController sanctions) {
        this.accompagnements = accompagnements;
        this.vigilance = vigilance;
        this.sanctions = sanctions;
    }

    @PostMapping("/accompagnements")
    ResponseEntity<Void> ouvrir(
            @PathVariable UUID dossierId, @ModelAttribute Ouverture corps, Appelant a, Demande d) {
        return fait(accompagnements.ouvrir(dossierId, corps, a, d));
    }

    @PostMapping("/accompagnements/{id}/renouvellement")
    ResponseEntity<Void> renouveler(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Renouvellement corps,
            Appelant a,
            Demande d) {
        return fait(accompagnements.renouveler(dossierId, id, corps, a, d));
    }

    @PostMapping("/accompagnements/{id}/entretiens")
    ResponseEntity<Void> entretenir(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d) {
        return fait(accompagnements.entretenir(dossierId, id, corps, a, d));
    }

    @PostMapping("/accompagnements/{id}/restitution")
    ResponseEntity<Void> restituer(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Restitution corps,
            Appelant a,
            Demande d) {
        return fait(accompagnements.restituer(dossierId, id, corps, a, d));
    }

    /// The next step is told when one of its fields is.
    @PostMapping("/accompagnements/{id}/cloture")
    ResponseEntity<Void> clore(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Fin saisie,
            @RequestParam(defaultValue = "") String suiteNature,
            @RequestParam(defaultValue = "") String suiteProfessionnel,
            @RequestParam(required = false) @Nullable LocalDate suiteDebutLe,
            Appelant a,
            Demande d) {
        var suite =
                suiteNature.isBlank() && suiteProfessionnel.isBlank() && suiteDebutLe == null
                        ? Optional.<Suite>empty()
                        : Optional.of(
                                new Suite(
                                        suiteNature,
                                        suiteProfessionnel,
                                        Optional.empty(),
                                        suiteDebutLe));
        var corps = new Fin(saisie.issue(), saisie.motif(), suite, saisie.le());
        return fait(accompagnements.clore(dossierId, id, corps, a, d));
    }

    @PostMapping("/rdv")
    ResponseEntity<Void> donner(
            @PathVariable UUID dossierId, @ModelAttribute Rdv corps, Appelant a, Demande d) {
        return fait(vigilance.donner(dossierId, corps, a, d));
    }

    @PostMapping("/rdv/{id}/report")
    ResponseEntity<Void> deplacer(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Report corps,
            Appelant a,
            Demande d) {
        return fait(vigilance.deplacer(dossierId, id, corps, a, d));
    }

    @PostMapping("/rdv/{id}/tenu")
    ResponseEntity<Void> tenir(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d) {
        return fait(vigilance.tenir(dossierId, id, corps, a, d));
    }

    @PostMapping("/rdv/{id}/absence")
    ResponseEntity<Void> manquer(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Absence corps,
            Appelant a,
            Demande d) {
        return fait(vigilance.manquer(dossierId, id, corps, a, d));
    }

    @PostMapping("/rdv/{id}/annulation")
    ResponseEntity<Void> annuler(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d) {
        return fait(vigilance.annuler(dossierId, id, corps, a, d));
    }

    @PostMapping("/manquements")
    ResponseEntity<Void> constater(
            @PathVariable UUID dossierId, @ModelAttribute Manquement corps, Appelant a, Demande d) {
        return fait(sanctions.constater(dossierId, corps, a, d));
    }

    @PostMapping("/suspensions")
    ResponseEntity<Void> proposer(
            @PathVariable UUID dossierId, @ModelAttribute Suspension corps, Appelant a, Demande d) {
        return fait(sanctions.proposer(dossierId, corps, a, d));
    }

    /// @param membres one per line
    @PostMapping("/suspensions/{id}/avis")
    ResponseEntity<Void> aviser(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @RequestParam boolean favorable,
            @RequestParam(defaultValue = "") String membres,
            @RequestParam(required = false) @Nullable LocalDate le,
            Appelant a,
            Demande d) {
        var noms = membres.lines().map(String::strip).filter(nom -> !nom.isEmpty()).toList();
        var corps = new Avis(favorable, Optional.of(noms), Optional.ofNullable(le));
        return fait(sanctions.aviser(dossierId, id, corps, a, d));
    }

    @PostMapping("/suspensions/{id}/decision")
    ResponseEntity<Void> trancher(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d) {
        return fait(sanctions.trancher(dossierId, id, corps, a, d));
    }

    @PostMapping("/suspensions/{id}/abandon")
    ResponseEntity<Void> abandonner(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d) {
        return fait(sanctions.abandonner(dossierId, id, corps, a, d));
    }

    @PostMapping("/suspensions/{id}/levee")
    ResponseEntity<Void> lever(
            @PathVariable UUID dossierId,
            @PathVariable UUID id,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d) {
        return fait(sanctions.lever(dossierId, id, corps, a, d));
    }
}
