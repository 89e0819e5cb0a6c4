package fr.spie.fse.view.operations;

import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.fse.FseEvenement;
import fr.spie.events.fse.FseEvenement.OperationDeclaree;
import fr.spie.fse.domain.Operations;
import fr.spie.fse.domain.RefusFse.OperationInconnue;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One row per operation; an operation is declared once and never changes.
@Component
public class ListeOperations implements Projection, Operations {

    private final JdbcClient db;

    ListeOperations(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(FseEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        for (var fait : faits) {
            if (fait.evenement() instanceof OperationDeclaree operation) {
                ecrire(operation);
            }
        }
    }

    private void ecrire(OperationDeclaree o) {
        db.sql(
                        """
                        insert into operation (operation_id, code, intitule, objectif_specifique,
                          categorie_region, taux_cofinancement, debut_le, fin_le)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(o.operationId())
                .param(o.code())
                .param(o.intitule())
                .param(o.objectifSpecifique())
                .param(o.categorieRegion().name())
                .param(o.tauxCofinancement())
                .param(o.effectifLe())
                .param(o.finLe())
                .update();
    }

    @Override
    public List<UUID> connues() {
        return db.sql("select operation_id from operation").query(UUID.class).list();
    }

    public List<LigneOperation> toutes() {
        return db.sql("select * from operation order by debut_le desc, code, operation_id")
                .query(LigneOperation.class)
                .list();
    }

    public LigneOperation une(UUID operationId) {
        return db.sql("select * from operation where operation_id = ?")
                .param(operationId)
                .query(LigneOperation.class)
                .optional()
                .orElseThrow(() -> new OperationInconnue(operationId).exception());
    }
}
