package fr.spie.events.parcours;

import fr.spie.events.Evenement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What concerns many dossiers at once: reassignment plans, committees, and the grants of a year.
/// Topic `spie.parcours`; subject `plan:<id>`, `comite:<id>` or `bourses-permis:<year>`.
public sealed interface PilotageEvenement extends Evenement {

    static String sujetPlan(UUID planId) {
        return "plan:" + planId;
    }

    static String sujetComite(UUID comiteId) {
        return "comite:" + comiteId;
    }

    /// The driving-licence grants of a year (Q052).
    static String sujetContingent(int annee) {
        return "bourses-permis:" + annee;
    }

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
            return sujetPlan(planId);
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
            return sujetComite(comiteId);
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
            return sujetComite(comiteId);
        }
    }

    /// It sat.
    ///
    /// @param presents institutions that came
    record ComiteTenu(UUID comiteId, LocalDate effectifLe, List<String> presents)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return sujetComite(comiteId);
        }
    }

    /// One of the driving-licence grants of a year is given, by its number (Q052). Subject:
    /// `bourses-permis:<year>`.
    ///
    /// @param numero from 1 to as many as there are; given once until it is given back
    record PlaceBourseAttribuee(
            int annee, LocalDate effectifLe, UUID bourseId, UUID dossierId, int numero)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return sujetContingent(annee);
        }
    }

    /// None was left, or it was no longer wanted: this grant has no place (Q052).
    record PlaceBourseRefusee(int annee, LocalDate effectifLe, UUID bourseId, UUID dossierId)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return sujetContingent(annee);
        }
    }

    /// A grant that was not paid is given back: somebody else may have it (Q052).
    record PlaceBourseRendue(
            int annee, LocalDate effectifLe, UUID bourseId, UUID dossierId, int numero)
            implements PilotageEvenement {

        @Override
        public String sujet() {
            return sujetContingent(annee);
        }
    }
}
