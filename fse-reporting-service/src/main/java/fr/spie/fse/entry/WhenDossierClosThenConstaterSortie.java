package fr.spie.fse.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import org.springframework.stereotype.Component;

/// The dossier closed: the person leaves each operation they are still in.
@Component
class WhenDossierClosThenConstaterSortie implements Automate<DossierClos> {

    private final FaitsDuParcours parcours;

    WhenDossierClosThenConstaterSortie(FaitsDuParcours parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<DossierClos> ecoute() {
        return DossierClos.class;
    }

    @Override
    public void quand(Fait<DossierClos> fait, Demande demande) {
        parcours.dire(fait, demande);
    }
}
