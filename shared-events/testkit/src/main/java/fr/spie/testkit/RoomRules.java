package fr.spie.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each line of code knows its room: what the `RoomsTest` of every service extends.
public abstract class RoomRules {

    private static final List<String> ROOMS = List.of("domain", "entry", "store", "view");
    private static final List<String> SERVICES =
            List.of("orientation", "parcours", "offre", "fse", "gateway");

    private final String service;
    private final String root;
    private final JavaClasses classes;

    /// @param service last part of the package of the service, e.g. `parcours`
    protected RoomRules(String service) {
        this.service = service;
        this.root = "fr.spie." + service;
        this.classes =
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(root);
    }

    @Test
    void the_rules_see_the_service_and_each_of_its_rooms() {
        assertThat(classes)
                .as("an empty import would make every rule below pass")
                .hasSizeGreaterThan(20);
        for (var room : ROOMS) {
            assertThat(
                            classes.stream()
                                    .filter(c -> c.getPackageName().startsWith(root + "." + room)))
                    .as(room)
                    .isNotEmpty();
        }
    }

    @Test
    void the_domain_knows_only_java_and_the_events() {
        classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", root + ".domain..", "fr.spie.events..")
                .check(classes);
    }

    @Test
    void the_domain_draws_no_lots_and_only_the_clock_tells_the_time() {
        noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .callMethod(UUID.class, "randomUUID")
                .check(classes);
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(classes);
    }

    @Test
    void the_machinery_of_commands_stays_in_the_store() {
        noClasses()
                .that()
                .resideOutsideOfPackage(root + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "fr.spie.backbone.store..")
                .check(classes);
    }

    @Test
    void nobody_touches_kafka() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.cloud..")
                .check(classes);
    }

    @Test
    void rooms_do_not_know_each_other() {
        for (var room : List.of("entry", "store", "view")) {
            noClasses()
                    .that()
                    .resideInAPackage(root + "." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others(room))
                    .check(classes);
        }
    }

    private String[] others(String room) {
        return Stream.of("entry", "store", "view")
                .filter(other -> !other.equals(room))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
    }

    @Test
    void no_service_knows_another() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVICES.stream()
                                .filter(other -> !other.equals(service))
                                .map(other -> "fr.spie." + other + "..")
                                .toArray(String[]::new))
                .check(classes);
    }
}
