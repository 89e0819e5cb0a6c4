package fr.spie.orientation.entry.imports;

import fr.spie.backbone.temps.Horloge;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the report of each file, from its first household or row on.
@Component
class Imports {

    private final JdbcClient db;
    private final JdbcTemplate lots;
    private final JsonMapper json;
    private final Horloge horloge;

    Imports(JdbcTemplate lots, JsonMapper json, Horloge horloge) {
        this.db = JdbcClient.create(lots);
        this.lots = lots;
        this.json = json;
        this.horloge = horloge;
    }

    void noter(RapportImport rapport) {
        ObjectNode sansListes = json.valueToTree(rapport);
        sansListes.remove(List.of("refus", "avertissementsDits", "inconnusDits"));
        db.sql(
                        """
                        insert into import_flux (id, debut_a, vu_a, rapport, nature)
                        values (?, ?, ?, ?::jsonb, ?)
                        on conflict (id) do update
                          set vu_a = excluded.vu_a, rapport = excluded.rapport""")
                .params(
                        rapport.importId(),
                        horodate(rapport.debutA()),
                        horodate(horloge.maintenant()),
                        json.writeValueAsString(sansListes),
                        rapport.nature().name())
                .update();
    }

    /// @param debut rank of the first of them
    void constater(UUID importId, String nature, int debut, List<Constat> constats) {
        int[] rang = {debut};
        lots.batchUpdate(
                "insert into import_constat values (?, ?, ?, ?, ?, ?, ?, ?)",
                constats,
                200,
                (ps, c) -> {
                    ps.setObject(1, importId);
                    ps.setString(2, nature);
                    ps.setInt(3, rang[0]++);
                    ps.setInt(4, c.element());
                    ps.setInt(5, c.ligne());
                    ps.setString(6, c.champ());
                    ps.setString(7, c.valeur());
                    ps.setString(8, c.raison());
                });
    }

    private static OffsetDateTime horodate(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
