package fr.spie.parcours.entry;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AccesPersonnes;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The access codes of persons: one alive per dossier, kept as keyed fingerprints only.
@Component
class CodesPersonne implements AccesPersonnes {

    /// Without the signs that are taken one for another.
    private static final String SIGNES = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LONGUEUR = 12;

    /// What is shown once.
    record Donne(UUID accesId, String code, LocalDate expireLe) {}

    /// A code that lives, after one more attempt.
    ///
    /// @param essais in a row, this one included
    record Essai(UUID accesId, UUID dossierId, int essais) {}

    private final JdbcClient db;
    private final Coffre coffre;
    private final Regles regles;
    private final TransactionTemplate transactions;
    private final SecureRandom hasard = new SecureRandom();

    CodesPersonne(
            JdbcClient db, Coffre coffre, Regles regles, PlatformTransactionManager transactions) {
        this.db = db;
        this.coffre = coffre;
        this.regles = regles;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// Gives a code; the one before no longer works.
    Donne donner(UUID dossierId, String par, String institution, Instant a, LocalDate jour) {
        var code = tirer();
        var donne =
                new Donne(
                        UUID.randomUUID(),
                        code,
                        regles.apres(Parametre.ACCES_PERSONNE_VALIDITE, jour));
        transactions.executeWithoutResult(
                _ -> {
                    db.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                            .param(dossierId.toString())
                            .query(Integer.class)
                            .single();
                    revoquer(dossierId, par, a);
                    db.sql(
                                    """
                                    insert into acces_personne (id, dossier_id, empreinte, donne_a,
                                      donne_par, institution, expire_le)
                                    values (?, ?, ?, ?, ?, ?, ?)""")
                            .params(
                                    donne.accesId(),
                                    dossierId,
                                    empreinte(code),
                                    OffsetDateTime.ofInstant(a, ZoneOffset.UTC),
                                    par,
                                    institution,
                                    donne.expireLe())
                            .update();
                });
        return donne;
    }

    /// @return whether there was one
    boolean revoquer(UUID dossierId, String par, Instant a) {
        return db.sql(
                                """
                                update acces_personne set revoque_a = ?, revoque_par = ?
                                where dossier_id = ? and revoque_a is null""")
                        .params(OffsetDateTime.ofInstant(a, ZoneOffset.UTC), par, dossierId)
                        .update()
                > 0;
    }

    /// Counts an attempt before anything is compared: attempts at the same time count too.
    Optional<Essai> essayer(String code, LocalDate jour) {
        return db.sql(
                        """
                        update acces_personne set essais = essais + 1
                        where empreinte = ? and revoque_a is null and expire_le > ?
                        returning id, dossier_id, essais""")
                .params(empreinte(code), jour)
                .query(
                        (rs, n) ->
                                new Essai(
                                        rs.getObject("id", UUID.class),
                                        rs.getObject("dossier_id", UUID.class),
                                        rs.getInt("essais")))
                .optional();
    }

    boolean verrouille(Essai essai, LocalDate jour) {
        return essai.essais() > regles.nombre(Parametre.ACCES_PERSONNE_ESSAIS, jour);
    }

    void reussir(Essai essai) {
        db.sql("update acces_personne set essais = 0 where id = ?").param(essai.accesId()).update();
    }

    @Override
    public boolean vivant(UUID accesId, LocalDate jour) {
        return db.sql(
                        """
                        select 1 from acces_personne
                        where id = ? and revoque_a is null and expire_le > ?""")
                .params(accesId, jour)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// `ABCD-EFGH-JKMN`: some 59 bits.
    private String tirer() {
        return hasard.ints(LONGUEUR, 0, SIGNES.length())
                .mapToObj(i -> SIGNES.substring(i, i + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    private String empreinte(String code) {
        var net = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return coffre.empreinte("acces-personne", net);
    }
}
