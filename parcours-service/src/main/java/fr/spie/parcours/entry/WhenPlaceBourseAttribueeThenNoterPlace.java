package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseAttribuee;
import fr.spie.parcours.domain.OutilCommande.NoterPlaceBourse;
import fr.spie.parcours.domain.ParcoursCommande;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The dossier learns which grant is kept for the person (Q052).
@Component
class WhenPlaceBourseAttribueeThenNoterPlace implements Automate<PlaceBourseAttribuee> {

    private final Commandes<ParcoursCommande> parcours;

    WhenPlaceBourseAttribueeThenNoterPlace(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<PlaceBourseAttribuee> ecoute() {
        return PlaceBourseAttribuee.class;
    }

    @Override
    public void quand(Fait<PlaceBourseAttribuee> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new NoterPlaceBourse(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        e.effectifLe(),
                        e.bourseId(),
                        Optional.of(e.numero())),
                demande);
    }
}
