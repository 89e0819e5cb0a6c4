package fr.spie.parcours.view.vigilance;

import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.parcours.view.Libelles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something to settle.
///
/// @param regle number of the rule, or article
/// @param source where the rule of the day stands
/// @param porteur who answers for the dossier today
/// @param attribueeA name of who it was given to
public record LigneAnomalie(
        UUID anomalieId,
        UUID dossierId,
        String personne,
        String territoire,
        NatureAnomalie nature,
        String regle,
        RoleResponsable responsable,
        Optional<String> attribueeA,
        Optional<String> porteur,
        LocalDate ouverteLe,
        LocalDate echeanceLe,
        boolean enRetard,
        boolean rupture,
        String motif,
        String source) {

    public String libelle() {
        var mots = Libelles.de(nature);
        return Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
    }
}
