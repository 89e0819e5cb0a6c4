package fr.spie.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.TypesEvenement;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SchemasTest {

    @TestFactory
    Stream<DynamicTest> each_schema_says_what_its_record_says() {
        return TypesEvenement.noms().stream()
                .map(
                        type ->
                                DynamicTest.dynamicTest(
                                        type,
                                        () ->
                                                Ecrits.comparer(
                                                        Ecrits.SCHEMAS.resolve(type + ".json"),
                                                        Ecrits.json(Schemas.de(type)))));
    }

    @Test
    void there_is_no_schema_without_its_event() {
        assertThat(Ecrits.fichiersJson(Ecrits.SCHEMAS))
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        f ->
                                assertThat(TypesEvenement.noms())
                                        .contains(
                                                f.getFileName()
                                                        .toString()
                                                        .replaceFirst("\\.json$", "")));
    }
}
