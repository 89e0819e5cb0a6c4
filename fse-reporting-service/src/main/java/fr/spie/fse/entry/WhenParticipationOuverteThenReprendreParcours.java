package fr.spie.fse.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import org.springframework.stereotype.Component;

/// An entry is recorded late: what the parcours has said meanwhile applies to it.
@Component
class WhenParticipationOuverteThenReprendreParcours implements Automate<ParticipationOuverte> {

    private final FaitsDuParcours parcours;

    WhenParticipationOuverteThenReprendreParcours(FaitsDuParcours parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<ParticipationOuverte> ecoute() {
        return ParticipationOuverte.class;
    }

    @Override
    public void quand(Fait<ParticipationOuverte> fait, Demande demande) {
        var e = fait.evenement();
        parcours.redire(e.participationId(), e.operationId(), e.dossierId(), demande);
    }
}
