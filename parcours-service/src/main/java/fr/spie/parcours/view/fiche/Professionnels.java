package fr.spie.parcours.view.fiche;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names of professionals and institutions; their code when the directory does not know them.
@Component("nomsProfessionnels")
public class Professionnels {

    /// Someone to choose in a list.
    public record Choix(String professionnel, String libelle) {}

    private final JdbcClient db;

    Professionnels(JdbcClient db) {
        this.db = db;
    }

    public String nom(String professionnel) {
        return db.sql("select nom from professionnel where id = ?")
                .param(professionnel)
                .query(String.class)
                .optional()
                .orElse(professionnel);
    }

    public String institution(String code) {
        return db.sql("select nom from institution where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse(code);
    }

    List<Choix> presents() {
        return db.sql(
                        """
                        select p.id as professionnel,
                          p.nom || ' (' || coalesce(i.nom, p.institution) || ')' as libelle
                        from professionnel p left join institution i on i.code = p.institution
                        where p.parti_le is null order by 2""")
                .query(Choix.class)
                .list();
    }
}
