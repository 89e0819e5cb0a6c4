package fr.spie.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.cli.demo.Action.Appel;
import fr.spie.cli.demo.Action.Import;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
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
    void the_five_stories_are_there_whatever_the_seed() {
        for (int graine = 1; graine <= 40; graine++) {
            var tire = Scenario.tirer(graine, 60, 18, FIN);
            var parRecit = new EnumMap<Recit, List<Appel>>(Recit.class);
            Recit.distribuer(tire.population())
                    .forEach((n, recit) -> parRecit.put(recit, fil(tire, n)));
            assertThat(parRecit).as("graine %d", graine).hasSize(5);

            var tardive = un(parRecit.get(Recit.ORIENTATION_TARDIVE), "/orientation");
            assertThat(tardive.jour())
                    .isGreaterThan(
                            tire.population().get(tardive.personne().orElseThrow()).arrivee()
                                            * Scenario.MOIS
                                    + 42);
            assertThat(tardive.compte()).startsWith("ft-");

            var refuse = parRecit.get(Recit.RELAIS_REFUSE);
            assertThat(un(refuse, "/refus").jour()).isGreaterThan(un(refuse, "/relais").jour());
            assertThat(chemins(refuse)).noneMatch(c -> c.endsWith("/acceptation"));

            var departLe =
                    appels(tire)
                            .filter(a -> a.chemin().endsWith(Departement.PARTANT + "/depart"))
                            .findFirst()
                            .orElseThrow()
                            .jour();
            var quitte = parRecit.get(Recit.DEPART);
            assertThat(un(quitte, "/orientation").corps().get("referent"))
                    .isEqualTo(Departement.PARTANT);
            assertThat(un(quitte, "/orientation").jour()).isLessThan(departLe);
            assertThat(un(quitte, "/referent").jour()).isGreaterThan(departLe);

            var parti = parRecit.get(Recit.DEMENAGEMENT);
            assertThat(dit(tire, un(parti, "/demenagement"))).isEqualTo(20);
            assertThat(un(parti, "/acceptation").jour())
                    .isGreaterThan(un(parti, "/demenagement").jour());

            var elle = tire.population().get(un(parti, "/demenagement").personne().orElseThrow());
            assertThat(
                            imports(tire)
                                    .filter(i -> i.jour() > un(parti, "/demenagement").jour())
                                    .flatMap(i -> i.foyers().stream())
                                    .flatMap(f -> f.personnes().stream())
                                    .filter(p -> p.numero() == elle.numero()))
                    .allMatch(p -> !p.commune().equals(elle.commune()));

            var appris = parRecit.get(Recit.FAIT_TARDIF);
            var emploi = un(appris, "/emplois");
            assertThat(dit(tire, emploi)).isGreaterThanOrEqualTo(61);
            assertThat(LocalDate.parse((String) emploi.corps().get("le")))
                    .isBetween(
                            tire.debut().plusDays(un(appris, "/sortie").jour()),
                            tire.debut().plusDays(un(appris, "/sortie").jour() + 28));
        }
    }

    private static List<Appel> fil(Scenario s, int personne) {
        return appels(s).filter(a -> a.personne().orElse(-1) == personne).toList();
    }

    private static List<String> chemins(List<Appel> appels) {
        return appels.stream().map(Appel::chemin).toList();
    }

    private static Appel un(List<Appel> appels, String fin) {
        var tels = appels.stream().filter(a -> a.chemin().endsWith(fin)).toList();
        assertThat(tels).as(fin + " dans " + chemins(appels)).isNotEmpty();
        return tels.getFirst();
    }

    /// Days between what is told and the telling.
    private static long dit(Scenario s, Appel a) {
        return ChronoUnit.DAYS.between(
                LocalDate.parse((String) a.corps().get("le")), s.debut().plusDays(a.jour()));
    }

    @Test
    void a_person_is_known_under_two_file_numbers() {
        assertThat(unePersonneSousDeuxMatricules()).isTrue();
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
