package fr.spie.orientation.entry.dossier;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Identifiants;
import fr.spie.orientation.domain.AccueilCommande.SignerContratOrientation;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Saisie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Diagnostic")
class DiagnosticController {

    record ContratSaisi(@Nullable List<@Nullable String> engagements, @Nullable LocalDate le) {}

    private final Commandes<OrientationCommande> commandes;
    private final Coffre coffre;

    DiagnosticController(Commandes<OrientationCommande> commandes, Coffre coffre) {
        this.commandes = commandes;
        this.coffre = coffre;
    }

    @Operation(
            summary = "Établir un diagnostic",
            description =
                    """
                    Difficultés par domaine et gravité (1 remarquée, 2 gêne, 3 empêche). Un second \
                    diagnostic de même nature dans les six mois demande un motif (S11).""")
    @PostMapping("/api/orientation/dossiers/{dossierId}/diagnostics")
    ResponseEntity<Map<String, Object>> etablir(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody DiagnosticSaisie saisie) {
        Habilitations.peutAccueillir(appelant, "établir un diagnostic");
        var diagnosticId = Identifiants.derive(demande.commandeId(), "diagnostic");
        var commande =
                saisie.commande(
                        dossierId,
                        diagnosticId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        appelant.professionnel(),
                        coffre);
        return Reponses.accepte(
                commandes.soumettre(commande, demande),
                Map.of("dossierId", dossierId, "diagnosticId", diagnosticId));
    }

    @Operation(summary = "Enregistrer le contrat d’engagement d’orientation signé (Q002)")
    @PostMapping("/api/orientation/dossiers/{dossierId}/contrats-orientation")
    ResponseEntity<Map<String, Object>> signer(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody ContratSaisi saisie) {
        Habilitations.peutAccueillir(appelant, "enregistrer un contrat d’orientation");
        var engagements =
                Objects.requireNonNullElse(saisie.engagements(), List.<@Nullable String>of())
                        .stream()
                        .flatMap(e -> Saisie.texte(e).stream())
                        .toList();
        new Saisie().requis("engagements", engagements.isEmpty() ? null : engagements).verifier();
        var contratId = Identifiants.derive(demande.commandeId(), "contrat-orientation");
        return Reponses.accepte(
                commandes.soumettre(
                        new SignerContratOrientation(
                                dossierId,
                                Habilitations.jour("le", saisie.le(), demande.recueA()),
                                contratId,
                                engagements),
                        demande),
                Map.of("dossierId", dossierId, "contratId", contratId));
    }
}
