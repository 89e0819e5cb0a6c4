package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenDroitsNotifiesThenOuvrirParcours implements Automate<DroitsNotifies> {

    private final Commandes<ParcoursCommande> parcours;
    private final Annuaire annuaire;

    WhenDroitsNotifiesThenOuvrirParcours(Commandes<ParcoursCommande> parcours, Annuaire annuaire) {
        this.parcours = parcours;
        this.annuaire = annuaire;
    }

    @Override
    public Class<DroitsNotifies> ecoute() {
        return DroitsNotifies.class;
    }

    @Override
    public void quand(Fait<DroitsNotifies> fait, Demande demande) {
        var droits = fait.evenement();
        parcours.soumettre(
                new OuvrirParcours(
                        droits.dossierId(),
                        Acteurs.automate(demande),
                        droits.effectifLe(),
                        droits.territoire(),
                        annuaire.porteurProvisoire(
                                droits.territoire(), droits.effectifLe(), Optional.empty())),
                demande);
    }
}
