package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.AUJOURDHUI;
import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.ParcoursServiceTest.fiche;
import static fr.spie.parcours.ParcoursServiceTest.vu;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.PCD;
import static fr.spie.parcours.VuesTest.confirme;
import static fr.spie.parcours.VuesTest.fait;
import static fr.spie.parcours.VuesTest.lisible;
import static fr.spie.parcours.VuesTest.page;
import static fr.spie.parcours.VuesTest.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.parcours.Service.Personne;
import fr.spie.parcours.domain.ContingentCommande;
import fr.spie.parcours.domain.ContingentCommande.DemanderPlaceBourse;
import fr.spie.parcours.view.Libelles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Driving-licence grants and tutored jobs, over HTTP, from the store to the page.
class OutilsTest {

    static final ParcoursServiceTest MONDE = VuesTest.MONDE;

    @BeforeAll
    static void annuaire() {
        MONDE.annuaire();
    }

    @Test
    void a_grant_is_asked_for_signed_paid_and_closed_from_the_page() {
        var dossier = MONDE.suiviParCip();
        var bourses = page(dossier) + "/bourses-permis";
        refuse(CIP.formulaire(bourses, Map.of("autoEcole", "Route")), "« association »");
        int avant = restantes();
        var demande = Map.of("autoEcole", "Auto-école du Pont", "association", "Entraide");
        refuse(CIP.formulaire(bourses, demande), "n’a pas droit à l’aide du PTI");
        fait(
                CIP.formulaire(
                        bourses,
                        Map.of(
                                "autoEcole", "Auto-école du Pont",
                                "association", "Entraide",
                                "sansAideOrdinaire", "true")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(fiche(dossier).at("/outils/bourses/0/numero").asInt(0))
                                        .isPositive());
        var bourse = bourses + "/" + fiche(dossier).at("/outils/bourses/0/bourseId").asString();
        await().atMost(Duration.ofSeconds(20)).until(() -> restantes() == avant - 1);
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("<strong>" + (avant - 1) + "</strong> sur <span>10</span> restent");
        refuse(CIP.formulaire(bourse + "/convention", Map.of()), "président du conseil");
        refuse(PCD.formulaire(bourse + "/convention", Map.of("heures", "59")), "au moins 60");
        assertThat(lisible(PCD.get(page(dossier))).texte()).contains("Signer la convention");
        fait(PCD.formulaire(bourse + "/convention", Map.of("heures", "")));
        fait(CIP.formulaire(bourse + "/benevolat", Map.of("heures", "8", "le", "")));
        var signee = lisible(PCD.get(page(dossier))).texte();
        assertThat(signee).contains(Libelles.euros(100_000), "Verser la bourse");
        for (var geste : List.of("versement", "bourses-permis/[^/\"]+/fin", "clis")) {
            confirme(signee, geste);
        }
        fait(PCD.formulaire(bourse + "/versement", Map.of("codeObtenuLe", AUJOURDHUI.toString())));
        refuse(
                CIP.formulaire(bourse + "/fin", Map.of("issue", "PERMIS_OBTENU")),
                "au moins 60 heures de bénévolat, et non 8");
        fait(CIP.formulaire(bourse + "/fin", Map.of("issue", "ABANDONNEE", "motif", "Déménage.")));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("versée à l’auto-école", "abandonnée")
                .doesNotContain("Clore cette bourse");
        assertThat(PCD.get(DOSSIERS + dossier + "/histoire").texte())
                .contains("versée à Auto-école du Pont");
    }

    @Test
    void a_step_is_begun_with_its_tool_and_within_its_limits() {
        var dossier = MONDE.suiviParCip();
        var champs = new HashMap<String, String>();
        champs.put("nature", "Essai au garage");
        champs.put("le", "");
        champs.put("outil", "PMSMP");
        champs.put("finPrevueLe", AUJOURDHUI.plusDays(40).toString());
        champs.put("hote", "Garage du Pont");
        champs.put("objet", "");
        champs.put("heuresHebdomadaires", "");
        assertThat(CIP.formulaire(page(dossier) + "/etapes", champs).texte())
                .contains("Une immersion dure un mois au plus");
        champs.put("finPrevueLe", AUJOURDHUI.plusDays(10).toString());
        lisible(CIP.formulaire(page(dossier) + "/etapes", champs));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("Essai au garage", "immersion (PMSMP)", "jusqu’au");
        var etape = fiche(dossier).at("/etapes/0");
        assertThat(etape.at("/hote").asString()).isEqualTo("Garage du Pont");
        assertThat(etape.has("objet")).isFalse();
    }

    @Test
    void meetings_and_what_they_give_back_are_noted_from_the_page() {
        var dossier = MONDE.suiviParCip();
        fait(
                CIP.formulaire(
                        page(dossier) + "/accompagnements",
                        Map.of("dispositif", "REFERENT_PROFESSIONNEL", "le", "")));
        vu(CIP.post(DOSSIERS + dossier + "/soins", Map.of("dispositif", "PSYCHOLOGUE")));
        fait(
                CIP.formulaire(
                        page(dossier) + "/accompagnements",
                        Map.of("dispositif", "PSYCHOLOGUE", "le", "")));
        var id = vueDe(dossier, CIP).at("/accompagnements/1/accompagnementId").asString();
        var base = page(dossier) + "/accompagnements/" + id;
        fait(CIP.formulaire(base + "/entretiens", Map.of("le", "")));
        var ensemble = Map.of("avecLaPersonne", "true", "avecLeReferent", "true", "le", "");
        refuse(
                CIP.formulaire(base + "/restitution", ensemble),
                "La restitution vient après 3 entretiens ; 1 ont eu lieu.");
        assertThat(lisible(CIP.get(page(dossier))).texte()).contains("Noter la restitution");
    }

    private static JsonNode vueDe(UUID dossier, Personne lecteur) {
        return lecteur.get(DOSSIERS + dossier).json();
    }

    @Test
    void a_clis_is_signed_and_ends_early_from_the_page() {
        var dossier = MONDE.suiviParCip();
        var clis = page(dossier) + "/clis";
        var champs =
                Map.of(
                        "nature", "CDI",
                        "employeur", "Garage du Pont",
                        "tuteur", "Mécanicienne",
                        "debutLe", AUJOURDHUI.minusMonths(2).toString(),
                        "finLe", "",
                        "heuresHebdomadaires", "29");
        refuse(PCD.formulaire(clis, champs), "au moins 30 heures par semaine");
        var juste = new HashMap<>(champs);
        juste.put("heuresHebdomadaires", "35");
        refuse(CIP.formulaire(clis, juste), "président du conseil départemental");
        fait(PCD.formulaire(clis, juste));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("Garage du Pont", Libelles.euros(400_000), "Noter la fin");
        var id = fiche(dossier).at("/outils/clis/0/clisId").asString();
        fait(
                CIP.formulaire(
                        clis + "/" + id + "/fin",
                        Map.of("le", AUJOURDHUI.minusDays(1).toString(), "motif", "")));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains(Libelles.euros(133_333), "dernier jour travaillé");
    }

    private static int restantes() {
        return CIP.get("/api/parcours/bourses-permis").json().at("/restantes").asInt(-1);
    }

    @Test
    void a_grant_given_up_goes_back_to_the_others() {
        var dossier = MONDE.suiviParCip();
        int avant = restantes();
        fait(
                CIP.formulaire(
                        page(dossier) + "/bourses-permis",
                        Map.of(
                                "autoEcole", "Route",
                                "association", "Entraide",
                                "sansAideOrdinaire", "true")));
        await().atMost(Duration.ofSeconds(20)).until(() -> restantes() == avant - 1);
        var id = fiche(dossier).at("/outils/bourses/0/bourseId").asString();
        fait(
                CIP.formulaire(
                        page(dossier) + "/bourses-permis/" + id + "/fin",
                        Map.of("issue", "ABANDONNEE", "motif", "Renonce.")));
        await().atMost(Duration.ofSeconds(20)).until(() -> restantes() == avant);
    }

    /// Why it goes on may be of the health of the person: the référent and the nurse know.
    @Test
    void a_pass_iae_is_noted_and_its_reasons_are_not_for_everyone() {
        var dossier = MONDE.suiviParCip();
        var pass = page(dossier) + "/pass-iae";
        var debut = AUJOURDHUI.minusDays(700);
        fait(
                CIP.formulaire(
                        pass,
                        Map.of(
                                "numero", "999990000001",
                                "debutLe", debut.toString(),
                                "finLe", "")));
        var id = fiche(dossier).at("/outils/passIae/0/passId").asString();
        fait(
                CIP.formulaire(
                        pass + "/" + id + "/suspensions",
                        Map.of(
                                "debutLe", debut.plusDays(10).toString(),
                                "finLe", debut.plusDays(19).toString(),
                                "le", "")));
        fait(
                CIP.formulaire(
                        pass + "/" + id + "/prolongations",
                        Map.of(
                                "debutLe",
                                debut.plusDays(740).toString(),
                                "finLe",
                                debut.plusDays(800).toString(),
                                "demandeeLe",
                                "",
                                "raison",
                                "TRAVAILLEUR_HANDICAPE")));
        var fin = Libelles.jour(debut.plusDays(729 + 10 + 61));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("999990000001", fin, "(<span>travailleur handicapé</span>)");
        assertThat(lisible(PCD.get(page(dossier))).texte())
                .contains("999990000001", fin)
                .doesNotContain("(<span>travailleur handicapé</span>)");
        for (var vue : List.of("", "/histoire")) {
            assertThat(PCD.get(DOSSIERS + dossier + vue).texte())
                    .contains("999990000001")
                    .doesNotContain("TRAVAILLEUR_HANDICAPE", "travailleur handicapé");
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(lisible(CIP.get(page(dossier))).texte())
                                        .contains("PASS IAE à vérifier"));
    }

    /// Thirty demands at once for the ten grants of a year: ten are given, each once.
    @Test
    void the_last_grant_is_never_given_twice() throws Exception {
        @SuppressWarnings("unchecked") // asked for by its type
        var contingents =
                (Commandes<ContingentCommande>)
                        Service.CONTEXTE
                                .getBeanProvider(
                                        ResolvableType.forClassWithGenerics(
                                                Commandes.class, ContingentCommande.class))
                                .getObject();
        var le = LocalDate.of(1999, 5, 3);
        var envois = new ArrayList<Future<?>>();
        try (var tous = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 30; i++) {
                envois.add(
                        tous.submit(
                                () ->
                                        contingents.soumettre(
                                                new DemanderPlaceBourse(
                                                        1999,
                                                        le,
                                                        UUID.randomUUID(),
                                                        UUID.randomUUID()),
                                                Demande.de(
                                                        UUID.randomUUID(),
                                                        "departement",
                                                        "essai",
                                                        Instant.now()))));
            }
        }
        for (var envoi : envois) {
            envoi.get();
        }
        var types =
                Service.CONTEXTE
                        .getBean(JdbcClient.class)
                        .sql(
                                "select type from evenement where sujet = 'bourses-permis:1999'"
                                        + " order by sequence")
                        .query(String.class)
                        .list();
        assertThat(types).filteredOn(t -> t.contains("Attribuee")).hasSize(10);
        assertThat(types).filteredOn(t -> t.contains("Refusee")).hasSize(20);
    }
}
