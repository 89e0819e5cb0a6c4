package fr.spie.parcours.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The reasons for which moves, merges, corrections and plans are refused.
public interface RefusContinuite {

    record TransfertDejaDemande(UUID transfertId, String departement)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Un transfert est déjà demandé au département " + departement + ".";
        }
    }

    record TransfertIntrouvable(UUID transfertId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce transfert n’existe pas.";
        }
    }

    record TransfertDejaConclu(UUID transfertId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce transfert est déjà conclu.";
        }
    }

    record FusionAvecLuiMeme(UUID dossierId) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Un dossier ne fusionne pas avec lui-même.";
        }
    }

    record FusionIntrouvable(UUID dossierId, UUID autre) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ces deux dossiers n’ont pas été fusionnés.";
        }
    }

    record DeuxAccompagnementsRenforces(List<UUID> accompagnements)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Une personne suit un seul accompagnement renforcé à la fois : choisissez celui"
                    + " qui continue.";
        }
    }

    record FaitIntrouvable(UUID cible) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce dossier ne contient pas ce fait.";
        }
    }

    record CorrectionSansPorteur(UUID cible) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cette correction laisserait la personne sans personne qui réponde d’elle.";
        }
    }

    record FusionNonCorrigeable(UUID cible) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Une fusion concerne deux dossiers : annulez-la, elle ne se corrige pas dans un"
                    + " seul.";
        }
    }

    record FaitDejaCorrige(UUID cible) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce fait a déjà été corrigé : corrigez celui qui le remplace.";
        }
    }

    record CorrigeDepuis(UUID cible) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce fait a été corrigé de nouveau depuis : retirez d’abord la dernière"
                    + " correction.";
        }
    }

    record CorrectionNonDeplacable(UUID cible) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Une correction se retire, elle ne change pas de jour : retirez-la, puis"
                    + " corrigez le fait.";
        }
    }

    record CorrectionSansEffet(UUID cible, LocalDate jour) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce jour-là, ce fait ne changerait pas qui répond de la personne.";
        }
    }

    record FaitCalcule(UUID cible) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Ce fait découle d’autres faits : corrigez-les, il les suivra.";
        }
    }

    record MotifDeCorrectionObligatoire(UUID cible) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Dites pourquoi ce fait est corrigé.";
        }
    }

    record PartageRefuseParLaPersonne(String institution) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La personne refuse le partage de son dossier avec cette institution : proposez"
                    + " un autre relais.";
        }
    }

    /// @param dossiersOublies those the plan does not name, at most a hundred
    record PlanIncomplet(String partant, int manquants, List<UUID> dossiersOublies)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Le plan oublie "
                    + manquants
                    + (manquants > 1 ? " dossiers suivis" : " dossier suivi")
                    + " : chacun doit avoir un repreneur.";
        }
    }

    /// @param dossiersSuivis at most a hundred
    record DepartSansPlan(String partant, int suivis, List<UUID> dossiersSuivis)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Un départ annoncé demande un plan de réaffectation : "
                    + suivis
                    + (suivis > 1 ? " dossiers sont suivis." : " dossier est suivi.");
        }
    }
}
