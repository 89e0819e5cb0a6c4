package fr.spie.parcours;

import static fr.spie.parcours.Service.CHEF;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.CONSEILLERE;
import static fr.spie.parcours.Service.PCD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.projection.Positions;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.Jour;
import fr.spie.events.offre.OffreEvenement.PlaceReservee;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.parcours.Service.Reponse;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParcoursServiceTest {

    static final LocalDate AUJOURDHUI = Jour.de(Instant.now());
    static final LocalDate NOTIFIE = AUJOURDHUI.minusDays(20);
    static final String DOSSIERS = "/api/parcours/dossiers/";

    final Publie orientation = Publie.sur("spie.orientation");
    final Publie offre = Publie.sur("spie.offre");

    @BeforeAll
    void annuaire() {
        declarer("departement", "Département", "DEPARTEMENT");
        declarer("mission-locale", "Mission locale", "MISSION_LOCALE");
        habiliter("chef-mauriac", "Dominique Chef", "departement", "CHEF_PROJET", 200);
        habiliter("cip-1", "Camille Conseil", "departement", "CIP", 1);
        habiliter("conseillere-1", "Claude Locale", "mission-locale", "CONSEILLER", 70);
        habiliter("cip-2", "Lou Secours", "departement", "CIP", 70);
    }

    static void declarer(String code, String nom, String nature) {
        vu(
                PCD.put(
                        "/api/parcours/annuaire/institutions/" + code,
                        Map.of("nom", nom, "nature", nature)));
    }

    static void habiliter(
            String id, String nom, String institution, String fonction, int capacite) {
        var corps =
                Map.of(
                        "nom", nom,
                        "institution", institution,
                        "fonction", fonction,
                        "territoire", "MAURIAC",
                        "capacite", capacite,
                        "le", NOTIFIE.minusYears(1).toString());
        vu(PCD.put("/api/parcours/annuaire/professionnels/" + id, corps));
    }

    /// Accepted, and visible in the views.
    static Reponse vu(Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        attendre(reponse.position());
        return reponse;
    }

    static void attendre(String position) {
        var positions = Service.CONTEXTE.getBean(Positions.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> positions.attendre(position));
    }

    UUID notifier() {
        return notifier("MAURIAC");
    }

    UUID notifier(String territoire) {
        var dossier = UUID.randomUUID();
        var identite =
                Service.CONTEXTE
                        .getBean(Coffre.class)
                        .chiffrer(
                                dossier.toString(),
                                Finalite.IDENTITE,
                                "{\"prenom\":\"Alix\",\"nom\":\"EXEMPLE\"}");
        orientation.fait(
                new DroitsNotifies(
                        dossier,
                        NOTIFIE,
                        NOTIFIE.minusDays(3),
                        "CAF-151",
                        identite,
                        Optional.of("15120"),
                        territoire,
                        RoleFoyer.DEM,
                        true));
        attendrePorteur(dossier, "chef-mauriac");
        return dossier;
    }

    UUID suiviParCip() {
        var dossier = notifier();
        orienter(dossier, "departement", "cip-1");
        attendrePorteur(dossier, "cip-1");
        return dossier;
    }

    void orienter(UUID dossier, String institution, String referent) {
        orientation.fait(
                new OrientationDecidee(
                        dossier,
                        NOTIFIE.plusDays(5),
                        UUID.randomUUID(),
                        TypeParcours.SOCIO_PROFESSIONNEL,
                        institution,
                        referent,
                        "PCD",
                        List.of("mobilité")));
    }

    static void attendrePorteur(UUID dossier, String professionnel) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                PCD.get(DOSSIERS + dossier)
                                                        .json()
                                                        .at("/porteur/professionnel")
                                                        .asString(""))
                                        .isEqualTo(professionnel));
    }

    static JsonNode fiche(UUID dossier) {
        return PCD.get(DOSSIERS + dossier).json();
    }

    /// Announced, not abrupt: nobody is left behind (S17).
    @Test
    void a_departure_announced_ahead_needs_a_plan() {
        suiviParCip();
        var depart =
                PCD.post(
                        "/api/parcours/annuaire/professionnels/cip-1/depart",
                        Map.of("le", AUJOURDHUI.plusDays(30).toString(), "motif", "Mutation"));
        assertThat(depart.statut()).isEqualTo(409);
        assertThat(depart.json().at("/type").asString())
                .isEqualTo("urn:spie:refus:depart-sans-plan");
    }

    @Test
    void notified_rights_open_a_parcours_with_a_provisional_carrier() {
        var fiche = fiche(notifier());
        assertThat(fiche.at("/porteur/qualite").asString()).isEqualTo("PROVISOIRE");
        assertThat(fiche.at("/porteur/nom").asString()).isEqualTo("Dominique Chef");
        assertThat(fiche.at("/porteur/debut").asString()).isEqualTo(NOTIFIE.toString());
        assertThat(fiche.at("/personne").asString()).isEqualTo("Alix EXEMPLE");
        assertThat(fiche.at("/territoire").asString()).isEqualTo("MAURIAC");
    }

    @Test
    void an_orientation_designates_the_referent_and_a_handover_passes_on_the_dossier() {
        var dossier = suiviParCip();
        var propose =
                vu(
                        CIP.post(
                                DOSSIERS + dossier + "/relais",
                                Map.of(
                                        "professionnel", "conseillere-1",
                                        "institution", "mission-locale",
                                        "motif", "Moins de 26 ans.")));
        var relais = propose.json().at("/relaisId").asString();
        assertThat(fiche(dossier).at("/porteur/professionnel").asString()).isEqualTo("cip-1");
        assertThat(lignes(CONSEILLERE.get(file("referent=conseillere-1")).json().at("/recus")))
                .contains(dossier.toString());

        vu(CONSEILLERE.post(DOSSIERS + dossier + "/relais/" + relais + "/acceptation", Map.of()));

        var fiche = fiche(dossier);
        assertThat(fiche.at("/porteur/professionnel").asString()).isEqualTo("conseillere-1");
        assertThat(fiche.at("/responsabilites").size()).isEqualTo(3);
        assertThat(fiche.at("/ruptures")).isEmpty();
        assertThat(lignes(PCD.get(file("referent=conseillere-1")).json().at("/items")))
                .contains(dossier.toString());
    }

    @Test
    void the_past_is_read_at_its_two_times() {
        var dossier = suiviParCip();
        var avantOrientation = NOTIFIE.plusDays(2);
        var alors = PCD.get(DOSSIERS + dossier + "?etatAu=" + avantOrientation).json();
        assertThat(alors.at("/porteur/professionnel").asString()).isEqualTo("chef-mauriac");
        assertThat(
                        lignes(
                                PCD.get(file("referent=chef-mauriac&etatAu=" + avantOrientation))
                                        .json()
                                        .at("/items")))
                .contains(dossier.toString());
        assertThat(PCD.get(DOSSIERS + dossier + "?connuAu=" + NOTIFIE.minusDays(1)).statut())
                .isEqualTo(404);
        var histoire = PCD.get(DOSSIERS + dossier + "/histoire").json().at("/items");
        assertThat(histoire.at("/0/texte").asString())
                .isEqualTo("Parcours ouvert ; porteur provisoire : Dominique Chef");
        assertThat(histoire.at("/0/effectifLe").asString()).isEqualTo(NOTIFIE.toString());
        assertThat(histoire.at("/0/recordedAt").asString()).startsWith(AUJOURDHUI.getYear() + "-");
    }

    @Test
    void today_from_the_rows_and_today_from_the_facts_are_the_same() {
        suiviParCip();
        notifier();
        var rows = PCD.get(file("territoire=MAURIAC&limite=200")).json();
        var facts = PCD.get(file("territoire=MAURIAC&limite=200&etatAu=" + AUJOURDHUI)).json();
        assertThat(facts.at("/totaux")).isEqualTo(rows.at("/totaux"));
        assertThat(facts.at("/items")).isEqualTo(rows.at("/items"));
        assertThat(facts.at("/mouvements")).isEqualTo(rows.at("/mouvements"));
    }

    @Test
    void a_prescription_is_answered_by_the_offer() {
        var dossier = suiviParCip();
        var offreId = UUID.randomUUID();
        var prescrite =
                vu(
                        CIP.post(
                                DOSSIERS + dossier + "/prescriptions",
                                Map.of("offreId", offreId, "motif", "Permis.")));
        var prescription = UUID.fromString(prescrite.json().at("/prescriptionId").asString());
        offre.fait(new PlaceReservee(offreId, AUJOURDHUI, prescription, dossier));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(
                                                fiche(dossier)
                                                        .at("/prescriptions/0/reponse/nature")
                                                        .asString(""))
                                        .isEqualTo("PLACE_RESERVEE"));
    }

    @Test
    void whoever_leaves_is_replaced_everywhere_the_same_day() {
        var dossiers = List.of(notifier(), notifier(), notifier());
        for (var dossier : dossiers) {
            orienter(dossier, "departement", "cip-2");
            attendrePorteur(dossier, "cip-2");
        }
        vu(
                PCD.post(
                        "/api/parcours/annuaire/professionnels/cip-2/depart",
                        Map.of("motif", "Mutation.")));
        for (var dossier : dossiers) {
            attendrePorteur(dossier, "chef-mauriac");
        }
        var refus =
                PCD.post(
                        DOSSIERS + dossiers.getFirst() + "/referent",
                        Map.of("professionnel", "cip-2", "institution", "departement"));
        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.json().at("/type").asString())
                .isEqualTo("urn:spie:refus:professionnel-deja-parti");
    }

    @Test
    void someone_gone_who_was_given_a_dossier_meanwhile_is_replaced_by_the_watch() {
        habiliter("cip-3", "Sacha Absent", "departement", "CIP", 70);
        var dossier = notifier();
        orienter(dossier, "departement", "cip-3");
        attendrePorteur(dossier, "cip-3");
        Service.CONTEXTE
                .getBean(JdbcClient.class)
                .sql("update professionnel set parti_le = ? where id = 'cip-3'")
                .param(NOTIFIE.plusDays(8))
                .update();
        attendrePorteur(dossier, "chef-mauriac");
        assertThat(fiche(dossier).at("/porteur/debut").asString())
                .isEqualTo(NOTIFIE.plusDays(8).toString());
    }

    @Test
    void continuity_is_never_broken() {
        suiviParCip();
        var continuite = PCD.get("/api/parcours/continuite").json();
        assertThat(continuite.at("/dossiers").asInt()).isPositive();
        assertThat(continuite.at("/details")).isEmpty();
        assertThat(continuite.at("/ruptures").asInt()).isZero();
        var violations =
                Service.CONTEXTE
                        .getBean(io.micrometer.core.instrument.MeterRegistry.class)
                        .get("spie.invariants.violations")
                        .gauge()
                        .value();
        assertThat(violations).isZero();
    }

    @Test
    void refusals_are_problems() {
        var dossier = suiviParCip();
        var interdit =
                CONSEILLERE.post(
                        DOSSIERS + dossier + "/prescriptions",
                        Map.of("offreId", UUID.randomUUID()));
        probleme(interdit, 403, "acces-interdit");
        var antidate =
                PCD.post(
                        DOSSIERS + dossier + "/referent",
                        Map.of("professionnel", "conseillere-1", "le", NOTIFIE.toString()));
        probleme(antidate, 422, "decision-antidatee");
        probleme(
                CIP.post(DOSSIERS + UUID.randomUUID() + "/contacts", Map.of("nature", "Entretien")),
                404,
                "dossier-introuvable");
        probleme(CIP.post(DOSSIERS + dossier + "/contacts", Map.of()), 422, "parametre-illisible");
        probleme(
                CIP.post(DOSSIERS + dossier + "/cloture", Map.of("issue", "CDI")),
                409,
                "issue-sans-preuve");
        assertThat(
                        CIP.post(DOSSIERS + dossier + "/cloture", Map.of("issue", "FIN_DE_DUREE"))
                                .statut())
                .isEqualTo(400);
    }

    @Test
    void what_cannot_be_read_is_told_in_french() {
        var contacts = DOSSIERS + suiviParCip() + "/contacts";
        for (var reponse :
                Map.of(
                                CIP.post(contacts, Map.of("le", "31/02/2025")), "31/02/2025",
                                CIP.get("/api/parcours/file-active?limite=dix"), "« limite »",
                                CIP.get("/api/parcours/nulle-part"), "Rien ne se trouve",
                                CIP.delete(contacts), "cette méthode")
                        .entrySet()) {
            var texte = reponse.getKey().texte();
            assertThat(reponse.getKey().statut()).as(texte).isBetween(400, 499);
            assertThat(reponse.getKey().json().at("/type").asString())
                    .as(texte)
                    .startsWith("urn:spie:re");
            assertThat(texte).contains(reponse.getValue());
        }
    }

    @Test
    void no_text_with_a_nul_is_heard() {
        var dossier = suiviParCip();
        for (var reponse :
                List.of(
                        CIP.get("/api/parcours/file-active?referent=a%00b"),
                        CIP.post(DOSSIERS + dossier + "/contacts", Map.of("nature", "AP\0PEL")),
                        CIP.formulaire(
                                "/vues/parcours/dossiers/" + dossier + "/contacts",
                                Map.of("nature", "AP\0PEL")))) {
            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(400);
            assertThat(reponse.json().at("/type").asString())
                    .as(reponse.texte())
                    .startsWith("urn:spie:requete:");
            assertThat(reponse.texte()).contains("impossible");
        }
    }

    private static void probleme(Reponse reponse, int statut, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.brute().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(reponse.json().at("/type").asString()).isEqualTo("urn:spie:refus:" + code);
        assertThat(reponse.json().at("/title").asString()).isNotBlank();
    }

    @Test
    void the_point_of_a_day_to_come_is_refused_and_of_others_is_reserved() {
        var demain = PCD.post("/api/parcours/point?au=" + AUJOURDHUI.plusDays(30), Map.of());
        assertThat(demain.statut()).isEqualTo(422);
        assertThat(CIP.post("/api/parcours/point", Map.of()).statut()).isEqualTo(403);
    }

    @Test
    void capacity_is_a_warning_and_provisional_carriers_are_counted_apart() {
        suiviParCip();
        suiviParCip();
        var mienne = CIP.get(file("referent=cip-1")).json();
        assertThat(mienne.at("/charge/surcharge").asBoolean()).isTrue();
        assertThat(mienne.at("/totaux/provisoires").asInt()).isZero();
        var page = CIP.get(file("referent=cip-1&limite=1")).json();
        assertThat(page.at("/items").size()).isEqualTo(1);
        var suite =
                CIP.get(
                                file(
                                        "referent=cip-1&limite=1&curseur="
                                                + page.at("/next_cursor").asString()))
                        .json();
        assertThat(suite.at("/items/0/dossierId")).isNotEqualTo(page.at("/items/0/dossierId"));
        assertThat(CHEF.get(file("referent=chef-mauriac")).json().at("/totaux/referents").asInt())
                .isZero();
    }

    @Test
    void entries_are_counted_over_the_days_asked_for_and_files_are_compared() {
        suiviParCip();
        var entree = NOTIFIE.plusDays(5);
        var jours = "&du=" + entree + "&au=" + entree;
        var mouvements = CIP.get(file("referent=cip-1" + jours)).json().at("/mouvements");
        assertThat(mouvements.at("/entrees").asInt()).isPositive();
        assertThat(mouvements.at("/sorties").asInt()).isZero();
        probleme(
                CIP.get(file("referent=cip-1&du=" + AUJOURDHUI + "&au=" + entree)),
                422,
                "parametre-illisible");
        probleme(CIP.get(file("qualite=CHEF")), 422, "parametre-illisible");
        assertThat(CIP.get(file("du=hier")).statut()).isEqualTo(400);
        for (var horsDuTemps :
                List.of(
                        "du=%2B10000-01-01",
                        "etatAu=%2B99999999-01-01",
                        "etatAu=-99999999-01-01",
                        "connuAu=%2B900000-01-01T00:00:00Z")) {
            probleme(CIP.get(file(horsDuTemps)), 422, "parametre-illisible");
        }
        var files = PCD.get("/api/parcours/files-actives?institution=departement").json();
        var cip =
                files.at("/items")
                        .valueStream()
                        .filter(f -> f.at("/charge/professionnel").asString().equals("cip-1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cip.at("/charge"))
                .isEqualTo(CIP.get(file("referent=cip-1")).json().at("/charge"));
        assertThat(files.at("/total/surcharges").asInt()).isPositive();
    }

    @Test
    void the_rows_themselves_refuse_two_carriers_on_one_day() {
        var dossier = suiviParCip();
        var db = Service.CONTEXTE.getBean(JdbcClient.class);
        var debut = NOTIFIE.plusDays(10);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                insert into responsabilite
                                                values (?, ?, null, ?, 'x', 'y', 'REFERENT')""")
                                        .params(dossier, debut, NOTIFIE.plusDays(5))
                                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    static String file(String filtre) {
        return "/api/parcours/file-active?" + filtre;
    }

    static List<String> lignes(JsonNode items) {
        return items.valueStream().map(i -> i.at("/dossierId").asString()).toList();
    }
}
