package fr.spie.orientation.entry.delais;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.commande.Pointage;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationCommande.FaireLePoint;
import fr.spie.orientation.domain.Suivis;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class Points extends Pointage<OrientationCommande> {

    Points(Suivis suivis, Commandes<OrientationCommande> commandes) {
        super(suivis::aPointer, commandes);
    }

    @Override
    protected OrientationCommande point(UUID dossierId, LocalDate jour, Demande demande) {
        return new FaireLePoint(dossierId, jour);
    }
}
