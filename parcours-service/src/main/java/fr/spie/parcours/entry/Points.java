package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.commande.Pointage;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.Suivis;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class Points extends Pointage<ParcoursCommande> {

    Points(Suivis suivis, Commandes<ParcoursCommande> parcours) {
        super(suivis::aPointer, parcours);
    }

    @Override
    protected ParcoursCommande point(UUID dossierId, LocalDate jour, Demande demande) {
        return new FaireLePoint(dossierId, Acteurs.automate(demande), jour);
    }
}
