package fr.spie.fse.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import org.springframework.stereotype.Component;

/// A job began: each participation of the person learns the situation.
@Component
class WhenEmploiDemarreThenConstaterSituation implements Automate<EmploiDemarre> {

    private final FaitsDuParcours parcours;

    WhenEmploiDemarreThenConstaterSituation(FaitsDuParcours parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<EmploiDemarre> ecoute() {
        return EmploiDemarre.class;
    }

    @Override
    public void quand(Fait<EmploiDemarre> fait, Demande demande) {
        parcours.dire(fait, demande);
    }
}
