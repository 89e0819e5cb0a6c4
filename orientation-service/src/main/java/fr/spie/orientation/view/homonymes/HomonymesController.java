package fr.spie.orientation.view.homonymes;

import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.orientation.view.Vus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Homonymes")
class HomonymesController {

    private final Homonymes homonymes;
    private final Partages partages;

    HomonymesController(Homonymes homonymes, Partages partages) {
        this.partages = partages;
        this.homonymes = homonymes;
    }

    @Operation(
            summary = "Lister les homonymes à examiner, les plus anciens d’abord",
            description =
                    "Des dossiers qui se ressemblent, sans que rien tranche : chacun garde le sien"
                            + " tant que personne n’a décidé. Par état : SIGNALE (par défaut),"
                            + " ECARTE, RAPPROCHE, SEPARE.")
    @GetMapping("/api/orientation/homonymes")
    Page<Homonyme> lister(
            @Parameter(hidden = true) Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur,
            @RequestParam(defaultValue = "SIGNALE") EtatLien etat,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite) {
        return homonymes.lister(
                etat, Vus.lies(partages.par(lecteur)), curseur, Page.limite(limite));
    }
}
