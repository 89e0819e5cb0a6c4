package fr.spie.backbone.projection;

import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Waits on the heads that the views write in their own transaction.
public final class PositionsLues implements Positions {

    private static final Duration ATTENTE = Duration.ofSeconds(3);
    private static final long PAS_MS = 25;

    private final JdbcClient db;
    private final Object reveil = new Object();

    public PositionsLues(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean attendre(String position) {
        int arobase = position.lastIndexOf('@');
        if (arobase < 0) {
            return true;
        }
        var sujet = position.substring(0, arobase);
        long sequence;
        try {
            sequence = Long.parseLong(position.substring(arobase + 1));
        } catch (NumberFormatException e) {
            return true;
        }
        long fin = System.nanoTime() + ATTENTE.toNanos();
        while (!vue(sujet, sequence)) {
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

    private boolean vue(String sujet, long sequence) {
        return db.sql("select 1 from sujet_lu where sujet = ? and sequence >= ?")
                .params(sujet, sequence)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
