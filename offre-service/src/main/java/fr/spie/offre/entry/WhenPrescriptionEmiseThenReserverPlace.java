package fr.spie.offre.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.offre.domain.OffreCommande;
import fr.spie.offre.domain.OffreCommande.ReserverPlace;
import org.springframework.stereotype.Component;

/// A référent prescribes: the offer answers by a place, a rank in the list or a reasoned no.
@Component
class WhenPrescriptionEmiseThenReserverPlace implements Automate<PrescriptionEmise> {

    private final Commandes<OffreCommande> offres;

    WhenPrescriptionEmiseThenReserverPlace(Commandes<OffreCommande> offres) {
        this.offres = offres;
    }

    @Override
    public Class<PrescriptionEmise> ecoute() {
        return PrescriptionEmise.class;
    }

    @Override
    public void quand(Fait<PrescriptionEmise> fait, Demande demande) {
        var e = fait.evenement();
        offres.soumettre(
                new ReserverPlace(e.offreId(), e.effectifLe(), e.prescriptionId(), e.dossierId()),
                demande);
    }
}
