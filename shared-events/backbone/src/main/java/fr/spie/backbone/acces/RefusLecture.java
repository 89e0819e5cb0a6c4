package fr.spie.backbone.acces;

import fr.spie.events.decision.Refus;
import java.util.UUID;

/// Why a dossier is not shown.
public sealed interface RefusLecture extends Refus {

    @Override
    default Nature nature() {
        return Nature.INTERDIT;
    }

    /// The institution has no link with the dossier, and its reader did not say why they read it.
    record MotifRequis(UUID dossierId) implements RefusLecture {
        @Override
        public String titre() {
            return "Votre institution ne suit pas cette personne : dites pourquoi vous ouvrez ce"
                    + " dossier (paramètre ou en-tête « motif »).";
        }
    }

    /// The person keeps this institution out (S27).
    record PartageRefuse(UUID dossierId) implements RefusLecture {
        @Override
        public String titre() {
            return "La personne a refusé que votre institution lise son dossier.";
        }
    }

    /// The trace is not for everyone.
    record JournalReserve() implements RefusLecture {
        @Override
        public String titre() {
            return "Le journal des consultations est réservé au chef de projet, à l’auditeur et à"
                    + " l’administrateur.";
        }
    }
}
