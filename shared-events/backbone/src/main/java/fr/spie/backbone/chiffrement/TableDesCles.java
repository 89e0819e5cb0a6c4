package fr.spie.backbone.chiffrement;

import java.sql.SQLException;
import javax.sql.DataSource;

/// The one table of the key database, made by whichever service comes first.
public final class TableDesCles {

    private TableDesCles() {}

    public static void preparer(DataSource source) {
        try (var connexion = source.getConnection()) {
            connexion.setAutoCommit(false);
            try (var st = connexion.createStatement()) {
                st.execute("select pg_advisory_xact_lock(1397770821)");
                st.execute(
                        """
                        create table if not exists cle (
                          personne text not null,
                          finalite text not null,
                          enveloppe bytea not null,
                          primary key (personne, finalite))""");
            }
            connexion.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the key database cannot be prepared", e);
        }
    }
}
