package fr.spie.orientation.entry.identite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the dossiers that were brought together with another one went (S20).
@Component
public class Redirections {

    /// Decisions on who is who are taken one after the other, across all instances.
    private static final long VERROU = 2_626_502L;

    private final JdbcClient db;
    private final DataSource connexions;

    Redirections(JdbcClient db, DataSource connexions) {
        this.db = db;
        this.connexions = connexions;
    }

    /// The dossier that goes on: the one given, unless it disappeared in another.
    public UUID resoudre(UUID dossierId) {
        var vus = new HashSet<UUID>();
        var courant = dossierId;
        for (var suite = suivant(courant);
                suite.isPresent() && vus.add(courant);
                suite = suivant(courant)) {
            courant = suite.get();
        }
        return courant;
    }

    private Optional<UUID> suivant(UUID dossierId) {
        return db.sql("select dossier_id from identite_redirection where disparu = ? and actif")
                .param(dossierId)
                .query(UUID.class)
                .optional();
    }

    /// The last decision stands, in whatever order and however often decisions are heard.
    ///
    /// @param sequence rank of the decision in the history of the dossier that goes on
    /// @param a when it was recorded
    public void noter(UUID disparu, UUID dossierId, boolean actif, long sequence, Instant a) {
        db.sql(
                        """
                        insert into identite_redirection as r
                          (disparu, dossier_id, actif, sequence, recorded_at)
                        values (:disparu, :dossier, :actif, :sequence, :a)
                        on conflict (disparu) do update set
                          dossier_id = excluded.dossier_id, actif = excluded.actif,
                          sequence = excluded.sequence, recorded_at = excluded.recorded_at
                        where case when r.dossier_id = excluded.dossier_id
                          then r.sequence <= excluded.sequence
                          else r.recorded_at <= excluded.recorded_at end""")
                .param("sequence", sequence)
                .param("disparu", disparu)
                .param("dossier", dossierId)
                .param("actif", actif)
                .param("a", OffsetDateTime.ofInstant(a, ZoneOffset.UTC))
                .update();
    }

    /// Does something while nobody else decides who is who.
    public <T> T seul(Supplier<T> decision) {
        try (var connexion = connexions.getConnection();
                var prise = connexion.prepareStatement("select pg_advisory_lock(?)");
                var remise = connexion.prepareStatement("select pg_advisory_unlock(?)")) {
            prise.setLong(1, VERROU);
            prise.execute();
            try {
                return decision.get();
            } finally {
                remise.setLong(1, VERROU);
                remise.execute();
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the lock of identities", e);
        }
    }
}
