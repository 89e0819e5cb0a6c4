package fr.spie.parcours.domain;

import fr.spie.events.decision.Refus;

/// The reasons for which the directory says no.
public sealed interface RefusAnnuaire extends Refus {

    record ProfessionnelIntrouvable(String professionnel) implements RefusAnnuaire {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "L’annuaire ne connaît pas ce professionnel.";
        }
    }

    record AnnuaireReserve(String institution) implements RefusAnnuaire {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "L’annuaire est tenu par le département et par les chefs de service, chacun pour"
                    + " son institution.";
        }
    }
}
