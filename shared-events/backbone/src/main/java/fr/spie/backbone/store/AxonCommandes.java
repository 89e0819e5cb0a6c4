package fr.spie.backbone.store;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.CleReutilisee;
import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.commande.RefusRejoue;
import fr.spie.backbone.json.Json;
import fr.spie.backbone.trace.Traces;
import fr.spie.events.Contexte;
import fr.spie.events.Evenement;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.Decideur;
import fr.spie.events.decision.RefusException;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/// One command, one transaction: the events, their place in the outbox and the answer commit
/// together (promises B1 and B4).
final class AxonCommandes {

    private static final int ESSAIS = 8;

    private record Reponse(byte[] empreinte, Accepte accepte, Optional<String> refus) {}

    private final Contexte contexte;
    private final String agregat;
    private final Repository<Agregat> depot;
    private final Decideur<Commande, Object, Evenement> decideur;
    private final PlatformTransactionManager transactions;
    private final JdbcClient db;
    private final MeterRegistry mesures;
    private final Traces traces;
    private final Tetes tetes;

    AxonCommandes(
            Contexte contexte,
            String agregat,
            Repository<Agregat> depot,
            Decideur<Commande, Object, Evenement> decideur,
            PlatformTransactionManager transactions,
            JdbcClient db,
            MeterRegistry mesures,
            Traces traces,
            Tetes tetes) {
        this.contexte = contexte;
        this.agregat = agregat;
        this.depot = depot;
        this.decideur = decideur;
        this.transactions = transactions;
        this.db = db;
        this.mesures = mesures;
        this.traces = traces;
        this.tetes = tetes;
    }

    Accepte soumettre(Commande commande, Demande demande) {
        byte[] empreinte = empreinte(commande);
        for (int essai = 1; ; essai++) {
            try {
                var accepte = executer(commande, demande, empreinte);
                compter("acceptee");
                return accepte;
            } catch (RefusException e) {
                // a repetition meets what its first sending did: the first answer stands
                var deja = deja(demande, empreinte);
                if (deja.isPresent()) {
                    return deja.get();
                }
                compter("refusee");
                noterRefus(commande, demande, empreinte, e);
                throw e;
            } catch (RuntimeException e) {
                var deja = deja(demande, empreinte);
                if (deja.isPresent()) {
                    return deja.get();
                }
                if (e instanceof ConflitException || !AtelierCommandes.concurrence(e)) {
                    throw e;
                }
                tetes.oublier(commande.sujet());
                compter("conflit");
                if (essai == ESSAIS) {
                    throw ConflitException.concurrence(commande.sujet());
                }
                patienter(essai);
            }
        }
    }

    private Accepte executer(Commande commande, Demande demande, byte[] empreinte) {
        var uow = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage(commande));
        uow.attachTransaction(new TransactionSpring(transactions));
        uow.registerCorrelationDataProvider(m -> Meta.de(demande, agregat, traces.courante()));
        var resultat = uow.executeWithResult(() -> decider(commande, demande, empreinte));
        if (resultat.isExceptional()) {
            if (resultat.exceptionResult() instanceof RuntimeException e) {
                throw e;
            }
            throw new IllegalStateException(resultat.exceptionResult());
        }
        return resultat.getPayload();
    }

    private Accepte decider(Commande commande, Demande demande, byte[] empreinte) throws Exception {
        var sujet = commande.sujet();
        Aggregate<Agregat> instance = depot.loadOrCreate(sujet, () -> new Agregat(sujet, decideur));
        Long version = instance.version();
        long avant = version == null ? -1 : version;
        if (demande.versionAttendue().isPresent()
                && demande.versionAttendue().getAsLong() != avant) {
            throw ConflitException.versionPerimee(demande.versionAttendue().getAsLong(), avant);
        }
        int evenements = instance.invoke(a -> a.decider(commande));
        var accepte =
                new Accepte(demande.commandeId(), contexte, sujet, avant + evenements, evenements);
        noter(demande, empreinte, accepte, Optional.empty());
        return accepte;
    }

    private Optional<Accepte> deja(Demande demande, byte[] empreinte) {
        return db.sql("select * from commande_recue where commande_id = ?")
                .param(demande.commandeId())
                .query(
                        (rs, n) ->
                                new Reponse(
                                        rs.getBytes("empreinte"),
                                        new Accepte(
                                                demande.commandeId(),
                                                contexte,
                                                rs.getString("sujet"),
                                                rs.getLong("version"),
                                                rs.getInt("evenements")),
                                        Optional.ofNullable(rs.getString("refus"))))
                .optional()
                .map(reponse -> redire(reponse, demande, empreinte));
    }

    private static Accepte redire(Reponse reponse, Demande demande, byte[] empreinte) {
        if (!Arrays.equals(reponse.empreinte(), empreinte)) {
            throw new CleReutilisee(demande.commandeId()).exception();
        }
        if (reponse.refus().isPresent()) {
            throw Json.mapper().readValue(reponse.refus().get(), RefusRejoue.class).exception();
        }
        return reponse.accepte();
    }

    private void noterRefus(
            Commande commande, Demande demande, byte[] empreinte, RefusException e) {
        var sansEffet = new Accepte(demande.commandeId(), contexte, commande.sujet(), -1, 0);
        var refus = Json.mapper().writeValueAsString(RefusRejoue.de(e.refus()));
        try {
            noter(demande, empreinte, sansEffet, Optional.of(refus));
        } catch (DuplicateKeyException deja) {
            // the same demand was answered at the same moment: that answer stays
            compter("repetee");
        }
    }

    private void noter(Demande demande, byte[] empreinte, Accepte accepte, Optional<String> refus) {
        db.sql(
                        """
                        insert into commande_recue
                          (commande_id, empreinte, sujet, version, evenements, refus, recue_a)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .param(demande.commandeId())
                .param(empreinte)
                .param(accepte.sujet())
                .param(accepte.version())
                .param(accepte.evenements())
                .param(refus.orElse(null))
                .param(OffsetDateTime.ofInstant(demande.recueA(), ZoneOffset.UTC))
                .update();
    }

    private void compter(String issue) {
        mesures.counter("spie.commandes", "agregat", agregat, "issue", issue).increment();
    }

    private static void patienter(int essai) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5L << Math.min(essai, 5)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What was asked, to tell a repetition from another demand under the same key. Dates left to
    /// default and encrypted fields differ between two sendings: kind and subject do not.
    private static byte[] empreinte(Commande commande) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(commande.getClass().getName().getBytes(StandardCharsets.UTF_8));
            return sha.digest(commande.sujet().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record TransactionSpring(PlatformTransactionManager manager)
            implements TransactionManager {

        @Override
        public Transaction startTransaction() {
            var statut = manager.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    manager.commit(statut);
                }

                @Override
                public void rollback() {
                    if (!statut.isCompleted()) {
                        manager.rollback(statut);
                    }
                }
            };
        }
    }
}
