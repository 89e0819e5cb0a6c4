package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.OrientationNotifiee;
import fr.spie.parcours.domain.ContinuiteCommande.NoterDecisionRecue;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// The month to sign a contract begins (D. 5411-14-1).
@Component
class WhenOrientationNotifieeThenNoterDecisionRecue implements Automate<OrientationNotifiee> {

    private final Commandes<ParcoursCommande> parcours;

    WhenOrientationNotifieeThenNoterDecisionRecue(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<OrientationNotifiee> ecoute() {
        return OrientationNotifiee.class;
    }

    @Override
    public void quand(Fait<OrientationNotifiee> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new NoterDecisionRecue(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        e.orientationId()),
                demande);
    }
}
