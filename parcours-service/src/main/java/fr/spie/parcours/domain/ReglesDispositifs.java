package fr.spie.parcours.domain;

import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.regles.Regles;
import java.util.List;

/// The rules of what is done with the person.
final class ReglesDispositifs {

    @SuppressWarnings("unused")
    private final Regles regles;

    ReglesDispositifs(Regles regles) {
        this.regles = regles;
    }

    @SuppressWarnings("unused")
    List<ParcoursEvenement> decider(AccompagnementCommande commande, Dossier dossier) {
        return List.of();
    }
}
