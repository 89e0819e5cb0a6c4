package fr.spie.fse.view.participations;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.SituationParticipation;
import fr.spie.events.fse.SituationParticipation.Sortie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The participations: one row each, live; the fold of their history at any date of knowledge.
@Component
public class Participations implements Projection {

    private static final String ECRIRE =
            """
            insert into participation (participation_id, operation_id, dossier_id, entree_le, sexe,
              age, statut, sans_emploi_depuis_le, cite, complete, sortie_le, nature_sortie)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (participation_id) do update set
              entree_le = excluded.entree_le, sexe = excluded.sexe, age = excluded.age,
              statut = excluded.statut, sans_emploi_depuis_le = excluded.sans_emploi_depuis_le,
              cite = excluded.cite, complete = excluded.complete,
              sortie_le = excluded.sortie_le, nature_sortie = excluded.nature_sortie""";

    private final JdbcClient db;
    private final Histoires histoires;

    Participations(JdbcClient db, Histoires histoires) {
        this.db = db;
        this.histoires = histoires;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(ParticipationEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).distinct().toList();
        for (var histoire : histoires.de(sujets, ParticipationEvenement.class).values()) {
            SituationParticipation.de(histoire).ifPresent(this::ecrire);
        }
    }

    private void ecrire(SituationParticipation p) {
        db.sql(ECRIRE)
                .param(p.participationId())
                .param(p.operationId())
                .param(p.dossierId())
                .param(p.entreeLe())
                .param(p.sexe().map(Enum::name).orElse(null))
                .param(p.age().orElse(null))
                .param(p.statut().map(Enum::name).orElse(null))
                .param(p.sansEmploiDepuisLe().orElse(null))
                .param(p.cite().orElse(null))
                .param(p.complete())
                .param(p.sortieFinale().map(Sortie::le).orElse(null))
                .param(p.sortieFinale().map(s -> s.nature().name()).orElse(null))
                .update();
    }

    /// All the participations of an operation that were known then, whatever their dates: the
    /// indicators place them in periods.
    public List<SituationParticipation> de(UUID operationId, Lecture lecture) {
        return connues(
                db.sql(
                                """
                                select participation_id::text from participation
                                where operation_id = ? order by entree_le, participation_id""")
                        .param(operationId)
                        .query(String.class)
                        .list(),
                lecture);
    }

    /// One page of them, first entered first; those not known then are left out of it.
    Page<SituationParticipation> page(
            UUID operationId, String curseur, int limite, Lecture lecture) {
        var page =
                Page.de(
                        db.sql(
                                        """
                                        select participation_id::text as id,
                                          entree_le || '_' || participation_id as rang
                                        from participation
                                        where operation_id = ?
                                          and entree_le || '_' || participation_id > ?
                                        order by rang limit ?""")
                                .params(operationId, curseur, limite + 1)
                                .query(Rang.class)
                                .list(),
                        limite,
                        Rang::rang);
        return new Page<>(
                connues(page.items().stream().map(Rang::id).toList(), lecture), page.nextCursor());
    }

    private record Rang(String id, String rang) {}

    private List<SituationParticipation> connues(List<String> sujets, Lecture lecture) {
        var parSujet = histoires.de(sujets, ParticipationEvenement.class);
        return sujets.stream()
                .map(s -> parSujet.getOrDefault(s, List.of()))
                .map(histoire -> connue(histoire, lecture))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SituationParticipation> connue(
            List<Fait<ParticipationEvenement>> histoire, Lecture lecture) {
        return lecture.historique()
                ? SituationParticipation.connueAu(histoire, lecture.connuAu())
                : SituationParticipation.de(histoire);
    }
}
