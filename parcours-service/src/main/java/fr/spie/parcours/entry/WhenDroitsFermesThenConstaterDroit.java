package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterDroit;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// A closed right closes nothing here (S8, E24).
@Component
class WhenDroitsFermesThenConstaterDroit implements Automate<DroitsFermes> {

    private final Commandes<ParcoursCommande> parcours;

    WhenDroitsFermesThenConstaterDroit(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<DroitsFermes> ecoute() {
        return DroitsFermes.class;
    }

    @Override
    public void quand(Fait<DroitsFermes> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new ConstaterDroit(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        EtatDroit.FERME,
                        e.motif()),
                demande);
    }
}
