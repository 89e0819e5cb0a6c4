package fr.spie.orientation.view.homonymes;

import fr.spie.backbone.web.Page;
import fr.spie.events.Chiffre;
import fr.spie.orientation.view.Personnes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Homonymes")
class HomonymesController {

    /// Two dossiers that may be one person's.
    record Homonyme(
            UUID id,
            UUID dossierId,
            String nom,
            UUID autreDossierId,
            String autreNom,
            Instant proposeA) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Personnes personnes;

    HomonymesController(JdbcClient db, JsonMapper json, Personnes personnes) {
        this.db = db;
        this.json = json;
        this.personnes = personnes;
    }

    @Operation(
            summary = "Lister les homonymes à départager",
            description =
                    "Même nom de naissance, même prénom, même jour de naissance, et rien qui"
                            + " tranche : chacun garde son dossier tant que personne n’a décidé.")
    @GetMapping("/api/orientation/homonymes")
    Page<Homonyme> lister(
            @RequestParam(required = false) @Nullable UUID curseur,
            @RequestParam(defaultValue = "50") int limite) {
        var max = Page.limite(limite);
        var lus =
                db.sql(
                                """
                                select h.*, a.identite as identite, b.identite as autre_identite
                                from homonyme h
                                left join vue_dossier a on a.dossier_id = h.dossier_id
                                left join vue_dossier b on b.dossier_id = h.autre_dossier_id
                                where :apres::uuid is null or h.id > :apres::uuid
                                order by h.id limit :limite""")
                        .param("apres", curseur == null ? null : curseur.toString())
                        .param("limite", max + 1)
                        .query((rs, n) -> homonyme(rs))
                        .list();
        return Page.de(lus, max, h -> h.id().toString());
    }

    private Homonyme homonyme(ResultSet rs) throws SQLException {
        return new Homonyme(
                rs.getObject("id", UUID.class),
                rs.getObject("dossier_id", UUID.class),
                nom(rs.getString("identite")),
                rs.getObject("autre_dossier_id", UUID.class),
                nom(rs.getString("autre_identite")),
                rs.getObject("propose_a", OffsetDateTime.class).toInstant());
    }

    private String nom(@Nullable String chiffre) {
        return personnes.nom(
                Optional.ofNullable(chiffre).map(c -> json.readValue(c, Chiffre.class)));
    }
}
