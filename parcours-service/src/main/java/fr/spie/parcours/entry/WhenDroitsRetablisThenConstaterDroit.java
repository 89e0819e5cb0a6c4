package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterDroit;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// The right is paid again.
@Component
class WhenDroitsRetablisThenConstaterDroit implements Automate<DroitsRetablis> {

    private final Commandes<ParcoursCommande> parcours;

    WhenDroitsRetablisThenConstaterDroit(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<DroitsRetablis> ecoute() {
        return DroitsRetablis.class;
    }

    @Override
    public void quand(Fait<DroitsRetablis> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new ConstaterDroit(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        EtatDroit.OUVERT,
                        ""),
                demande);
    }
}
