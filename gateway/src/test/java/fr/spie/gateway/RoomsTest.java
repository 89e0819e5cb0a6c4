package fr.spie.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/// The door decides nothing and knows no service.
class RoomsTest {

    static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("fr.spie.gateway");

    @Test
    void the_rules_see_the_gateway() {
        assertThat(GATEWAY).hasSizeGreaterThan(20);
    }

    @Test
    void no_rule_of_the_domain_lives_here() {
        assertThat(GATEWAY).noneMatch(c -> c.getPackageName().contains(".domain"));
    }

    @Test
    void no_other_module_is_known() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "fr.spie.events..",
                        "fr.spie.backbone..",
                        "fr.spie.orientation..",
                        "fr.spie.parcours..",
                        "fr.spie.offre..",
                        "fr.spie.fse..")
                .check(GATEWAY);
    }

    @Test
    void pages_and_routes_do_not_know_how_people_are_identified() {
        noClasses()
                .that()
                .resideInAnyPackage("..page..", "..route..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..identite..")
                .check(GATEWAY);
    }
}
