package fr.spie.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContratTest {

    static final Path NOMS = Path.of("src", "test", "resources", "types-evenement.txt");

    @Test
    void the_contract_knows_only_java() {
        JavaClasses contrat =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.spie.events");
        assertThat(contrat).hasSizeGreaterThan(30);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "fr.spie.events..")
                .check(contrat);
    }

    /// A published name is in topics kept for ever. A new one is added to the list by
    /// `-Dspie.contrat.ecrire=true`, or by hand; none ever leaves it.
    @Test
    void the_names_of_events_are_stable() throws IOException {
        var connus = Files.readAllLines(NOMS);
        assertThat(connus).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        if (Boolean.getBoolean("spie.contrat.ecrire")) {
            var nouveaux = TypesEvenement.noms().stream().filter(n -> !connus.contains(n)).toList();
            Files.write(NOMS, nouveaux, StandardOpenOption.APPEND);
        }
        assertThat(TypesEvenement.noms())
                .as("names of %s", NOMS.getFileName())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(NOMS));
    }

    @Test
    void a_name_leads_to_its_class_and_back() {
        for (var nom : TypesEvenement.noms()) {
            var classe = TypesEvenement.classe(nom).orElseThrow();
            assertThat(TypesEvenement.nom(classe)).isEqualTo(nom);
            assertThat(nom)
                    .isEqualTo(
                            "fr.spie.%s.%s.v1"
                                    .formatted(
                                            TypesEvenement.contexte(nom).code(),
                                            classe.getSimpleName()));
        }
        assertThat(TypesEvenement.classe("fr.spie.parcours.Inconnu.v1")).isEmpty();
    }

    @Test
    void every_context_has_its_own_topic_and_some_events() {
        assertThat(List.of(Contexte.values())).map(Contexte::topic).doesNotHaveDuplicates();
        assertThat(List.of(Contexte.values()))
                .allSatisfy(
                        c ->
                                assertThat(TypesEvenement.noms())
                                        .anyMatch(n -> TypesEvenement.contexte(n) == c));
    }

    @Test
    void a_personal_datum_does_not_show_in_a_log() {
        assertThat(new Chiffre("dossier", Chiffre.Finalite.IDENTITE, "c2VjcmV0").toString())
                .isEqualTo("Chiffre[IDENTITE]");
    }
}
