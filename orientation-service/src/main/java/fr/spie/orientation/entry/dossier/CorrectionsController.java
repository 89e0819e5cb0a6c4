package fr.spie.orientation.entry.dossier;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Jour;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationCommande.CorrigerFait;
import fr.spie.orientation.domain.OrientationRefus.DateFuture;
import fr.spie.orientation.entry.Acteurs;
import fr.spie.orientation.entry.Saisie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Tag(name = "Corrections")
class CorrectionsController {

    record CorrectionSaisie(
            @Schema(description = "le fait qui était faux : `id` dans l’histoire du dossier")
                    @Nullable UUID cible,
            @Schema(description = "le jour où il était vrai ; sans lui, le fait est retiré")
                    @Nullable LocalDate le,
            @Nullable String motif) {}

    private final Commandes<OrientationCommande> commandes;

    CorrectionsController(Commandes<OrientationCommande> commandes) {
        this.commandes = commandes;
    }

    @Operation(
            summary = "Corriger un fait",
            description =
                    """
                    Rien n’est effacé (S22) : le fait faux reste lisible, la correction dit \
                    pourquoi, et le même fait est redit au jour donné. Une décision ne s’antidate \
                    qu’ainsi (S21). Réservé à l’administrateur fonctionnel, au président du conseil \
                    départemental et à l’auteur de la saisie.""")
    @PostMapping("/api/orientation/dossiers/{dossierId}/corrections")
    ResponseEntity<Map<String, Object>> corriger(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody CorrectionSaisie saisie) {
        return Reponses.accepte(
                commandes.soumettre(commande(appelant, demande, dossierId, saisie), demande),
                Map.of("dossierId", dossierId));
    }

    static CorrigerFait commande(
            Appelant appelant, Demande demande, UUID dossierId, CorrectionSaisie saisie) {
        new Saisie().requis("cible", saisie.cible()).requis("motif", saisie.motif()).verifier();
        var jour = Jour.de(demande.recueA());
        var le = Optional.ofNullable(saisie.le());
        if (le.filter(jour::isBefore).isPresent()) {
            throw new DateFuture("le", le.get()).exception();
        }
        return new CorrigerFait(
                dossierId,
                Acteurs.de(appelant),
                jour,
                requireNonNull(saisie.cible()),
                le,
                requireNonNull(saisie.motif()).strip());
    }
}
