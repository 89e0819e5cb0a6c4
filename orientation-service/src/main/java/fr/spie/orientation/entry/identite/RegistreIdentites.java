package fr.spie.orientation.entry.identite;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre;
import fr.spie.orientation.entry.identite.Rapprochement.Connu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// One person, one dossier (S1): finds the dossier a message is about, or makes it. Dossier ids are
/// random: nothing of the person is in them.
@Component
public class RegistreIdentites {

    /// Those who meet someone new do it one after the other, across all instances.
    private static final long VERROU = 2_626_501L;

    private final JdbcClient db;
    private final TransactionTemplate tx;
    private final Coffre coffre;
    private final JsonMapper json;
    private final boolean nirActif;

    RegistreIdentites(
            JdbcClient db,
            PlatformTransactionManager transactions,
            Coffre coffre,
            JsonMapper json,
            @Value("${spie.orientation.nir:false}") boolean nirActif) {
        this.db = db;
        this.tx = new TransactionTemplate(transactions);
        this.coffre = coffre;
        this.json = json;
        this.nirActif = nirActif;
    }

    /// The dossiers of the persons of one household, in the order given; those already known as
    /// they are named are found first, so that a newcomer is never taken for one of them.
    ///
    /// @param enCours whether the right told of the person of that rank runs
    /// @param fluxA moment of the flow; empty outside of one
    public List<Identifie> identifier(
            List<PersonneDeclaree> personnes, List<Boolean> enCours, Optional<Instant> fluxA) {
        var empreintes = personnes.stream().map(p -> Empreintes.de(p, coffre, nirActif)).toList();
        List<@Nullable Identifie> trouves =
                new ArrayList<>(empreintes.stream().map(e -> connu(e).orElse(null)).toList());
        if (trouves.stream().anyMatch(t -> t == null)) {
            tx.executeWithoutResult(_ -> rapprocher(empreintes, enCours, fluxA, trouves));
        }
        return trouves.stream().flatMap(Stream::ofNullable).toList();
    }

    /// Notes what was told of a person, once the facts are stored.
    ///
    /// @param contenu fingerprint of what a flow told; empty outside of one
    public void noter(
            UUID dossierId,
            PersonneDeclaree personne,
            boolean enCours,
            Optional<Instant> fluxA,
            Optional<String> contenu,
            String declaree,
            Chiffre identite) {
        var e = Empreintes.de(personne, coffre, nirActif);
        db.sql(
                        """
                        update identite set foyer = :foyer, exacte = :exacte,
                          nom_prenom = :nomPrenom, nom_naissance = :nomNaissance,
                          prenom_naissance = :prenomNaissance,
                          complete = coalesce(:complete, complete),
                          identifiant_ft = coalesce(:ft, identifiant_ft),
                          nir = coalesce(:nir, nir),
                          en_cours = :enCours, contenu = :contenu, declaree = :declaree,
                          chiffre = :chiffre::jsonb,
                          flux_a = coalesce(:fluxA, flux_a)
                        where dossier_id = :dossier""")
                .param("foyer", e.foyer())
                .param("exacte", e.exacte())
                .param("nomPrenom", e.nomPrenom())
                .param("nomNaissance", e.nomNaissance())
                .param("prenomNaissance", e.prenomNaissance())
                .param("complete", e.complete().orElse(null))
                .param("ft", e.identifiantFT().orElse(null))
                .param("nir", e.nir().orElse(null))
                .param("enCours", enCours)
                .param("contenu", contenu.orElse(null))
                .param("declaree", declaree)
                .param("chiffre", json.writeValueAsString(identite))
                .param("fluxA", fluxA.map(RegistreIdentites::horodate).orElse(null))
                .param("dossier", dossierId)
                .update();
        lier(dossierId, e);
    }

    /// Notes that a flow told the person again, with nothing new.
    public void revu(UUID dossierId, Instant fluxA) {
        db.sql(
                        "update identite set flux_a = ? where dossier_id = ? and (flux_a is null or flux_a < ?)")
                .params(horodate(fluxA), dossierId, horodate(fluxA))
                .update();
    }

    /// The facts changed otherwise than by a message: the next one is compared with the facts.
    public void relire(UUID dossierId) {
        db.sql("update identite set contenu = null where dossier_id = ?").param(dossierId).update();
    }

    /// The identity was corrected by hand.
    public void rectifier(UUID dossierId, Chiffre identite) {
        db.sql("update identite set chiffre = ?::jsonb where dossier_id = ?")
                .params(json.writeValueAsString(identite), dossierId)
                .update();
    }

    /// A keyed fingerprint of anything told, to see whether it changed.
    public String empreinte(String usage, String valeur) {
        return coffre.empreinte(usage, valeur);
    }

    private void rapprocher(
            List<Empreintes> empreintes,
            List<Boolean> enCours,
            Optional<Instant> fluxA,
            List<@Nullable Identifie> trouves) {
        db.sql("select pg_advisory_xact_lock(?)").param(VERROU).query((rs, n) -> 0).single();
        IntStream.range(0, empreintes.size())
                .filter(i -> trouves.get(i) == null)
                .forEach(i -> trouves.set(i, connu(empreintes.get(i)).orElse(null)));
        Set<UUID> pris =
                trouves.stream()
                        .flatMap(Stream::ofNullable)
                        .map(Identifie::dossierId)
                        .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < empreintes.size(); i++) {
            if (trouves.get(i) == null) {
                var trouve = trouverOuCreer(empreintes.get(i), pris, enCours.get(i), fluxA);
                pris.add(trouve.dossierId());
                trouves.set(i, trouve);
            }
        }
    }

    /// Someone named twice in one household is one person.
    private Identifie trouverOuCreer(
            Empreintes e, Set<UUID> pris, boolean enCours, Optional<Instant> fluxA) {
        return connu(e).orElseGet(() -> nouveau(e, pris, enCours, fluxA));
    }

    private Identifie nouveau(
            Empreintes e, Set<UUID> pris, boolean enCours, Optional<Instant> fluxA) {
        var rapprochement = Rapprochement.de(e, proches(e, fluxA), pris, enCours);
        if (rapprochement.dossierId().isPresent()) {
            var dossierId = rapprochement.dossierId().get();
            lier(dossierId, e);
            return connu(e).orElseThrow();
        }
        var dossierId = UUID.randomUUID();
        inserer(dossierId, e);
        lier(dossierId, e);
        rapprochement.homonymes().forEach(autre -> proposer(dossierId, autre));
        return new Identifie(
                dossierId,
                true,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rapprochement.homonymes());
    }

    private Optional<Identifie> connu(Empreintes e) {
        return db.sql(
                        """
                        select i.* from identite_foyer f join identite i using (dossier_id)
                        where f.foyer = ? and f.exacte = ?""")
                .params(e.foyer(), e.exacte())
                .query(
                        (rs, n) ->
                                new Identifie(
                                        rs.getObject("dossier_id", UUID.class),
                                        false,
                                        rs.getString("foyer").equals(e.foyer()),
                                        rs.getBoolean("en_cours"),
                                        instant(rs),
                                        Optional.ofNullable(rs.getString("contenu")),
                                        Optional.ofNullable(rs.getString("declaree")),
                                        Optional.ofNullable(rs.getString("chiffre"))
                                                .map(c -> json.readValue(c, Chiffre.class)),
                                        List.of()))
                .optional();
    }

    private List<Connu> proches(Empreintes e, Optional<Instant> fluxA) {
        return db.sql(
                        """
                        select i.*,
                          array(select distinct f.foyer from identite_foyer f
                                where f.dossier_id = i.dossier_id) as foyers
                        from identite i
                        where i.exacte = :exacte or i.identifiant_ft = :ft or i.nir = :nir
                          or i.dossier_id in
                            (select dossier_id from identite_foyer where foyer = :foyer)""")
                .param("exacte", e.exacte())
                .param("ft", e.identifiantFT().orElse(null))
                .param("nir", e.nir().orElse(null))
                .param("foyer", e.foyer())
                .query((rs, n) -> lire(rs, fluxA))
                .list();
    }

    private static Connu lire(ResultSet rs, Optional<Instant> fluxA) throws SQLException {
        return new Connu(
                rs.getObject("dossier_id", UUID.class),
                new Empreintes(
                        rs.getString("foyer"),
                        rs.getString("exacte"),
                        rs.getString("nom_prenom"),
                        rs.getString("nom_naissance"),
                        rs.getString("prenom_naissance"),
                        Optional.ofNullable(rs.getString("complete")),
                        Optional.ofNullable(rs.getString("identifiant_ft")),
                        Optional.ofNullable(rs.getString("nir"))),
                Set.of((String[]) rs.getArray("foyers").getArray()),
                rs.getBoolean("en_cours") && fluxA.isPresent() && instant(rs).equals(fluxA));
    }

    private void inserer(UUID dossierId, Empreintes e) {
        db.sql(
                        """
                        insert into identite (dossier_id, foyer, exacte, nom_prenom,
                          nom_naissance, prenom_naissance, complete, identifiant_ft, nir)
                        values (:dossier, :foyer, :exacte, :nomPrenom, :nomNaissance,
                          :prenomNaissance, :complete, :ft, :nir)""")
                .param("dossier", dossierId)
                .param("foyer", e.foyer())
                .param("exacte", e.exacte())
                .param("nomPrenom", e.nomPrenom())
                .param("nomNaissance", e.nomNaissance())
                .param("prenomNaissance", e.prenomNaissance())
                .param("complete", e.complete().orElse(null))
                .param("ft", e.identifiantFT().orElse(null))
                .param("nir", e.nir().orElse(null))
                .update();
    }

    private void lier(UUID dossierId, Empreintes e) {
        db.sql("insert into identite_foyer values (?, ?, ?) on conflict do nothing")
                .params(e.foyer(), e.exacte(), dossierId)
                .update();
    }

    private void proposer(UUID dossierId, UUID autre) {
        db.sql(
                        """
                        insert into homonyme (id, dossier_id, autre_dossier_id)
                        values (?, ?, ?) on conflict do nothing""")
                .params(UUID.randomUUID(), dossierId, autre)
                .update();
    }

    private static Optional<Instant> instant(ResultSet rs) throws SQLException {
        return Optional.ofNullable(rs.getObject("flux_a", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime horodate(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
