package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ParcoursCommande;
import org.springframework.stereotype.Component;

/// The other dossier ends in the one that goes on (S20).
@Component
class WhenDossiersFusionnesThenAbsorber implements Automate<DossiersFusionnes> {

    private final Commandes<ParcoursCommande> parcours;

    WhenDossiersFusionnesThenAbsorber(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<DossiersFusionnes> ecoute() {
        return DossiersFusionnes.class;
    }

    @Override
    public void quand(Fait<DossiersFusionnes> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new AbsorberDossier(
                        e.disparu(), Acteurs.automate(demande), e.effectifLe(), e.dossierId()),
                demande);
    }
}
