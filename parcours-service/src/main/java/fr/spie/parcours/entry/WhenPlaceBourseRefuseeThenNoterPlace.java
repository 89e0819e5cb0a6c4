package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseRefusee;
import fr.spie.parcours.domain.OutilCommande.NoterPlaceBourse;
import fr.spie.parcours.domain.ParcoursCommande;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The dossier learns that no grant is left (Q052).
@Component
class WhenPlaceBourseRefuseeThenNoterPlace implements Automate<PlaceBourseRefusee> {

    private final Commandes<ParcoursCommande> parcours;

    WhenPlaceBourseRefuseeThenNoterPlace(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<PlaceBourseRefusee> ecoute() {
        return PlaceBourseRefusee.class;
    }

    @Override
    public void quand(Fait<PlaceBourseRefusee> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new NoterPlaceBourse(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        e.bourseId(),
                        Optional.empty()),
                demande);
    }
}
