package fr.spie.orientation.entry.caf;

import java.util.List;
import java.util.Optional;

/// One element of the flow, with the line it stands on.
record Noeud(String nom, int ligne, String texte, List<Noeud> enfants) {

    Optional<Noeud> enfant(String nom) {
        return enfants.stream().filter(e -> e.nom.equals(nom)).findFirst();
    }

    List<Noeud> enfants(String nom) {
        return enfants.stream().filter(e -> e.nom.equals(nom)).toList();
    }

    /// Follows `a/b/c`, first of each name.
    Optional<Noeud> chemin(String chemin) {
        var noeud = Optional.of(this);
        for (var nom : chemin.split("/")) {
            noeud = noeud.flatMap(n -> n.enfant(nom));
        }
        return noeud;
    }

    /// Text of a descendant; an empty element says nothing.
    Optional<String> valeur(String chemin) {
        return chemin(chemin).map(Noeud::texte).filter(t -> !t.isEmpty());
    }
}
