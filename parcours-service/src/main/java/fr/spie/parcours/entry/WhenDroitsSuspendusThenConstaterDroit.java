package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterDroit;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// A suspended right suspends nothing here (S16).
@Component
class WhenDroitsSuspendusThenConstaterDroit implements Automate<DroitsSuspendus> {

    private final Commandes<ParcoursCommande> parcours;

    WhenDroitsSuspendusThenConstaterDroit(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<DroitsSuspendus> ecoute() {
        return DroitsSuspendus.class;
    }

    @Override
    public void quand(Fait<DroitsSuspendus> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new ConstaterDroit(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        EtatDroit.SUSPENDU,
                        e.motif()),
                demande);
    }
}
