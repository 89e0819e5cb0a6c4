package fr.spie.orientation.entry.tableau;

import java.util.Map;
import java.util.Optional;

/// One thing that a table holds.
public sealed interface LigneTableau {

    /// Line of the file, from 1: the first one, for a row that spreads over several.
    int numero();

    /// A row.
    ///
    /// @param rang rank among the rows, from 1
    /// @param valeurs by field; what is empty is not there
    record Lue(int numero, int rang, Map<String, String> valeurs) implements LigneTableau {

        public Optional<String> valeur(String champ) {
            return Optional.ofNullable(valeurs.get(champ));
        }
    }

    /// What cannot be read as a row, and why, in French.
    record Illisible(int numero, int rang, String champ, String valeur, String raison)
            implements LigneTableau {}
}
