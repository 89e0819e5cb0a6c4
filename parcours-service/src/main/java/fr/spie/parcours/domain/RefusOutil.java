package fr.spie.parcours.domain;

import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import java.time.LocalDate;
import java.util.UUID;

/// The reasons for which a tool the département pays for is refused.
public interface RefusOutil {

    record DroitAuRsaFerme(LocalDate fermeLe) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cette aide s’adresse aux bénéficiaires du RSA : le droit est fermé depuis le "
                    + RefusParcours.jour(fermeLe)
                    + ".";
        }
    }

    record BourseIntrouvable(UUID bourseId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Cette bourse au permis n’existe pas.";
        }
    }

    record BourseDejaDemandee(UUID bourseId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Une personne reçoit une seule bourse au permis : une autre est en cours, ou a été versée.";
        }
    }

    record AideOrdinaireOuverte(UUID dossierId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La bourse au permis s’adresse à qui n’a pas droit à l’aide du PTI : confirmez-le (PTI de la Corrèze, fiche 15).";
        }
    }

    record BourseSansPlace(UUID bourseId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La convention se signe quand une bourse de l’année est réservée : elle ne l’est pas encore.";
        }
    }

    record BourseSansConvention(UUID bourseId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La convention entre la personne, l’association et le département vient d’abord (PTI de la Corrèze, fiche 15).";
        }
    }

    record BourseDejaClose(UUID bourseId, LocalDate closeLe) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cette bourse au permis est close depuis le "
                    + RefusParcours.jour(closeLe)
                    + ".";
        }
    }

    record BourseNonVersee(UUID bourseId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Le permis vient après le code, à l’obtention duquel la bourse est versée : elle ne l’est pas encore.";
        }
    }

    record BourseVersee(UUID bourseId, LocalDate verseeLe) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cette bourse est versée depuis le "
                    + RefusParcours.jour(verseeLe)
                    + " : elle ne peut plus être refusée.";
        }
    }

    record BenevolatInsuffisant(int heures, int attendues, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La personne donne au moins "
                    + attendues
                    + " heures de bénévolat, et non "
                    + heures
                    + " ("
                    + source
                    + ").";
        }
    }

    record HeuresDuJourInvalides(int heures) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Les heures de bénévolat d’un jour vont de 1 à 24.";
        }
    }

    record IssueBourseCalculee(IssueBourse issue) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Cette issue vient d’elle-même quand les bourses de l’année sont épuisées.";
        }
    }

    record MotifDeFinObligatoire(UUID bourseId) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Dites pourquoi cette bourse s’arrête.";
        }
    }

    record BourseNonCorrigeable(UUID cible) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce fait tient une bourse du contingent : il ne se corrige pas, la bourse se clôt.";
        }
    }

    record ClisIntrouvable(UUID clisId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce contrat local d’innovation sociale n’existe pas.";
        }
    }

    record ClisDejaEnCours(UUID clisId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Un autre contrat local d’innovation sociale est en cours à cette date : dites d’abord sa fin.";
        }
    }

    record ClisDejaTermine(UUID clisId, LocalDate termineLe) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce contrat local d’innovation sociale est terminé depuis le "
                    + RefusParcours.jour(termineLe)
                    + ".";
        }
    }

    record FinDeClisNonDeplacable(UUID clisId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "L’aide est comptée jusqu’à ce jour : retirez cette fin, puis redites-la à sa date.";
        }
    }

    record ApresLaFinDuClis(UUID clisId, LocalDate finLe) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Ce contrat finit le "
                    + RefusParcours.jour(finLe)
                    + " : personne n’y travaille après.";
        }
    }

    record PassIaeIntrouvable(UUID passId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce PASS IAE n’est pas noté au dossier.";
        }
    }

    record FinAvantDebut(LocalDate debutLe, LocalDate finLe) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "La fin ne peut pas précéder le début, le " + RefusParcours.jour(debutLe) + ".";
        }
    }
}
