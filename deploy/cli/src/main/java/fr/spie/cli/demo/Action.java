package fr.spie.cli.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One dated thing that somebody does. Pure data: what it needs that only the platform knows is
/// written `{name}` and filled in when it is played.
public sealed interface Action {

    /// Unique within the scenario; the key of idempotence derives from it.
    String cle();

    /// Day of the scenario, from 0.
    int jour();

    /// When it happens, in simulated time.
    Instant instant();

    /// Account or machine that does it.
    String compte();

    /// A request to the public interface.
    ///
    /// @param personne whose thread it belongs to; empty = everybody's
    /// @param retient name under which an identifier of the answer is kept, with its field
    /// @param tour shared thing on which order matters, e.g. an offer with limited places
    /// @param attend what must be visible before the next action of that thread
    record Appel(
            String cle,
            int jour,
            Instant instant,
            String compte,
            OptionalInt personne,
            String verbe,
            String chemin,
            Map<String, Object> corps,
            Optional<Retenu> retient,
            Optional<String> tour,
            Attente attend)
            implements Action {}

    /// A monthly file of the paying body.
    ///
    /// @param nouvelles persons who appear for the first time
    record Import(
            String cle,
            int jour,
            Instant instant,
            String compte,
            List<FluxCaf.Foyer> foyers,
            List<Integer> nouvelles)
            implements Action {}

    /// Keeps the field `champ` of the answer under `nom`.
    record Retenu(String champ, String nom) {}

    /// Something automations bring about after an action.
    sealed interface Attente {

        record Rien() implements Attente {}

        /// The view of the parcours shows this carrier.
        record Porteur(String professionnel) implements Attente {}

        /// The prescription kept under that name was answered.
        record Reponse(String prescription) implements Attente {}

        /// Nobody is followed by that professional any more.
        record FileVide(String professionnel) implements Attente {}
    }
}
