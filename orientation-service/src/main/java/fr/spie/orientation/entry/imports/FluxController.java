package fr.spie.orientation.entry.imports;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.orientation.entry.Habilitations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Every file comes in here, whatever its kind: it is read as it arrives, and the answer is the
/// report that `/api/orientation/imports` keeps.
@RestController
@Tag(name = "Imports")
@RequestMapping(path = "/api/orientation/flux", produces = MediaType.APPLICATION_JSON_VALUE)
class FluxController {

    private static final String FICHIER = "nom du fichier, gardé avec le rapport";
    private static final String LE = "jour du fichier ; aujourd’hui par défaut";

    private final Map<NatureImport, Importeur<?>> importeurs = new EnumMap<>(NatureImport.class);

    FluxController(List<Importeur<?>> importeurs) {
        importeurs.forEach(i -> this.importeurs.put(i.nature(), i));
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
            path = "/caf",
            consumes = {
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    ResponseEntity<RapportImport> caf(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @Parameter(description = FICHIER) @RequestParam(required = false)
                    @Nullable String fichier,
            @Parameter(hidden = true) HttpServletRequest requete)
            throws IOException {
        return importer(NatureImport.CAF, appelant, demande, fichier, null, requete);
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
            path = "/france-travail",
            consumes = {
                "text/*",
                "application/csv",
                "application/octet-stream",
                "application/vnd.ms-excel"
            })
    ResponseEntity<RapportImport> franceTravail(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @Parameter(description = FICHIER) @RequestParam(required = false)
                    @Nullable String fichier,
            @Parameter(description = LE) @RequestParam(required = false) @Nullable LocalDate le,
            @Parameter(hidden = true) HttpServletRequest requete)
            throws IOException {
        return importer(NatureImport.FRANCE_TRAVAIL, appelant, demande, fichier, le, requete);
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
            path = "/beneficiaires",
            consumes = {
                "text/*",
                "application/csv",
                "application/octet-stream",
                "application/vnd.ms-excel"
            })
    ResponseEntity<RapportImport> beneficiaires(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @Parameter(description = FICHIER) @RequestParam(required = false)
                    @Nullable String fichier,
            @Parameter(description = LE) @RequestParam(required = false) @Nullable LocalDate le,
            @Parameter(hidden = true) HttpServletRequest requete)
            throws IOException {
        return importer(NatureImport.BENEFICIAIRES, appelant, demande, fichier, le, requete);
    }

    private ResponseEntity<RapportImport> importer(
            NatureImport nature,
            Appelant appelant,
            Demande demande,
            @Nullable String fichier,
            @Nullable LocalDate le,
            HttpServletRequest requete)
            throws IOException {
        var importeur = requireNonNull(importeurs.get(nature));
        importeur.autoriser(appelant);
        var jour = Habilitations.jour("le", le, demande.recueA());
        return importer(importeur, demande, Optional.ofNullable(fichier), jour, requete);
    }

    private static <E extends ImportEnCours> ResponseEntity<RapportImport> importer(
            Importeur<E> importeur,
            Demande demande,
            Optional<String> fichier,
            LocalDate jour,
            HttpServletRequest requete)
            throws IOException {
        var encours = importeur.commencer(demande, fichier, jour);
        var flux = requete.getInputStream();
        var rapport = importeur.importer(encours, flux);
        finir(flux);
        var reponse = ResponseEntity.ok();
        encours.dernier().ifPresent(a -> reponse.header("Position", a.position()));
        return reponse.body(rapport);
    }

    /// Who is still sending when the reading stops does not hear the answer.
    private static void finir(InputStream flux) {
        try {
            flux.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // nobody listens: the report is kept
        }
    }
}
