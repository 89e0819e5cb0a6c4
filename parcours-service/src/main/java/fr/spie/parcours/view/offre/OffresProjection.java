package fr.spie.parcours.view.offre;

import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.offre.OffreEvenement;
import fr.spie.events.offre.OffreEvenement.OffreFermee;
import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The offers, by their titles: what a référent chooses from.
@Component
class OffresProjection implements Projection {

    private final JdbcClient db;

    OffresProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(OffrePubliee.class, OffreFermee.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        for (var fait : faits) {
            if (fait.evenement() instanceof OffreEvenement evenement) {
                appliquer(evenement);
            }
        }
    }

    private void appliquer(OffreEvenement evenement) {
        if (evenement instanceof OffrePubliee e) {
            db.sql(
                            """
                            insert into offre
                              (offre_id, titre, institution, territoire, fin_le, fermee)
                            values (?, ?, ?, ?, ?, false)
                            on conflict (offre_id) do update
                              set titre = excluded.titre, institution = excluded.institution,
                                  territoire = excluded.territoire, fin_le = excluded.fin_le""")
                    .param(e.offreId())
                    .param(e.titre())
                    .param(e.institution())
                    .param(e.territoire().orElse(null))
                    .param(e.finLe())
                    .update();
        } else if (evenement instanceof OffreFermee e) {
            db.sql("update offre set fermee = true where offre_id = ?").param(e.offreId()).update();
        }
    }
}
