package fr.spie.orientation.entry.francetravail;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.imports.ImportEnCours;
import fr.spie.orientation.entry.imports.NatureImport;
import fr.spie.orientation.entry.imports.RapportImport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Imports")
class FranceTravailController {

    private final ImportFranceTravail imports;
    private final Habilitations habilitations;

    FranceTravailController(ImportFranceTravail imports, Habilitations habilitations) {
        this.imports = imports;
        this.habilitations = habilitations;
    }

    @Operation(
            summary = "Importer un extrait de France Travail",
            description =
                    """
                    Le tableau des personnes que France Travail suit (« ; », le mot NULL). Qui a un \
                    dossier voit sa situation enregistrée quand elle a changé ; les autres sont \
                    listés comme inconnus : France Travail n’ouvre pas de droit. Renvoyer le \
                    même fichier n’enregistre rien, et retrouve ceux qui ont un dossier depuis.""")
    @PostMapping(
            path = "/api/orientation/flux/france-travail",
            consumes = {
                "text/*",
                "application/csv",
                "application/octet-stream",
                "application/vnd.ms-excel"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RapportImport> importer(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @Parameter(description = "nom du fichier, gardé avec le rapport")
                    @RequestParam(required = false)
                    @Nullable String fichier,
            @Parameter(description = "jour du fichier ; aujourd’hui par défaut")
                    @RequestParam(required = false)
                    @Nullable LocalDate le,
            @Parameter(hidden = true) HttpServletRequest requete)
            throws IOException {
        habilitations.peutDireFranceTravail(appelant);
        var encours =
                new ImportEnCours(
                        NatureImport.FRANCE_TRAVAIL, demande, Optional.ofNullable(fichier));
        encours.receptionLe = Habilitations.jour("le", le, demande.recueA());
        var rapport = imports.importer(encours, requete.getInputStream());
        var reponse = ResponseEntity.ok();
        encours.dernier().ifPresent(a -> reponse.header("Position", a.position()));
        return reponse.body(rapport);
    }
}
