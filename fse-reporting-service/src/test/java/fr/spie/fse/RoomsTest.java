package fr.spie.fse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each line of code knows its room.
class RoomsTest {

    private static final String RACINE = "fr.spie.fse";

    static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages(RACINE);

    @Test
    void the_rules_see_the_service() {
        assertThat(SERVICE)
                .as("an empty import would make every rule below pass")
                .hasSizeGreaterThan(20);
    }

    @Test
    void the_domain_knows_only_java_and_the_events() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", RACINE + ".domain..", "fr.spie.events..")
                .check(SERVICE);
    }

    @Test
    void the_machinery_of_commands_stays_in_the_store() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "fr.spie.backbone.store..")
                .check(SERVICE);
    }

    @Test
    void rooms_do_not_know_each_other() {
        for (var room : new String[] {"entry", "store", "view"}) {
            noClasses()
                    .that()
                    .resideInAPackage(RACINE + "." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(room))
                    .check(SERVICE);
        }
    }

    private static String[] others(String room) {
        return Stream.of("entry", "store", "view")
                .filter(other -> !other.equals(room))
                .map(other -> RACINE + "." + other + "..")
                .toArray(String[]::new);
    }

    @Test
    void no_service_knows_another() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.spie.orientation..",
                        "fr.spie.parcours..",
                        "fr.spie.offre..",
                        "fr.spie.gateway..")
                .check(SERVICE);
    }
}
