package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.parcours.domain.ContinuiteCommande.ChangerTerritoire;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// The person moved; the référent stays (S14).
@Component
class WhenDemenagementThenChangerTerritoire implements Automate<Demenagement> {

    private final Commandes<ParcoursCommande> parcours;

    WhenDemenagementThenChangerTerritoire(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<Demenagement> ecoute() {
        return Demenagement.class;
    }

    @Override
    public void quand(Fait<Demenagement> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new ChangerTerritoire(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        e.ancienTerritoire(),
                        e.territoire()),
                demande);
    }
}
