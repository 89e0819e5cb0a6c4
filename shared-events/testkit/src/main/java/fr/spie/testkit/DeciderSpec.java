package fr.spie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.Decideur;
import fr.spie.events.decision.Refus;
import fr.spie.events.decision.RefusException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// given past events, when a command, then new events or a refusal.
///
/// Every `then` also asks the same again: what was said once must not be said twice.
public record DeciderSpec<C extends Commande, S, E extends Evenement>(Decideur<C, S, E> decideur) {

    private static final Instant DEBUT = Instant.parse("2024-01-01T08:00:00Z");

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Given given(E... passe) {
        return new Given(suite(decideur.initial(), 0, List.of(passe)), passe.length);
    }

    /// A fact as the store would give it, recorded `rang` seconds after the others.
    public static <E extends Evenement> Fait<E> fait(long rang, E evenement) {
        var id = Identifiants.derive(new UUID(0, 0), evenement.sujet() + rang);
        return new Fait<>(
                id, rang, evenement, DEBUT.plusSeconds(rang), "test", "test", id, Optional.empty());
    }

    private S suite(S etat, int rang, List<E> evenements) {
        for (E evenement : evenements) {
            etat = decideur.evoluer(etat, fait(rang++, evenement));
        }
        return etat;
    }

    /// After the given events.
    public final class Given {
        private final S etat;
        private final int rang;

        private Given(S etat, int rang) {
            this.etat = etat;
            this.rang = rang;
        }

        public Then when(C commande) {
            return new Then(etat, rang, commande);
        }
    }

    /// What is expected of the command.
    public final class Then {
        private final S etat;
        private final int rang;
        private final C commande;

        private Then(S etat, int rang, C commande) {
            this.etat = etat;
            this.rang = rang;
            this.commande = commande;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... attendus) {
            var decides = decideur.decider(commande, etat);
            assertThat(decides).containsExactly(attendus);
            assertThat(decideur.decider(commande, suite(etat, rang, decides)))
                    .as("asked twice, said once")
                    .isEmpty();
        }

        /// These last, whatever was said before them by the way.
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void thenLast(E... attendus) {
            var decides = decideur.decider(commande, etat);
            assertThat(decides).endsWith(attendus);
            assertThat(decideur.decider(commande, suite(etat, rang, decides)))
                    .as("asked twice, said once")
                    .isEmpty();
        }

        public void thenNothing() {
            assertThat(decideur.decider(commande, etat)).isEmpty();
        }

        public void thenRefused(Refus refus) {
            var leve = catchThrowable(() -> decideur.decider(commande, etat));
            assertThat(leve).as("refusal").isInstanceOf(RefusException.class);
            assertThat(((RefusException) leve).refus()).isEqualTo(refus);
        }
    }
}
