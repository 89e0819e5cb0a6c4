package fr.spie.parcours.view.annuaire;

import fr.spie.backbone.web.Lecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who takes part, and how many dossiers each carries.
@RestController
class AnnuaireVueController {

    record Institution(String code, String nom, String nature) {}

    record Professionnel(
            String id,
            String nom,
            String institution,
            String fonction,
            Optional<String> territoire,
            Optional<Integer> capacite,
            Optional<LocalDate> partiLe,
            int dossiers) {}

    record Annuaire(List<Institution> institutions, List<Professionnel> professionnels) {}

    private final JdbcClient db;

    AnnuaireVueController(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/api/parcours/annuaire")
    Annuaire annuaire(Lecture lecture) {
        var institutions =
                db.sql("select code, nom, nature from institution order by code")
                        .query(Institution.class)
                        .list();
        var professionnels =
                db.sql(
                                """
                                select p.*, (
                                  select count(*) from responsabilite r
                                  where r.professionnel = p.id
                                    and daterange(r.debut, r.fin) @> ?::date) as dossiers
                                from professionnel p order by institution, nom, id""")
                        .param(lecture.etatAu())
                        .query(
                                (rs, n) ->
                                        new Professionnel(
                                                rs.getString("id"),
                                                rs.getString("nom"),
                                                rs.getString("institution"),
                                                rs.getString("fonction"),
                                                Optional.ofNullable(rs.getString("territoire")),
                                                Optional.ofNullable(
                                                        rs.getObject("capacite", Integer.class)),
                                                Optional.ofNullable(
                                                        rs.getObject("parti_le", LocalDate.class)),
                                                rs.getInt("dossiers")))
                        .list();
        return new Annuaire(institutions, professionnels);
    }
}
