package fr.spie.parcours.view.fileactive;

import fr.spie.parcours.view.fileactive.FileActive.Mouvements;
import fr.spie.parcours.view.fileactive.FileActive.Totaux;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts a file active, and who came and went.
@Component
class Comptes {

    record Compte(Totaux totaux, Mouvements mouvements) {}

    /// Days of a month, on average (domain 3.2).
    private static final BigDecimal MOIS = new BigDecimal("30.4375");

    private final JdbcClient db;

    Comptes(JdbcClient db) {
        this.db = db;
    }

    Compte de(Selection selection, Fenetre fenetre) {
        var jour = selection.coupe().jour();
        return db.sql(sql(selection))
                .params(selection.valeurs())
                .param("du", fenetre.du())
                .param("au", fenetre.au())
                .param("premier", fenetre.du().isBefore(jour) ? fenetre.du() : jour)
                .query((rs, n) -> new Compte(totaux(rs), mouvements(rs, fenetre)))
                .single();
    }

    private static String sql(Selection s) {
        return """
        select
          count(*) filter (where r.fin > :jour) as dossiers,
          count(*) filter (where r.fin > :jour and r.qualite = 'REFERENT') as referents,
          count(*) filter (where r.fin > :jour and r.qualite = 'PROVISOIRE') as provisoires,
          <entrees> as entrees,
          count(*) filter (where <sortie>) as sorties,
          coalesce(sum(r.fin - <depuis>) filter (where <sortie>), 0) as jours,
          (<relais> <portees>) as relais_en_attente,
          <recus> as relais_recus
        from responsabilite_connue r
        where r.debut <= :jour and r.fin >= :premier <connues> <portees>
        """
                .replace(
                        "<entrees>",
                        """
                        (select count(*) from (
                          select distinct r.dossier_id from responsabilite_connue r
                          where r.debut between :du and :au and r.fin > :du
                            and <depuis> = r.debut <connues> <portees>) e)
                        """)
                .replace("<recus>", s.destinataire() ? "(<relais> <situees> <demandees>)" : "0")
                .replace(
                        "<sortie>",
                        """
                        r.fin between :du and :au and <quitte>
                          and coalesce(r.issue, '') not in ('DECES', 'FUSION')
                        """)
                .replace(
                        "<relais>",
                        """
                        select count(*) from relais_connu l
                        join responsabilite_connue r on r.dossier_id = l.dossier_id <suivies>
                        where true <attendus>
                        """)
                .replace("<suivies>", s.coupe().duJour("r"))
                .replace("<attendus>", s.coupe().duJour("l"))
                .replace("<connues>", s.coupe().connues("r"))
                .replace("<portees>", s.portees())
                .replace("<situees>", s.situees())
                .replace("<demandees>", s.demandees())
                .replace("<depuis>", s.depuis())
                .replace("<quitte>", s.quitte());
    }

    private static Totaux totaux(ResultSet rs) throws SQLException {
        return new Totaux(
                rs.getInt("dossiers"),
                rs.getInt("referents"),
                rs.getInt("provisoires"),
                rs.getInt("relais_en_attente"),
                rs.getInt("relais_recus"));
    }

    private static Mouvements mouvements(ResultSet rs, Fenetre fenetre) throws SQLException {
        int sorties = rs.getInt("sorties");
        return new Mouvements(
                fenetre.du(),
                fenetre.au(),
                rs.getInt("entrees"),
                sorties,
                moyenne(rs.getLong("jours"), sorties));
    }

    static Optional<BigDecimal> moyenne(long jours, int sorties) {
        return sorties == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(jours)
                                .divide(
                                        MOIS.multiply(BigDecimal.valueOf(sorties)),
                                        1,
                                        RoundingMode.HALF_UP));
    }
}
