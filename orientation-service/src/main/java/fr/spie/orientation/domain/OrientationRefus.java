package fr.spie.orientation.domain;

import fr.spie.events.decision.Refus;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Why the front door says no.
public sealed interface OrientationRefus extends Refus {

    private static String enClair(LocalDate jour) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH).format(jour);
    }

    record DossierInconnu(UUID dossierId) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Aucun droit n’a été notifié pour ce dossier.";
        }
    }

    record DroitsClos(UUID dossierId, LocalDate closLe) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.CONFLIT;
        }

        @Override
        public String titre() {
            return "Les droits sont clos depuis le "
                    + enClair(closLe)
                    + " : une décision d’orientation suppose un droit en cours.";
        }
    }

    record RdvInconnu(UUID dossierId, UUID rdvId) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Ce rendez-vous n’existe pas dans le dossier.";
        }
    }

    record RdvDejaTenu(UUID dossierId, UUID rdvId) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.CONFLIT;
        }

        @Override
        public String titre() {
            return "Ce rendez-vous a été tenu : il ne peut pas être noté manqué.";
        }
    }

    record DecisionAntidatee(LocalDate le, LocalDate notifiesLe) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "La décision ne peut pas précéder la notification des droits, le "
                    + enClair(notifiesLe)
                    + ".";
        }
    }

    record DecideurNonHabilite(String decideur) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "La décision d’orientation appartient au président du conseil départemental,"
                    + " à son délégataire ou, passé le délai légal, à France Travail.";
        }
    }

    record DelaiNonEchu(LocalDate limiteLe, String source) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "Sans délégation, France Travail ne décide qu’après le "
                    + enClair(limiteLe)
                    + ", fin du délai du président du conseil départemental ("
                    + source
                    + ").";
        }
    }

    /// @param action what was asked, in French
    record AccesReserve(String action, String institution) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "Votre institution n’est pas habilitée à " + action + ".";
        }
    }

    record DateFuture(String champ, LocalDate le) implements OrientationRefus {
        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "Le champ « " + champ + " » ne peut pas être dans le futur.";
        }
    }

    /// @param erreurs everything that is wrong with what was typed
    record SaisieInvalide(List<Erreur> erreurs) implements OrientationRefus {

        public record Erreur(String champ, String valeur, String raison) {}

        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "Certaines informations manquent ou sont impossibles.";
        }
    }
}
