package fr.spie.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.cli.demo.Action.Appel;
import fr.spie.cli.demo.Action.Import;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final LocalDate FIN = LocalDate.of(2026, 11, 22);
    private static final Pattern NOM = Pattern.compile("\\{([^}]+)}");

    private final Scenario scenario = Scenario.tirer(7, 120, 12, FIN);

    @Test
    void the_same_seed_gives_the_same_scenario() {
        assertThat(Scenario.tirer(7, 120, 12, FIN)).isEqualTo(scenario);
    }

    @Test
    void another_seed_gives_another_scenario() {
        assertThat(Scenario.tirer(8, 120, 12, FIN).actions()).isNotEqualTo(scenario.actions());
    }

    @Test
    void the_same_seed_makes_as_much_happen_whatever_the_day_it_is_played() {
        for (int decalage = 1; decalage < 400; decalage += 57) {
            var autre = Scenario.tirer(7, 120, 12, FIN.plusDays(decalage));
            assertThat(autre.actions().stream().map(Action::cle).toList())
                    .isEqualTo(scenario.actions().stream().map(Action::cle).toList());
        }
    }

    @Test
    void it_begins_on_a_monday_and_is_over_before_the_last_day() {
        assertThat(scenario.debut().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        var dernier = scenario.debut().plusDays(scenario.actions().getLast().jour());
        assertThat(dernier).isBeforeOrEqualTo(FIN);
    }

    @Test
    void everybody_is_notified_once_and_has_a_name_of_their_own() {
        var notifiees = imports(scenario).flatMap(i -> i.nouvelles().stream()).sorted().toList();
        assertThat(notifiees)
                .isEqualTo(scenario.population().stream().map(Personne::numero).toList());
        assertThat(scenario.population().stream().map(p -> p.nom() + "|" + p.prenom()).distinct())
                .hasSize(120);
        assertThat(scenario.population().stream().map(Personne::nir).distinct()).hasSize(120);
    }

    @Test
    void no_action_uses_an_identifier_before_the_platform_gave_it() {
        var connus = new HashSet<String>();
        for (var action : scenario.actions()) {
            switch (action) {
                case Import i -> i.nouvelles().forEach(n -> connus.add(Scenario.dossier(n)));
                case Appel a -> {
                    Stream.concat(Stream.of(a.chemin()), a.corps().values().stream())
                            .flatMap(v -> NOM.matcher(v.toString()).results())
                            .forEach(m -> assertThat(connus).contains(m.group(1)));
                    a.retient().ifPresent(r -> connus.add(r.nom()));
                }
            }
        }
    }

    @Test
    void an_action_has_a_key_of_its_own_and_a_thread_goes_forward_in_time() {
        assertThat(scenario.actions().stream().map(Action::cle).distinct())
                .hasSize(scenario.actions().size());
        for (var personne : scenario.population()) {
            var instants =
                    appels(scenario)
                            .filter(a -> a.personne().orElse(-1) == personne.numero())
                            .map(Appel::instant)
                            .toList();
            assertThat(instants).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void the_planted_stories_are_there() {
        var chemins = appels(scenario).map(Appel::chemin).toList();
        assertThat(chemins).anyMatch(c -> c.endsWith("/refus"));
        assertThat(chemins).anyMatch(c -> c.endsWith("/acceptation"));
        assertThat(chemins).anyMatch(c -> c.endsWith("/" + Departement.PARTANT + "/depart"));
        assertThat(chemins).anyMatch(c -> c.endsWith("/referent"));
        assertThat(appels(scenario).filter(this::ditDeuxMoisApres)).isNotEmpty();
        assertThat(appels(scenario).filter(this::orienteEnRetard)).isNotEmpty();
        assertThat(unePersonneSousDeuxMatricules()).isTrue();
    }

    private boolean ditDeuxMoisApres(Appel a) {
        return a.corps().get("le") instanceof String le
                && !LocalDate.parse(le).plusDays(60).isAfter(scenario.debut().plusDays(a.jour()));
    }

    private boolean orienteEnRetard(Appel a) {
        return a.chemin().endsWith("/orientation")
                && a.jour()
                        > scenario.population().get(a.personne().orElseThrow()).arrivee()
                                        * Scenario.MOIS
                                + 42;
    }

    private boolean unePersonneSousDeuxMatricules() {
        return scenario.population().stream()
                .anyMatch(
                        p ->
                                imports(scenario)
                                                .flatMap(i -> i.foyers().stream())
                                                .filter(f -> f.personnes().contains(p))
                                                .map(FluxCaf.Foyer::matricule)
                                                .distinct()
                                                .count()
                                        > 1);
    }

    @Test
    void scenarios_of_every_size_can_be_drawn() {
        for (var taille : List.of(1, 2, 37, 5_000)) {
            assertThat(Scenario.tirer(1, taille, 3, FIN).population()).hasSize(taille);
        }
        assertThat(Scenario.tirer(1, 10, 1, FIN).actions()).isNotEmpty();
    }

    private static Stream<Appel> appels(Scenario s) {
        return s.actions().stream().filter(Appel.class::isInstance).map(Appel.class::cast);
    }

    private static Stream<Import> imports(Scenario s) {
        return s.actions().stream().filter(Import.class::isInstance).map(Import.class::cast);
    }
}
