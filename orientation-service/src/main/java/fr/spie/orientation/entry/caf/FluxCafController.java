package fr.spie.orientation.entry.caf;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.imports.RapportImport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Imports")
class FluxCafController {

    private final ImportCaf imports;
    private final Habilitations habilitations;

    FluxCafController(ImportCaf imports, Habilitations habilitations) {
        this.imports = imports;
        this.habilitations = habilitations;
    }

    @Operation(
            summary = "Importer un flux bénéficiaires de la CNAF (VRSB0801)",
            description =
                    """
                    Le fichier est lu au fil de l’eau et enregistré foyer par foyer. Un foyer \
                    incorrect est refusé et listé (ligne, champ, valeur, raison) ; les autres sont \
                    enregistrés. Si le fichier est tronqué ou mal formé, l’état est INTERROMPU et \
                    le rapport dit où : renvoyer le même fichier complète l’import. Renvoyer un \
                    fichier déjà lu n’enregistre rien.""")
    @PostMapping(
            path = "/api/orientation/flux/caf",
            consumes = {
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RapportImport> importer(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @Parameter(description = "nom du fichier, gardé avec le rapport")
                    @RequestParam(required = false)
                    @Nullable String fichier,
            @Parameter(hidden = true) HttpServletRequest requete)
            throws IOException {
        habilitations.peutNotifier(appelant);
        var encours = new FluxEnCours(demande, Optional.ofNullable(fichier));
        var rapport = imports.importer(encours, requete.getInputStream());
        var reponse = ResponseEntity.ok();
        encours.dernier().ifPresent(a -> reponse.header("Position", a.position()));
        return reponse.body(rapport);
    }
}
