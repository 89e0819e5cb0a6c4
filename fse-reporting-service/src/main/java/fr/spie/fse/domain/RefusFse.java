package fr.spie.fse.domain;

import fr.spie.events.decision.Refus;
import java.time.LocalDate;
import java.util.UUID;

/// The reasons for which an operation or a participation says no.
public sealed interface RefusFse extends Refus {

    /// What the command is about does not exist.
    sealed interface Introuvable extends RefusFse {
        @Override
        default Nature nature() {
            return Nature.INTROUVABLE;
        }
    }

    /// The state forbids it.
    sealed interface Conflit extends RefusFse {
        @Override
        default Nature nature() {
            return Nature.CONFLIT;
        }
    }

    /// The command is wrong in itself.
    sealed interface Invalide extends RefusFse {
        @Override
        default Nature nature() {
            return Nature.INVALIDE;
        }
    }

    record OperationInconnue(UUID operationId) implements Introuvable {
        @Override
        public String titre() {
            return "Cette opération n’existe pas.";
        }
    }

    record ParticipationInconnue(UUID participationId) implements Introuvable {
        @Override
        public String titre() {
            return "Cette participation n’existe pas.";
        }
    }

    record OperationDejaDeclaree(UUID operationId) implements Conflit {
        @Override
        public String titre() {
            return "Cette opération est déjà déclarée avec un autre contenu.";
        }
    }

    record ParticipationDejaOuverte(UUID participationId, LocalDate entreeLe) implements Conflit {
        @Override
        public String titre() {
            return "Cette personne participe déjà à l’opération ; rectifiez son entrée ou constatez"
                    + " sa rentrée.";
        }
    }

    record EncorePresente(UUID participationId, LocalDate le) implements Conflit {
        @Override
        public String titre() {
            return "La personne est encore présente dans l’opération à cette date.";
        }
    }

    record FinAvantDebut(LocalDate debutLe, LocalDate finLe) implements Invalide {
        @Override
        public String titre() {
            return "La fin de l’opération précède son début.";
        }
    }

    record TauxInvalide(int taux) implements Invalide {
        @Override
        public String titre() {
            return "Le taux de cofinancement est compris entre 0 et 100.";
        }
    }

    record EntreeHorsOperation(LocalDate entreeLe, LocalDate debutLe, LocalDate finLe)
            implements Invalide {
        @Override
        public String titre() {
            return "L’entrée n’est pas comprise dans les dates de l’opération.";
        }
    }

    record AvantEntree(LocalDate le, LocalDate entreeLe) implements Invalide {
        @Override
        public String titre() {
            return "Cette date précède l’entrée dans l’opération.";
        }
    }

    record NaissanceApresEntree(LocalDate entreeLe) implements Invalide {
        @Override
        public String titre() {
            return "La date de naissance est postérieure à l’entrée dans l’opération.";
        }
    }

    record ChomageApresEntree(LocalDate sansEmploiDepuisLe, LocalDate entreeLe)
            implements Invalide {
        @Override
        public String titre() {
            return "Le début du chômage est postérieur à l’entrée dans l’opération.";
        }
    }

    record CiteInvalide(int cite) implements Invalide {
        @Override
        public String titre() {
            return "Le niveau CITE est compris entre 0 et 8.";
        }
    }

    record DroitFseRequis(String geste) implements RefusFse {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "Votre rôle ne permet pas de " + geste + ".";
        }
    }
}
