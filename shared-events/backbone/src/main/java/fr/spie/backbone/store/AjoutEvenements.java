package fr.spie.backbone.store;

import fr.spie.backbone.json.Json;
import fr.spie.backbone.store.Tetes.Tete;
import fr.spie.events.Chaine;
import fr.spie.events.Evenement;
import fr.spie.events.Identifiants;
import fr.spie.events.TypesEvenement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/// The append: gives each event its derived id, a recording time that never goes back within a
/// subject, and its link in the hash chain.
final class AjoutEvenements implements AppendEventsStatementBuilder {

    private static final String INSERT =
            """
            insert into evenement (id, agregat, sujet, sequence, type, revision, donnees, meta,
              effectif_le, recorded_at, prevhash, hash)
            values (?, ?, ?, ?, ?, '1', ?, ?, ?, ?, ?, ?)""";
    private static final String TETE =
            "select recorded_at, hash from evenement where sujet = ? and sequence = ?";

    private final Tetes connues;

    AjoutEvenements(Tetes connues) {
        this.connues = connues;
    }

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> messages,
            Serializer serializer,
            TimestampWriter timestampWriter)
            throws SQLException {
        var insert = connection.prepareStatement(INSERT);
        Map<String, Tete> tetes = new HashMap<>();
        connues.garderSiValide(tetes);
        int rang = 0;
        for (var message : messages) {
            var domaine = (DomainEventMessage<?>) message;
            var evenement = (Evenement) message.getPayload();
            var meta = Meta.de(message.getMetaData());
            var sujet = domaine.getAggregateIdentifier();
            long sequence = domaine.getSequenceNumber();
            var tete = tetes.get(sujet);
            if (tete == null) {
                tete = connues.de(sujet, sequence - 1).orElse(null);
            }
            if (tete == null) {
                tete = tete(connection, sujet, sequence - 1);
            }
            UUID id = Identifiants.derive(meta.commande(), "evenement:" + rang++);
            var recordedAt = apres(tete, meta.recueA());
            var type = TypesEvenement.nom(evenement.getClass());
            byte[] donnees = Json.mapper().writeValueAsBytes(evenement);
            byte[] hash =
                    Chaine.suivant(
                            tete.hash(),
                            sujet,
                            sequence,
                            id,
                            type,
                            evenement.effectifLe(),
                            recordedAt,
                            meta.institution(),
                            meta.auteur(),
                            meta.correlation().toString(),
                            meta.causation().map(UUID::toString).orElse(""),
                            donnees);
            insert.setObject(1, id);
            insert.setString(2, meta.agregat());
            insert.setString(3, sujet);
            insert.setLong(4, sequence);
            insert.setString(5, type);
            insert.setBytes(6, donnees);
            insert.setBytes(7, Json.mapper().writeValueAsBytes(message.getMetaData()));
            insert.setObject(8, evenement.effectifLe());
            insert.setString(9, recordedAt.toString());
            insert.setBytes(10, tete.hash());
            insert.setBytes(11, hash);
            insert.addBatch();
            tetes.put(sujet, new Tete(sequence, recordedAt, hash));
        }
        return insert;
    }

    private static Instant apres(Tete tete, Instant recueA) {
        var auPlusTot = tete.recordedAt().plus(1, ChronoUnit.MICROS);
        return recueA.isBefore(auPlusTot) ? auPlusTot : recueA.truncatedTo(ChronoUnit.MICROS);
    }

    private static Tete tete(Connection connection, String sujet, long sequence)
            throws SQLException {
        if (sequence < 0) {
            return new Tete(-1, Instant.EPOCH, Chaine.origine());
        }
        try (var select = connection.prepareStatement(TETE)) {
            select.setString(1, sujet);
            select.setLong(2, sequence);
            try (var rs = select.executeQuery()) {
                if (!rs.next()) {
                    throw new SQLException("no event " + sequence + " of " + sujet, "40001");
                }
                return new Tete(sequence, Instant.parse(rs.getString(1)), rs.getBytes(2));
            }
        }
    }
}
