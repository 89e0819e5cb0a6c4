package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.OutilEvenement.BoursePermisClose;
import fr.spie.parcours.domain.ContingentCommande;
import fr.spie.parcours.domain.ContingentCommande.RendrePlaceBourse;
import org.springframework.stereotype.Component;

/// A grant that was not paid is for somebody else (Q052).
@Component
class WhenBoursePermisCloseThenRendrePlace implements Automate<BoursePermisClose> {

    private final Commandes<ContingentCommande> contingents;

    WhenBoursePermisCloseThenRendrePlace(Commandes<ContingentCommande> contingents) {
        this.contingents = contingents;
    }

    @Override
    public Class<BoursePermisClose> ecoute() {
        return BoursePermisClose.class;
    }

    @Override
    public void quand(Fait<BoursePermisClose> fait, Demande demande) {
        var e = fait.evenement();
        if (e.placeRendue()) {
            contingents.soumettre(
                    new RendrePlaceBourse(e.annee(), e.effectifLe(), e.bourseId(), e.dossierId()),
                    demande);
        }
    }
}
