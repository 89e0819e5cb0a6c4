package fr.spie.orientation.entry.identite;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Chiffre;
import fr.spie.orientation.entry.identite.Identifie.Homonyme;
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
    private final Redirections redirections;
    private final boolean nirActif;

    RegistreIdentites(
            JdbcClient db,
            Redirections redirections,
            PlatformTransactionManager transactions,
            Coffre coffre,
            JsonMapper json,
            @Value("${spie.orientation.nir:false}") boolean nirActif) {
        this.db = db;
        this.tx = new TransactionTemplate(transactions);
        this.coffre = coffre;
        this.json = json;
        this.redirections = redirections;
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

    /// The dossier of a person whom the message opens none for.
    ///
    /// @param vraisemblable whether name, first name and day of birth are enough when only one
    ///   known person has them and no number says the contrary
    public Trouvaille chercher(PersonneDeclaree personne, boolean vraisemblable) {
        var e = Empreintes.de(personne, coffre, nirActif);
        var deja = connu(e);
        if (deja.isPresent()) {
            return new Trouvaille(deja, false, List.of());
        }
        var connus = proches(e, Optional.empty());
        var r = Rapprochement.de(e, connus, Set.of(), false);
        var trouve =
                r.connu()
                        .or(
                                () ->
                                        vraisemblable
                                                ? Rapprochement.vraisemblable(e, connus)
                                                : Optional.empty());
        if (trouve.isEmpty()) {
            return new Trouvaille(Optional.empty(), false, r.homonymes());
        }
        lier(trouve.get().memoire(), e);
        return new Trouvaille(connu(e), Rapprochement.naitAilleurs(trouve.get(), e), List.of());
    }

    /// @param naitAilleurs whether the place of birth or the sex told is not the one known
    /// @param homonymes those who may be the person, when nobody is
    public record Trouvaille(
            Optional<Identifie> connu, boolean naitAilleurs, List<Homonyme> homonymes) {}

    /// The persons of a household known by its file number.
    public List<Identifie> foyer(String matricule) {
        return db.sql(
                        """
                        select i.*, r.dossier_id as absorbe, '{}'::uuid[] as signaler
                        from identite i
                        left join identite_redirection r on r.disparu = i.dossier_id and r.actif
                        where i.dossier_id in
                          (select dossier_id from identite_cle
                           where nature = 'MATRICULE' and empreinte = ?)""")
                .param(Empreintes.matricule(coffre, matricule))
                .query((rs, n) -> identifie(rs, rs.getString("foyer")))
                .list();
    }

    /// Someone by their NIR, when it is enabled.
    public Optional<Identifie> parNir(String nir) {
        if (!nirActif) {
            return Optional.empty();
        }
        return db.sql(
                        """
                        select i.*, r.dossier_id as absorbe, '{}'::uuid[] as signaler
                        from identite i
                        left join identite_redirection r on r.disparu = i.dossier_id and r.actif
                        where i.nir = ?""")
                .param(coffre.empreinte("nir", nir))
                .query((rs, n) -> identifie(rs, rs.getString("foyer")))
                .optional();
    }

    public boolean existe(UUID dossierId) {
        return db.sql("select exists (select 1 from identite where dossier_id = ?)")
                .param(dossierId)
                .query(Boolean.class)
                .single();
    }

    /// Notes what a file of another than a paying body told: what flows are compared with stays,
    /// unless the file spoke of rights.
    public void noterFichier(
            UUID memoire, PersonneDeclaree personne, Optional<Boolean> enCours, Chiffre identite) {
        var e = Empreintes.de(personne, coffre, nirActif);
        db.sql(
                        """
                        update identite set complete = coalesce(complete, :complete),
                          identifiant_ft = coalesce(:ft, identifiant_ft),
                          nir = coalesce(:nir, nir),
                          en_cours = coalesce(:enCours, en_cours),
                          contenu = case when :enCours::boolean is null then contenu end,
                          chiffre = :chiffre::jsonb
                        where dossier_id = :dossier""")
                .param("complete", e.complete().orElse(null))
                .param("ft", e.identifiantFT().orElse(null))
                .param("nir", e.nir().orElse(null))
                .param("enCours", enCours.orElse(null))
                .param("chiffre", json.writeValueAsString(identite))
                .param("dossier", memoire)
                .update();
        lier(memoire, e);
    }

    /// The pair was told: nobody needs to be told again.
    public void signale(UUID memoire, UUID autre) {
        db.sql("update homonyme set signale = true where dossier_id = ? and autre_dossier_id = ?")
                .params(memoire, autre)
                .update();
    }

    /// Which of the two dossiers was said to look like the other.
    public Optional<UUID> signalantPaire(UUID un, UUID autre) {
        return db.sql(
                        """
                        select dossier_id from homonyme
                        where (dossier_id = :un and autre_dossier_id = :autre)
                          or (dossier_id = :autre and autre_dossier_id = :un)
                        order by propose_a limit 1""")
                .param("un", un)
                .param("autre", autre)
                .query(UUID.class)
                .optional();
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
                        update identite set foyer = :foyer, payeur = true, exacte = :exacte,
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
        db.sql(
                        """
                        update identite set contenu = null
                        where dossier_id = :dossier or dossier_id in
                          (select disparu from identite_redirection
                           where dossier_id = :dossier and actif)""")
                .param("dossier", dossierId)
                .update();
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
        if (rapprochement.connu().isPresent()) {
            lier(rapprochement.connu().get().memoire(), e);
            return connu(e).orElseThrow();
        }
        var dossierId = UUID.randomUUID();
        inserer(dossierId, e);
        lier(dossierId, e);
        rapprochement.homonymes().forEach(autre -> proposer(dossierId, autre));
        return new Identifie(
                dossierId,
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
                        select i.*, r.dossier_id as absorbe,
                          array(select h.autre_dossier_id from homonyme h
                                where h.dossier_id = i.dossier_id and not h.signale) as signaler
                        from identite_foyer f join identite i using (dossier_id)
                        left join identite_redirection r on r.disparu = i.dossier_id and r.actif
                        where f.foyer = ? and f.exacte = ?""")
                .params(e.foyer(), e.exacte())
                .query((rs, n) -> identifie(rs, e.foyer()))
                .optional();
    }

    private Identifie identifie(ResultSet rs, String foyer) throws SQLException {
        var memoire = rs.getObject("dossier_id", UUID.class);
        var absorbe = rs.getObject("absorbe", UUID.class);
        var signaler = (UUID[]) rs.getArray("signaler").getArray();
        return new Identifie(
                absorbe == null ? memoire : redirections.resoudre(absorbe),
                memoire,
                false,
                !rs.getBoolean("payeur") || rs.getString("foyer").equals(foyer),
                rs.getBoolean("en_cours"),
                instant(rs),
                Optional.ofNullable(rs.getString("contenu")),
                Optional.ofNullable(rs.getString("declaree")),
                Optional.ofNullable(rs.getString("chiffre"))
                        .map(c -> json.readValue(c, Chiffre.class)),
                Stream.of(signaler).map(autre -> homonyme(memoire, autre)).toList());
    }

    private Homonyme homonyme(UUID memoire, UUID autre) {
        var ressemblances =
                db.sql(
                                "select unnest(ressemblances) from homonyme where dossier_id = ? and autre_dossier_id = ?")
                        .params(memoire, autre)
                        .query(String.class)
                        .list();
        return new Homonyme(autre, ressemblances);
    }

    private List<Connu> proches(Empreintes e, Optional<Instant> fluxA) {
        return db.sql(
                        """
                        select i.*, r.dossier_id as absorbe,
                          array(select distinct f.foyer from identite_foyer f
                                where f.dossier_id = i.dossier_id) as foyers,
                          array(select distinct c.empreinte from identite_cle c
                                where c.dossier_id = i.dossier_id) as cles,
                          (select c.empreinte from identite_cle c
                           where c.dossier_id = i.dossier_id and c.nature = 'MATRICULE'
                           limit 1) as matricule
                        from identite i
                        left join identite_redirection r on r.disparu = i.dossier_id and r.actif
                        where i.exacte = :exacte or i.identifiant_ft = :ft or i.nir = :nir
                          or i.dossier_id in
                            (select dossier_id from identite_foyer where foyer = :foyer)
                          or i.dossier_id in
                            (select dossier_id from identite_cle
                             where empreinte in (:exacte, :matricule))""")
                .param("exacte", e.exacte())
                .param("matricule", e.matricule().orElse(""))
                .param("ft", e.identifiantFT().orElse(null))
                .param("nir", e.nir().orElse(null))
                .param("foyer", e.foyer())
                .query((rs, n) -> lire(rs, fluxA))
                .list();
    }

    private Connu lire(ResultSet rs, Optional<Instant> fluxA) throws SQLException {
        var memoire = rs.getObject("dossier_id", UUID.class);
        var absorbe = rs.getObject("absorbe", UUID.class);
        return new Connu(
                absorbe == null ? memoire : redirections.resoudre(absorbe),
                memoire,
                new Empreintes(
                        rs.getString("foyer"),
                        rs.getBoolean("payeur"),
                        rs.getString("exacte"),
                        rs.getString("exacte"),
                        rs.getString("nom_prenom"),
                        rs.getString("nom_naissance"),
                        rs.getString("prenom_naissance"),
                        Optional.ofNullable(rs.getString("complete")),
                        Optional.ofNullable(rs.getString("matricule")),
                        Optional.ofNullable(rs.getString("identifiant_ft")),
                        Optional.ofNullable(rs.getString("nir"))),
                Set.of((String[]) rs.getArray("foyers").getArray()),
                Set.of((String[]) rs.getArray("cles").getArray()),
                rs.getBoolean("en_cours") && fluxA.isPresent() && instant(rs).equals(fluxA));
    }

    private void inserer(UUID dossierId, Empreintes e) {
        db.sql(
                        """
                        insert into identite (dossier_id, foyer, payeur, exacte, nom_prenom,
                          nom_naissance, prenom_naissance, complete, identifiant_ft, nir)
                        values (:dossier, :foyer, :payeur, :exacte, :nomPrenom, :nomNaissance,
                          :prenomNaissance, :complete, :ft, :nir)""")
                .param("dossier", dossierId)
                .param("foyer", e.foyer())
                .param("payeur", e.payeur())
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
        e.matricule().ifPresent(m -> cle("MATRICULE", m, dossierId));
        if (!e.usage().equals(e.exacte())) {
            cle("USAGE", e.usage(), dossierId);
        }
    }

    private void cle(String nature, String empreinte, UUID dossierId) {
        db.sql("insert into identite_cle values (?, ?, ?) on conflict do nothing")
                .params(nature, empreinte, dossierId)
                .update();
    }

    private void proposer(UUID dossierId, Homonyme autre) {
        db.sql(
                        """
                        insert into homonyme (id, dossier_id, autre_dossier_id, ressemblances)
                        values (?, ?, ?, ?) on conflict do nothing""")
                .params(
                        UUID.randomUUID(),
                        dossierId,
                        autre.dossierId(),
                        autre.ressemblances().toArray(String[]::new))
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
