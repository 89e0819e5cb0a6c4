package fr.spie.fse.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Fait;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.FseEvenement.RentreeConstatee;
import fr.spie.events.fse.SituationParticipation;
import org.springframework.stereotype.Component;

/// A re-entry is recorded late: a closing after it, heard meanwhile, ends the new period too.
@Component
class WhenRentreeConstateeThenReprendreParcours implements Automate<RentreeConstatee> {

    private final FaitsDuParcours parcours;
    private final Histoires histoires;

    WhenRentreeConstateeThenReprendreParcours(FaitsDuParcours parcours, Histoires histoires) {
        this.parcours = parcours;
        this.histoires = histoires;
    }

    @Override
    public Class<RentreeConstatee> ecoute() {
        return RentreeConstatee.class;
    }

    @Override
    public void quand(Fait<RentreeConstatee> fait, Demande demande) {
        parcours.avoirLu(fait.sujet(), fait.sequence());
        var histoire = histoires.de(fait.sujet(), ParticipationEvenement.class);
        SituationParticipation.de(histoire)
                .ifPresent(
                        p ->
                                parcours.redire(
                                        p.participationId(),
                                        p.operationId(),
                                        p.dossierId(),
                                        demande));
    }
}
