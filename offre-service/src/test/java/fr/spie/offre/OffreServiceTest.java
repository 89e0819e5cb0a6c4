package fr.spie.offre;

import static fr.spie.offre.ServiceOffre.formulaire;
import static fr.spie.offre.ServiceOffre.get;
import static fr.spie.offre.ServiceOffre.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.events.offre.OffreEvenement.PrescriptionRefusee;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.NatureInstitution;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.Porteur;
import fr.spie.testkit.Jetons;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OffreServiceTest {

    static final LocalDate DEBUT = LocalDate.of(2026, 3, 2);
    static final Publie PARCOURS = Publie.sur("spie.parcours");

    static Map<String, Object> publication(String titre, int places) {
        var corps = new HashMap<String, Object>();
        corps.put("titre", titre);
        corps.put("thematique", "mobilite--preparer-un-permis");
        corps.put("territoire", "MAURIAC");
        corps.put("places", places);
        corps.put("debutLe", DEBUT);
        corps.put("finLe", DEBUT.plusDays(60));
        corps.put("le", DEBUT);
        return corps;
    }

    static String publier(String titre, int places) {
        var reponse = post("/api/offres", publication(titre, places));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.vue().json().get("offreId").asString();
    }

    static UUID prescrire(String offreId, LocalDate le) {
        var prescription = UUID.randomUUID();
        PARCOURS.fait(
                new PrescriptionEmise(
                        UUID.randomUUID(),
                        le,
                        prescription,
                        UUID.fromString(offreId),
                        new Porteur("cip-1", "departement"),
                        "permis nécessaire"));
        return prescription;
    }

    static void attendre(String offreId, int reservations, int attente) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> {
                            var fiche = get("/api/offres/" + offreId).json();
                            assertThat(fiche.get("reservees").asInt()).isEqualTo(reservations);
                            assertThat(fiche.get("enAttente").asInt()).isEqualTo(attente);
                        });
    }

    @Test
    void a_prescription_heard_on_kafka_takes_a_place_then_a_rank_and_a_release_moves_the_list() {
        var offre = publier("Atelier permis", 1);
        var premiere = prescrire(offre, DEBUT);
        attendre(offre, 1, 0);
        var seconde = prescrire(offre, DEBUT.plusDays(1));
        attendre(offre, 1, 1);

        var liberation =
                post(
                        "/api/offres/" + offre + "/liberations",
                        Map.of(
                                "prescriptionId",
                                premiere,
                                "motif",
                                "déménagement",
                                "le",
                                DEBUT.plusDays(10)));
        assertThat(liberation.vue().statut()).isEqualTo(200);
        var position = liberation.json().get("position").asString();
        var fiche = get("/api/offres/" + offre + "?position=" + position).json();
        assertThat(fiche.get("reservations").get(0).get("prescriptionId").asString())
                .isEqualTo(seconde.toString());
        assertThat(fiche.get("listeAttente")).isEmpty();

        var avant = get("/api/offres/" + offre + "?etatAu=" + DEBUT.plusDays(5)).json();
        assertThat(avant.get("reservations").get(0).get("prescriptionId").asString())
                .isEqualTo(premiere.toString());
        assertThat(avant.get("listeAttente").get(0).get("prescriptionId").asString())
                .isEqualTo(seconde.toString());
    }

    @Test
    void only_who_keeps_the_offer_or_has_a_link_learns_who_holds_a_place_or_waits() {
        var offre = publier("Atelier discret", 1);
        var tenue = prescrire(offre, DEBUT, new Porteur("ml-1", "mission-locale"));
        attendre(offre, 1, 0);
        var attendue = prescrire(offre, DEBUT.plusDays(1), new Porteur("ft-1", "france-travail"));
        attendre(offre, 1, 1);
        PARCOURS.fait(new PartageRefuse(attendue, DEBUT.plusDays(2), "france-travail"));
        PARCOURS.fait(new PartageRefuse(tenue, DEBUT.plusDays(2), "plie-caba"));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                !lit(offre, "france-travail", "referent")
                                        .contains(attendue.toString()));

        assertThat(lit(offre, "departement", "chef-projet"))
                .contains(tenue.toString(), attendue.toString());
        assertThat(lit(offre, "departement", "referent"))
                .contains(tenue.toString(), attendue.toString());
        assertThat(lit(offre, "mission-locale", "referent"))
                .contains(tenue.toString())
                .doesNotContain(attendue.toString())
                .contains("1 personne(s) que votre institution ne suit pas");
        for (var autre : List.of("cap-emploi", "plie-caba", "france-travail")) {
            assertThat(lit(offre, autre, "referent"))
                    .as(autre)
                    .doesNotContain(tenue.toString(), attendue.toString())
                    .contains("0 libre(s) sur 1, 1 personne(s) en attente")
                    .contains("1 place(s) tenue(s) par des personnes");
        }
    }

    @Test
    void a_stranger_to_an_offer_publishes_closes_and_frees_nothing_and_is_shown_no_button() {
        var offre = publier("Atelier tenu", 1);
        var prescription = prescrire(offre, DEBUT);
        attendre(offre, 1, 0);
        var etranger = Jetons.jeton("cap-emploi", "cap-emploi-1", "referent", "chef_service");
        var usurpee = publication("Atelier usurpé", 1);
        usurpee.put("institution", "departement");
        var liberation = Map.of("prescriptionId", prescription, "motif", "abandon");
        var fermeture = Map.of("motif", "abandon");
        var gestes = "/api/offres/" + offre;
        var formes = "/vues/offres/" + offre;
        for (var reponse :
                List.of(
                        post("/api/offres", usurpee, etranger),
                        post(gestes + "/liberations", liberation, etranger),
                        post(gestes + "/fermeture", fermeture, etranger),
                        formulaire(
                                formes + "/liberations",
                                "motif=abandon&prescriptionId=" + prescription,
                                true,
                                etranger),
                        formulaire(formes + "/fermeture", "motif=abandon", false, etranger))) {
            assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(403);
            assertThat(reponse.json().get("type").asString())
                    .isEqualTo("urn:spie:refus:offre-reservee");
            assertThat(reponse.brute().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(t -> assertThat(t).contains("problem+json"));
        }
        assertThat(Publie.de("spie.offre", offre)).hasSize(2);

        assertThat(get(formes, etranger).corps()).contains("Atelier tenu").doesNotContain("<form");
        assertThat(get(formes).corps()).contains("/liberations", "/fermeture");
        var suivi = Jetons.jeton("departement", "pcd", "pcd");
        assertThat(post(gestes + "/fermeture", fermeture, suivi).statut()).isEqualTo(200);
    }

    /// Both the page and the interface.
    private static String lit(String offre, String institution, String role) {
        var jeton = Jetons.jeton(institution, institution + "-1", role);
        return get("/vues/offres/" + offre, jeton).corps()
                + get("/api/offres/" + offre, jeton).corps();
    }

    /// The dossier.
    static UUID prescrire(String offreId, LocalDate le, Porteur prescripteur) {
        var dossier = UUID.randomUUID();
        PARCOURS.fait(
                new PrescriptionEmise(
                        dossier,
                        le,
                        UUID.randomUUID(),
                        UUID.fromString(offreId),
                        prescripteur,
                        "permis nécessaire"));
        return dossier;
    }

    @Test
    void a_prescription_to_an_unknown_offer_is_answered() {
        var inconnue = UUID.randomUUID();
        prescrire(inconnue.toString(), DEBUT);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(Publie.de("spie.offre", inconnue.toString()))
                                        .singleElement()
                                        .extracting(f -> f.evenement())
                                        .isInstanceOf(PrescriptionRefusee.class));
        assertThat(get("/api/offres/" + inconnue).statut()).isEqualTo(404);
    }

    /// Without JavaScript too.
    @Test
    void what_cannot_be_undone_asks_to_be_confirmed() {
        var offre = publier("Atelier sûr", 1);
        prescrire(offre, DEBUT);
        attendre(offre, 1, 0);
        var fiche = get("/vues/offres/" + offre).corps();
        for (var geste : List.of("liberations", "fermeture")) {
            var forme = Pattern.compile("(?s)<form[^>]*action=\"[^\"]*/" + geste + ".*?</form>");
            var formulaire = forme.matcher(fiche);
            assertThat(formulaire.find()).as(geste).isTrue();
            assertThat(formulaire.group())
                    .containsPattern("type=\"checkbox\" required[^>]*name=\"certain\"");
        }
    }

    @Test
    void an_institution_is_shown_by_its_name() {
        var nom = "Conseil départemental " + UUID.randomUUID();
        var offre = publier("Atelier nommé", 1);
        PARCOURS.fait(
                new InstitutionDeclaree("departement", DEBUT, nom, NatureInstitution.DEPARTEMENT));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(get("/vues/offres/" + offre).corps()).contains(nom));
        assertThat(get("/vues/offres/").corps()).contains(nom).doesNotContain(">departement<");
    }

    @Test
    void the_list_is_filtered_and_paged() {
        var titre = "Atelier " + UUID.randomUUID();
        var offre = publier(titre, 2);
        var pleine = publier(titre, 1);
        prescrire(pleine, DEBUT);
        attendre(pleine, 1, 0);

        var libres =
                "/api/offres?thematique=mobilite&territoire=mauriac&libre=true&limite=200&etatAu=";
        assertThat(get(libres + DEBUT.plusDays(30)).corps()).contains(offre).doesNotContain(pleine);
        assertThat(get(libres + DEBUT.plusDays(61)).corps()).doesNotContain(offre);
        assertThat(get("/api/offres?limite=200&thematique=sante").corps()).doesNotContain(offre);

        var page = get("/api/offres?limite=1").json();
        assertThat(page.get("items")).hasSize(1);
        var suite =
                get("/api/offres?limite=1&curseur=" + page.get("next_cursor").asString()).json();
        assertThat(suite.get("items").get(0).get("offreId"))
                .isNotEqualTo(page.get("items").get(0).get("offreId"));
    }

    @Test
    void what_is_wrong_is_told_as_a_problem() {
        var corps = publication("Atelier", 3);
        corps.put("thematique", "mobilite--tapis-volant");
        var inconnue = post("/api/offres", corps);
        assertThat(inconnue.statut()).isEqualTo(422);
        assertThat(inconnue.json().get("type").asString())
                .isEqualTo("urn:spie:refus:thematique-inconnue");

        corps.remove("titre");
        assertThat(post("/api/offres", corps).statut()).isEqualTo(400);
        assertThat(get("/api/offres/" + UUID.randomUUID()).json().get("type").asString())
                .isEqualTo("urn:spie:refus:offre-inconnue");
    }

    @Test
    void the_screens_show_the_offers_and_take_the_forms() {
        var titre = "Atelier " + UUID.randomUUID();
        var champs =
                "titre=%s&thematique=numerique--acquerir-un-equipement&places=3&debutLe=%s&finLe=%s"
                        .formatted(titre.replace(' ', '+'), DEBUT, DEBUT.plusDays(3650));
        var publiee = formulaire("/vues/offres", champs, true);
        assertThat(publiee.statut()).as(publiee.corps()).isEqualTo(204);
        var page = publiee.brute().headers().firstValue("HX-Redirect").orElseThrow();
        assertThat(page).startsWith("/offres?offre=");

        var fiche = get("/vues/offres/?" + page.substring(page.indexOf('?') + 1));
        assertThat(fiche.statut()).as(fiche.corps()).isEqualTo(200);
        assertThat(fiche.corps())
                .contains(titre, "Numérique : acquérir un équipement", "3 libre(s) sur 3")
                .doesNotContain("<html");
        var liste = get("/vues/offres/?thematique=numerique--acquerir-un-equipement&libre=true");
        assertThat(liste.corps()).contains(titre, "3 sur 3");
        assertThat(get("/vues/offres/?territoire=NULLE-PART&thematique=zzz").corps())
                .contains("Aucune offre ne correspond");

        var offre = page.replaceAll(".*offre=([0-9a-f-]+).*", "$1");
        var fermee = formulaire("/vues/offres/" + offre + "/fermeture", "motif=annulée", false);
        assertThat(fermee.statut()).isEqualTo(303);
        var suite = fermee.brute().headers().firstValue("Location").orElseThrow();
        assertThat(get("/vues/offres/?" + suite.substring(suite.indexOf('?') + 1)).corps())
                .contains("Fermeture", "annulée");
    }

    @Test
    void the_interface_describes_itself() {
        assertThat(get("/api/offres/openapi").corps())
                .contains("/api/offres/{offreId}/liberations");
    }
}
