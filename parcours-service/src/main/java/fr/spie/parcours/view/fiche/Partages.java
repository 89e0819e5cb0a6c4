package fr.spie.parcours.view.fiche;

import fr.spie.backbone.web.Appelant;
import fr.spie.events.decision.Refus;
import fr.spie.events.parcours.SituationParcours;

/// The person keeps out whom they want to keep out (S27, E25).
final class Partages {

    private Partages() {}

    /// The person refused that this institution reads the dossier.
    record PartageRefuseParLaPersonne(String institution) implements Refus {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "La personne refuse le partage de son dossier avec votre institution.";
        }
    }

    static void exiger(SituationParcours s, Appelant appelant) {
        if (s.changements().partagesRefuses().contains(appelant.institution())) {
            throw new PartageRefuseParLaPersonne(appelant.institution()).exception();
        }
    }
}
