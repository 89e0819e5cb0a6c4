package fr.spie.parcours.domain;

import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the directory says, as last read.
public interface Annuaire {

    /// Someone, in an institution.
    ///
    /// @param institution empty: the one the directory knows them in
    Porteur porteur(String professionnel, Optional<String> institution);

    /// Someone who may be about to answer for a person.
    ///
    /// @param institution empty: the one the directory knows them in
    /// @param jour day they would answer from
    Candidat candidat(String professionnel, Optional<String> institution, LocalDate jour);

    /// Since when the professional a handover waits for is gone, if they are on that day.
    Optional<LocalDate> receveurPartiLe(UUID relaisId, LocalDate jour);

    /// Who answers when nobody else does: the chef de projet of the territory, then another one,
    /// then the one of the settings.
    ///
    /// @param sauf a professional who cannot
    Porteur porteurProvisoire(String territoire, LocalDate jour, Optional<String> sauf);
}
