package fr.spie.parcours.domain;

import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import java.util.Optional;

/// Who gives a person their access code, and takes it back (S27).
public final class ReglesAcces {

    private ReglesAcces() {}

    /// Who answers for them, or a chef de projet.
    public static void peutDonner(Acteur acteur, Optional<Porteur> porteur) {
        if (porteur.filter(acteur::est).isEmpty() && !acteur.encadre()) {
            throw new AccesInterdit(
                            "Seul le professionnel qui répond de la personne, ou un chef de projet,"
                                    + " donne un code d’accès.")
                    .exception();
        }
    }
}
