package fr.spie.parcours.view.annuaire;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionRetiree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Each entry is read again from its whole history.
@Component
class AnnuaireProjection implements Projection {

    private final JdbcClient db;
    private final Histoires histoires;

    AnnuaireProjection(JdbcClient db, Histoires histoires) {
        this.db = db;
        this.histoires = histoires;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(AnnuaireEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).distinct().toList();
        histoires
                .de(sujets, AnnuaireEvenement.class)
                .values()
                .forEach(histoire -> Histoire.ordonnee(histoire).forEach(this::ecrire));
    }

    private void ecrire(Fait<AnnuaireEvenement> fait) {
        switch (fait.evenement()) {
            case InstitutionDeclaree e ->
                    db.sql(
                                    """
                                    insert into institution (code, nom, nature) values (?, ?, ?)
                                    on conflict (code) do update
                                      set nom = excluded.nom, nature = excluded.nature,
                                          retiree_le = null""")
                            .params(e.institution(), e.nom(), e.nature().name())
                            .update();
            case ProfessionnelHabilite e ->
                    db.sql(
                                    """
                                    insert into professionnel
                                      (id, nom, institution, fonction, territoire, capacite)
                                    values (?, ?, ?, ?, ?, ?)
                                    on conflict (id) do update
                                      set nom = excluded.nom, institution = excluded.institution,
                                          fonction = excluded.fonction,
                                          territoire = excluded.territoire,
                                          capacite = excluded.capacite, parti_le = null""")
                            .param(e.professionnel())
                            .param(e.nom())
                            .param(e.institution())
                            .param(e.fonction())
                            .param(e.territoire().orElse(null))
                            .param(e.capacite().orElse(null))
                            .update();
            case ProfessionnelParti e ->
                    db.sql("update professionnel set parti_le = ? where id = ?")
                            .params(e.effectifLe(), e.professionnel())
                            .update();
            case InstitutionRetiree e ->
                    db.sql("update institution set retiree_le = ? where code = ?")
                            .params(e.effectifLe(), e.institution())
                            .update();
        }
    }
}
