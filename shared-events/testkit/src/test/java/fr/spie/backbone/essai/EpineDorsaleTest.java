package fr.spie.backbone.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.ConflitException;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.commande.RefusRejoue;
import fr.spie.backbone.essai.EssaiApplication.Compte;
import fr.spie.backbone.essai.EssaiApplication.NoterContacts;
import fr.spie.backbone.kafka.FaitRecu;
import fr.spie.backbone.projection.Gares;
import fr.spie.backbone.projection.Positions;
import fr.spie.backbone.projection.Retards;
import fr.spie.backbone.projection.Vues;
import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.testkit.Infra;
import fr.spie.testkit.Publie;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;

class EpineDorsaleTest {

    static ConfigurableApplicationContext service;
    static Commandes<NoterContacts> commandes;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() {
        SpringApplication application = EssaiApplication.application();
        var args =
                Infra.proprietes("essai").entrySet().stream()
                        .map(e -> "--" + e.getKey() + "=" + e.getValue())
                        .toArray(String[]::new);
        service = application.run(args);
        commandes =
                (Commandes<NoterContacts>)
                        service.getBeanProvider(
                                        ResolvableType.forClassWithGenerics(
                                                Commandes.class, NoterContacts.class))
                                .getObject();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Demande demande() {
        return Demande.de(
                UUID.randomUUID(), "departement", "cip-1", Instant.parse("2025-03-03T09:00:00Z"));
    }

    static Map<String, Object> compte(UUID dossier) {
        return service.getBean(JdbcClient.class)
                .sql("select * from compte where dossier = ?")
                .param(dossier)
                .query()
                .singleRow();
    }

    static boolean vu(String position) {
        return service.getBean(Positions.class).attendre(position);
    }

    @Test
    void an_accepted_command_is_stored_published_and_seen_at_its_position() {
        var dossier = UUID.randomUUID();
        commandes.soumettre(new NoterContacts(dossier, UUID.randomUUID(), 3), demande());
        var accepte =
                commandes.soumettre(new NoterContacts(dossier, UUID.randomUUID(), 2), demande());

        assertThat(accepte.version()).isEqualTo(4);
        assertThat(vu(accepte.position())).isTrue();
        assertThat(compte(dossier)).containsEntry("contacts", 5L).containsEntry("somme", 10L);
        assertThat(Publie.de("spie.parcours", dossier.toString()))
                .extracting(f -> f.sequence())
                .containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(Publie.de("spie.parcours", dossier.toString()))
                .extracting(f -> f.recordedAt())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_command_sent_twice_has_one_effect_and_one_answer() {
        var dossier = UUID.randomUUID();
        var demande = demande();
        var commande = new NoterContacts(dossier, UUID.randomUUID(), 1);

        var premiere = commandes.soumettre(commande, demande);
        commandes.soumettre(new NoterContacts(dossier, UUID.randomUUID(), 1), demande());
        var seconde = commandes.soumettre(commande, demande);

        assertThat(seconde).isEqualTo(premiere);
        assertThat(Publie.de("spie.parcours", dossier.toString()).size()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_refusal_is_told_twice_the_same() {
        var demande = demande();
        var commande = new NoterContacts(UUID.randomUUID(), UUID.randomUUID(), 1001);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> commandes.soumettre(commande, demande))
                    .isInstanceOfSatisfying(
                            RefusException.class,
                            e ->
                                    assertThat(RefusRejoue.de(e.refus()).code())
                                            .isEqualTo("dossier-plein"));
        }
    }

    @Test
    void a_key_used_for_another_demand_is_refused() {
        var demande = demande();
        commandes.soumettre(new NoterContacts(UUID.randomUUID(), UUID.randomUUID(), 1), demande);

        assertThatThrownBy(
                        () ->
                                commandes.soumettre(
                                        new NoterContacts(UUID.randomUUID(), UUID.randomUUID(), 1),
                                        demande))
                .isInstanceOf(RefusException.class)
                .hasMessageContaining("CleReutilisee");
    }

    @Test
    void an_outdated_version_is_a_conflict_and_changes_nothing() {
        var dossier = UUID.randomUUID();
        var vue = commandes.soumettre(new NoterContacts(dossier, UUID.randomUUID(), 1), demande());
        commandes.soumettre(new NoterContacts(dossier, UUID.randomUUID(), 1), demande());

        assertThatThrownBy(
                        () ->
                                commandes.soumettre(
                                        new NoterContacts(dossier, UUID.randomUUID(), 1),
                                        demande().attendant(vue.version())))
                .isInstanceOf(ConflitException.class);
    }

    @Test
    void a_poison_fact_stops_its_subject_only_and_is_applied_once_mended() {
        var empoisonne = UUID.randomUUID();
        var sain = UUID.randomUUID();
        var autre = Publie.sur("spie.parcours");
        autre.fait(contact(empoisonne, "poison"));
        autre.fait(contact(empoisonne, "rdv"));
        autre.fait(contact(sain, "rdv"));

        assertThat(vu("parcours/" + sain + "@0")).isTrue();
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> gares().stream().filter(e -> e.equals(empoisonne.toString())).count(),
                        n -> n == 2);

        service.getBean(Compte.class).poison = false;
        service.getBean(Vues.class).reprendre("spie.parcours", empoisonne.toString());
        service.getBean(Compte.class).poison = true;

        assertThat(compte(empoisonne)).containsEntry("contacts", 2L);
        assertThat(gares()).doesNotContain(empoisonne.toString());
    }

    @Test
    void an_altered_fact_is_set_aside() {
        var dossier = UUID.randomUUID();
        var autre = Publie.sur("spie.parcours");
        FaitRecu vrai = autre.fait(contact(dossier, "rdv"));
        autre.envoyer(
                new FaitRecu(
                        UUID.randomUUID(),
                        vrai.type(),
                        vrai.sujet(),
                        1,
                        vrai.effectifLe(),
                        vrai.recordedAt().plusSeconds(1),
                        vrai.institution(),
                        "un-autre",
                        vrai.correlationId(),
                        vrai.causationId(),
                        vrai.traceparent(),
                        vrai.hash(),
                        vrai.hash(),
                        vrai.donnees()));

        await().atMost(Duration.ofSeconds(20)).until(() -> gares().contains(dossier.toString()));
        assertThat(compte(dossier)).containsEntry("contacts", 1L);
    }

    @Test
    void a_fact_delivered_again_has_no_second_effect() {
        var dossier = UUID.randomUUID();
        var autre = Publie.sur("spie.parcours");
        var premier = autre.fait(contact(dossier, "rdv"));
        autre.envoyer(premier);
        autre.fait(contact(dossier, "rdv"));
        autre.envoyer(premier);

        assertThat(vu("parcours/" + dossier + "@1")).isTrue();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> service.getBean(Retards.class).etat().vues() == 0);
        assertThat(compte(dossier)).containsEntry("contacts", 2L);
    }

    @Test
    void what_is_accepted_refused_published_and_read_is_measured() {
        double acceptees = mesure("spie.commandes", "issue", "acceptee");
        double refusees = mesure("spie.commandes", "issue", "refusee");
        double publies = mesure("spie.publication.publies", "topic", "spie.parcours");
        double lus = mesure("spie.projection.faits");

        var dossier = UUID.randomUUID();
        var accepte =
                commandes.soumettre(new NoterContacts(dossier, UUID.randomUUID(), 3), demande());
        assertThatThrownBy(
                        () ->
                                commandes.soumettre(
                                        new NoterContacts(dossier, UUID.randomUUID(), 1001),
                                        demande()))
                .isInstanceOf(RefusException.class);
        assertThat(vu(accepte.position())).isTrue();

        assertThat(mesure("spie.commandes", "issue", "acceptee")).isEqualTo(acceptees + 1);
        assertThat(mesure("spie.commandes", "issue", "refusee")).isEqualTo(refusees + 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> {
                            assertThat(mesure("spie.publication.publies", "topic", "spie.parcours"))
                                    .isGreaterThanOrEqualTo(publies + 3);
                            assertThat(mesure("spie.projection.faits"))
                                    .isGreaterThanOrEqualTo(lus + 3);
                            assertThat(mesure("spie.publication.attente")).isZero();
                            assertThat(mesure("spie.publication.age")).isZero();
                        });
        assertThat(mesure("spie.projection.gares"))
                .isEqualTo(service.getBean(Gares.class).sujets());
    }

    private static double mesure(String nom, String... etiquettes) {
        return service.getBean(MeterRegistry.class).find(nom).tags(etiquettes).meters().stream()
                .mapToDouble(m -> m.measure().iterator().next().getValue())
                .sum();
    }

    @Test
    void the_trace_of_the_request_travels_with_the_fact() {
        var tracer = service.getBean(io.micrometer.tracing.Tracer.class);
        var dossier = UUID.randomUUID();
        var span = tracer.nextSpan().name("requete").start();
        try (var _ = tracer.withSpan(span)) {
            commandes.soumettre(new NoterContacts(dossier, UUID.randomUUID(), 1), demande());
        }
        span.end();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Publie.de("spie.parcours", dossier.toString()).isEmpty());
        assertThat(Publie.tout("spie.parcours"))
                .filteredOn(f -> f.sujet().equals(dossier.toString()))
                .allSatisfy(
                        f ->
                                assertThat(f.traceparent())
                                        .hasValueSatisfying(
                                                t ->
                                                        assertThat(t)
                                                                .contains(
                                                                        span.context().traceId())));
    }

    @Test
    void a_personal_datum_is_read_back_for_its_purpose_and_forgotten_with_its_key() {
        var coffre = service.getBean(Coffre.class);
        var personne = UUID.randomUUID().toString();
        var chiffre = coffre.chiffrer(personne, Finalite.IDENTITE, "Zoé Fictive");

        assertThat(chiffre.valeur()).doesNotContain("Fictive");
        assertThat(coffre.dechiffrer(chiffre)).contains("Zoé Fictive");
        var autre = coffre.chiffrer(UUID.randomUUID().toString(), Finalite.IDENTITE, "autre");
        assertThatThrownBy(
                        () ->
                                coffre.dechiffrer(
                                        new Chiffre(
                                                autre.personne(),
                                                Finalite.IDENTITE,
                                                chiffre.valeur())))
                .as("another person's key")
                .isInstanceOf(RuntimeException.class);
        assertThat(
                        coffre.dechiffrer(
                                new Chiffre(
                                        UUID.randomUUID().toString(),
                                        Finalite.IDENTITE,
                                        chiffre.valeur())))
                .as("a key that is not, or no more")
                .isEmpty();
        assertThatThrownBy(() -> coffre.chiffrer(personne, Finalite.SANTE, "asthme"))
                .as("a purpose this service may not hold")
                .isInstanceOf(IllegalStateException.class);
        assertThat(coffre.empreinte("nom", "martin")).isEqualTo(coffre.empreinte("nom", "martin"));
        assertThat(coffre.empreinte("nom", "martin"))
                .isNotEqualTo(coffre.empreinte("prenom", "martin"));
    }

    private static ContactPris contact(UUID dossier, String nature) {
        return new ContactPris(dossier, EssaiApplication.JOUR, UUID.randomUUID(), nature);
    }

    private static java.util.List<String> gares() {
        return service.getBean(Gares.class).liste(200).stream().map(Gares.Gare::sujet).toList();
    }
}
