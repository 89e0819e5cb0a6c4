package fr.spie.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.parcours.Service.Personne;
import fr.spie.parcours.domain.Suivis;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// A second instance beside the first, in which a demand may say its own day: the days of a
/// handover can be counted.
class TempsSimuleTest {

    static final ParcoursServiceTest MONDE = new ParcoursServiceTest();
    static ConfigurableApplicationContext instance;

    @BeforeAll
    static void start() {
        MONDE.annuaire();
        instance = Service.demarrer("--spie.demo=true");
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    static Personne le(LocalDate jour, Personne personne) {
        return personne.au(instance, jour);
    }

    @Test
    void a_handover_expires_once_and_a_late_acceptance_is_refused() {
        var lundi = LocalDate.of(2027, 3, 1);
        var vendredi = LocalDate.of(2027, 3, 12);
        var echeance = LocalDate.of(2027, 3, 15);
        var dossier = MONDE.suiviParCip();
        var chemin = ParcoursServiceTest.DOSSIERS + dossier + "/relais";
        var propose =
                ParcoursServiceTest.vu(
                        le(lundi, Service.CIP)
                                .post(
                                        chemin,
                                        Map.of("professionnel", "conseillere-1", "motif", "")));
        var relais = propose.json().at("/relaisId").asString();
        var point = "/api/parcours/point";

        dits(vendredi, point);
        assertThat(relais(dossier, vendredi)).isEqualTo("EN_ATTENTE");
        dits(echeance, point);
        assertThat(relais(dossier, echeance)).isEqualTo("EN_ATTENTE");
        assertThat(dits(echeance.plusDays(1), point)).isPositive();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(relais(dossier, echeance.plusDays(1)))
                                        .isEqualTo("EXPIRE"));
        assertThat(dits(echeance.plusDays(1), point)).isZero();

        var tard =
                le(echeance.plusDays(1), Service.CONSEILLERE)
                        .post(chemin + "/" + relais + "/acceptation", Map.of());
        assertThat(tard.statut()).isEqualTo(409);
        assertThat(tard.json().at("/type").asString())
                .isEqualTo("urn:spie:refus:relais-deja-repondu");
        assertThat(porteur(dossier)).isEqualTo("cip-1");
    }

    /// What can no longer be sent is asked for no more; what still can is sent once.
    @Test
    void a_reminder_the_watch_missed_is_not_asked_for_again() {
        var lundi = LocalDate.of(2027, 3, 1);
        var vendredi = LocalDate.of(2027, 3, 12);
        var manque = MONDE.suiviParCip();
        rdv(manque, lundi, LocalDate.of(2027, 3, 5));
        var rappele = MONDE.suiviParCip();
        rdv(rappele, lundi, vendredi.plusDays(1));
        assertThat(dits(vendredi, "/api/parcours/point")).isPositive();
        for (var dossier : List.of(manque, rappele)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> !aPointer(dossier, vendredi));
        }
        assertThat(rappels(manque)).isZero();
        assertThat(rappels(rappele)).isEqualTo(1);
    }

    private static void rdv(UUID dossier, LocalDate jour, LocalDate prevuLe) {
        ParcoursServiceTest.vu(
                le(jour, Service.CIP)
                        .post(
                                ParcoursServiceTest.DOSSIERS + dossier + "/rdv",
                                Map.of("prevuLe", prevuLe.toString())));
    }

    private static boolean aPointer(UUID dossier, LocalDate jour) {
        var avant =
                new UUID(dossier.getMostSignificantBits(), dossier.getLeastSignificantBits() - 1);
        return instance.getBean(Suivis.class).aPointer(jour, avant).stream()
                .anyMatch(p -> p.dossierId().equals(dossier));
    }

    private static long rappels(UUID dossier) {
        return le(LocalDate.of(2027, 3, 12), Service.PCD)
                .get(ParcoursServiceTest.DOSSIERS + dossier + "/histoire")
                .json()
                .at("/items")
                .valueStream()
                .filter(l -> l.at("/type").asString().contains(".RappelEmis."))
                .count();
    }

    private static String relais(UUID dossier, LocalDate etatAu) {
        var deuxTemps = "?etatAu=" + etatAu + "&connuAu=" + etatAu;
        return Service.PCD
                .get(ParcoursServiceTest.DOSSIERS + dossier + deuxTemps)
                .json()
                .at("/relais/0/etat")
                .asString("");
    }

    private static int dits(LocalDate jour, String chemin) {
        return le(jour, Service.PCD).post(chemin, Map.of()).json().at("/dits").asInt(-1);
    }

    private static String porteur(UUID dossier) {
        return ParcoursServiceTest.fiche(dossier).at("/porteur/professionnel").asString();
    }
}
