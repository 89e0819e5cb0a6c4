package fr.spie.orientation.view.homonymes;

import fr.spie.backbone.web.Page;
import fr.spie.backbone.web.ParametreIllisible;
import fr.spie.events.Chiffre;
import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.view.Personnes;
import fr.spie.orientation.view.Vus;
import fr.spie.orientation.view.homonymes.Homonyme.Cote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds pairs of dossiers.
@Component("vueHomonymes")
public class Homonymes {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Personnes personnes;

    Homonymes(JdbcClient db, JsonMapper json, Personnes personnes) {
        this.db = db;
        this.json = json;
        this.personnes = personnes;
    }

    /// The pairs in a state, the oldest first. A pair said from both sides is to be examined only
    /// while nothing was decided on either. The reader has a link with both: who decides whether
    /// they are one watches over all.
    Page<Homonyme> lister(EtatLien etat, Vus vus, @Nullable String curseur, int limite) {
        var apres = curseur == null ? null : Curseur.lire(curseur);
        var lus =
                db.sql(
                                """
                                select h.*,
                                  a.identite as identite, a.etat_droits as etat_droits,
                                  a.notifies_le as notifies_le, a.territoire as territoire,
                                  b.identite as autre_identite, b.etat_droits as autre_etat_droits,
                                  b.notifies_le as autre_notifies_le,
                                  b.territoire as autre_territoire
                                from vue_homonyme h
                                left join vue_dossier a on a.dossier_id = h.dossier_id
                                left join vue_dossier b on b.dossier_id = h.autre
                                where h.etat = :etat
                                  and (:etat <> 'SIGNALE' or not exists (
                                    select 1 from vue_homonyme r
                                    where r.dossier_id = h.autre and r.autre = h.dossier_id
                                      and (r.etat <> 'SIGNALE' or r.dossier_id < h.dossier_id)))
                                  and (:jour::date is null or (h.depuis_le, h.dossier_id, h.autre)
                                    > (:jour, :dossier::uuid, :autre::uuid))
                                  <visibles>
                                order by h.depuis_le, h.dossier_id, h.autre limit :limite"""
                                        .replace(
                                                "<visibles>",
                                                vus.sql("h.dossier_id") + vus.sql("h.autre")))
                        .params(vus.valeurs())
                        .param("etat", etat.name())
                        .param("jour", apres == null ? null : apres.jour())
                        .param("dossier", apres == null ? null : apres.dossierId().toString())
                        .param("autre", apres == null ? null : apres.autre().toString())
                        .param("limite", limite + 1)
                        .query((rs, n) -> homonyme(rs))
                        .list();
        return Page.de(
                lus,
                limite,
                h -> new Curseur(h.depuisLe(), h.dossierId(), h.autreDossierId()).ecrit());
    }

    /// The dossiers in which another one went on, or goes on.
    public List<UUID> absorbants() {
        return db.sql(
                        """
                        select distinct dossier_id from vue_homonyme
                        where etat in ('RAPPROCHE', 'SEPARE')""")
                .query(UUID.class)
                .list();
    }

    /// The dossiers that said, or say, that this one goes on in them.
    public List<UUID> absorbants(UUID dossierId) {
        return db.sql(
                        """
                        select dossier_id from vue_homonyme
                        where autre = ? and etat in ('RAPPROCHE', 'SEPARE')""")
                .param(dossierId)
                .query(UUID.class)
                .list();
    }

    private Homonyme homonyme(ResultSet rs) throws SQLException {
        return new Homonyme(
                rs.getObject("dossier_id", UUID.class),
                rs.getObject("autre", UUID.class),
                EtatLien.valueOf(rs.getString("etat")),
                rs.getObject("depuis_le", LocalDate.class),
                List.of((String[]) rs.getArray("ressemblances").getArray()),
                rs.getString("motif"),
                cote(rs, "dossier_id", ""),
                cote(rs, "autre", "autre_"));
    }

    private Cote cote(ResultSet rs, String dossier, String prefixe) throws SQLException {
        var identite =
                Optional.ofNullable(rs.getString(prefixe + "identite"))
                        .map(i -> json.readValue(i, Chiffre.class))
                        .flatMap(personnes::identite);
        return new Cote(
                rs.getObject(dossier, UUID.class),
                identite.map(Identite::nomComplet).orElse(Personnes.EFFACEE),
                identite,
                Optional.ofNullable(rs.getString(prefixe + "etat_droits")).map(EtatDroits::valueOf),
                Optional.ofNullable(rs.getObject(prefixe + "notifies_le", LocalDate.class)),
                Optional.ofNullable(rs.getString(prefixe + "territoire")));
    }

    private record Curseur(LocalDate jour, UUID dossierId, UUID autre) {

        static Curseur lire(String ecrit) {
            var parties = ecrit.split("_", -1);
            try {
                return new Curseur(
                        LocalDate.parse(parties[0]),
                        UUID.fromString(parties[1]),
                        UUID.fromString(parties[2]));
            } catch (RuntimeException e) {
                throw new ParametreIllisible("curseur", ecrit, "le curseur d’une page").exception();
            }
        }

        String ecrit() {
            return jour + "_" + dossierId + "_" + autre;
        }
    }
}
