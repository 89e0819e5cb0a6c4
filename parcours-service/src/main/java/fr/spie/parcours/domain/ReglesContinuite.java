package fr.spie.parcours.domain;

import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.regles.Regles;
import java.util.List;

/// The rules of what the world does to a dossier.
final class ReglesContinuite {

    @SuppressWarnings("unused")
    private final Regles regles;

    ReglesContinuite(Regles regles) {
        this.regles = regles;
    }

    @SuppressWarnings("unused")
    List<ParcoursEvenement> decider(ContinuiteCommande commande, Dossier dossier) {
        return List.of();
    }
}
