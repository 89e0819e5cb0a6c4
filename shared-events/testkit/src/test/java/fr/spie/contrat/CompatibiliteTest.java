package fr.spie.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// FULL_TRANSITIVE: today's schemas against every frozen release. A release is frozen with
/// `-Dspie.contrat.figer=<release>`; what is frozen is never written again.
class CompatibiliteTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PUBLIE =
            """
            {"type": "object",
             "properties": {
               "motif": {"type": "string"},
               "le": {"type": "string", "format": "date"},
               "issue": {"type": "string", "enum": ["CDI", "RETRAITE"]},
               "places": {"type": "array", "items": {"type": "string"}},
               "de": {"$ref": "#/$defs/Porteur"},
               "age": {"type": "integer", "format": "int32"}},
             "required": ["motif", "le", "issue", "places", "de"],
             "$defs": {"Porteur": {"type": "object",
               "properties": {"institution": {"type": "string"}},
               "required": ["institution"]}}}""";

    @TestFactory
    Stream<DynamicTest> every_published_schema_still_holds() {
        return Ecrits.dans(Ecrits.FIGES).stream()
                .flatMap(p -> Ecrits.fichiersJson(p).stream())
                .map(fige -> DynamicTest.dynamicTest(nom(fige), () -> tient(fige)));
    }

    @Test
    void every_release_froze_many_schemas() {
        assertThat(Ecrits.dans(Ecrits.FIGES))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(Ecrits.fichiersJson(p)).hasSizeGreaterThan(30));
    }

    private static void tient(Path fige) {
        var courant = Ecrits.SCHEMAS.resolve(fige.getFileName());
        assertThat(courant).as("a published type is never removed").exists();
        assertThat(Compatibilite.ecarts(lire(fige), lire(courant)))
                .as("published events are kept for ever; a change of meaning is a new event type")
                .isEmpty();
    }

    private static JsonNode lire(Path fichier) {
        return JSON.readTree(Ecrits.lire(fichier));
    }

    private static String nom(Path fige) {
        return fige.getParent().getFileName() + " " + fige.getFileName();
    }

    @Test
    void an_optional_field_and_an_enumerated_value_may_be_added() {
        assertThat(
                        apres(
                                s -> {
                                    champs(s).putObject("precision").put("type", "string");
                                    ((ArrayNode) champs(s).get("issue").get("enum")).add("CDD");
                                }))
                .isEmpty();
    }

    @Test
    void a_removed_field_is_seen() {
        assertThat(apres(s -> champs(s).remove("age"))).containsExactly("/age: field removed");
        assertThat(apres(s -> porteur(s).remove("institution")))
                .containsExactly("/de/institution: field removed");
    }

    @Test
    void a_new_required_field_is_seen() {
        assertThat(
                        apres(
                                s -> {
                                    champs(s).putObject("lieu").put("type", "string");
                                    requis(s).add("lieu");
                                }))
                .containsExactly("/lieu: new required field");
        assertThat(apres(s -> requis(s).add("age"))).containsExactly("/age: new required field");
    }

    @Test
    void a_required_field_that_becomes_optional_is_seen() {
        assertThat(apres(s -> requis(s).remove(0)))
                .containsExactly("/motif: required field became optional");
    }

    @Test
    void a_changed_type_is_seen() {
        assertThat(apres(s -> ((ObjectNode) champs(s).get("age")).put("type", "string")))
                .containsExactly("/age: type \"integer\" became \"string\"");
        assertThat(apres(s -> ((ObjectNode) champs(s).get("le")).put("format", "date-time")))
                .containsExactly("/le: format \"date\" became \"date-time\"");
        assertThat(
                        apres(
                                s ->
                                        ((ObjectNode) champs(s).get("places").get("items"))
                                                .put("type", "integer")))
                .containsExactly("/places[]: type \"string\" became \"integer\"");
    }

    @Test
    void a_removed_value_is_seen() {
        assertThat(apres(s -> ((ArrayNode) champs(s).get("issue").get("enum")).remove(1)))
                .containsExactly("/issue: value RETRAITE removed");
        assertThat(apres(s -> ((ObjectNode) champs(s).get("issue")).remove("enum")))
                .containsExactly("/issue: became or ceased to be an enumeration");
    }

    private static List<String> apres(Consumer<ObjectNode> changement) {
        var nouveau = (ObjectNode) JSON.readTree(PUBLIE);
        changement.accept(nouveau);
        return Compatibilite.ecarts(JSON.readTree(PUBLIE), nouveau);
    }

    private static ObjectNode champs(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode porteur(ObjectNode schema) {
        return (ObjectNode) schema.at("/$defs/Porteur/properties");
    }

    private static ArrayNode requis(ObjectNode schema) {
        return (ArrayNode) schema.get("required");
    }
}
