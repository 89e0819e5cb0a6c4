package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.offre.OffreEvenement.PrescriptionRefusee;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.NoterReponsePrescription;
import org.springframework.stereotype.Component;

@Component
class WhenPrescriptionRefuseeThenNoterReponse implements Automate<PrescriptionRefusee> {

    private final Commandes<ParcoursCommande> parcours;

    WhenPrescriptionRefuseeThenNoterReponse(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<PrescriptionRefusee> ecoute() {
        return PrescriptionRefusee.class;
    }

    @Override
    public void quand(Fait<PrescriptionRefusee> fait, Demande demande) {
        var offre = fait.evenement();
        parcours.soumettre(
                new NoterReponsePrescription(
                        offre.dossierId(),
                        Acteurs.automate(demande),
                        offre.effectifLe(),
                        offre.prescriptionId(),
                        offre.offreId(),
                        ReponsePrescription.REFUSEE,
                        offre.motif()),
                demande);
    }
}
