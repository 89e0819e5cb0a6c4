package fr.spie.systeme.histoires;

import java.util.List;
import java.util.stream.Stream;

/// Everything that may be tried. A new family of commands is a new list here: nothing else changes.
final class Jeux {

    /// A name, for the trace, and what is done.
    record Jeu(String nom, Action jeu) {}

    /// Turns a gesture into commands or facts.
    interface Action {
        void jouer(Monde monde, Geste geste);
    }

    static final List<Jeu> TOUS =
            Stream.of(
                            JeuxOrientation.TOUS,
                            JeuxOrientation.TOUS,
                            JeuxPorteur.TOUS,
                            JeuxPorteur.TOUS,
                            JeuxPorteur.TOUS,
                            JeuxSuivi.TOUS,
                            JeuxAccompagnement.TOUS,
                            JeuxOutils.TOUS,
                            JeuxContinuite.TOUS)
                    .flatMap(List::stream)
                    .toList();

    private Jeux() {}

    static Jeu de(Geste geste) {
        return TOUS.get(geste.genre() % TOUS.size());
    }
}
