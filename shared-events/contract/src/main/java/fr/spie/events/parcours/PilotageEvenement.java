package fr.spie.events.parcours;

import fr.spie.events.Evenement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What concerns many dossiers at once: reassignment plans and committees. Topic `spie.parcours`;
/// subject `plan:<id>` or `comite:<id>`.
public sealed interface PilotageEvenement extends Evenement {

    /// Who takes over the dossiers of a professional or an institution that leaves: every one of
    /// them, from one day (S17, E6). Subject: `plan:<id>`.
    ///
    /// @param partant `professionnel:<id>` or `institution:<code>`
    /// @param effectifLe day of the change
    /// @param affectations one for each dossier
    record PlanReaffectationArrete(
            String partant,
            LocalDate effectifLe,
            UUID planId,
            String motif,
            List<Affectation> affectations)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return "plan:" + planId;
        }
    }

    /// One dossier of a plan.
    record Affectation(UUID dossierId, Porteur vers) {}

    /// A follow-up committee is called (001).
    ///
    /// @param effectifLe day it is called
    /// @param prevuLe day it sits
    /// @param dispositif the scheme it follows, e.g. `PARCOURS_EMPLOI_RENFORCE`
    /// @param convies institutions invited
    record ComiteConvoque(
            UUID comiteId,
            LocalDate effectifLe,
            LocalDate prevuLe,
            Dispositif dispositif,
            Optional<String> territoire,
            List<String> convies)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return "comite:" + comiteId;
        }
    }

    /// Where it sits, and who sits on it.
    ///
    /// @param effectifLe day it is said
    /// @param membres professionals, each for their institution
    record ComiteOrganise(UUID comiteId, LocalDate effectifLe, String lieu, List<Porteur> membres)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return "comite:" + comiteId;
        }
    }

    /// It sat.
    ///
    /// @param presents institutions that came
    record ComiteTenu(UUID comiteId, LocalDate effectifLe, List<String> presents)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return "comite:" + comiteId;
        }
    }
}
