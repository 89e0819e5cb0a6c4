package fr.spie.parcours;

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
                    .importPackages("fr.spie.parcours");

    @Test
    void the_rules_see_the_service() {
        assertThat(SERVICE)
                .as("an empty import would make every rule below pass")
                .hasSizeGreaterThan(100);
        for (var room : new String[] {"domain", "entry", "store", "view"}) {
            assertThat(SERVICE.stream().filter(c -> c.getPackageName().contains("." + room)))
                    .as(room)
                    .isNotEmpty();
        }
    }

    @Test
    void the_domain_knows_only_java_and_the_events() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "..domain..", "fr.spie.events..")
                .check(SERVICE);
    }

    @Test
    void the_domain_reads_no_clock_and_draws_no_lots() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(SERVICE);
    }

    @Test
    void axon_stays_in_the_store() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "fr.spie.backbone.store..")
                .check(SERVICE);
    }

    @Test
    void nobody_touches_kafka() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.cloud..")
                .check(SERVICE);
    }

    @Test
    void rooms_do_not_know_each_other() {
        for (var room : new String[] {"entry", "store", "view"}) {
            noClasses()
                    .that()
                    .resideInAPackage(".." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(room))
                    .check(SERVICE);
        }
    }

    private static String[] others(String room) {
        return Stream.of("entry", "store", "view")
                .filter(other -> !other.equals(room))
                .map(other -> "fr.spie.parcours." + other + "..")
                .toArray(String[]::new);
    }
}
