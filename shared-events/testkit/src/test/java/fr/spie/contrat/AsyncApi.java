package fr.spie.contrat;

import fr.spie.backbone.kafka.Enveloppe;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.events.Chaine;
import fr.spie.events.Contexte;
import fr.spie.events.TypesEvenement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/// The AsyncAPI 3.0 document of the platform: one channel per context, one message per event, the
/// headers that the envelope writes.
final class AsyncApi {

    private static final String SCHEMAS =
            "../../../shared-events/contract/src/main/resources/schemas/";
    private static final String UUID_LU = "uuid";
    private static final java.util.Set<String> ABSENTS =
            java.util.Set.of("ce_causationid", "ce_traceparent");
    private static final Map<String, Entete> ENTETES = entetes();

    private record Entete(String description, String format) {}

    private AsyncApi() {}

    static String document() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndent(2);
        options.setWidth(100);
        options.setSplitLines(false);
        return "# Made from the contract; what is edited here is lost.\n"
                + new Yaml(options).dump(racine());
    }

    private static Map<String, Object> racine() {
        return ordre(
                "asyncapi",
                "3.0.0",
                "info",
                ordre(
                        "title",
                        "SPIE: the facts of the parcours d'insertion",
                        "version",
                        "1",
                        "description",
                        "Every fact is one Kafka record in the binary mode of CloudEvents 1.0. Topics"
                                + " are kept for ever; a reader may start from the first record at any"
                                + " time.",
                        "license",
                        ordre("name", "Apache-2.0")),
                "defaultContentType",
                "application/json",
                "servers",
                ordre(
                        "demonstration",
                        ordre(
                                "host",
                                "localhost:19092",
                                "protocol",
                                "kafka",
                                "description",
                                "The broker that ./spie starts, on its usual port.")),
                "channels",
                parContexte(AsyncApi::canal),
                "operations",
                parContexte(AsyncApi::publication),
                "components",
                ordre(
                        "messages",
                        messages(),
                        "messageTraits",
                        ordre("enveloppe", ordre("headers", schemaDesEntetes()))));
    }

    private static Map<String, Object> canal(Contexte contexte) {
        var messages = new LinkedHashMap<String, Object>();
        for (var type : types(contexte)) {
            messages.put(
                    nomCourt(type),
                    ordre("$ref", "#/components/messages/" + contexte.code() + nomCourt(type)));
        }
        return ordre(
                "address",
                contexte.topic(),
                "description",
                "Facts of the context "
                        + contexte.code()
                        + ", in order within a subject. The key of a record is its subject.",
                "messages",
                messages,
                "bindings",
                ordre(
                        "kafka",
                        ordre(
                                "topic",
                                contexte.topic(),
                                "topicConfiguration",
                                ordre(
                                        "cleanup.policy",
                                        List.of("delete"),
                                        "retention.ms",
                                        -1,
                                        "retention.bytes",
                                        -1),
                                "bindingVersion",
                                "0.5.0")));
    }

    private static Map<String, Object> publication(Contexte contexte) {
        return ordre(
                "action",
                "send",
                "channel",
                ordre("$ref", "#/channels/" + contexte.code()),
                "summary",
                "The service of this context, and nobody else, publishes here.");
    }

    private static Map<String, Object> messages() {
        var messages = new LinkedHashMap<String, Object>();
        for (var contexte : Contexte.values()) {
            for (var type : types(contexte)) {
                messages.put(contexte.code() + nomCourt(type), message(type));
            }
        }
        return messages;
    }

    private static Map<String, Object> message(String type) {
        var doc = Docs.de(TypesEvenement.classe(type).orElseThrow()).texte();
        return ordre(
                "name",
                type,
                "title",
                nomCourt(type),
                "summary",
                doc,
                "contentType",
                "application/json",
                "traits",
                List.of(ordre("$ref", "#/components/messageTraits/enveloppe")),
                "payload",
                ordre("$ref", SCHEMAS + type + ".json"),
                "bindings",
                ordre(
                        "kafka",
                        ordre(
                                "key",
                                ordre("type", "string", "description", "ce_subject"),
                                "bindingVersion",
                                "0.5.0")));
    }

    private static Map<String, Object> schemaDesEntetes() {
        var proprietes = new LinkedHashMap<String, Object>();
        for (var nom : nomsDesEntetes()) {
            var entete = ENTETES.get(nom);
            if (entete == null) {
                throw new IllegalStateException("say in AsyncApi what the header " + nom + " is");
            }
            var schema = ordre("type", "string");
            if (!entete.format().isEmpty()) {
                schema.put("format", entete.format());
            }
            schema.put("description", entete.description());
            proprietes.put(nom, schema);
        }
        return ordre(
                "type",
                "object",
                "required",
                nomsDesEntetes().stream().filter(n -> !ABSENTS.contains(n)).toList(),
                "properties",
                proprietes);
    }

    /// The headers the envelope really writes, in its order.
    static List<String> nomsDesEntetes() {
        var id = new UUID(1, 1);
        return List.copyOf(
                Enveloppe.entetes(
                                new FaitRecu(
                                        id,
                                        TypesEvenement.noms().iterator().next(),
                                        "sujet",
                                        0,
                                        LocalDate.EPOCH,
                                        Instant.EPOCH,
                                        "institution",
                                        "auteur",
                                        id,
                                        Optional.of(id),
                                        Optional.of("trace"),
                                        Chaine.origine(),
                                        Chaine.origine(),
                                        new byte[0]))
                        .keySet());
    }

    private static Map<String, Entete> entetes() {
        return Map.ofEntries(
                entete("content-type", "Always application/json, without prefix.", ""),
                entete("ce_specversion", "Always 1.0.", ""),
                entete(
                        "ce_id",
                        "Identity of the fact: twice the same id is twice the same fact.",
                        UUID_LU),
                entete("ce_source", "The context that speaks, e.g. /spie/parcours.", ""),
                entete("ce_type", "Stable name of the event type, with its version.", ""),
                entete("ce_dataschema", "urn:spie:schema: followed by the type.", ""),
                entete(
                        "ce_subject",
                        "Whose history the fact belongs to; also the key of the record.",
                        ""),
                entete("ce_time", "Same as ce_recordedtime.", "date-time"),
                entete(
                        "ce_sequence",
                        "Rank in the history of the subject, from 0, without holes.",
                        ""),
                entete(
                        "ce_effectivetime",
                        "Legal day (Europe/Paris) from which the fact is true.",
                        "date"),
                entete(
                        "ce_recordedtime",
                        "When the system learnt it; increases within a subject.",
                        "date-time"),
                entete("ce_institution", "Code of the institution that said it.", ""),
                entete("ce_auteur", "Professional who said it, or automate:<name>.", ""),
                entete(
                        "ce_correlationid",
                        "The request that a whole chain of causes comes from.",
                        UUID_LU),
                entete(
                        "ce_causationid",
                        "The event of which this one is a direct effect, if any.",
                        UUID_LU),
                entete(
                        "ce_traceparent",
                        "W3C trace context it was recorded in, if any; not hashed.",
                        ""),
                entete(
                        "ce_prevhash",
                        "Hash of the fact before it in the subject, 64 hexadecimal digits; zeros for the first.",
                        ""),
                entete("ce_hash", "Hash of this fact, 64 hexadecimal digits.", ""));
    }

    private static Map.Entry<String, Entete> entete(String nom, String texte, String format) {
        return Map.entry(nom, new Entete(texte, format));
    }

    private static Map<String, Object> parContexte(
            java.util.function.Function<Contexte, Object> valeur) {
        var map = new LinkedHashMap<String, Object>();
        for (var contexte : Contexte.values()) {
            map.put(contexte.code(), valeur.apply(contexte));
        }
        return map;
    }

    private static List<String> types(Contexte contexte) {
        return TypesEvenement.noms().stream()
                .filter(t -> TypesEvenement.contexte(t) == contexte)
                .toList();
    }

    private static String nomCourt(String type) {
        return Arrays.asList(type.split("\\.")).get(3);
    }

    private static Map<String, Object> ordre(Object... paires) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < paires.length; i += 2) {
            map.put((String) paires[i], paires[i + 1]);
        }
        return map;
    }
}
