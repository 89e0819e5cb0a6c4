package fr.spie.parcours.domain;

import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.regles.Regles;
import java.util.List;

/// The rules of what keeps watch.
final class ReglesVigilance {

    @SuppressWarnings("unused")
    private final Regles regles;

    ReglesVigilance(Regles regles) {
        this.regles = regles;
    }

    @SuppressWarnings("unused")
    List<ParcoursEvenement> decider(VigilanceCommande commande, Dossier dossier) {
        return List.of();
    }
}
