package fr.spie.orientation;

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

    static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("fr.spie.orientation");

    @Test
    void the_rules_see_the_service() {
        assertThat(SERVICE)
                .as("an empty import would make every rule below pass")
                .hasSizeGreaterThan(60);
    }

    @Test
    void the_domain_knows_only_java_and_the_events() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "fr.spie.events..", "fr.spie.orientation.domain..")
                .check(SERVICE);
    }

    @Test
    void axon_stays_in_the_store() {
        noClasses()
                .that()
                .resideInAPackage("fr.spie.orientation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(SERVICE);
    }

    @Test
    void only_the_clock_tells_the_time() {
        noClasses()
                .that()
                .resideInAPackage("fr.spie.orientation..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(SERVICE);
    }

    @Test
    void rooms_do_not_know_each_other() {
        for (var room : new String[] {"entry", "view", "store"}) {
            noClasses()
                    .that()
                    .resideInAPackage("fr.spie.orientation." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(room))
                    .check(SERVICE);
        }
    }

    private static String[] others(String room) {
        return Stream.of("entry", "store", "view")
                .filter(other -> !other.equals(room))
                .map(other -> "fr.spie.orientation." + other + "..")
                .toArray(String[]::new);
    }
}
