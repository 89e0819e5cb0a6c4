package fr.spie.parcours.domain;

import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the directory says, as last read.
public interface Annuaire {

    /// Someone who may be about to answer for a person.
    ///
    /// @param institution empty: the one the directory knows them in
    Candidat candidat(String professionnel, Optional<String> institution);

    /// Day from which the professional a handover waits for carries no dossier, if they leave.
    Optional<LocalDate> receveurPartiLe(UUID relaisId);

    /// Who answers when nobody else does: the chef de projet of the territory, then another one,
    /// then the one of the settings.
    ///
    /// @param sauf a professional who cannot
    Porteur porteurProvisoire(String territoire, LocalDate jour, Optional<String> sauf);
}
