package fr.spie.events.decision;

import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import java.util.List;

/// The rules of one kind of subject. Pure: no clock, no randomness, no input or output.
///
/// @param <C> commands
/// @param <S> state
/// @param <E> events
public interface Decideur<C extends Commande, S, E extends Evenement> {

    /// Before the first event.
    S initial();

    /// The events that answer a command; none when what is asked is already so.
    ///
    /// @throws RefusException when the rules say no
    List<E> decider(C commande, S etat);

    /// The state after one more fact. Never refuses: what is stored has happened.
    S evoluer(S etat, Fait<E> fait);
}
