package fr.spie.systeme.histoires;

import fr.spie.backbone.kafka.FaitRecu;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// The relay of one service: what is stored waits here, outlives the process, and is sent in order,
/// each fact at least once.
final class Publication {

    private static final int JAMAIS = -1;

    private final Consumer<FaitRecu> topic;
    private final Deque<FaitRecu> attente = new ArrayDeque<>();

    Publication(Consumer<FaitRecu> topic) {
        this.topic = topic;
    }

    /// In the transaction that stores it.
    void ajouter(FaitRecu recu) {
        attente.add(recu);
    }

    boolean attend() {
        return !attente.isEmpty();
    }

    /// Sends what waits. It may die before it sends, or between the sending of a fact and its
    /// removal: the next one begins with that fact, sent again.
    ///
    /// @return whether it went through
    boolean relayer(int panne) {
        int mort = panne % 6 == 4 ? panne / 6 % 4 : JAMAIS;
        for (int pas = 0; attend(); pas += 2) {
            if (mort == pas) {
                return false;
            }
            topic.accept(attente.element());
            if (mort == pas + 1) {
                return false;
            }
            attente.remove();
        }
        return true;
    }
}
