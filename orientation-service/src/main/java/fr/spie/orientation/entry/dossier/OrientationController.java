package fr.spie.orientation.entry.dossier;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.domain.DecisionCommande.DeciderOrientation;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Saisie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Décision d’orientation")
class OrientationController {

    record DecisionSaisie(
            @Nullable TypeParcours vers,
            @Schema(description = "organisme référent", example = "departement")
                    @Nullable String institution,
            @Schema(description = "référent unique désigné", example = "cip-aurillac-1")
                    @Nullable String referent,
            @Schema(description = "PCD ou france-travail ; par défaut selon l’institution")
                    @Nullable String decideur,
            @Nullable List<String> motifs,
            @Nullable LocalDate le) {}

    private final Commandes<OrientationCommande> commandes;
    private final Habilitations habilitations;

    OrientationController(Commandes<OrientationCommande> commandes, Habilitations habilitations) {
        this.commandes = commandes;
        this.habilitations = habilitations;
    }

    @Operation(
            summary = "Enregistrer la décision d’orientation",
            description =
                    """
                    Décide le président du conseil départemental ou son délégataire ; passé six \
                    semaines après la notification (CASF D. 262-65-2), France Travail. Une décision \
                    compte du jour où elle est enregistrée (S21). Les critères remplis par le \
                    dernier diagnostic sont gardés avec elle.""")
    @PostMapping("/api/orientation/dossiers/{dossierId}/orientation")
    ResponseEntity<Map<String, Object>> decider(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody DecisionSaisie saisie) {
        new Saisie()
                .requis("vers", saisie.vers())
                .requis("institution", saisie.institution())
                .requis("referent", saisie.referent())
                .verifier();
        var decideur = habilitations.decideur(appelant, saisie.decideur());
        var orientationId = Identifiants.derive(demande.commandeId(), "orientation");
        return Reponses.accepte(
                commandes.soumettre(
                        new DeciderOrientation(
                                dossierId,
                                Habilitations.jour("le", saisie.le(), demande.recueA()),
                                Jour.de(demande.recueA()),
                                orientationId,
                                requireNonNull(saisie.vers()),
                                requireNonNull(saisie.institution()).strip(),
                                requireNonNull(saisie.referent()).strip(),
                                decideur,
                                habilitations.delegation(decideur),
                                saisie.motifs() == null ? List.of() : saisie.motifs()),
                        demande),
                Map.of("dossierId", dossierId, "orientationId", orientationId));
    }
}
