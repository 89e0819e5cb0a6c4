package fr.spie.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.testkit.Infra;
import fr.spie.testkit.Jetons;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// Two instances watch the same dossiers, are stopped, and another one starts: each thing is said
/// once.
class VeilleTest extends AvecService {

    private static final String PCD = Jetons.jeton("departement", "delegue-pcd", "pcd");

    private static ConfigurableApplicationContext instance() {
        var propres =
                Infra.proprietes("orientation").entrySet().stream()
                        .map(p -> "--" + p.getKey() + "=" + p.getValue());
        var veille = Stream.of("--spie.demo=false", "--spie.orientation.veille=PT0.3S");
        return OrientationApplication.application()
                .run(Stream.concat(propres, veille).toArray(String[]::new));
    }

    private List<String> dits(String dossierId) {
        return StreamSupport.stream(
                        lire("/api/orientation/dossiers/" + dossierId + "/histoire")
                                .corps()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(l -> l.path("auteur").asString().equals("automate:Points"))
                .map(l -> l.path("libelle").asString())
                .toList();
    }

    @Test
    void instances_that_watch_together_and_restart_say_each_thing_once() {
        var notifiee =
                poster(
                        DEPARTEMENT,
                        "/api/orientation/droits",
                        """
                        {"organisme": "CAF-151", "matricule": "4300001", "nom": "VEILLEE",
                         "prenom": "Ève", "naissanceLe": "1991-04-01", "sexe": "2",
                         "communeInsee": "15014", "le": "2026-03-02"}""");
        var id = notifiee.texte("dossierId");

        try (var une = instance();
                var autre = instance()) {
            assertThat(List.of(une, autre)).allMatch(ConfigurableApplicationContext::isActive);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(dits(id)).contains("Décision transférée"));
        }
        try (var reprise = instance()) {
            assertThat(reprise.isActive()).isTrue();
            await().during(Duration.ofSeconds(2)).until(() -> dits(id).size() == 5);
        }
        poster(PCD, "/api/orientation/point", "{}");

        assertThat(dits(id))
                .containsExactlyInAnyOrder(
                        "Échéance proche",
                        "Échéance proche",
                        "Échéance dépassée",
                        "Échéance dépassée",
                        "Décision transférée");
    }
}
