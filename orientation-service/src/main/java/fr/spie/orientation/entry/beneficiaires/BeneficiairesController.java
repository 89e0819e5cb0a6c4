package fr.spie.orientation.entry.beneficiaires;

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
class BeneficiairesController {

    private final ImportBeneficiaires imports;
    private final Habilitations habilitations;

    BeneficiairesController(ImportBeneficiaires imports, Habilitations habilitations) {
        this.imports = imports;
        this.habilitations = habilitations;
    }

    @Operation(
            summary = "Importer un fichier de bénéficiaires",
            description =
                    """
                    Un tableau (CSV) tel que les départements le remplissent : UTF-8 ou windows-1252, \
                    séparateur « ; », « , » ou tabulation, en-têtes reconnus sans égard aux \
                    accents. Chaque ligne est enregistrée avant que la suivante ne soit lue ; \
                    une ligne incorrecte est refusée et listée. Une ligne qui dit un droit \
                    ouvert ouvre un dossier à qui n’en a pas ; les autres rectifient les \
                    dossiers connus. Renvoyer le fichier n’enregistre rien.""")
    @PostMapping(
            path = "/api/orientation/flux/beneficiaires",
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
        habilitations.peutEnvoyerBeneficiaires(appelant);
        var encours =
                new ImportEnCours(
                        NatureImport.BENEFICIAIRES, demande, Optional.ofNullable(fichier));
        encours.receptionLe = Habilitations.jour("le", le, demande.recueA());
        var rapport = imports.importer(encours, requete.getInputStream());
        var reponse = ResponseEntity.ok();
        encours.dernier().ifPresent(a -> reponse.header("Position", a.position()));
        return reponse.body(rapport);
    }
}
