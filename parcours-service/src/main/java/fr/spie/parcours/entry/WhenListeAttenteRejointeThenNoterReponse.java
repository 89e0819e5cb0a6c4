package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.offre.OffreEvenement.ListeAttenteRejointe;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.NoterReponsePrescription;
import org.springframework.stereotype.Component;

@Component
class WhenListeAttenteRejointeThenNoterReponse implements Automate<ListeAttenteRejointe> {

    private final Commandes<ParcoursCommande> parcours;

    WhenListeAttenteRejointeThenNoterReponse(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<ListeAttenteRejointe> ecoute() {
        return ListeAttenteRejointe.class;
    }

    @Override
    public void quand(Fait<ListeAttenteRejointe> fait, Demande demande) {
        var offre = fait.evenement();
        parcours.soumettre(
                new NoterReponsePrescription(
                        offre.dossierId(),
                        Acteurs.automate(demande),
                        offre.effectifLe(),
                        offre.prescriptionId(),
                        offre.offreId(),
                        ReponsePrescription.LISTE_ATTENTE,
                        "Rang " + offre.rang()),
                demande);
    }
}
