package fr.spie.orientation.entry.identite;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import org.springframework.stereotype.Component;

/// Later messages go to each dossier again, even when the request that decided it was cut short.
@Component
class WhenRapprochementAnnuleThenSeparer implements Automate<RapprochementAnnule> {

    private final Redirections redirections;

    WhenRapprochementAnnuleThenSeparer(Redirections redirections) {
        this.redirections = redirections;
    }

    @Override
    public Class<RapprochementAnnule> ecoute() {
        return RapprochementAnnule.class;
    }

    @Override
    public void quand(Fait<RapprochementAnnule> fait, Demande demande) {
        var e = fait.evenement();
        redirections.noter(e.autre(), e.dossierId(), false, fait.sequence(), fait.recordedAt());
    }
}
