package fr.spie.orientation.view.dossiers;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.orientation.view.dossiers.Dossiers.Recherche;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dossiers")
class DossiersController {

    private final Dossiers dossiers;
    private final Portee portee;

    DossiersController(Dossiers dossiers, Portee portee) {
        this.portee = portee;
        this.dossiers = dossiers;
    }

    @Operation(
            summary = "Chercher des dossiers",
            description =
                    "Par nom : tous les mots donnés, entiers, sans égard aux accents ni aux"
                            + " majuscules.")
    @GetMapping("/api/orientation/dossiers")
    Page<LigneDossier> chercher(
            @Parameter(hidden = true) Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur,
            @RequestParam Optional<String> nom,
            @RequestParam Optional<String> territoire,
            @RequestParam Optional<EtatDroits> etatDroits,
            @RequestParam Optional<String> motif,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite) {
        return portee.chercher(
                lecteur,
                new Recherche(nom, territoire, etatDroits),
                motif,
                curseur,
                Page.limite(limite));
    }

    @Operation(
            summary = "Personnes à orienter, les plus urgentes d’abord",
            description = "Droits en cours, et aucune décision depuis leur notification.")
    @GetMapping("/api/orientation/a-orienter")
    Page<LigneDossier> aOrienter(
            @Parameter(hidden = true) Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur,
            @RequestParam Optional<String> territoire,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite) {
        return dossiers.aOrienter(
                territoire, portee.attendant(lecteur), curseur, Page.limite(limite));
    }

    @Operation(
            summary = "Orientations à revoir, les plus anciennes d’abord",
            description = "Une réorientation est demandée, ou une contestation est retenue.")
    @GetMapping("/api/orientation/a-revoir")
    Page<LigneDossier> aRevoir(
            @Parameter(hidden = true) Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur,
            @RequestParam Optional<String> territoire,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite) {
        return dossiers.aRevoir(
                territoire, portee.attendant(lecteur), curseur, Page.limite(limite));
    }
}
