package fr.spie.orientation.view.dossier;

import fr.spie.backbone.web.Lecture;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dossiers")
class DossierController {

    private final LectureDossier lectures;

    DossierController(LectureDossier lectures) {
        this.lectures = lectures;
    }

    @Operation(
            summary = "Lire un dossier",
            description =
                    "Aujourd’hui, ou tel qu’il était à une date (etatAu), tel qu’on le savait à un"
                            + " moment (connuAu).")
    @GetMapping("/api/orientation/dossiers/{dossierId}")
    ResponseEntity<DossierVu> lire(
            @PathVariable UUID dossierId, @Parameter(hidden = true) Lecture lecture) {
        var dossier = lectures.lire(dossierId, lecture);
        return ResponseEntity.ok().eTag(Long.toString(dossier.version())).body(dossier);
    }
}
