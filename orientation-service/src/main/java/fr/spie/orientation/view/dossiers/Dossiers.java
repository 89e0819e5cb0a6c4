package fr.spie.orientation.view.dossiers;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.web.Page;
import fr.spie.backbone.web.ParametreIllisible;
import fr.spie.events.Chiffre;
import fr.spie.events.orientation.SituationDecision.Orientation;
import fr.spie.events.orientation.SituationOrientation.EtatDroits;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.domain.identite.Normalisation;
import fr.spie.orientation.view.Personnes;
import fr.spie.orientation.view.Vus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Finds dossiers.
@Component
public class Dossiers {

    private static final LocalDate JAMAIS = LocalDate.of(1, 1, 1);

    /// That no other dossier goes on instead of this one (S20): one person is awaited once.
    static final String SUIVI =
            """
            not exists (select 1 from vue_homonyme h
              where h.autre = vue_dossier.dossier_id and h.etat = 'RAPPROCHE')
            """;

    /// Found from the words, not by looking at every dossier for them.
    private static final String NOMMES =
            """
            and v.dossier_id in (select m.dossier_id from vue_dossier_mot m
              where m.mot = any (:mots)
              group by m.dossier_id having count(*) = cardinality(:mots))
            """;

    /// @param nom words of the name, all of them, whole
    public record Recherche(
            Optional<String> nom, Optional<String> territoire, Optional<EtatDroits> etatDroits) {

        /// Whoever gives a first name and a name knows whom they look for.
        boolean nomEntier() {
            return nom.stream().flatMap(n -> Normalisation.mots(n).stream()).distinct().count() > 1;
        }
    }

    private final JdbcClient db;
    private final JsonMapper json;
    private final Personnes personnes;
    private final Coffre coffre;

    Dossiers(JdbcClient db, JsonMapper json, Personnes personnes, Coffre coffre) {
        this.db = db;
        this.json = json;
        this.personnes = personnes;
        this.coffre = coffre;
    }

    /// Last notified first.
    public Page<LigneDossier> chercher(Recherche r, Vus vus, @Nullable String curseur, int limite) {
        var mots = mots(r);
        var apres = curseur == null ? null : Curseur.lire(curseur);
        var lus =
                db.sql(
                                """
                                select v.*, (select h.dossier_id from vue_homonyme h
                                    where h.autre = v.dossier_id and h.etat = 'RAPPROCHE'
                                    limit 1) as absorbe
                                from vue_dossier v
                                where (:territoire::text is null or territoire = :territoire)
                                  and (:etat::text is null or etat_droits = :etat)
                                  <nommes>
                                  and (:jour::date is null
                                    or coalesce(notifies_le, date '0001-01-01') < :jour
                                    or (coalesce(notifies_le, date '0001-01-01') = :jour
                                        and dossier_id > :id::uuid))
                                  <visibles>
                                order by coalesce(notifies_le, date '0001-01-01') desc, dossier_id
                                limit :limite"""
                                        .replace("<nommes>", mots.isEmpty() ? "" : NOMMES)
                                        .replace("<visibles>", vus.sql("v.dossier_id")))
                        .params(vus.valeurs())
                        .param("territoire", r.territoire().orElse(null))
                        .param("etat", r.etatDroits().map(Enum::name).orElse(null))
                        .param("mots", mots.toArray(String[]::new))
                        .param("jour", apres == null ? null : apres.jour())
                        .param("id", apres == null ? null : apres.id().toString())
                        .param("limite", limite + 1)
                        .query((rs, n) -> ligne(rs))
                        .list();
        return Page.de(
                lus,
                limite,
                l -> new Curseur(l.notifiesLe().orElse(JAMAIS), l.dossierId()).ecrit());
    }

    /// Those whose orientation is due, the most urgent first.
    public Page<LigneDossier> aOrienter(
            Optional<String> territoire, Vus vus, @Nullable String curseur, int limite) {
        var apres = curseur == null ? null : Curseur.lire(curseur);
        var lus =
                db.sql(
                                """
                                select *, null::uuid as absorbe from vue_dossier
                                where a_orienter and <suivi>
                                  and (:territoire::text is null or territoire = :territoire)
                                  and (:jour::date is null
                                    or (limite_locale, dossier_id) > (:jour, :id::uuid))
                                  <visibles>
                                order by limite_locale, dossier_id
                                limit :limite"""
                                        .replace("<suivi>", SUIVI)
                                        .replace("<visibles>", vus.sql("vue_dossier.dossier_id")))
                        .params(vus.valeurs())
                        .param("territoire", territoire.orElse(null))
                        .param("jour", apres == null ? null : apres.jour())
                        .param("id", apres == null ? null : apres.id().toString())
                        .param("limite", limite + 1)
                        .query((rs, n) -> ligne(rs))
                        .list();
        return Page.de(
                lus,
                limite,
                l -> new Curseur(l.limiteLocaleLe().orElse(JAMAIS), l.dossierId()).ecrit());
    }

    /// Those whose decision waits to be looked at again, the oldest request first.
    public Page<LigneDossier> aRevoir(
            Optional<String> territoire, Vus vus, @Nullable String curseur, int limite) {
        var apres = curseur == null ? null : Curseur.lire(curseur);
        var lus =
                db.sql(
                                """
                                select *, null::uuid as absorbe from vue_dossier
                                where a_revoir is not null and <suivi>
                                  and (:territoire::text is null or territoire = :territoire)
                                  and (:jour::date is null
                                    or (a_revoir, dossier_id) > (:jour, :id::uuid))
                                  <visibles>
                                order by a_revoir, dossier_id
                                limit :limite"""
                                        .replace("<suivi>", SUIVI)
                                        .replace("<visibles>", vus.sql("vue_dossier.dossier_id")))
                        .params(vus.valeurs())
                        .param("territoire", territoire.orElse(null))
                        .param("jour", apres == null ? null : apres.jour())
                        .param("id", apres == null ? null : apres.id().toString())
                        .param("limite", limite + 1)
                        .query((rs, n) -> ligne(rs))
                        .list();
        return Page.de(
                lus,
                limite,
                l -> new Curseur(l.aRevoirDepuis().orElse(JAMAIS), l.dossierId()).ecrit());
    }

    private List<String> mots(Recherche r) {
        return r.nom().stream()
                .flatMap(nom -> Normalisation.mots(nom).stream())
                .map(mot -> coffre.empreinte("mot", mot))
                .distinct()
                .toList();
    }

    private LigneDossier ligne(ResultSet rs) throws SQLException {
        var identite =
                Optional.ofNullable(rs.getString("identite"))
                        .map(i -> json.readValue(i, Chiffre.class))
                        .flatMap(personnes::identite);
        return new LigneDossier(
                rs.getObject("dossier_id", UUID.class),
                identite.map(Identite::nom).orElse(Personnes.EFFACEE),
                identite.map(Identite::prenom).orElse(""),
                identite.map(Identite::nomComplet).orElse(Personnes.EFFACEE),
                EtatDroits.valueOf(rs.getString("etat_droits")),
                Optional.ofNullable(rs.getObject("notifies_le", LocalDate.class)),
                Optional.ofNullable(rs.getString("territoire")),
                rs.getBoolean("a_orienter"),
                Optional.ofNullable(rs.getObject("limite_locale", LocalDate.class)),
                Optional.ofNullable(rs.getObject("limite_legale", LocalDate.class)),
                Optional.ofNullable(rs.getString("orientation"))
                        .map(o -> sansRaisons(json.readValue(o, Orientation.class))),
                Optional.ofNullable(rs.getObject("prochain_rdv", LocalDate.class)),
                Optional.ofNullable(rs.getString("transfere_a")),
                Optional.ofNullable(rs.getObject("relance_due", LocalDate.class)),
                Optional.ofNullable(rs.getObject("a_revoir", LocalDate.class)),
                Optional.ofNullable(rs.getObject("absorbe", UUID.class)));
    }

    private static Orientation sansRaisons(Orientation o) {
        return new Orientation(
                o.depuisLe(),
                o.orientationId(),
                o.vers(),
                o.institution(),
                o.referent(),
                o.decideur(),
                o.motifs(),
                Optional.empty(),
                o.notification());
    }

    private record Curseur(LocalDate jour, UUID id) {

        static Curseur lire(String ecrit) {
            try {
                return new Curseur(
                        LocalDate.parse(ecrit.substring(0, 10)),
                        UUID.fromString(ecrit.substring(11)));
            } catch (RuntimeException e) {
                throw new ParametreIllisible("curseur", ecrit, "le curseur d’une page").exception();
            }
        }

        String ecrit() {
            return Objects.toString(jour) + "_" + id;
        }
    }
}
