package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class WhenOrientationDecideeThenDesignerReferent implements Automate<OrientationDecidee> {

    private final Commandes<ParcoursCommande> parcours;
    private final Annuaire annuaire;

    WhenOrientationDecideeThenDesignerReferent(
            Commandes<ParcoursCommande> parcours, Annuaire annuaire) {
        this.parcours = parcours;
        this.annuaire = annuaire;
    }

    @Override
    public Class<OrientationDecidee> ecoute() {
        return OrientationDecidee.class;
    }

    @Override
    public void quand(Fait<OrientationDecidee> fait, Demande demande) {
        var orientation = fait.evenement();
        parcours.soumettre(
                new DesignerReferent(
                        orientation.dossierId(),
                        Acteurs.automate(demande),
                        orientation.effectifLe(),
                        annuaire.candidat(
                                orientation.referent(),
                                Optional.of(orientation.institution()),
                                orientation.effectifLe()),
                        Optional.of(orientation.orientationId()),
                        Optional.of(orientation.vers()),
                        Optional.empty()),
                demande);
    }
}
