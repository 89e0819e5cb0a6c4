package fr.spie.parcours.view.afaire;

import fr.spie.backbone.web.Appelant;
import java.util.Optional;

/// Whose work a reader looks at: their own, or that of the institution when they manage it.
record Portee(Optional<String> moi, String institution) {

    static final String SQL =
            "r.institution = :institution and (:moi::text is null or r.professionnel = :moi)";

    static Portee de(Appelant appelant) {
        boolean encadre =
                appelant.roles().stream()
                        .map(role -> role.replace('-', '_'))
                        .anyMatch(role -> role.equals("pcd") || role.equals("chef_service"));
        return new Portee(
                encadre ? Optional.empty() : Optional.of(appelant.professionnel()),
                appelant.institution());
    }
}
