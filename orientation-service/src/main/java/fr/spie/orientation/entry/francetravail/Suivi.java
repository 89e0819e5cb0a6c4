package fr.spie.orientation.entry.francetravail;

import fr.spie.events.orientation.SituationIdentite.FranceTravail;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import java.time.LocalDate;

/// A person of the extract, checked.
///
/// @param brsa whether France Travail says that they receive the RSA
record Suivi(PersonneDeclaree personne, boolean brsa, FranceTravail situation) {

    /// What it says, whatever the day of the file.
    String contenu() {
        var s = situation;
        return new FranceTravail(
                        LocalDate.EPOCH,
                        s.inscritLe(),
                        s.categorie(),
                        s.axe(),
                        s.modalite(),
                        s.structure(),
                        s.freins())
                .toString();
    }
}
