package fr.spie.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.spie.backbone.json.Json;
import fr.spie.events.TypesEvenement;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Golden samples: events as they were published, read by today's code for ever. A sample is the
/// very bytes of a body on Kafka: one line, no end of line.
class EchantillonsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRE =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TestFactory
    Stream<DynamicTest> each_sample_is_read_and_written_back_to_the_byte() {
        return TypesEvenement.noms().stream()
                .map(type -> DynamicTest.dynamicTest(type, () -> relire(type)));
    }

    private static void relire(String type) {
        var fichier = Ecrits.ECHANTILLONS.resolve(type + ".json");
        var classe = TypesEvenement.classe(type).orElseThrow();
        assertThat(fichier).as("%s; %s", type, Ecrits.REMEDE).exists();
        var texte = Ecrits.lire(fichier);
        var evenement = Json.mapper().readValue(texte, classe);
        assertThat(Json.mapper().writeValueAsString(evenement)).isEqualTo(texte);
        assertThat(evenement.sujet()).isNotBlank();
    }

    @TestFactory
    Stream<DynamicTest> each_sample_is_valid_by_its_schema() {
        return TypesEvenement.noms().stream()
                .map(
                        type ->
                                DynamicTest.dynamicTest(
                                        type,
                                        () ->
                                                assertThat(erreurs(type, echantillon(type)))
                                                        .isEmpty()));
    }

    @Test
    void there_is_no_sample_without_its_event() {
        assertThat(Ecrits.fichiersJson(Ecrits.ECHANTILLONS))
                .map(f -> f.getFileName().toString().replaceFirst("\\.json$", ""))
                .filteredOn(n -> n.startsWith("fr.spie."))
                .hasSizeGreaterThan(30)
                .allMatch(TypesEvenement.noms()::contains);
    }

    @Test
    void a_field_of_tomorrow_is_passed_over() {
        for (var type : TypesEvenement.noms()) {
            var demain = ((ObjectNode) echantillon(type)).put("champDeDemain", 1);
            assertThat(erreurs(type, demain)).isEmpty();
            assertThat(
                            Json.mapper()
                                    .writeValueAsString(
                                            Json.mapper()
                                                    .treeToValue(
                                                            demain,
                                                            TypesEvenement.classe(type)
                                                                    .orElseThrow())))
                    .isEqualTo(Ecrits.lire(fichier(type)));
        }
    }

    @Test
    void a_planted_fault_is_refused_by_the_schema() {
        var type = "fr.spie.parcours.RelaisPropose.v1";
        assertThat(erreurs(type, plante(type, "echeanceLe", "demain"))).hasSize(1);
        assertThat(erreurs(type, plante(type, "relaisId", "pas-un-uuid"))).hasSize(1);
        var sansMotif = (ObjectNode) echantillon(type);
        sansMotif.remove("motif");
        assertThat(erreurs(type, sansMotif)).hasSize(1);
        assertThat(
                        erreurs(
                                "fr.spie.parcours.DossierClos.v1",
                                plante("fr.spie.parcours.DossierClos.v1", "issue", "FIN_DE_DUREE")))
                .hasSize(1);
    }

    private static JsonNode plante(String type, String champ, String valeur) {
        return ((ObjectNode) echantillon(type)).put(champ, valeur);
    }

    private static JsonNode echantillon(String type) {
        return JSON.readTree(Ecrits.lire(fichier(type)));
    }

    private static Path fichier(String type) {
        return Ecrits.ECHANTILLONS.resolve(type + ".json");
    }

    private static List<com.networknt.schema.Error> erreurs(String type, JsonNode evenement) {
        Schema schema =
                REGISTRE.getSchema(
                        JSON.readTree(Ecrits.lire(Ecrits.SCHEMAS.resolve(type + ".json"))));
        return schema.validate(
                evenement, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
    }
}
