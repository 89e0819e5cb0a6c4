package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// The other dossier stands again too (E18).
@Component
class WhenFusionAnnuleeThenRouvrir implements Automate<FusionAnnulee> {

    private final Commandes<ParcoursCommande> parcours;

    WhenFusionAnnuleeThenRouvrir(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<FusionAnnulee> ecoute() {
        return FusionAnnulee.class;
    }

    @Override
    public void quand(Fait<FusionAnnulee> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new AnnulerFusion(
                        /* dossierId= */ e.autre(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        /* autre= */ e.dossierId(),
                        e.motif()),
                demande);
    }
}
