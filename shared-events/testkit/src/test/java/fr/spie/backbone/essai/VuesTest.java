package fr.spie.backbone.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.projection.Retards;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.testkit.Infra;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// B2: instances come and go while facts arrive, some twice; each fact counts once.
class VuesTest {

    static final int FAITS = 3_000;

    @Test
    void instances_that_come_and_go_apply_each_fact_once_and_in_order() {
        long graine = Long.getLong("spie.graine", System.nanoTime());
        System.out.println("seed (-Dspie.graine=): " + graine);
        var hasard = new Random(graine);
        var dossiers = IntStream.range(0, 40).mapToObj(i -> UUID.randomUUID()).toList();
        var autre = Publie.sur("spie.parcours");
        Map<UUID, Long> attendus = new HashMap<>();
        List<ConfigurableApplicationContext> instances = new ArrayList<>();
        instances.add(instance());
        instances.add(instance());
        for (int i = 0; i < FAITS; i++) {
            var dossier = dossiers.get(hasard.nextInt(dossiers.size()));
            var fait =
                    autre.fait(
                            new ContactPris(
                                    dossier, EssaiApplication.JOUR, UUID.randomUUID(), "rdv"));
            attendus.merge(dossier, 1L, Long::sum);
            if (hasard.nextInt(20) == 0) {
                autre.envoyer(fait);
            }
            if (i % 700 == 699) {
                instances.remove(hasard.nextInt(instances.size())).close();
                instances.add(instance());
            }
        }
        var derniere = instances.getLast();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> derniere.getBean(Retards.class).etat().vues() == 0);

        Map<UUID, Long> comptes = new HashMap<>();
        derniere.getBean(JdbcClient.class)
                .sql("select dossier, contacts, somme from compte")
                .query(
                        rs -> {
                            var dossier = rs.getObject("dossier", UUID.class);
                            if (dossiers.contains(dossier)) {
                                long n = rs.getLong("contacts");
                                comptes.put(dossier, n);
                                assertThat(rs.getLong("somme"))
                                        .as("each sequence once, seed " + graine)
                                        .isEqualTo(n * (n - 1) / 2);
                            }
                        });
        assertThat(comptes).as("seed " + graine).isEqualTo(attendus);
        instances.forEach(ConfigurableApplicationContext::close);
    }

    private static ConfigurableApplicationContext instance() {
        return EssaiApplication.application()
                .run(
                        Infra.proprietes("essai-vues").entrySet().stream()
                                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                                .toArray(String[]::new));
    }
}
