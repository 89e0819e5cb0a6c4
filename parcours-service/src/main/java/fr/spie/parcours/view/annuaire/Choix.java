package fr.spie.parcours.view.annuaire;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the lists of the screens offer to choose from, by name.
@Component
public class Choix {

    /// An entry of a list.
    public record Entree(String code, String nom) {}

    private final JdbcClient db;

    Choix(JdbcClient db) {
        this.db = db;
    }

    public List<Entree> institutions() {
        return entrees("select code, nom from institution order by nom");
    }

    /// Those who left too: they had dossiers.
    public List<Entree> professionnels() {
        return entrees("select id as code, nom from professionnel order by nom");
    }

    public List<Entree> presents() {
        return entrees(
                "select id as code, nom from professionnel where parti_le is null order by nom");
    }

    /// Where the people live who have a dossier.
    public List<String> territoires() {
        return db.sql("select distinct territoire from fiche where territoire <> '' order by 1")
                .query(String.class)
                .list();
    }

    private List<Entree> entrees(String sql) {
        return db.sql(sql).query(Entree.class).list();
    }
}
