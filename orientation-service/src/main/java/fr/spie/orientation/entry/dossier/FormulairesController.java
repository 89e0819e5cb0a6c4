package fr.spie.orientation.entry.dossier;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.domain.AccueilCommande.ManquerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.TenirRdvOrientation;
import fr.spie.orientation.domain.DecisionCommande.DeciderOrientation;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Saisie;
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

/// What the forms of the screens ask; the gateway leads back to the page they stand on. A form sent
/// twice asks the same thing: ids derive from what was typed.
@Controller
@Hidden
@RequestMapping("/vues/orientation/dossiers/{dossierId}")
class FormulairesController {

    private final Commandes<OrientationCommande> commandes;
    private final Habilitations habilitations;

    FormulairesController(Commandes<OrientationCommande> commandes, Habilitations habilitations) {
        this.commandes = commandes;
        this.habilitations = habilitations;
    }

    @PostMapping("/rdv")
    ResponseEntity<Void> planifier(
            Demande demande,
            @PathVariable UUID dossierId,
            @RequestParam LocalDate prevuLe,
            @RequestParam String conseiller,
            @RequestParam(defaultValue = "ORIENTATION") NatureRdv nature,
            @RequestParam(defaultValue = "") String lieu) {
        new Saisie().requis("conseiller", conseiller).verifier();
        return fait(
                new PlanifierRdvOrientation(
                        dossierId,
                        Jour.de(demande.recueA()),
                        Identifiants.derive(dossierId, "rdv|" + prevuLe + "|" + conseiller.strip()),
                        prevuLe,
                        conseiller.strip(),
                        nature,
                        Saisie.texte(lieu)),
                demande);
    }

    @PostMapping("/rdv/{rdvId}/tenu")
    ResponseEntity<Void> tenir(
            Demande demande, @PathVariable UUID dossierId, @PathVariable UUID rdvId) {
        return fait(new TenirRdvOrientation(dossierId, Jour.de(demande.recueA()), rdvId), demande);
    }

    @PostMapping("/rdv/{rdvId}/manque")
    ResponseEntity<Void> manquer(
            Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestParam(defaultValue = "false") boolean excuse) {
        return fait(
                new ManquerRdvOrientation(dossierId, Jour.de(demande.recueA()), rdvId, excuse),
                demande);
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
        new Saisie().requis("institution", institution).requis("referent", referent).verifier();
        var decideur = habilitations.decideur(appelant, null);
        return fait(
                new DeciderOrientation(
                        dossierId,
                        Jour.de(demande.recueA()),
                        Jour.de(demande.recueA()),
                        Identifiants.derive(demande.commandeId(), "orientation"),
                        vers,
                        institution.strip(),
                        referent.strip(),
                        decideur,
                        habilitations.delegation(decideur),
                        Saisie.texte(motif).map(List::of).orElse(List.of())),
                demande);
    }

    private ResponseEntity<Void> fait(OrientationCommande commande, Demande demande) {
        var accepte = commandes.soumettre(commande, demande);
        return ResponseEntity.noContent().header("Position", accepte.position()).build();
    }
}
