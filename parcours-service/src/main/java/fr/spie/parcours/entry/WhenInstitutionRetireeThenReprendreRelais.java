package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionRetiree;
import fr.spie.parcours.domain.Suivis;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Handovers that wait for an institution that leaves return to their senders (E8), and whoever it
/// still carried has a provisional carrier from that day.
@Component
class WhenInstitutionRetireeThenReprendreRelais implements Automate<InstitutionRetiree> {

    private final Suivis suivis;
    private final Suppleances suppleances;

    WhenInstitutionRetireeThenReprendreRelais(Suivis suivis, Suppleances suppleances) {
        this.suivis = suivis;
        this.suppleances = suppleances;
    }

    @Override
    public Class<InstitutionRetiree> ecoute() {
        return InstitutionRetiree.class;
    }

    @Override
    public void quand(Fait<InstitutionRetiree> fait, Demande demande) {
        var retrait = fait.evenement();
        var page = suivis.touches(retrait.institution(), retrait.effectifLe(), new UUID(0, 0));
        while (!page.isEmpty()) {
            for (var touche : page) {
                suppleances.suppleer(
                        touche.dossier(),
                        touche.professionnel(),
                        retrait.effectifLe(),
                        Acteurs.partie(
                                demande,
                                touche.dossier().dossierId() + "|" + touche.professionnel()));
            }
            page =
                    suivis.touches(
                            retrait.institution(),
                            retrait.effectifLe(),
                            page.getLast().dossier().dossierId());
        }
    }
}
