package fr.spie.parcours.view.fileactive;

import fr.spie.events.parcours.Qualite;
import java.util.Optional;
import java.util.UUID;

/// Whose dossiers, and from where to read on.
public record Filtre(
        Optional<String> referent,
        Optional<String> institution,
        Optional<String> territoire,
        Optional<Qualite> qualite,
        UUID apres,
        int limite) {

    static final UUID DEBUT = new UUID(0, 0);

    static Optional<String> dit(Optional<String> valeur) {
        return valeur.map(String::strip).filter(v -> !v.isEmpty());
    }
}
