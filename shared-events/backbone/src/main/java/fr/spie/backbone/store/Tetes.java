package fr.spie.backbone.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The last link of recently written chains, to save a look-up per command. Only a hint: the
/// database refuses an event that does not follow its predecessor, and the command is tried again
/// without it.
final class Tetes {

    private static final int COMBIEN = 10_000;

    /// The last event of a subject.
    record Tete(long sequence, Instant recordedAt, byte[] hash) {}

    private final Map<String, Tete> tetes =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tete> e) {
                    return size() > COMBIEN;
                }
            };

    synchronized Optional<Tete> de(String sujet, long sequence) {
        return Optional.ofNullable(tetes.get(sujet)).filter(t -> t.sequence() == sequence);
    }

    synchronized void oublier(String sujet) {
        tetes.remove(sujet);
    }

    private synchronized void garder(Map<String, Tete> nouvelles) {
        tetes.putAll(nouvelles);
    }

    /// Keeps what this map will hold when the transaction under way commits.
    void garderSiValide(Map<String, Tete> nouvelles) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            garder(nouvelles);
                        }
                    });
        }
    }
}
