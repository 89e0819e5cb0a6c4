package fr.spie.orientation.entry;

import fr.spie.backbone.web.Appelant;
import fr.spie.orientation.domain.Acteur;
import java.util.stream.Collectors;

/// Who asks, in the words of the domain.
public final class Acteurs {

    private Acteurs() {}

    public static Acteur de(Appelant appelant) {
        var roles =
                appelant.roles().stream()
                        .map(role -> role.replace('-', '_'))
                        .collect(Collectors.toUnmodifiableSet());
        return new Acteur(appelant.institution(), appelant.professionnel(), roles);
    }
}
