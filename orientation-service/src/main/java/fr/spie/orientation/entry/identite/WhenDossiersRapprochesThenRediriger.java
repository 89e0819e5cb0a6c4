package fr.spie.orientation.entry.identite;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import org.springframework.stereotype.Component;

/// Later messages about the one that disappeared go to the one that goes on, even when the request
/// that decided it was cut short.
@Component
class WhenDossiersRapprochesThenRediriger implements Automate<DossiersRapproches> {

    private final Redirections redirections;

    WhenDossiersRapprochesThenRediriger(Redirections redirections) {
        this.redirections = redirections;
    }

    @Override
    public Class<DossiersRapproches> ecoute() {
        return DossiersRapproches.class;
    }

    @Override
    public void quand(Fait<DossiersRapproches> fait, Demande demande) {
        var e = fait.evenement();
        redirections.noter(e.disparu(), e.dossierId(), true, fait.sequence(), fait.recordedAt());
    }
}
