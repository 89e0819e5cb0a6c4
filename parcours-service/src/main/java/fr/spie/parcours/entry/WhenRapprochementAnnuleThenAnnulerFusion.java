package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// They were two persons after all (E18).
@Component
class WhenRapprochementAnnuleThenAnnulerFusion implements Automate<RapprochementAnnule> {

    private final Commandes<ParcoursCommande> parcours;

    WhenRapprochementAnnuleThenAnnulerFusion(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<RapprochementAnnule> ecoute() {
        return RapprochementAnnule.class;
    }

    @Override
    public void quand(Fait<RapprochementAnnule> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new AnnulerFusion(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        Acteurs.jour(demande),
                        e.autre(),
                        e.motif()),
                demande);
    }
}
