package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.OutilEvenement.BoursePermisDemandee;
import fr.spie.parcours.domain.ContingentCommande;
import fr.spie.parcours.domain.ContingentCommande.DemanderPlaceBourse;
import org.springframework.stereotype.Component;

/// The grants of the year answer, one demand after the other (Q052).
@Component
class WhenBoursePermisDemandeeThenDemanderPlace implements Automate<BoursePermisDemandee> {

    private final Commandes<ContingentCommande> contingents;

    WhenBoursePermisDemandeeThenDemanderPlace(Commandes<ContingentCommande> contingents) {
        this.contingents = contingents;
    }

    @Override
    public Class<BoursePermisDemandee> ecoute() {
        return BoursePermisDemandee.class;
    }

    @Override
    public void quand(Fait<BoursePermisDemandee> fait, Demande demande) {
        var e = fait.evenement();
        contingents.soumettre(
                new DemanderPlaceBourse(e.annee(), e.effectifLe(), e.bourseId(), e.dossierId()),
                demande);
    }
}
