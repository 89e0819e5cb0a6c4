package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.parcours.domain.Suivis;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Every dossier the departed carries, will carry or is asked to carry. Those whose row comes later
/// are seen by [Veille].
@Component
class WhenProfessionnelPartiThenPorteurProvisoire implements Automate<ProfessionnelParti> {

    private final Suivis suivis;
    private final Suppleances suppleances;

    WhenProfessionnelPartiThenPorteurProvisoire(Suivis suivis, Suppleances suppleances) {
        this.suivis = suivis;
        this.suppleances = suppleances;
    }

    @Override
    public Class<ProfessionnelParti> ecoute() {
        return ProfessionnelParti.class;
    }

    @Override
    public void quand(Fait<ProfessionnelParti> fait, Demande demande) {
        var depart = fait.evenement();
        var page = suivis.de(depart.professionnel(), depart.effectifLe(), new UUID(0, 0));
        while (!page.isEmpty()) {
            for (var dossier : page) {
                suppleances.suppleer(
                        dossier,
                        depart.professionnel(),
                        depart.effectifLe(),
                        Acteurs.partie(demande, dossier.dossierId().toString()));
            }
            page =
                    suivis.de(
                            depart.professionnel(),
                            depart.effectifLe(),
                            page.getLast().dossierId());
        }
    }
}
