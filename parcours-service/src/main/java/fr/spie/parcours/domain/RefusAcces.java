package fr.spie.parcours.domain;

import java.util.UUID;

/// Why a person does not get to their page.
public sealed interface RefusAcces extends RefusParcours.Interdit {

    /// The code, the day of birth, or both: which one is not said.
    record AccesRefuse() implements RefusAcces {
        @Override
        public String titre() {
            return "Ce code et cette date de naissance ne vont pas ensemble, ou ce code ne"
                    + " fonctionne plus.";
        }
    }

    record AccesVerrouille() implements RefusAcces {
        @Override
        public String titre() {
            return "Trop d’essais : ce code ne fonctionne plus. Demandez-en un autre à la personne"
                    + " qui vous suit.";
        }
    }

    record DossierSansNaissance(UUID dossierId) implements RefusAcces {
        @Override
        public String titre() {
            return "La date de naissance de la personne n’est pas connue : elle ne pourrait pas se"
                    + " connecter.";
        }
    }
}
