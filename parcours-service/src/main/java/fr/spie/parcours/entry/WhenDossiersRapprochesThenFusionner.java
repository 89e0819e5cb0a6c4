package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ParcoursCommande;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// One person, one dossier: the one kept at the front door goes on with its carrier (S20).
@Component
class WhenDossiersRapprochesThenFusionner implements Automate<DossiersRapproches> {

    private final Commandes<ParcoursCommande> parcours;

    WhenDossiersRapprochesThenFusionner(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @Override
    public Class<DossiersRapproches> ecoute() {
        return DossiersRapproches.class;
    }

    @Override
    public void quand(Fait<DossiersRapproches> fait, Demande demande) {
        var e = fait.evenement();
        parcours.soumettre(
                new FusionnerDossiers(
                        e.dossierId(),
                        Acteurs.automate(demande),
                        Acteurs.jour(demande),
                        e.disparu(),
                        Optional.empty(),
                        List.of()),
                demande);
    }
}
