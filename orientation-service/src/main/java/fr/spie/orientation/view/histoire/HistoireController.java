package fr.spie.orientation.view.histoire;

import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.orientation.view.Noms;
import fr.spie.orientation.view.dossier.LectureDossier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dossiers")
class HistoireController {

    private final LectureDossier lectures;
    private final NomsAnnuaire annuaire;

    HistoireController(LectureDossier lectures, NomsAnnuaire annuaire) {
        this.annuaire = annuaire;
        this.lectures = lectures;
    }

    @Operation(
            summary = "Lire l’histoire d’un dossier",
            description =
                    "Chaque fait avec ses deux dates : celle où il est vrai, celle où on l’a su. Un fait"
                            + " corrigé reste, marqué comme tel.")
    @GetMapping("/api/orientation/dossiers/{dossierId}/histoire")
    Page<Lignes.Ligne> lire(
            @PathVariable UUID dossierId,
            @Parameter(hidden = true) Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur) {
        return new Page<>(
                Lignes.de(lectures.recit(dossierId, lecture, lecteur), new Noms(annuaire.page())),
                null);
    }
}
