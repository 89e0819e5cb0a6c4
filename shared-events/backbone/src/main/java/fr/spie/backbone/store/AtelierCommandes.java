package fr.spie.backbone.store;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.trace.Traces;
import fr.spie.events.Contexte;
import fr.spie.events.Evenement;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.Decideur;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/// Makes the command side of a service from its deciders: Axon's repository over its JDBC event
/// store, the inbox, the retries.
public final class AtelierCommandes {

    /// unique key, our own triggers, deadlock
    private static final Set<String> CONCURRENCE = Set.of("23505", "40001", "40P01");

    private final Contexte contexte;
    private final Tetes tetes = new Tetes();
    private final EventStore magasin;
    private final PlatformTransactionManager transactions;
    private final JdbcClient db;
    private final MeterRegistry mesures;
    private final Traces traces;

    public AtelierCommandes(
            Contexte contexte,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JdbcClient db,
            MeterRegistry mesures,
            Traces traces) {
        this.contexte = contexte;
        this.magasin = magasin(dataSource, tetes);
        this.transactions = transactions;
        this.db = db;
        this.mesures = mesures;
        this.traces = traces;
    }

    /// The commands of one kind of subject.
    ///
    /// @param agregat name of the kind, kept beside each event
    @SuppressWarnings("unchecked") // a decider only ever meets its own commands and events
    public <C extends Commande, S, E extends Evenement> Commandes<C> commandes(
            String agregat, Decideur<C, S, E> decideur) {
        var generique = (Decideur<Commande, Object, Evenement>) (Decideur<?, ?, ?>) decideur;
        EventSourcingRepository<Agregat> depot =
                EventSourcingRepository.builder(Agregat.class)
                        .eventStore(magasin)
                        .aggregateFactory(new Fabrique(generique))
                        .build();
        var commandes =
                new AxonCommandes(
                        contexte,
                        agregat,
                        depot,
                        generique,
                        transactions,
                        db,
                        mesures,
                        traces,
                        tetes);
        return commandes::soumettre;
    }

    private static EventStore magasin(DataSource dataSource, Tetes tetes) {
        var connexions = new TransactionAwareDataSourceProxy(dataSource);
        var serializer = new EvenementSerializer();
        return EmbeddedEventStore.builder()
                .storageEngine(
                        new SansInstantanes(
                                JdbcEventStorageEngine.builder()
                                        .connectionProvider(connexions::getConnection)
                                        .transactionManager(NoTransactionManager.INSTANCE)
                                        .eventSerializer(serializer)
                                        .snapshotSerializer(serializer)
                                        .persistenceExceptionResolver(AtelierCommandes::concurrence)
                                        .appendEvents(new AjoutEvenements(tetes))
                                        .batchSize(500)
                                        .schema(schema())))
                .optimizeEventConsumption(false)
                .build();
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("evenement")
                .globalIndexColumn("index_global")
                .eventIdentifierColumn("id")
                .aggregateIdentifierColumn("sujet")
                .sequenceNumberColumn("sequence")
                .typeColumn("agregat")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("type")
                .payloadRevisionColumn("revision")
                .payloadColumn("donnees")
                .metaDataColumn("meta")
                .build();
    }

    static boolean concurrence(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (var s = sql; s != null; s = s.getNextException()) {
                    if (s.getSQLState() != null && CONCURRENCE.contains(s.getSQLState())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Histories are short (hundreds of events): reading them whole is cheaper than asking for a
    /// snapshot first.
    private static final class SansInstantanes extends JdbcEventStorageEngine {

        SansInstantanes(Builder builder) {
            super(builder);
        }

        @Override
        protected Stream<? extends DomainEventData<?>> readSnapshotData(String sujet) {
            return Stream.empty();
        }
    }

    private record Fabrique(Decideur<Commande, Object, Evenement> decideur)
            implements AggregateFactory<Agregat> {

        @Override
        public Agregat createAggregateRoot(String sujet, DomainEventMessage<?> premier) {
            return new Agregat(sujet, decideur);
        }

        @Override
        public Class<Agregat> getAggregateType() {
            return Agregat.class;
        }
    }
}
