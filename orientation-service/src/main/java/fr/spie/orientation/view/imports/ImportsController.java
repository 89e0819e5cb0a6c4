package fr.spie.orientation.view.imports;

import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Page;
import fr.spie.backbone.web.ParametreIllisible;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Imports")
class ImportsController {

    /// An import that has said nothing for so long has died with its service.
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final TypeReference<Map<String, Object>> RAPPORT = new TypeReference<>() {};

    /// What was wrong at one place of a file.
    record Constat(int rang, int element, int ligne, String champ, String valeur, String raison) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Horloge horloge;

    ImportsController(JdbcClient db, JsonMapper json, Horloge horloge) {
        this.db = db;
        this.json = json;
        this.horloge = horloge;
    }

    @Operation(summary = "Lister les fichiers reçus, les derniers d’abord")
    @GetMapping("/api/orientation/imports")
    Page<Map<String, Object>> lister(
            @Parameter(description = "CAF, FRANCE_TRAVAIL ou BENEFICIAIRES")
                    @RequestParam(required = false)
                    @Nullable String nature,
            @RequestParam(defaultValue = "0") int curseur,
            @RequestParam(defaultValue = "50") int limite) {
        var max = Page.limite(limite);
        var lus =
                db.sql(
                                """
                                select vu_a, rapport from import_flux
                                where :nature::text is null or nature = :nature
                                order by debut_a desc, id offset :debut limit :limite""")
                        .param("nature", nature)
                        .param("debut", Math.max(0, curseur))
                        .param("limite", max + 1)
                        .query(
                                (rs, n) ->
                                        rapport(
                                                rs.getString("rapport"),
                                                rs.getObject("vu_a", OffsetDateTime.class)))
                        .list();
        return Page.de(lus, max, _ -> Integer.toString(Math.max(0, curseur) + max));
    }

    @Operation(summary = "Lire le rapport d’un import")
    @GetMapping("/api/orientation/imports/{importId}")
    ResponseEntity<Map<String, Object>> lire(@PathVariable UUID importId) {
        return ResponseEntity.of(
                db.sql("select vu_a, rapport from import_flux where id = ?")
                        .param(importId)
                        .query(
                                (rs, n) ->
                                        rapport(
                                                rs.getString("rapport"),
                                                rs.getObject("vu_a", OffsetDateTime.class)))
                        .optional());
    }

    @Operation(summary = "Lister ce qui a fait refuser des foyers ou des lignes, mille au plus")
    @GetMapping("/api/orientation/imports/{importId}/refus")
    Page<Constat> refus(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite) {
        return constats(importId, "REFUS", curseur, limite);
    }

    @Operation(summary = "Lister les avertissements d’un import, mille au plus")
    @GetMapping("/api/orientation/imports/{importId}/avertissements")
    Page<Constat> avertissements(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite) {
        return constats(importId, "AVERTISSEMENT", curseur, limite);
    }

    @Operation(
            summary = "Lister les personnes sans dossier d’un import, par leur ligne",
            description =
                    "Toutes : le fichier n’ouvre pas de droit, et rien d’autre n’en est gardé.")
    @GetMapping("/api/orientation/imports/{importId}/inconnus")
    Page<Constat> inconnus(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite) {
        return constats(importId, "INCONNU", curseur, limite);
    }

    private Page<Constat> constats(
            UUID importId, String nature, @Nullable String curseur, int limite) {
        var max = Page.limite(limite);
        List<Constat> lus =
                db.sql(
                                """
                                select rang, element, ligne, champ, valeur, raison
                                from import_constat
                                where import_id = ? and nature = ? and rang > ?
                                order by rang limit ?""")
                        .params(importId, nature, apres(curseur), max + 1)
                        .query(Constat.class)
                        .list();
        return Page.de(lus, max, c -> Integer.toString(c.rang()));
    }

    private static int apres(@Nullable String curseur) {
        try {
            return curseur == null ? -1 : Integer.parseInt(curseur);
        } catch (NumberFormatException e) {
            throw new ParametreIllisible("curseur", curseur, "le curseur d’une page").exception();
        }
    }

    private Map<String, Object> rapport(String ecrit, OffsetDateTime vuA) {
        var rapport = json.readValue(ecrit, RAPPORT);
        rapport.remove("refus");
        rapport.remove("avertissementsDits");
        rapport.remove("inconnusDits");
        var silence = Duration.between(vuA, horloge.maintenant().atOffset(ZoneOffset.UTC));
        if ("EN_COURS".equals(rapport.get("etat")) && silence.compareTo(SILENCE) > 0) {
            rapport.put("etat", "INTERROMPU");
            rapport.put("reprenable", true);
            rapport.put(
                    "message",
                    "Le service s’est arrêté pendant la lecture. Le même fichier peut être renvoyé"
                            + " : rien ne sera enregistré deux fois.");
        }
        return rapport;
    }
}
