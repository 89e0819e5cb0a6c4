package fr.spie.orientation.view.dossiers;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.projection.Projection;
import fr.spie.events.Chiffre;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.Echeance;
import fr.spie.orientation.domain.identite.Normalisation;
import fr.spie.orientation.view.Personnes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps one row per dossier, and the fingerprints of the words of names it is searched by.
@Component
class DossiersProjection implements Projection {

    private final Histoires histoires;
    private final JdbcTemplate lots;
    private final JdbcClient db;
    private final JsonMapper json;
    private final Personnes personnes;
    private final Coffre coffre;
    private final Regles regles;

    DossiersProjection(
            Histoires histoires,
            JdbcTemplate lots,
            JsonMapper json,
            Personnes personnes,
            Coffre coffre,
            Regles regles) {
        this.histoires = histoires;
        this.lots = lots;
        this.db = JdbcClient.create(lots);
        this.json = json;
        this.personnes = personnes;
        this.coffre = coffre;
        this.regles = regles;
    }

    @Override
    public Set<Class<? extends Evenement>> ecoute() {
        return Set.of(OrientationEvenement.class);
    }

    @Override
    public void appliquer(List<Fait<?>> faits) {
        var sujets = faits.stream().map(Fait::sujet).collect(Collectors.toSet());
        histoires
                .de(sujets, OrientationEvenement.class)
                .forEach((sujet, histoire) -> ligne(UUID.fromString(sujet), histoire));
    }

    private void ligne(UUID dossierId, List<Fait<OrientationEvenement>> histoire) {
        var s = SituationOrientation.de(histoire);
        var version = histoire.stream().mapToLong(Fait::sequence).max().orElse(-1);
        var identite = s.identite().map(SituationOrientation.Identite::chiffre);
        db.sql(
                        """
                        insert into vue_dossier (dossier_id, version, etat_droits, notifies_le,
                          territoire, a_orienter, limite_locale, limite_legale, identite,
                          orientation, prochain_rdv, transfere_a, relance_due, a_revoir,
                          prochain_point)
                        values (:dossier, :version, :etat, :notifies, :territoire, :aOrienter,
                          :locale, :legale, :identite::jsonb, :orientation::jsonb, :rdv,
                          :transfereA, :relance, :aRevoir, :point)
                        on conflict (dossier_id) do update set
                          version = excluded.version, etat_droits = excluded.etat_droits,
                          notifies_le = excluded.notifies_le, territoire = excluded.territoire,
                          a_orienter = excluded.a_orienter,
                          limite_locale = excluded.limite_locale,
                          limite_legale = excluded.limite_legale,
                          identite = excluded.identite, orientation = excluded.orientation,
                          prochain_rdv = excluded.prochain_rdv,
                          transfere_a = excluded.transfere_a,
                          relance_due = excluded.relance_due, a_revoir = excluded.a_revoir,
                          prochain_point = excluded.prochain_point""")
                .param("dossier", dossierId)
                .param("version", version)
                .param("etat", s.etatDroits().name())
                .param("notifies", s.droits().map(d -> d.depuisLe()).orElse(null))
                .param("territoire", s.residence().map(r -> r.territoire()).orElse(null))
                .param("aOrienter", s.aOrienter())
                .param("locale", s.limite(Nature.LOCAL, regles).orElse(null))
                .param("legale", s.limite(Nature.LEGAL, regles).orElse(null))
                .param("identite", identite.map(json::writeValueAsString).orElse(null))
                .param(
                        "orientation",
                        s.orientation()
                                .filter(_ -> s.orientee())
                                .map(json::writeValueAsString)
                                .orElse(null))
                .param("rdv", s.accueil().prochainRdv().flatMap(r -> r.prevuLe()).orElse(null))
                .param("transfereA", s.transfert(regles).map(t -> t.vers()).orElse(null))
                .param("relance", s.accueil().relanceDue().orElse(null))
                .param(
                        "aRevoir",
                        s.decisions().aRevoirDepuis().filter(_ -> s.droitsEnCours()).orElse(null))
                .param("point", Echeance.prochainPoint(dossierId, s, regles).orElse(null))
                .update();
        mots(dossierId, identite);
    }

    private void mots(UUID dossierId, Optional<Chiffre> identite) {
        db.sql("delete from vue_dossier_mot where dossier_id = ?").param(dossierId).update();
        var mots =
                identite.flatMap(personnes::identite).stream()
                        .flatMap(i -> Stream.of(i.nom(), i.nomNaissance(), i.prenom()))
                        .flatMap(nom -> Normalisation.mots(nom).stream())
                        .distinct()
                        .map(mot -> new Object[] {dossierId, coffre.empreinte("mot", mot)})
                        .toList();
        lots.batchUpdate(
                "insert into vue_dossier_mot (dossier_id, mot) values (?, ?) on conflict do"
                        + " nothing",
                mots);
    }
}
