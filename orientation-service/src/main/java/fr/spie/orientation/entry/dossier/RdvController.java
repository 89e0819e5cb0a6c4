package fr.spie.orientation.entry.dossier;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Identifiants;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationCommande.ManquerRdvOrientation;
import fr.spie.orientation.domain.OrientationCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.OrientationCommande.TenirRdvOrientation;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Saisie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rendez-vous d’orientation")
class RdvController {

    record RdvSaisie(
            @Nullable LocalDate prevuLe, @Nullable String conseiller, @Nullable LocalDate le) {}

    record Tenu(@Nullable LocalDate le) {}

    record Manque(@Nullable LocalDate le, boolean excuse) {}

    private final Commandes<OrientationCommande> commandes;

    RdvController(Commandes<OrientationCommande> commandes) {
        this.commandes = commandes;
    }

    @Operation(summary = "Donner un rendez-vous d’orientation")
    @PostMapping("/api/orientation/dossiers/{dossierId}/rdv")
    ResponseEntity<Map<String, Object>> planifier(
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody RdvSaisie saisie) {
        new Saisie()
                .requis("prevuLe", saisie.prevuLe())
                .requis("conseiller", saisie.conseiller())
                .verifier();
        var rdvId = Identifiants.derive(demande.commandeId(), "rdv");
        return Reponses.accepte(
                commandes.soumettre(
                        new PlanifierRdvOrientation(
                                dossierId,
                                Habilitations.jour("le", saisie.le(), demande.recueA()),
                                rdvId,
                                requireNonNull(saisie.prevuLe()),
                                requireNonNull(saisie.conseiller())),
                        demande),
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @Operation(summary = "Noter que le rendez-vous a été tenu")
    @PostMapping("/api/orientation/dossiers/{dossierId}/rdv/{rdvId}/tenu")
    ResponseEntity<Map<String, Object>> tenir(
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody(required = false) @Nullable Tenu saisie) {
        var le = Optional.ofNullable(saisie).map(Tenu::le).orElse(null);
        return Reponses.accepte(
                commandes.soumettre(
                        new TenirRdvOrientation(
                                dossierId, Habilitations.jour("le", le, demande.recueA()), rdvId),
                        demande),
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @Operation(summary = "Noter que la personne n’est pas venue")
    @PostMapping("/api/orientation/dossiers/{dossierId}/rdv/{rdvId}/manque")
    ResponseEntity<Map<String, Object>> manquer(
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody Manque saisie) {
        return Reponses.accepte(
                commandes.soumettre(
                        new ManquerRdvOrientation(
                                dossierId,
                                Habilitations.jour("le", saisie.le(), demande.recueA()),
                                rdvId,
                                saisie.excuse()),
                        demande),
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }
}
