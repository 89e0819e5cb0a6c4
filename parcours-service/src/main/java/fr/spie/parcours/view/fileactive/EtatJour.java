package fr.spie.parcours.view.fileactive;

import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.Qualite;
import java.time.LocalDate;

/// A dossier on a day, as far as a file active tells it.
sealed interface EtatJour {

    /// Someone answers for it.
    ///
    /// @param depuisLe first day of the phase of responsibility
    /// @param ouvertLe first day of the period of opening
    record Suivi(
            Porteur porteur,
            Qualite qualite,
            String territoire,
            LocalDate depuisLe,
            LocalDate ouvertLe)
            implements EtatJour {}

    /// It was open before.
    record Clos(IssueParcours issue) implements EtatJour {}
}
