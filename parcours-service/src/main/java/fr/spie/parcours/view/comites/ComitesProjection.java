package fr.spie.parcours.view.comites;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.PilotageEvenement;
import fr.spie.events.parcours.PilotageEvenement.ComiteConvoque;
import fr.spie.events.parcours.PilotageEvenement.ComiteOrganise;
import fr.spie.events.parcours.PilotageEvenement.ComiteTenu;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseAttribuee;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseRefusee;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseRendue;
import fr.spie.events.parcours.PilotageEvenement.PlanReaffectationArrete;
import fr.spie.events.parcours.Porteur;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Each committee is read again from its whole history.
@Component
class ComitesProjection implements Projection {

    private final JdbcClient db;
    private final Histoires histoires;

    ComitesProjection(JdbcClient db, Histoires histoires) {
        this.db = db;
        this.histoires = histoires;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(PilotageEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).distinct().toList();
        histoires
                .de(sujets, PilotageEvenement.class)
                .values()
                .forEach(histoire -> Histoire.ordonnee(histoire).forEach(this::ecrire));
    }

    private void ecrire(Fait<PilotageEvenement> fait) {
        switch (fait.evenement()) {
            case ComiteConvoque e ->
                    db.sql(
                                    """
                                    insert into comite (comite_id, institution, prevu_le, dispositif,
                                      territoire, convies, lieu, membres)
                                    values (?, ?, ?, ?, ?, ?, '', '{}')
                                    on conflict (comite_id) do nothing""")
                            .param(e.comiteId())
                            .param(fait.institution())
                            .param(e.prevuLe())
                            .param(e.dispositif().name())
                            .param(e.territoire().orElse(null))
                            .param(e.convies().toArray(String[]::new))
                            .update();
            case ComiteOrganise e ->
                    db.sql("update comite set lieu = ?, membres = ? where comite_id = ?")
                            .param(e.lieu())
                            .param(
                                    e.membres().stream()
                                            .map(Porteur::professionnel)
                                            .toArray(String[]::new))
                            .param(e.comiteId())
                            .update();
            case ComiteTenu e ->
                    db.sql("update comite set tenu_le = ? where comite_id = ?")
                            .params(e.effectifLe(), e.comiteId())
                            .update();
            case PlanReaffectationArrete _,
                    PlaceBourseAttribuee _,
                    PlaceBourseRefusee _,
                    PlaceBourseRendue _ -> {}
        }
    }
}
