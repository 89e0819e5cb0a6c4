package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.AUJOURDHUI;
import static fr.spie.parcours.ParcoursServiceTest.fiche;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.CONSEILLERE;
import static fr.spie.parcours.Service.PCD;
import static fr.spie.parcours.VuesTest.fait;
import static fr.spie.parcours.VuesTest.lisible;
import static fr.spie.parcours.VuesTest.page;
import static fr.spie.parcours.VuesTest.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The forms of the page of a dossier that ask what the API does, and those of a departure.
class FormulairesSuivisTest {

    static final ParcoursServiceTest MONDE = VuesTest.MONDE;

    @BeforeAll
    static void annuaire() {
        MONDE.annuaire();
    }

    @Test
    void an_accompaniment_is_opened_renewed_and_closed() {
        var dossier = MONDE.suiviParCip();
        var ouverture = Map.of("dispositif", "COACH_SOCIAL", "volontaire", "true", "le", "");
        fait(CIP.formulaire(page(dossier) + "/accompagnements", ouverture));
        var accompagnements = fiche(dossier).at("/accompagnements");
        assertThat(accompagnements).hasSize(1);
        var id = accompagnements.at("/0/accompagnementId").asString();
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("coach social", "Renouveler l’accompagnement", "Clore l’accompagnement");

        var fin = AUJOURDHUI.plusMonths(9).toString();
        fait(
                CIP.formulaire(
                        page(dossier) + "/accompagnements/" + id + "/renouvellement",
                        Map.of("finPrevueLe", fin, "motif", "Santé.")));
        assertThat(fiche(dossier).at("/accompagnements/0/finPrevueLe").asString()).isEqualTo(fin);

        var cloture = page(dossier) + "/accompagnements/" + id + "/cloture";
        refuse(
                CIP.formulaire(cloture, Map.of("issue", "FORMATION", "suiteNature", "")),
                "Cette issue demande une suite");
        fait(
                CIP.formulaire(
                        cloture,
                        Map.of(
                                "issue", "FORMATION",
                                "suiteNature", "Atelier",
                                "suiteProfessionnel", "conseillere-1",
                                "suiteDebutLe", AUJOURDHUI.plusDays(3).toString())));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("clos le")
                .doesNotContain("Clore l’accompagnement");
    }

    @Test
    void an_appointment_is_given_moved_kept_missed_excused_or_called_off() {
        var dossier = MONDE.suiviParCip();
        var demain = AUJOURDHUI.plusDays(1).toString();
        refuse(
                CIP.formulaire(
                        page(dossier) + "/rdv",
                        Map.of("prevuLe", AUJOURDHUI.minusDays(1).toString())),
                "rendez-vous");
        var tenu = donner(dossier, "Bilan", demain);
        fait(
                CIP.formulaire(
                        rdv(dossier, tenu) + "/report",
                        Map.of("prevuLe", AUJOURDHUI.plusDays(2).toString(), "motif", "")));
        assertThat(leRdv(dossier, tenu).at("/prevuLe").asString())
                .isEqualTo(AUJOURDHUI.plusDays(2).toString());
        fait(CIP.formulaire(rdv(dossier, tenu) + "/tenu", Map.of()));
        assertThat(leRdv(dossier, tenu).at("/etat").asString()).isEqualTo("TENU");

        var manque = donner(dossier, "Atelier", demain);
        fait(CIP.formulaire(rdv(dossier, manque) + "/absence", Map.of("excuse", "false")));
        assertThat(leRdv(dossier, manque).at("/etat").asString()).isEqualTo("MANQUE");
        var excuse = donner(dossier, "Visite", demain);
        fait(CIP.formulaire(rdv(dossier, excuse) + "/absence", Map.of("excuse", "true")));
        assertThat(leRdv(dossier, excuse).at("/etat").asString()).isEqualTo("MANQUE_EXCUSE");
        var annule = donner(dossier, "Appel", demain);
        fait(CIP.formulaire(rdv(dossier, annule) + "/annulation", Map.of("motif", "Absente.")));
        assertThat(leRdv(dossier, annule).at("/etat").asString()).isEqualTo("ANNULE");

        refuse(CIP.formulaire(rdv(dossier, annule) + "/tenu", Map.of()), "rendez-vous");
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("tenu", "manqué", "manqué, absence excusée", "annulé");
    }

    @Test
    void a_breach_is_noted_and_a_suspension_proposed_heard_and_given_up() {
        var dossier = MONDE.suiviParCip();
        lisible(
                CIP.formulaire(
                        page(dossier) + "/contrats",
                        Map.of("le", "", "finLe", "", "heuresHebdomadaires", "15")));
        var contrat = fiche(dossier).at("/contrat/contratId").asString();
        fait(
                CIP.formulaire(
                        page(dossier) + "/manquements",
                        Map.of("contratId", contrat, "clause", "Venir aux ateliers", "le", "")));
        var manquement = fiche(dossier).at("/sanctions/0/manquementId").asString();
        var suspension = Map.of("manquementId", manquement, "taux", "100", "mois", "9");
        refuse(CIP.formulaire(page(dossier) + "/suspensions", suspension), "La durée va de 1 à");
        var juste = new HashMap<>(suspension);
        juste.put("mois", "1");
        fait(CIP.formulaire(page(dossier) + "/suspensions", juste));
        var id = fiche(dossier).at("/sanctions/0/suspensionId").asString();
        var adresse = page(dossier) + "/suspensions/" + id;

        refuse(
                CIP.formulaire(adresse + "/avis", Map.of("favorable", "true")),
                "noté par le département");
        fait(PCD.formulaire(adresse + "/avis", Map.of("favorable", "false", "membres", "A\nB")));
        assertThat(lisible(PCD.get(page(dossier))).texte())
                .contains("suspension-remobilisation", "Décider la suspension");
        refuse(
                PCD.formulaire(adresse + "/decision", Map.of("certain", "oui")),
                "La personne a jusqu’au");
        fait(CIP.formulaire(adresse + "/abandon", Map.of("motif", "Venue depuis.")));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("abandonnée")
                .doesNotContain("Abandonner la proposition");
        refuse(
                PCD.formulaire(adresse + "/decision", Map.of("certain", "oui")),
                "déjà décidée, levée ou abandonnée");
    }

    @Test
    void who_does_not_follow_the_dossier_sees_no_form_of_it() {
        var dossier = MONDE.suiviParCip();
        var html = lisible(Service.personne("departement", "cip-2", "referent").get(page(dossier)));
        assertThat(html.texte())
                .contains("Aucun rendez-vous n’est noté")
                .doesNotContain("Ouvrir l’accompagnement", "Donner ce rendez-vous");
        var chef = Service.personne("departement", "chef-1", "chef_service");
        assertThat(lisible(chef.get(page(dossier))).texte())
                .contains("Ouvrir l’accompagnement", "Donner ce rendez-vous");
    }

    @Test
    void whoever_leaves_hands_every_dossier_over_before() {
        var partant = "partant-" + UUID.randomUUID();
        ParcoursServiceTest.habiliter(partant, "Dana Sortante", "mission-locale", "CONSEILLER", 70);
        var dossier = MONDE.notifier();
        MONDE.orienter(dossier, "mission-locale", partant);
        ParcoursServiceTest.attendrePorteur(dossier, partant);
        var le = AUJOURDHUI.plusDays(10).toString();
        var plan = "/vues/parcours/plans";

        assertThat(lisible(CIP.get(plan + "?partant=" + partant + "&le=" + le)).texte())
                .contains("arrêté par le département")
                .doesNotContain("Alix EXEMPLE");
        var autre = Service.personne("departement", "chef-1", "chef_service");
        assertThat(autre.get(plan + "?partant=" + partant + "&le=" + le).texte())
                .doesNotContain("Alix EXEMPLE");
        var chef = Service.personne("mission-locale", "chef-ml", "chef_service");
        assertThat(lisible(chef.get(plan + "?partant=" + partant + "&le=" + le)).texte())
                .contains("Alix EXEMPLE", "dossier à reprendre", "Arrêter le plan");

        var champs = new HashMap<String, String>();
        champs.put("partant", partant);
        champs.put("le", le);
        champs.put("motif", "Mutation.");
        champs.put("dossierId", dossier.toString());
        champs.put("repreneur_" + dossier, "");
        champs.put("parDefaut", "");
        refuse(PCD.formulaire(plan, champs), "Le plan oublie 1 dossier suivi");
        refuse(
                chef.formulaire(plan + "/depart", Map.of("partant", partant, "le", le)),
                "plan de réaffectation");
        champs.put("repreneur_" + dossier, "conseillere-1");
        refuse(CONSEILLERE.formulaire(plan, champs), "arrêté par le département");
        fait(chef.formulaire(plan, champs));
        var repris = plan + "?partant=conseillere-1&le=" + le;
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(lisible(chef.get(repris)).texte())
                                        .contains("repreneur_" + dossier));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(lisible(chef.get(plan)).texte())
                                        .contains("Claude Locale")
                                        .doesNotContain("Dana Sortante"));
    }

    @Test
    void whoever_carries_nobody_may_leave_at_once() {
        var partant = "partant-" + UUID.randomUUID();
        ParcoursServiceTest.habiliter(partant, "Sacha Libre", "mission-locale", "CONSEILLER", 70);
        var chef = Service.personne("mission-locale", "chef-ml", "chef_service");
        var page = "/vues/parcours/plans";
        assertThat(lisible(chef.get(page + "?partant=" + partant)).texte())
                .contains("ne suit plus aucun dossier", "Enregistrer le départ");

        fait(
                chef.formulaire(
                        page + "/depart",
                        Map.of(
                                "partant",
                                partant,
                                "le",
                                AUJOURDHUI.toString(),
                                "motif",
                                "Fin de contrat.")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(lisible(chef.get(page)).texte())
                                        .doesNotContain("Sacha Libre"));
    }

    private static String donner(UUID dossier, String objet, String prevuLe) {
        fait(CIP.formulaire(page(dossier) + "/rdv", Map.of("prevuLe", prevuLe, "objet", objet)));
        return fiche(dossier)
                .at("/rdv")
                .valueStream()
                .filter(r -> r.at("/objet").asString().equals(objet))
                .findFirst()
                .orElseThrow()
                .at("/rdvId")
                .asString();
    }

    private static String rdv(UUID dossier, String id) {
        return page(dossier) + "/rdv/" + id;
    }

    private static JsonNode leRdv(UUID dossier, String id) {
        return fiche(dossier)
                .at("/rdv")
                .valueStream()
                .filter(r -> r.at("/rdvId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
