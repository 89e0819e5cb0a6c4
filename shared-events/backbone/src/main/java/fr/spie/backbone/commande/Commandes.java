package fr.spie.backbone.commande;

import fr.spie.events.decision.Commande;
import fr.spie.events.decision.RefusException;

/// The one way in. Returns once the outcome is stored.
@FunctionalInterface
public interface Commandes<C extends Commande> {

    /// @throws RefusException when the rules say no
    /// @throws ConflitException when others kept changing the subject meanwhile
    Accepte soumettre(C commande, Demande demande);
}
