package fr.spie.orientation.domain;

import fr.spie.events.decision.Refus;
import fr.spie.events.orientation.SituationAccueil.EtatRdv;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/// Why meeting, deciding again or correcting is refused.
public sealed interface RefusDossier extends Refus {

    sealed interface Introuvable extends RefusDossier {
        @Override
        default Nature nature() {
            return Nature.INTROUVABLE;
        }
    }

    sealed interface Conflit extends RefusDossier {
        @Override
        default Nature nature() {
            return Nature.CONFLIT;
        }
    }

    sealed interface Invalide extends RefusDossier {
        @Override
        default Nature nature() {
            return Nature.INVALIDE;
        }
    }

    sealed interface Interdit extends RefusDossier {
        @Override
        default Nature nature() {
            return Nature.INTERDIT;
        }
    }

    private static String enClair(LocalDate jour) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH).format(jour);
    }

    record RdvDejaConclu(UUID rdvId, EtatRdv etat) implements Conflit {
        @Override
        public String titre() {
            return "Ce rendez-vous a eu lieu ou a été manqué : il ne se déplace plus, un autre se donne.";
        }
    }

    record DiagnosticRecent(LocalDate dernierLe, String source) implements Conflit {
        @Override
        public String titre() {
            return "Un diagnostic de même nature a été établi le "
                    + enClair(dernierLe)
                    + " : dites pourquoi il en faut un autre ("
                    + source
                    + ").";
        }
    }

    record OrientationInconnue(UUID orientationId) implements Introuvable {
        @Override
        public String titre() {
            return "Cette décision d’orientation n’existe pas dans le dossier.";
        }
    }

    /// S21.
    ///
    /// @param jour day it is recorded
    record DecisionRetroactive(LocalDate le, LocalDate jour) implements Invalide {
        @Override
        public String titre() {
            return "Une décision compte du jour où elle est enregistrée : elle ne peut pas être datée du "
                    + enClair(le)
                    + ". Une erreur de date se corrige.";
        }
    }

    record TransfertNonPrevu(LocalDate notifiesLe, String source) implements Interdit {
        @Override
        public String titre() {
            return "Pour des droits notifiés le "
                    + enClair(notifiesLe)
                    + ", la décision n’est pas transférée à France Travail ("
                    + source
                    + ").";
        }
    }

    record AvantLaDecision(LocalDate le, LocalDate decideeLe) implements Invalide {
        @Override
        public String titre() {
            return "Ce jour précède la décision, prise le " + enClair(decideeLe) + ".";
        }
    }

    record OrientationDejaNotifiee(UUID orientationId, LocalDate le) implements Conflit {
        @Override
        public String titre() {
            return "La personne a déjà reçu cette décision, le "
                    + enClair(le)
                    + " : une erreur de date se corrige.";
        }
    }

    record ContestationInconnue(UUID contestationId) implements Introuvable {
        @Override
        public String titre() {
            return "Cette contestation n’existe pas dans le dossier.";
        }
    }

    record ContestationDejaTranchee(UUID contestationId, LocalDate le) implements Conflit {
        @Override
        public String titre() {
            return "Cette contestation a été tranchée autrement, le " + enClair(le) + ".";
        }
    }

    record SansOrientation(UUID dossierId) implements Conflit {
        @Override
        public String titre() {
            return "Aucune orientation n’est en vigueur : il n’y a pas de réorientation à demander.";
        }
    }

    record ReorientationEnCours(UUID demandeId, LocalDate le) implements Conflit {
        @Override
        public String titre() {
            return "Une réorientation est déjà demandée depuis le " + enClair(le) + ".";
        }
    }

    record ReorientationInconnue(UUID demandeId) implements Introuvable {
        @Override
        public String titre() {
            return "Cette demande de réorientation n’existe pas dans le dossier.";
        }
    }

    record ReorientationDejaTraitee(UUID demandeId, LocalDate le) implements Conflit {
        @Override
        public String titre() {
            return "Une nouvelle décision a répondu à cette demande, le " + enClair(le) + ".";
        }
    }

    record FaitInconnu(UUID cible) implements Introuvable {
        @Override
        public String titre() {
            return "Ce fait n’existe pas dans l’histoire du dossier.";
        }
    }

    record FaitDejaCorrige(UUID cible) implements Conflit {
        @Override
        public String titre() {
            return "Ce fait a déjà été corrigé : corrigez celui qui l’a remplacé.";
        }
    }

    record FaitNonCorrigeable(UUID cible) implements Invalide {
        @Override
        public String titre() {
            return "Ce fait découle des autres, ou corrige déjà : il ne se redate pas. Corrigez le fait dont"
                    + " il vient.";
        }
    }

    record CorrectionReservee(UUID cible) implements Interdit {
        @Override
        public String titre() {
            return "Seuls l’auteur de la saisie, son service ou l’administrateur fonctionnel corrigent ce"
                    + " fait.";
        }
    }

    /// @param action what was asked, in French
    record RoleRequis(String action) implements Interdit {
        @Override
        public String titre() {
            return "Votre rôle ne permet pas de " + action + ".";
        }
    }
}
