package fr.spie.orientation.view.homonymes;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps one row per pair of dossiers that something was said of.
@Component
class HomonymesProjection implements Projection {

    private final Histoires histoires;
    private final JdbcClient db;

    HomonymesProjection(Histoires histoires, JdbcClient db) {
        this.histoires = histoires;
        this.db = db;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(OrientationEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets =
                faits.stream()
                        .filter(f -> concerne(f.evenement()))
                        .map(Fait::sujet)
                        .collect(Collectors.toSet());
        histoires
                .de(sujets, OrientationEvenement.class)
                .forEach((sujet, histoire) -> paires(UUID.fromString(sujet), histoire));
    }

    /// A correction may withdraw any fact.
    private static boolean concerne(Evenement evenement) {
        return evenement instanceof OrientationEvenement.HomonymeSignale
                || evenement instanceof OrientationEvenement.HomonymeEcarte
                || evenement instanceof OrientationEvenement.DossiersRapproches
                || evenement instanceof OrientationEvenement.RapprochementAnnule
                || evenement instanceof OrientationEvenement.CorrectionApportee;
    }

    private void paires(UUID dossierId, List<Fait<OrientationEvenement>> histoire) {
        db.sql("delete from vue_homonyme where dossier_id = ?").param(dossierId).update();
        SituationOrientation.de(histoire)
                .identites()
                .liens()
                .forEach(
                        (autre, lien) ->
                                db.sql("insert into vue_homonyme values (?, ?, ?, ?, ?, ?)")
                                        .params(
                                                dossierId,
                                                autre,
                                                lien.etat().name(),
                                                lien.depuisLe(),
                                                lien.ressemblances().toArray(String[]::new),
                                                lien.motif())
                                        .update());
    }
}
