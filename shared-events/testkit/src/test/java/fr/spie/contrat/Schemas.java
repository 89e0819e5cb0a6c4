package fr.spie.contrat;

import fr.spie.events.Evenement;
import fr.spie.events.TypesEvenement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The JSON Schema of an event, read from its record: its components are the fields, `Optional`
/// ones may be absent, comments become descriptions.
final class Schemas {

    private static final Map<String, String> COMMUNS =
            Map.ofEntries(
                    Map.entry("dossierId", "The dossier of the person, the same in every context."),
                    Map.entry(
                            "effectifLe",
                            "Legal day (Europe/Paris) from which the fact is true in the world."),
                    Map.entry("motif", "Why, in words or in the code of the source."));

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private Schemas() {}

    static Map<String, Object> de(String type) {
        Class<? extends Evenement> classe = TypesEvenement.classe(type).orElseThrow();
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:spie:schema:" + type);
        schema.put("title", classe.getSimpleName());
        var schemas = new Schemas();
        schema.putAll(schemas.objet(classe));
        if (!schemas.definitions.isEmpty()) {
            schema.put("$defs", schemas.definitions);
        }
        return schema;
    }

    private Map<String, Object> objet(Class<?> record) {
        var doc = Docs.de(record);
        var objet = new LinkedHashMap<String, Object>();
        if (!doc.texte().isEmpty()) {
            objet.put("description", doc.texte());
        }
        objet.put("type", "object");
        List<String> requis = new ArrayList<>();
        var proprietes = new LinkedHashMap<String, Object>();
        for (var composant : record.getRecordComponents()) {
            if (composant.getType() != Optional.class) {
                requis.add(composant.getName());
            }
            proprietes.put(composant.getName(), champ(composant, doc));
        }
        objet.put("properties", proprietes);
        objet.put("required", requis);
        return objet;
    }

    private Map<String, Object> champ(RecordComponent composant, Docs.Doc doc) {
        var nom = composant.getName();
        var schema = type(composant.getGenericType());
        var texte = doc.parametres().getOrDefault(nom, COMMUNS.get(nom));
        if (texte == null) {
            return schema;
        }
        var decrit = new LinkedHashMap<String, Object>();
        var enumeration = schema.remove("description");
        decrit.put("description", enumeration == null ? texte : texte + " — " + enumeration);
        decrit.putAll(schema);
        return decrit;
    }

    private Map<String, Object> type(Type type) {
        if (type instanceof ParameterizedType p) {
            var argument = p.getActualTypeArguments()[0];
            if (p.getRawType() == Optional.class) {
                return type(argument);
            }
            if (p.getRawType() == List.class) {
                return ordre("type", "array", "items", type(argument));
            }
        }
        if (type instanceof Class<?> classe) {
            return simple(classe);
        }
        throw new IllegalStateException("no JSON Schema for " + type);
    }

    private Map<String, Object> simple(Class<?> classe) {
        if (classe == String.class) {
            return ordre("type", "string");
        }
        if (classe == UUID.class) {
            return ordre("type", "string", "format", "uuid");
        }
        if (classe == LocalDate.class) {
            return ordre("type", "string", "format", "date");
        }
        if (classe == Instant.class) {
            return ordre("type", "string", "format", "date-time");
        }
        if (classe == boolean.class || classe == Boolean.class) {
            return ordre("type", "boolean");
        }
        if (classe == int.class || classe == Integer.class) {
            return ordre("type", "integer", "format", "int32");
        }
        if (classe == long.class || classe == Long.class) {
            return ordre("type", "integer", "format", "int64");
        }
        if (classe == java.math.BigDecimal.class) {
            return ordre("type", "number");
        }
        if (classe.isEnum()) {
            return enumeration(classe);
        }
        if (classe.isRecord()) {
            var nom = classe.getSimpleName();
            if (!definitions.containsKey(nom)) {
                definitions.put(nom, Map.of());
                definitions.put(nom, objet(classe));
            }
            return ordre("$ref", "#/$defs/" + nom);
        }
        throw new IllegalStateException("no JSON Schema for " + classe);
    }

    private static Map<String, Object> enumeration(Class<?> classe) {
        var noms = Arrays.stream(classe.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
        var constantes =
                noms.stream()
                        .flatMap(n -> Docs.constante(classe, n).map(d -> n + ": " + d).stream())
                        .collect(Collectors.joining(" "));
        var texte = (Docs.de(classe).texte() + " " + constantes).strip();
        return texte.isEmpty()
                ? ordre("type", "string", "enum", noms)
                : ordre("description", texte, "type", "string", "enum", noms);
    }

    private static Map<String, Object> ordre(Object... paires) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < paires.length; i += 2) {
            map.put((String) paires[i], paires[i + 1]);
        }
        return map;
    }
}
