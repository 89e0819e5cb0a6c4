package fr.spie.backbone.projection;

import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.events.Chaine;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.TypesEvenement;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.Message;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads facts into the views of a service: rows, history, position and the head of each subject in
/// one transaction, so that each fact has its effect exactly once (promise B2).
public final class Vues implements Consumer<Message<List<byte[]>>> {

    static final String NOM = "vues";
    private static final Logger LOG = LoggerFactory.getLogger(Vues.class);

    /// Told to whoever watches, once the rows are committed.
    public record Maj(String topic, String sujet, long sequence) {}

    private record Tete(long sequence, byte[] hash) {}

    private final List<Projection> projections;
    private final Histoires histoires;
    private final Gares gares;
    private final JdbcClient db;
    private final JdbcTemplate lots;
    private final TransactionTemplate tx;
    private final TransactionTemplate isole;
    private final ApplicationEventPublisher suites;
    private final MeterRegistry mesures;

    public Vues(
            List<Projection> projections,
            Histoires histoires,
            Gares gares,
            JdbcTemplate lots,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher suites,
            MeterRegistry mesures) {
        this.projections = projections;
        this.histoires = histoires;
        this.gares = gares;
        this.db = JdbcClient.create(lots);
        this.lots = lots;
        this.tx = new TransactionTemplate(transactions);
        this.isole = new TransactionTemplate(transactions);
        this.isole.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.suites = suites;
        this.mesures = mesures;
    }

    @Override
    public void accept(Message<List<byte[]>> message) {
        var lot = Lot.de(message);
        List<Maj> majs;
        try {
            majs = tx.execute(s -> appliquer(lot, false));
        } catch (RuntimeException e) {
            if (passagere(e)) {
                throw e;
            }
            LOG.error("a batch failed; its subjects are applied one by one", e);
            majs = tx.execute(s -> appliquer(lot, true));
        }
        if (majs != null) {
            mesures.counter("spie.projection.faits").increment(majs.size());
            majs.forEach(suites::publishEvent);
        }
    }

    static boolean passagere(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof CannotCreateTransactionException
                || e instanceof TransactionSystemException;
    }

    private List<Maj> appliquer(Lot lot, boolean unParUn) {
        Map<String, List<FaitRecu>> parTopic = new LinkedHashMap<>();
        for (var recu : avancer(lot)) {
            if (recu.fait() == null) {
                mesures.counter("spie.projection.illisibles").increment();
                LOG.error(
                        "unreadable record {}-{}@{}: {}",
                        recu.topic(),
                        recu.partition(),
                        recu.offset(),
                        recu.raison());
            } else {
                parTopic.computeIfAbsent(recu.topic(), t -> new ArrayList<>()).add(recu.fait());
            }
        }
        var majs = new ArrayList<Maj>();
        List<Fait<?>> faits = new ArrayList<>();
        parTopic.forEach((topic, recus) -> faits.addAll(trier(topic, recus, majs)));
        if (!faits.isEmpty()) {
            if (unParUn) {
                unSujetALaFois(faits, majs);
            } else {
                projeter(faits);
            }
        }
        return majs;
    }

    /// Moves the position of each partition under a row lock and keeps what lies beyond it: what
    /// another instance has read meanwhile is dropped, and it cannot read at the same time.
    private List<Lot.Recu> avancer(Lot lot) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        var nouveaux = new ArrayList<Lot.Recu>();
        for (var recu : lot.recus()) {
            var partition = new TopicPartition(recu.topic(), recu.partition());
            if (recu.offset() >= positions.computeIfAbsent(partition, this::position)) {
                nouveaux.add(recu);
                positions.put(partition, recu.offset() + 1);
            }
        }
        positions.forEach(
                (partition, prochain) ->
                        db.sql(
                                        """
                                        update position_lue set prochain = ?
                                        where topic = ? and partition = ?""")
                                .params(prochain, partition.topic(), partition.partition())
                                .update());
        return nouveaux;
    }

    private long position(TopicPartition partition) {
        db.sql("insert into position_lue values (?, ?, 0) on conflict do nothing")
                .params(partition.topic(), partition.partition())
                .update();
        return db.sql(
                        """
                        select prochain from position_lue
                        where topic = ? and partition = ? for update""")
                .params(partition.topic(), partition.partition())
                .query(Long.class)
                .single();
    }

    /// Keeps, subject by subject, what follows the last fact read; drops repetitions; sets aside
    /// what has a hole before it or a hash that does not fit.
    private List<Fait<?>> trier(String topic, List<FaitRecu> recus, List<Maj> majs) {
        var sujets = recus.stream().map(FaitRecu::sujet).distinct().toList();
        var tetes = tetes(topic, sujets);
        var gares = this.gares.gares(NOM, topic, sujets);
        var gardes = new ArrayList<FaitRecu>();
        var faits = new ArrayList<Fait<?>>();
        for (var recu : recus) {
            var tete = tetes.getOrDefault(recu.sujet(), new Tete(-1, Chaine.origine()));
            if (recu.sequence() <= tete.sequence()) {
                continue;
            }
            var raison =
                    gares.contains(recu.sujet())
                            ? "un fait précédent de ce dossier attend"
                            : anomalie(recu, tete);
            if (!raison.isEmpty()) {
                LOG.error("{} {} is set aside: {}", topic, recu.sujet(), raison);
                this.gares.garer(NOM, topic, recu, raison);
                gares.add(recu.sujet());
                continue;
            }
            gardes.add(recu);
            Enveloppe.fait(recu).ifPresent(faits::add);
            tetes.put(recu.sujet(), new Tete(recu.sequence(), recu.hash()));
            majs.add(new Maj(topic, recu.sujet(), recu.sequence()));
        }
        histoires.ajouter(topic, gardes);
        noterTetes(topic, gardes);
        return faits;
    }

    private String anomalie(FaitRecu recu, Tete tete) {
        if (recu.sequence() != tete.sequence() + 1) {
            return "trou : " + (tete.sequence() + 1) + " attendu, " + recu.sequence() + " reçu";
        }
        if (!Arrays.equals(recu.prevhash(), tete.hash())
                || !Arrays.equals(recu.hash(), recu.hashCalcule())) {
            mesures.counter("spie.chaine.ruptures").increment();
            return "chaîne rompue : le fait " + recu.sequence() + " ne suit pas le précédent";
        }
        return "";
    }

    private Map<String, Tete> tetes(String topic, List<String> sujets) {
        Map<String, Tete> tetes = new HashMap<>();
        db.sql("select sujet, sequence, hash from sujet_lu where topic = ? and sujet = any (?)")
                .param(topic)
                .param(sujets.toArray(String[]::new))
                .query(
                        rs -> {
                            tetes.put(
                                    rs.getString("sujet"),
                                    new Tete(rs.getLong("sequence"), rs.getBytes("hash")));
                        });
        return tetes;
    }

    private void noterTetes(String topic, List<FaitRecu> gardes) {
        Map<String, FaitRecu> derniers = new LinkedHashMap<>();
        gardes.forEach(f -> derniers.put(f.sujet(), f));
        lots.batchUpdate(
                """
                insert into sujet_lu (topic, sujet, sequence, hash) values (?, ?, ?, ?)
                on conflict (topic, sujet) do update
                  set sequence = excluded.sequence, hash = excluded.hash""",
                new ArrayList<>(derniers.values()),
                200,
                (ps, f) -> {
                    ps.setString(1, topic);
                    ps.setString(2, f.sujet());
                    ps.setLong(3, f.sequence());
                    ps.setBytes(4, f.hash());
                });
    }

    private void projeter(List<Fait<?>> faits) {
        for (var projection : projections) {
            var siens = faits.stream().filter(f -> entend(projection, f.evenement())).toList();
            if (!siens.isEmpty()) {
                projection.appliquer(siens);
            }
        }
    }

    private static boolean entend(Projection projection, Evenement evenement) {
        return projection.ecoute().stream().anyMatch(c -> c.isInstance(evenement));
    }

    private void unSujetALaFois(List<Fait<?>> faits, List<Maj> majs) {
        Map<String, List<Fait<?>>> parSujet = new LinkedHashMap<>();
        faits.forEach(f -> parSujet.computeIfAbsent(f.sujet(), s -> new ArrayList<>()).add(f));
        parSujet.forEach(
                (sujet, siens) -> {
                    try {
                        isole.executeWithoutResult(s -> projeter(siens));
                    } catch (RuntimeException e) {
                        if (passagere(e)) {
                            throw e;
                        }
                        LOG.error("subject {} is set aside", sujet, e);
                        garerSujet(siens, e.toString());
                        majs.removeIf(m -> m.sujet().equals(sujet));
                    }
                });
    }

    private void garerSujet(List<Fait<?>> faits, String raison) {
        for (var fait : faits) {
            var type = TypesEvenement.nom(fait.evenement().getClass());
            var topic = TypesEvenement.contexte(type).topic();
            var ligne = histoires.lire(topic, fait.sujet(), fait.sequence());
            gares.garer(NOM, topic, ligne, raison);
        }
    }

    /// Applies again what was set aside for a subject, once the cause is mended. All or nothing.
    ///
    /// @return how many facts were applied
    public int reprendre(String topic, String sujet) {
        var majs =
                tx.execute(
                        s -> {
                            var attente = gares.enAttente(NOM, topic, sujet);
                            attente.forEach(f -> gares.reprendre(NOM, topic, sujet, f.sequence()));
                            var nouvelles = new ArrayList<Maj>();
                            var deja = tetes(topic, List.of(sujet));
                            var relus =
                                    attente.stream()
                                            .filter(f -> dejaEnHistoire(deja, f))
                                            .flatMap(f -> Enveloppe.fait(f).stream())
                                            .toList();
                            var aLire =
                                    attente.stream().filter(f -> !dejaEnHistoire(deja, f)).toList();
                            List<Fait<?>> faits = new ArrayList<>(relus);
                            faits.addAll(trier(topic, aLire, nouvelles));
                            projeter(faits);
                            return faits.size();
                        });
        return majs == null ? 0 : majs;
    }

    private static boolean dejaEnHistoire(Map<String, Tete> tetes, FaitRecu fait) {
        var tete = tetes.get(fait.sujet());
        return tete != null && fait.sequence() <= tete.sequence();
    }
}
