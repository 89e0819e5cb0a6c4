package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.offre.OffreEvenement.PlaceReservee;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.NoterReponsePrescription;
import org.springframework.stereotype.Component;

@Component
class WhenPlaceReserveeThenNoterReponse implements Automate<PlaceReservee> {

    private final Commandes<ParcoursCommande> parcours;

    WhenPlaceReserveeThenNoterReponse(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<PlaceReservee> ecoute() {
        return PlaceReservee.class;
    }

    @Override
    public void quand(Fait<PlaceReservee> fait, Demande demande) {
        var offre = fait.evenement();
        parcours.soumettre(
                new NoterReponsePrescription(
                        offre.dossierId(),
                        Acteurs.automate(demande),
                        offre.effectifLe(),
                        offre.prescriptionId(),
                        offre.offreId(),
                        ReponsePrescription.PLACE_RESERVEE,
                        ""),
                demande);
    }
}
