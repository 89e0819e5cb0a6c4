package fr.spie.offre.domain;

import fr.spie.events.decision.Refus;
import java.time.LocalDate;
import java.util.UUID;

/// The reasons for which an offer says no to a person; to a prescription it answers by a fact.
public sealed interface RefusOffre extends Refus {

    record OffreInconnue(UUID offreId) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Cette offre n’existe pas.";
        }
    }

    record OffreReservee(String institution, String par) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "Seule l’institution qui porte l’offre la publie, la ferme ou libère une de ses"
                    + " places.";
        }
    }

    record OffreDejaPubliee(UUID offreId) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.CONFLIT;
        }

        @Override
        public String titre() {
            return "Cette offre est déjà publiée avec un autre contenu.";
        }
    }

    record OffreDejaFermee(UUID offreId, LocalDate fermeeLe) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.CONFLIT;
        }

        @Override
        public String titre() {
            return "Cette offre est déjà fermée.";
        }
    }

    record PrescriptionInconnue(UUID offreId, UUID prescriptionId) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Cette prescription n’a ni place ni rang dans cette offre.";
        }
    }

    record ThematiqueInconnue(String thematique) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "La thématique n’est pas une valeur du référentiel data·inclusion.";
        }
    }

    record AucunePlace(int places) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "Une offre a au moins une place.";
        }
    }

    record FinAvantDebut(LocalDate debutLe, LocalDate finLe) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "La fin de l’offre précède son début.";
        }
    }

    record FermetureAvantPublication(LocalDate le, LocalDate publieeLe) implements RefusOffre {
        @Override
        public Nature nature() {
            return Nature.INVALIDE;
        }

        @Override
        public String titre() {
            return "La fermeture précède la publication de l’offre.";
        }
    }
}
