package fr.spie.parcours.view.comites;

import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import fr.spie.parcours.view.Libelles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The committees of a reader, and what one of them is to look at.
///
/// @param aVenir those that have not sat, the next one first
/// @param tenues the last ones that sat
/// @param choisie the one the agenda is for
/// @param ordreDuJour dossiers to be looked at within the month that follows, the most urgent first
public record Seances(
        List<Seance> aVenir,
        List<Seance> tenues,
        Optional<Seance> choisie,
        List<Dossier> ordreDuJour) {

    /// A committee.
    ///
    /// @param convies names of the institutions invited
    /// @param membres names of who sits
    public record Seance(
            UUID comiteId,
            LocalDate prevuLe,
            String lieu,
            Dispositif dispositif,
            Optional<String> territoire,
            String institution,
            List<String> convies,
            List<String> membres,
            Optional<LocalDate> tenuLe) {}

    /// A dossier to be looked at.
    ///
    /// @param raisons why, the most urgent first
    /// @param decision what that committee decided
    public record Dossier(
            UUID dossierId,
            String personne,
            String territoire,
            String porteur,
            List<Raison> raisons,
            Optional<LocalDate> convieeLe,
            Optional<ModeParole> parole,
            Optional<String> decision) {}

    /// Why a dossier is to be looked at.
    ///
    /// @param nature word of what is due, or `EXAMEN_DEMANDE`
    public record Raison(String nature, LocalDate le, String motif, String source) {

        public static final String DEMANDE = "EXAMEN_DEMANDE";

        public String libelle() {
            return nature.equals(DEMANDE)
                    ? "demandé par qui suit le dossier"
                    : Libelles.de(NatureAnomalie.valueOf(nature));
        }
    }
}
