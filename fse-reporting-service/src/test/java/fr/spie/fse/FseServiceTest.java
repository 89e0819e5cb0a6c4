package fr.spie.fse;

import static fr.spie.fse.ServiceFse.get;
import static fr.spie.fse.ServiceFse.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.events.Jour;
import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.testkit.Publie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class FseServiceTest {

    static final LocalDate ENTREE = LocalDate.of(2026, 1, 15);
    static final LocalDate SORTIE = LocalDate.of(2026, 4, 10);
    static final Publie PARCOURS = Publie.sur("spie.parcours");

    static String declarer(String code) {
        var reponse =
                post(
                        "/api/fse/operations",
                        Map.of(
                                "code",
                                code,
                                "intitule",
                                "Référents de parcours",
                                "debutLe",
                                LocalDate.of(2026, 1, 1),
                                "finLe",
                                LocalDate.of(2026, 12, 31)));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.vue().json().get("operationId").asString();
    }

    static Map<String, Object> entree(UUID dossier, String sexe) {
        var corps = new HashMap<String, Object>();
        corps.put("dossierId", dossier);
        corps.put("entreeLe", ENTREE);
        corps.put("sexe", sexe);
        corps.put("naissanceLe", LocalDate.of(1987, 9, 23));
        corps.put("statut", "CHOMEUR");
        corps.put("sansEmploiDepuisLe", LocalDate.of(2025, 2, 1));
        corps.put("cite", 3);
        return corps;
    }

    static JsonNode entrer(String operation, Map<String, Object> corps) {
        var reponse = post("/api/fse/operations/" + operation + "/participations", corps);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.vue().json();
    }

    static int indicateur(String operation, String code, String dates) {
        var rapport = get("/api/fse/operations/" + operation + "/indicateurs" + dates).json();
        for (var ligne : rapport.get("indicateurs")) {
            if (ligne.get("code").asString().equals(code)) {
                return ligne.get("total").asInt();
            }
        }
        throw new AssertionError(code + " is missing from " + rapport);
    }

    static void attendre(String operation, String code, int total) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(indicateur(operation, code, "")).isEqualTo(total));
    }

    static void emploiPuisCloture(UUID dossier) {
        PARCOURS.fait(
                new EmploiDemarre(
                        dossier, SORTIE.plusDays(6), UUID.randomUUID(), TypeContratTravail.CDI));
        PARCOURS.fait(new DossierClos(dossier, SORTIE, IssueParcours.AUTONOMIE, "projet abouti"));
    }

    @Test
    void a_job_and_a_closing_heard_after_the_entry_make_a_result() {
        var operation = declarer("OP-APRES");
        var dossier = UUID.randomUUID();
        var position = entrer(operation, entree(dossier, "F")).get("position").asString();
        assertThat(indicateur(operation, "EECO02", "?position=" + position)).isEqualTo(1);
        emploiPuisCloture(dossier);
        attendre(operation, "EECR04", 1);
    }

    @Test
    void a_job_and_a_closing_heard_before_the_entry_make_the_same_result() {
        var operation = declarer("OP-AVANT");
        var dossier = UUID.randomUUID();
        emploiPuisCloture(dossier);
        entrer(operation, entree(dossier, "M"));
        attendre(operation, "EECR04", 1);
    }

    @Test
    void a_person_of_two_operations_has_a_result_in_each() {
        var une = declarer("OP-UNE");
        var autre = declarer("OP-AUTRE");
        var dossier = UUID.randomUUID();
        entrer(une, entree(dossier, "N"));
        emploiPuisCloture(dossier);
        entrer(autre, entree(dossier, "N"));
        attendre(une, "EECR04", 1);
        attendre(autre, "EECR04", 1);
    }

    @Test
    void a_report_knows_only_what_was_known() {
        var operation = declarer("OP-CONNU");
        var position = entrer(operation, entree(UUID.randomUUID(), "F")).get("position").asString();
        var fin = "?etatAu=2026-12-31&position=" + position;
        assertThat(indicateur(operation, "EECO01", fin)).isEqualTo(1);
        assertThat(indicateur(operation, "EECO01", "?etatAu=" + ENTREE.minusDays(1))).isZero();
        var avant = Jour.de(Instant.now()).minusDays(1);
        assertThat(indicateur(operation, "EECO01", fin + "&connuAu=" + avant)).isZero();
    }

    @Test
    void a_record_completed_later_is_counted_from_then_on() {
        var operation = declarer("OP-COMPLET");
        var corps = entree(UUID.randomUUID(), "F");
        corps.remove("cite");
        corps.remove("naissanceLe");
        var reponse = entrer(operation, corps);
        var participation = reponse.get("participationId").asString();
        var rapport =
                get("/api/fse/operations/"
                                + operation
                                + "/indicateurs?position="
                                + reponse.get("position").asString())
                        .json();
        assertThat(rapport.get("incompletes").asInt()).isEqualTo(1);
        assertThat(rapport.get("completude").asString()).isEqualTo("INSUFFISANTE");
        assertThat(rapport.get("personnesAccompagnees").asInt()).isEqualTo(1);

        var lignes = get("/api/fse/operations/" + operation + "/participations?indicateur=EECO01");
        assertThat(
                        lignes.json()
                                .get("items")
                                .get(0)
                                .get("explications")
                                .get(0)
                                .get("raison")
                                .asString())
                .isEqualTo(
                        "dossier incomplet : il manque la date de naissance,"
                                + " le niveau d’études (CITE)");

        var rectifiee =
                post(
                        "/api/fse/participations/" + participation + "/rectification",
                        Map.of(
                                "cite",
                                2,
                                "naissanceLe",
                                LocalDate.of(1996, 1, 15),
                                "motif",
                                "pièce reçue"));
        assertThat(rectifiee.statut()).as(rectifiee.corps()).isEqualTo(200);
        rectifiee.vue();
        var ligne =
                get("/api/fse/operations/"
                                + operation
                                + "/participations?position="
                                + rectifiee.json().get("position").asString())
                        .json()
                        .get("items")
                        .get(0);
        assertThat(ligne.get("age").asInt()).isEqualTo(30);
        assertThat(ligne.get("complete").asBoolean()).isTrue();
    }

    @Test
    void an_exit_a_situation_and_a_reentry_are_declared_by_hand() {
        var operation = declarer("OP-MAIN");
        var participation =
                entrer(operation, entree(UUID.randomUUID(), "M")).get("participationId").asString();
        var chemin = "/api/fse/participations/" + participation;
        post(chemin + "/sortie", Map.of("le", SORTIE, "nature", "PREVUE"));
        post(
                chemin + "/situations",
                Map.of("le", SORTIE.plusDays(28), "statut", "EN_EMPLOI", "preuve", "contrat"));
        attendre(operation, "EECR04", 1);
        var retour = post(chemin + "/rentree", Map.of("le", SORTIE.plusDays(60)));
        assertThat(retour.statut()).isEqualTo(200);
        attendre(operation, "EECR04", 0);
        assertThat(indicateur(operation, "EECO02", "")).isEqualTo(1);
    }

    @Test
    void participations_are_read_page_by_page() {
        var operation = declarer("OP-PAGES");
        for (int i = 0; i < 3; i++) {
            entrer(operation, entree(UUID.randomUUID(), "F"));
        }
        attendre(operation, "EECO01", 3);
        var chemin = "/api/fse/operations/" + operation + "/participations?limite=2";
        var premiere = get(chemin).json();
        var seconde = get(chemin + "&curseur=" + premiere.get("next_cursor").asString()).json();
        assertThat(premiere.get("items")).hasSize(2);
        assertThat(seconde.get("items")).hasSize(1);
        assertThat(seconde.get("next_cursor").isNull()).isTrue();
        var avant = Jour.de(Instant.now()).minusDays(1);
        assertThat(get(chemin + "&connuAu=" + avant).json().get("items")).isEmpty();
    }

    @Test
    void the_birth_date_is_stored_encrypted_only() {
        var operation = declarer("OP-COFFRE");
        var participation =
                entrer(operation, entree(UUID.randomUUID(), "F")).get("participationId").asString();
        var publiee =
                await().atMost(Duration.ofSeconds(20))
                        .until(
                                () -> Publie.de("spie.fse", participation),
                                faits -> !faits.isEmpty())
                        .getFirst();
        var evenement = (ParticipationOuverte) publiee.evenement();
        var coffre = ServiceFse.contexte().getBean(Coffre.class);
        assertThat(coffre.dechiffrer(evenement.naissanceLe().orElseThrow())).contains("1987-09-23");
        assertThat(evenement.age()).contains(38);

        var db = ServiceFse.contexte().getBean(JdbcClient.class);
        for (var table : List.of("evenement", "histoire")) {
            assertThat(db.sql("select donnees from " + table).query(byte[].class).list())
                    .noneMatch(d -> new String(d, StandardCharsets.UTF_8).contains("1987-09-23"));
        }
    }

    @Test
    void what_is_wrong_or_not_allowed_is_told_as_a_problem() {
        var operation = declarer("OP-REFUS");
        var chemin = "/api/fse/operations/" + operation + "/participations";
        var trop = entree(UUID.randomUUID(), "F");
        trop.put("entreeLe", LocalDate.of(2027, 1, 1));
        assertProbleme(post(chemin, trop), 422, "entree-hors-operation");
        assertProbleme(
                post(
                        "/api/fse/operations/" + UUID.randomUUID() + "/participations",
                        entree(UUID.randomUUID(), "F")),
                404,
                "operation-inconnue");
        assertProbleme(
                post(
                        "/api/fse/participations/" + UUID.randomUUID() + "/sortie",
                        Map.of("le", SORTIE)),
                404,
                "participation-inconnue");
        assertProbleme(
                post(
                        "/api/fse/operations",
                        Map.of("code", "X", "intitule", "X", "debutLe", ENTREE, "finLe", SORTIE),
                        "caf"),
                403,
                "droit-fse-requis");
        assertThat(post(chemin, Map.of()).statut()).isEqualTo(400);
        assertProbleme(
                get("/api/fse/operations/" + UUID.randomUUID() + "/indicateurs"),
                404,
                "operation-inconnue");
    }

    private static void assertProbleme(ServiceFse.Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(statut);
        assertThat(reponse.json().get("type").asString()).isEqualTo("urn:spie:refus:" + code);
    }

    @Test
    void the_screens_show_each_figure_and_why() {
        var operation = declarer("OP-ECRAN");
        var dossier = UUID.randomUUID();
        entrer(operation, entree(dossier, "F"));
        emploiPuisCloture(dossier);
        var incomplet = entree(UUID.randomUUID(), "M");
        incomplet.remove("cite");
        entrer(operation, incomplet);
        attendre(operation, "EECR04", 1);

        var tableau = get("/vues/fse/?etatAu=2026-12-31");
        assertThat(tableau.statut()).as(tableau.corps()).isEqualTo(200);
        assertThat(tableau.corps())
                .contains("OP-ECRAN", "nombre total de participants", "Plus de 35 %")
                .contains(
                        "/fse?operation="
                                + operation
                                + "&amp;indicateur=EECR04&amp;etatAu=2026-12-31")
                .doesNotContain("<html");
        var liste = get("/vues/fse/operations/" + operation + "/participations?indicateur=EECR04");
        assertThat(liste.corps())
                .contains(dossier.toString().substring(0, 8))
                .contains("dernière situation connue du 10/04/2026 au 08/05/2026")
                .contains("il manque le niveau d’études (CITE)");
        assertThat(get("/vues/fse/?operation=" + operation + "&indicateur=EECR04").corps())
                .contains(dossier.toString().substring(0, 8));
    }

    @Test
    void the_interface_describes_itself() {
        assertThat(get("/api/fse/openapi").corps())
                .contains("/api/fse/operations/{operationId}/indicateurs");
    }
}
