package fr.spie.orientation.view.dossier;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.orientation.domain.Criteres.Preconisation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dossiers")
class DossierController {

    /// @param preconisation empty without an assessment
    record PreconisationVue(
            UUID dossierId, LocalDate etatAu, Optional<Preconisation> preconisation) {}

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
            @PathVariable UUID dossierId,
            @Parameter(hidden = true) Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur) {
        var dossier = lectures.lire(dossierId, lecture, lecteur);
        return ResponseEntity.ok().eTag(Long.toString(dossier.version())).body(dossier);
    }

    @Operation(
            summary = "Ce que les critères suggèrent",
            description =
                    """
                    Le parcours suggéré par le dernier diagnostic, avec chaque critère rempli, \
                    dans l’ordre où ils pèsent, et sa source. La décision peut s’en écarter. Une \
                    raison qui peut tenir à la santé n’est dite qu’à qui lit la santé.""")
    @GetMapping("/api/orientation/dossiers/{dossierId}/preconisation")
    PreconisationVue preconiser(
            @PathVariable UUID dossierId,
            @Parameter(hidden = true) Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur) {
        return new PreconisationVue(
                dossierId, lecture.etatAu(), lectures.preconisation(dossierId, lecture, lecteur));
    }
}
