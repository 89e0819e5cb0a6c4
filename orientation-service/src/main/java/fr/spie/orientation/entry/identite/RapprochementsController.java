package fr.spie.orientation.entry.identite;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Saisie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Homonymes")
@RequestMapping("/api/orientation/dossiers/{dossierId}/homonymes/{autre}")
class RapprochementsController {

    record Motif(@Nullable String motif) {

        String requis() {
            new Saisie().requis("motif", motif).verifier();
            return String.valueOf(motif).strip();
        }
    }

    private final Rapprochements rapprochements;
    private final Habilitations habilitations;

    RapprochementsController(Rapprochements rapprochements, Habilitations habilitations) {
        this.rapprochements = rapprochements;
        this.habilitations = habilitations;
    }

    @Operation(
            summary = "Dire que deux homonymes sont deux personnes",
            description = "Dans un sens ou dans l’autre : la paire n’est plus proposée.")
    @PostMapping("/ecarter")
    ResponseEntity<Map<String, Object>> ecarter(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestBody Motif corps) {
        habilitations.peutRapprocher(appelant);
        return Reponses.accepte(
                rapprochements.ecarter(dossierId, autre, corps.requis(), demande),
                Map.of("dossierId", dossierId, "autre", autre));
    }

    @Operation(
            summary = "Rapprocher deux dossiers d’une même personne",
            description =
                    """
                    Le dossier nommé d’abord continue ; l’autre disparaît en lui. Ce que les                     institutions diront de l’un ou de l’autre ira au dossier qui continue. Rien                     n’est effacé, et le rapprochement peut être annulé.""")
    @PostMapping("/rapprocher")
    ResponseEntity<Map<String, Object>> rapprocher(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestBody Motif corps) {
        habilitations.peutRapprocher(appelant);
        return Reponses.accepte(
                rapprochements.rapprocher(dossierId, autre, corps.requis(), demande),
                Map.of("dossierId", dossierId, "disparu", autre));
    }

    @Operation(summary = "Annuler un rapprochement : c’étaient deux personnes")
    @PostMapping("/rapprochement/annuler")
    ResponseEntity<Map<String, Object>> annuler(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID autre,
            @RequestBody Motif corps) {
        habilitations.peutRapprocher(appelant);
        return Reponses.accepte(
                rapprochements.annuler(dossierId, autre, corps.requis(), demande),
                Map.of("dossierId", dossierId, "autre", autre));
    }
}
