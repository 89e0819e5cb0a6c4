package fr.spie.parcours.domain;

import fr.spie.events.parcours.SituationVigilance.EtatRdv;
import java.time.LocalDate;
import java.util.UUID;

/// The reasons for which the watch says no.
public interface RefusVigilance {

    record RdvIntrouvable(UUID rdvId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce rendez-vous n’existe pas.";
        }
    }

    record RdvDejaConclu(UUID rdvId, EtatRdv etat) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce rendez-vous est déjà conclu.";
        }
    }

    record RdvDansLePasse(LocalDate prevuLe, LocalDate aujourdhui)
            implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Un rendez-vous se donne pour aujourd’hui ou plus tard.";
        }
    }

    record AnomalieIntrouvable(UUID anomalieId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce point à traiter n’existe pas.";
        }
    }

    record ComiteIntrouvable(UUID comiteId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce comité n’est pas convoqué.";
        }
    }

    record ComiteDansLePasse(LocalDate prevuLe, LocalDate aujourdhui)
            implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Un comité se convoque pour aujourd’hui ou plus tard.";
        }
    }

    record ComiteSansConvive(UUID comiteId) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Dites quelles institutions sont conviées au comité.";
        }
    }

    record ComitePasEncoreTenu(UUID comiteId, LocalDate prevuLe) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Ce comité n’a pas encore eu lieu.";
        }
    }

    /// Their right to be heard comes first.
    record PersonneNonConviee(UUID comiteId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La personne n’a pas été conviée à ce comité : elle a le droit d’y être entendue.";
        }
    }

    record MotifDeLeveeObligatoire(UUID anomalieId) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Dites pourquoi ce point est traité.";
        }
    }
}
