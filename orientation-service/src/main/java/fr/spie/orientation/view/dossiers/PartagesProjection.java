package fr.spie.orientation.view.dossiers;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps whom each person keeps out, and who answered for that person meanwhile: what
/// [fr.spie.backbone.acces.Partages] asks.
@Component
class PartagesProjection implements Projection {

    private final Histoires histoires;
    private final JdbcClient db;

    PartagesProjection(Histoires histoires, JdbcClient db) {
        this.histoires = histoires;
        this.db = db;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(ParcoursEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).collect(Collectors.toSet());
        var refusants =
                Stream.concat(
                                dejaRefusants(sujets).stream(),
                                faits.stream()
                                        .filter(f -> peutRefuser(f.evenement()))
                                        .map(Fait::sujet))
                        .collect(Collectors.toSet());
        histoires
                .de(refusants, ParcoursEvenement.class)
                .forEach((sujet, h) -> ecrire(UUID.fromString(sujet), SituationParcours.de(h)));
    }

    private List<String> dejaRefusants(Set<String> sujets) {
        return db.sql(
                        """
                        select distinct dossier_id::text from partage_refuse
                        where dossier_id = any (?)""")
                .param(sujets.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    /// A correction may bring a refusal back.
    private static boolean peutRefuser(Evenement evenement) {
        return evenement instanceof PartageRefuse || evenement instanceof CorrectionApportee;
    }

    private void ecrire(UUID dossierId, SituationParcours s) {
        db.sql("delete from partage_refuse where dossier_id = ?").param(dossierId).update();
        db.sql("delete from responsabilite where dossier_id = ?").param(dossierId).update();
        var refuses = s.changements().partagesRefuses();
        refuses.forEach(
                institution ->
                        db.sql("insert into partage_refuse (dossier_id, institution) values (?, ?)")
                                .params(dossierId, institution)
                                .update());
        if (!refuses.isEmpty()) {
            s.responsabilites().forEach(r -> ecrire(dossierId, r));
        }
    }

    private void ecrire(UUID dossierId, SituationParcours.Responsabilite r) {
        db.sql(
                        """
                        insert into responsabilite (dossier_id, debut, fin, institution)
                        values (?, ?, ?, ?)""")
                .param(dossierId)
                .param(r.periode().debut())
                .param(r.periode().fin().orElse(null))
                .param(r.porteur().institution())
                .update();
    }
}
