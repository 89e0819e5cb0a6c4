package fr.spie.backbone.acces;

import fr.spie.backbone.web.Appelant;
import fr.spie.events.Jour;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The trace of readings: added to, never changed. No decision depends on it.
public final class JournalAcces {

    private static final int JOURS_MONTRES = 200;
    private static final int MOTIF_MAX = 300;

    private final JdbcClient db;
    private final NomsAnnuaire noms;
    private final TransactionTemplate transactions;

    public JournalAcces(JdbcClient db, NomsAnnuaire noms, PlatformTransactionManager transactions) {
        this.db = db;
        this.noms = noms;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// In the request that reads: what cannot be traced is not read.
    public void noter(
            Appelant lecteur, UUID dossierId, String action, Optional<String> motif, Instant a) {
        db.sql(
                        """
                        insert into acces
                          (a, jour, professionnel, nom, institution, dossier_id, action, motif)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(OffsetDateTime.ofInstant(a, ZoneOffset.UTC))
                .param(Jour.de(a))
                .param(lecteur.professionnel())
                .param(lecteur.nom())
                .param(lecteur.institution())
                .param(dossierId)
                .param(action)
                .param(motif.map(m -> m.substring(0, Math.min(m.length(), MOTIF_MAX))).orElse(null))
                .update();
    }

    /// The reason a reader gave that day for that dossier: it holds until the evening.
    Optional<String> motifDuJour(Appelant lecteur, UUID dossierId, LocalDate jour) {
        return db.sql(
                        """
                        select motif from acces
                        where dossier_id = ? and jour = ? and motif is not null
                          and professionnel = ? and institution = ?
                        order by rang desc limit 1""")
                .params(dossierId, jour, lecteur.professionnel(), lecteur.institution())
                .query(String.class)
                .optional();
    }

    /// The readings of a dossier, the last first.
    ///
    /// @param avant rank to read on from, excluded
    public List<Acces> de(UUID dossierId, long avant, int limite) {
        return db.sql(
                        """
                        select * from acces where dossier_id = ? and rang < ?
                        order by rang desc limit ?""")
                .params(dossierId, avant, limite)
                .query((rs, n) -> acces(rs))
                .list();
    }

    /// For the person: by day, the last first.
    public List<Consultation> resume(UUID dossierId) {
        return db.sql(
                        """
                        select jour, nom, institution, count(*) as lectures,
                          coalesce(array_agg(distinct motif) filter (where motif is not null), '{}')
                            as motifs
                        from acces where dossier_id = ?
                        group by jour, professionnel, nom, institution
                        order by jour desc, nom limit ?""")
                .params(dossierId, JOURS_MONTRES)
                .query((rs, n) -> consultation(rs))
                .list();
    }

    /// Forgets the readings of before a day.
    ///
    /// @return how many
    public int purger(LocalDate avant) {
        return transactions.execute(
                _ -> {
                    db.sql("select set_config('spie.purge_acces', 'oui', true)")
                            .query(String.class)
                            .single();
                    return db.sql("delete from acces where jour < ?").param(avant).update();
                });
    }

    private Consultation consultation(ResultSet rs) throws SQLException {
        return new Consultation(
                rs.getObject("jour", LocalDate.class),
                rs.getString("nom"),
                noms.institution(rs.getString("institution")),
                rs.getInt("lectures"),
                List.of((String[]) rs.getArray("motifs").getArray()));
    }

    private static Acces acces(ResultSet rs) throws SQLException {
        return new Acces(
                rs.getLong("rang"),
                rs.getObject("a", OffsetDateTime.class).toInstant(),
                rs.getString("professionnel"),
                rs.getString("nom"),
                rs.getString("institution"),
                rs.getObject("dossier_id", UUID.class),
                rs.getString("action"),
                Optional.ofNullable(rs.getString("motif")));
    }
}
