package fr.spie.backbone.kafka;

import fr.spie.backbone.json.Json;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.TypesEvenement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// CloudEvents 1.0, Kafka binary mode: attributes in `ce_` headers, JSON body, key = subject.
public final class Enveloppe {

    private Enveloppe() {}

    /// The record to publish.
    public static ProducerRecord<String, byte[]> record(String topic, FaitRecu fait) {
        var record = new ProducerRecord<>(topic, fait.sujet(), fait.donnees());
        entetes(fait)
                .forEach(
                        (nom, valeur) ->
                                record.headers().add(nom, valeur.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /// The headers of a fact, by name.
    public static Map<String, String> entetes(FaitRecu f) {
        var hex = HexFormat.of();
        var e = new LinkedHashMap<String, String>();
        e.put("content-type", "application/json");
        e.put("ce_specversion", "1.0");
        e.put("ce_id", f.id().toString());
        e.put("ce_source", "/spie/" + TypesEvenement.contexte(f.type()).code());
        e.put("ce_type", f.type());
        e.put("ce_dataschema", "urn:spie:schema:" + f.type());
        e.put("ce_subject", f.sujet());
        e.put("ce_time", f.recordedAt().toString());
        e.put("ce_sequence", Long.toString(f.sequence()));
        e.put("ce_effectivetime", f.effectifLe().toString());
        e.put("ce_recordedtime", f.recordedAt().toString());
        e.put("ce_institution", f.institution());
        e.put("ce_auteur", f.auteur());
        e.put("ce_correlationid", f.correlationId().toString());
        f.causationId().ifPresent(c -> e.put("ce_causationid", c.toString()));
        f.traceparent().ifPresent(t -> e.put("ce_traceparent", t));
        e.put("ce_prevhash", hex.formatHex(f.prevhash()));
        e.put("ce_hash", hex.formatHex(f.hash()));
        return e;
    }

    /// Reads a record back.
    ///
    /// @param entete value of a header by name, null when absent
    /// @throws IllegalArgumentException when an attribute is missing or unreadable
    public static FaitRecu lire(Function<String, @Nullable String> entete, byte[] donnees) {
        Function<String, String> requis =
                nom -> {
                    var valeur = entete.apply(nom);
                    if (valeur == null) {
                        throw new IllegalArgumentException("missing header " + nom);
                    }
                    return valeur;
                };
        var hex = HexFormat.of();
        try {
            return new FaitRecu(
                    UUID.fromString(requis.apply("ce_id")),
                    requis.apply("ce_type"),
                    requis.apply("ce_subject"),
                    Long.parseLong(requis.apply("ce_sequence")),
                    LocalDate.parse(requis.apply("ce_effectivetime")),
                    Instant.parse(requis.apply("ce_recordedtime")),
                    requis.apply("ce_institution"),
                    requis.apply("ce_auteur"),
                    UUID.fromString(requis.apply("ce_correlationid")),
                    Optional.ofNullable(entete.apply("ce_causationid")).map(UUID::fromString),
                    Optional.ofNullable(entete.apply("ce_traceparent")),
                    hex.parseHex(requis.apply("ce_prevhash")),
                    hex.parseHex(requis.apply("ce_hash")),
                    donnees);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// The fact itself; empty when this version of the contract does not know its type.
    public static Optional<Fait<?>> fait(FaitRecu f) {
        return TypesEvenement.classe(f.type())
                .map(
                        classe -> {
                            Evenement evenement = Json.mapper().readValue(f.donnees(), classe);
                            return new Fait<>(
                                    f.id(),
                                    f.sequence(),
                                    evenement,
                                    f.recordedAt(),
                                    f.institution(),
                                    f.auteur(),
                                    f.correlationId(),
                                    f.causationId());
                        });
    }
}
