package fr.spie.parcours.view.afaire;

import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.events.Chiffre;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.parcours.view.Libelles;
import fr.spie.parcours.view.Noms;
import fr.spie.parcours.view.afaire.AFaire.Section;
import fr.spie.parcours.view.afaire.AFaire.Tache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds what waits for someone.
@Component
class Attentes {

    private static final int MONTREES = 20;

    private record Trouvee(int total, Tache tache) {}

    private final JdbcClient db;
    private final Noms noms;
    private final JsonMapper json;

    Attentes(JdbcClient db, Noms noms, JsonMapper json) {
        this.db = db;
        this.noms = noms;
        this.json = json;
    }

    AFaire de(Portee portee, Visibles visibles, LocalDate jour) {
        List<Section> sections = new ArrayList<>();
        for (var attente : Attente.values()) {
            var section = section(attente, portee, visibles, jour);
            if (section.total() > 0) {
                sections.add(section);
            }
        }
        int total = sections.stream().mapToInt(Section::total).sum();
        return new AFaire(jour, total, sections);
    }

    private Section section(Attente attente, Portee portee, Visibles visibles, LocalDate jour) {
        var trouvees =
                db.sql(attente.sql(visibles.sql("f")))
                        .params(visibles.valeurs())
                        .param("jour", jour)
                        .param("moi", portee.moi().orElse(null))
                        .param("institution", portee.institution())
                        .param("limite", MONTREES)
                        .query((rs, n) -> trouvee(rs, attente, jour))
                        .list();
        int total = trouvees.isEmpty() ? 0 : trouvees.getFirst().total();
        return new Section(attente, total, trouvees.stream().map(Trouvee::tache).toList());
    }

    private Trouvee trouvee(ResultSet rs, Attente attente, LocalDate jour) throws SQLException {
        var limite = Optional.ofNullable(rs.getObject("limite", LocalDate.class));
        var identite =
                Optional.ofNullable(rs.getString("identite"))
                        .map(chiffre -> json.readValue(chiffre, Chiffre.class));
        return new Trouvee(
                rs.getInt("total"),
                new Tache(
                        rs.getObject("dossier_id", UUID.class),
                        noms.de(identite),
                        detail(rs, attente),
                        limite,
                        limite.filter(jour::isAfter).isPresent()));
    }

    private static String detail(ResultSet rs, Attente attente) throws SQLException {
        var jour = attente.detail() + Libelles.jour(rs.getObject("jour", LocalDate.class));
        var reponse =
                attente == Attente.PRESCRIPTION_REPONDUE
                        ? Stream.of(rs.getString("reponse"))
                        : Stream.<String>empty();
        return reponse.map(ReponsePrescription::valueOf)
                .map(r -> jour + " : " + Libelles.de(r))
                .findFirst()
                .orElse(jour);
    }
}
