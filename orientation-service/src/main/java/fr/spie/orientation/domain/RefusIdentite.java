package fr.spie.orientation.domain;

import fr.spie.events.decision.Refus;
import java.util.UUID;

/// Why two dossiers are not told apart, or not brought together.
public sealed interface RefusIdentite extends Refus {

    record HomonymeNonSignale(UUID dossierId, UUID autre) implements RefusIdentite {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Ces deux dossiers n’ont pas été signalés comme homonymes.";
        }
    }

    record DossiersDejaRapproches(UUID dossierId, UUID autre) implements RefusIdentite {
        @Override
        public Nature nature() {
            return Nature.CONFLIT;
        }

        @Override
        public String titre() {
            return "Ces deux dossiers sont déjà rapprochés : annulez d’abord le rapprochement.";
        }
    }

    /// @param dans the dossier that goes on
    record DossierAbsorbe(UUID dossierId, UUID dans) implements RefusIdentite {
        @Override
        public Nature nature() {
            return Nature.CONFLIT;
        }

        @Override
        public String titre() {
            return "Ce dossier a été rapproché d’un autre, qui continue à sa place.";
        }
    }

    record RapprochementInconnu(UUID dossierId, UUID autre) implements RefusIdentite {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Ces deux dossiers ne sont pas rapprochés.";
        }
    }

    record MemeDossier(UUID dossierId) implements RefusIdentite {
        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "Un dossier ne peut pas être comparé à lui-même.";
        }
    }
}
