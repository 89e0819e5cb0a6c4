package fr.spie.backbone.projection;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Waits on the heads that the views write in their own transaction.
public final class PositionsLues implements Positions {

    private static final Duration ATTENTE = Duration.ofSeconds(3);
    private static final long PAS_MS = 25;
    private static final Pattern FORME = Pattern.compile("([a-z]+)/(.+)@(\\d{1,18})");

    private final JdbcClient db;
    private final Object reveil = new Object();

    public PositionsLues(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean attendre(String position) {
        var lue = FORME.matcher(position);
        if (!lue.matches()) {
            return true;
        }
        var topic = "spie." + lue.group(1);
        var sujet = lue.group(2);
        long sequence = Long.parseLong(lue.group(3));
        long fin = System.nanoTime() + ATTENTE.toNanos();
        while (!vue(topic, sujet, sequence)) {
            if (System.nanoTime() > fin) {
                return false;
            }
            synchronized (reveil) {
                try {
                    // another instance may be the one that reads: look again even unwoken
                    reveil.wait(PAS_MS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }

    @EventListener
    void vu(Vues.Maj maj) {
        synchronized (reveil) {
            reveil.notifyAll();
        }
    }

    private boolean vue(String topic, String sujet, long sequence) {
        return db.sql("select 1 from sujet_lu where topic = ? and sujet = ? and sequence >= ?")
                .params(topic, sujet, sequence)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
