package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.orientation.AvecService;
import fr.spie.testkit.Jetons;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DossierApiTest extends AvecService {

    private static final String FRANCE_TRAVAIL = Jetons.jeton("france-travail", "ft-1");

    private static String notification(String nom, String matricule, String le) {
        return """
        {"organisme": "CAF-151", "matricule": "%s", "nom": "%s", "prenom": "Ève",
         "naissanceLe": "1991-04-%s", "sexe": "2", "lieuNaissance": "Maurs",
         "telephone": "0600000000", "communeInsee": "15187",
         "droitOuvertLe": "2026-01-01", "le": "%s"}"""
                .formatted(matricule, nom, matricule.substring(5), le);
    }

    private Reponse notifier(String nom, String matricule, String le) {
        var reponse =
                poster(DEPARTEMENT, "/api/orientation/droits", notification(nom, matricule, le));
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(200);
        return reponse;
    }

    private JsonNode dossier(String id, Reponse apres) {
        return lire("/api/orientation/dossiers/"
                        + id
                        + "?position="
                        + encode(apres.texte("position")))
                .corps();
    }

    private static String decision(String le) {
        return """
        {"vers": "SOCIAL", "institution": "departement", "referent": "as-1",
         "motifs": ["santé"], "le": "%s"}"""
                .formatted(le);
    }

    private Reponse decider(String jeton, String chemin, String le) {
        return poster(jeton, chemin, decision(le), LocalDate.parse(le));
    }

    @Test
    void rights_notified_by_hand_open_a_dossier_once() {
        var premiere = notifier("Manuelle", "4100001", "2026-03-02");
        var seconde = notifier("MANUELLE", "4100001", "2026-03-09");

        assertThat(seconde.texte("dossierId")).isEqualTo(premiere.texte("dossierId"));
        assertThat(premiere.nombre("evenements")).isEqualTo(1);
        var lu = dossier(premiere.texte("dossierId"), seconde);
        assertThat(lu.path("etatDroits").asString()).isEqualTo("OUVERTS");
        assertThat(lu.path("droits").path("depuisLe").asString()).isEqualTo("2026-03-02");
        assertThat(lu.path("residence").path("territoire").asString()).isEqualTo("SAINT_FLOUR");
        assertThat(lu.path("identite").path("telephone").asString()).isEqualTo("0600000000");
    }

    @Test
    void the_same_key_twice_has_one_effect_and_one_answer() {
        var cle = UUID.randomUUID().toString();
        var corps = notification("Rejouee", "4100002", "2026-03-02");
        var premiere = avecCle(cle, corps);
        var seconde = avecCle(cle, corps);

        assertThat(seconde.http().body()).contains(premiere.texte("position"));
        assertThat(seconde.nombre("evenements")).isEqualTo(premiere.nombre("evenements"));
    }

    private Reponse avecCle(String cle, String corps) {
        return envoyer(
                requete(DEPARTEMENT, "/api/orientation/droits")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", cle)
                        .POST(BodyPublishers.ofString(corps)));
    }

    @Test
    void what_is_wrong_in_a_notification_is_told_field_by_field() {
        var refus =
                poster(
                        DEPARTEMENT,
                        "/api/orientation/droits",
                        """
                        {"nom": "X", "naissanceLe": "2990-01-01", "communeInsee": "Aurillac",
                         "nir": "123"}""");

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.texte("type")).isEqualTo("urn:spie:refus:saisie-invalide");
        assertThat(refus.corps().path("refus").path("erreurs").findValuesAsString("champ"))
                .containsExactly("organisme", "prenom", "naissanceLe", "communeInsee", "nir");
    }

    @Test
    void from_the_appointment_to_the_decision_and_back_in_time() {
        var notifiee = notifier("Suivie", "4100003", "2026-03-02");
        var id = notifiee.texte("dossierId");
        var base = "/api/orientation/dossiers/" + id;
        var rdv =
                poster(
                        DEPARTEMENT,
                        base + "/rdv",
                        """
                        {"prevuLe": "2026-03-20", "conseiller": "cip-1", "le": "2026-03-03"}""");
        var manque =
                poster(
                        DEPARTEMENT,
                        base + "/rdv/" + rdv.texte("rdvId") + "/manque",
                        """
                        {"excuse": true, "le": "2026-03-20"}""");
        var tenu =
                poster(
                        DEPARTEMENT,
                        base + "/rdv/" + rdv.texte("rdvId") + "/tenu",
                        """
                        {"le": "2026-03-20"}""");
        var decision = decider(DEPARTEMENT, base + "/orientation", "2026-03-25");

        assertThat(manque.statut()).isEqualTo(200);
        assertThat(tenu.statut()).isEqualTo(200);
        assertThat(decision.statut()).as(decision.http().body()).isEqualTo(200);
        assertThat(decision.corps().hasNonNull("orientationId")).isTrue();
        var lu = dossier(id, decision);
        assertThat(lu.path("orientation").path("decideur").asString()).isEqualTo("PCD");
        assertThat(lu.path("aOrienter").asBoolean()).isFalse();
        assertThat(lu.path("rdv").get(0).path("etat").asString()).isEqualTo("TENU");
        var avant = lire(base + "?etatAu=2026-03-10").corps();
        assertThat(avant.path("aOrienter").asBoolean()).isTrue();
        assertThat(avant.path("rdv").get(0).path("etat").asString()).isEqualTo("PREVU");
        assertThat(lire(base + "?connuAu=2026-03-10").statut()).isEqualTo(404);
        var histoire = lire(base + "/histoire").corps().path("items");
        assertThat(histoire.findValuesAsString("libelle"))
                .containsExactly(
                        "Droits notifiés",
                        "Rendez-vous d’orientation donné",
                        "Rendez-vous d’orientation manqué",
                        "Rendez-vous d’orientation tenu",
                        "Orientation décidée");
        assertThat(histoire.get(0).path("auteur").asString()).isEqualTo("chef-projet-1");
    }

    @Test
    void france_travail_waits_six_weeks_unless_it_is_past_them() {
        var id = notifier("Attendue", "4100004", "2026-03-02").texte("dossierId");
        var chemin = "/api/orientation/dossiers/" + id + "/orientation";

        var tot = decider(FRANCE_TRAVAIL, chemin, "2026-04-13");
        var ensuite = decider(FRANCE_TRAVAIL, chemin, "2026-04-14");

        assertThat(tot.statut()).isEqualTo(403);
        assertThat(tot.texte("type")).isEqualTo("urn:spie:refus:delai-non-echu");
        assertThat(tot.texte("title")).contains("13 avril 2026", "D. 262-65-2");
        assertThat(ensuite.statut()).isEqualTo(200);
    }

    @Test
    void nobody_decides_in_the_name_of_another_but_the_departement() {
        var id = notifier("Usurpee", "4100005", "2026-03-02").texte("dossierId");
        var corps = decision("2026-05-04").replace("{", "{\"decideur\": \"PCD\",");

        var refus =
                poster(FRANCE_TRAVAIL, "/api/orientation/dossiers/" + id + "/orientation", corps);

        assertThat(refus.statut()).isEqualTo(403);
        assertThat(refus.texte("type")).isEqualTo("urn:spie:refus:acces-reserve");
    }

    @Test
    void an_unknown_dossier_is_not_found() {
        var base = "/api/orientation/dossiers/" + UUID.randomUUID();

        assertThat(lire(base).statut()).isEqualTo(404);
        assertThat(poster(DEPARTEMENT, base + "/orientation", decision("2026-03-25")).texte("type"))
                .isEqualTo("urn:spie:refus:dossier-inconnu");
    }

    @Test
    void the_telephone_an_agent_noted_outlives_the_next_flow() {
        var notifiee = notifier("JOIGNABLE", "4100006", "2026-03-02");
        var rapport =
                importer(
                        fr.spie.orientation.FluxGenere.flux(
                                java.time.LocalDate.of(2026, 4, 5),
                                fr.spie.orientation.FluxGenere.Foyer.de(
                                        "4100006",
                                        fr.spie.orientation.FluxGenere.Personne.de(
                                                "JOIGNABLE", "ÈVE", "1991-04-06", "DEM"))));

        assertThat(rapport.nombre("nouveauxDossiers")).isZero();
        var dossier = chercher("joignable", rapport).getFirst();
        assertThat(dossier.path("dossierId").asString()).isEqualTo(notifiee.texte("dossierId"));
        var lu = lire("/api/orientation/dossiers/" + notifiee.texte("dossierId")).corps();
        assertThat(lu.path("identite").path("telephone").asString()).isEqualTo("0600000000");
        assertThat(lu.path("identite").path("adresse").path("commune").asString())
                .isEqualTo("UNE COMMUNE");
    }

    @Test
    void facts_of_the_world_can_be_told_by_hand() {
        var id = notifier("Racontee", "4100007", "2026-03-02").texte("dossierId");
        var base = "/api/orientation/dossiers/" + id;

        poster(DEPARTEMENT, base + "/suspension", "{\"motif\": \"06\", \"le\": \"2026-03-10\"}");
        poster(DEPARTEMENT, base + "/retablissement", "{\"le\": \"2026-03-12\"}");
        poster(DEPARTEMENT, base + "/demenagement", "{\"communeInsee\": \"15120\"}");
        var fin =
                poster(
                        DEPARTEMENT,
                        base + "/fermeture",
                        "{\"motif\": \"MUT\", \"le\": \"2026-03-31\"}");

        var lu = dossier(id, fin);
        assertThat(lu.path("etatDroits").asString()).isEqualTo("FERMES");
        assertThat(lu.path("residence").path("territoire").asString()).isEqualTo("MAURIAC");
        assertThat(poster(DEPARTEMENT, base + "/orientation", decision("2026-04-01")).texte("type"))
                .isEqualTo("urn:spie:refus:droits-clos");
    }

    @Test
    void reasons_of_the_paying_body_are_told_in_words() {
        var id = notifier("Motivee", "4100021", "2026-03-02").texte("dossierId");
        var base = "/api/orientation/dossiers/" + id;

        poster(DEPARTEMENT, base + "/suspension", "{\"motif\": \"06\", \"le\": \"2026-03-10\"}");
        assertThat(page(id, poster(DEPARTEMENT, base + "/retablissement", "{}")))
                .contains("motif : déclaration trimestrielle de ressources non fournie")
                .doesNotContain("motif 06");
        var inconnu = poster(DEPARTEMENT, base + "/suspension", "{\"motif\": \"ZZ\"}");
        assertThat(page(id, inconnu)).contains("(motif : code ZZ) ; l’accompagnement continue");
        var fin = poster(DEPARTEMENT, base + "/fermeture", "{\"motif\": \"MUT\"}");
        assertThat(page(id, fin))
                .contains("(motif : mutation vers un autre organisme) ; le dossier reste ouvert");
    }

    private String page(String id, Reponse apres) {
        assertThat(apres.statut()).as(apres.http().body()).isEqualTo(200);
        var position = apres.http().headers().firstValue("Position").orElseThrow();
        return lire("/vues/orientation/dossiers/" + id + "?position=" + encode(position))
                .http()
                .body();
    }

    @Test
    void an_identity_is_corrected_whole_or_not_at_all() {
        var id = notifier("Corrigee", "4100014", "2026-03-02").texte("dossierId");
        var chemin = "/api/orientation/dossiers/" + id + "/identite";

        var sansNom = rectifier(chemin, "{\"identite\": {\"prenom\": \"Ève\"}}");
        var entiere =
                rectifier(
                        chemin,
                        """
                        {"identite": {"nom": "Rectifiée", "nomNaissance": "Corrigee",
                         "prenom": "Ève", "naissanceLe": "1991-04-14"}}""");

        assertThat(sansNom.statut()).isEqualTo(400);
        assertThat(entiere.nombre("evenements")).isEqualTo(1);
        assertThat(chercher("rectifiee", entiere)).hasSize(1);
    }

    private Reponse rectifier(String chemin, String corps) {
        return envoyer(
                requete(DEPARTEMENT, chemin)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(corps)));
    }

    @Test
    void a_fact_in_the_future_is_refused() {
        var id = notifier("Future", "4100008", "2026-03-02").texte("dossierId");

        var refus =
                poster(
                        DEPARTEMENT,
                        "/api/orientation/dossiers/" + id + "/fermeture",
                        "{\"motif\": \"MUT\", \"le\": \"2990-01-01\"}");

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.texte("type")).isEqualTo("urn:spie:refus:date-future");
    }

    @Test
    void the_list_is_paged_by_cursor_and_says_who_is_to_be_oriented() {
        notifier("Paginee", "4100010", "2019-03-02");
        notifier("Paginee", "4100011", "2019-03-03");
        var derniere = notifier("Paginee", "4100012", "2019-03-04");
        dossier(derniere.texte("dossierId"), derniere);

        var premiere = lire("/api/orientation/dossiers?nom=paginee&limite=2").corps();
        var suite =
                lire("/api/orientation/dossiers?nom=paginee&limite=2&curseur="
                                + premiere.path("next_cursor").asString())
                        .corps();

        assertThat(premiere.path("items")).hasSize(2);
        assertThat(suite.path("items").findValuesAsString("notifiesLe"))
                .containsExactly("2019-03-02");
        assertThat(suite.path("next_cursor").isNull()).isTrue();
        var urgentes = lire("/api/orientation/a-orienter?limite=2").corps();
        assertThat(urgentes.path("items").findValuesAsString("notifiesLe"))
                .containsExactly("2019-03-02", "2019-03-03");
        assertThat(lire("/api/orientation/dossiers?curseur=x").statut()).isEqualTo(422);
    }

    @Test
    void fragments_are_shown_in_french_and_name_the_person() {
        var notifiee = notifier("Affichee", "4100013", "2026-03-02");
        var id = notifiee.texte("dossierId");
        dossier(id, notifiee);

        var fiche = lire("/vues/orientation/dossiers/" + id).http().body();
        var passee = lire("/vues/orientation/dossiers/" + id + "?etatAu=2026-03-03").http().body();
        var liste = lire("/vues/orientation/dossiers?nom=affichee").http().body();
        var urgentes = lire("/vues/orientation/a-orienter?limite=200").http().body();

        assertThat(fiche)
                .contains(
                        "Ève Affichee",
                        "ouverts",
                        "notifiés le 02/03/2026",
                        "Délai légal",
                        "jusqu’au 13/04/2026",
                        "Droits notifiés")
                .doesNotContain("<html");
        assertThat(passee).contains("Situation au 03/03/2026");
        assertThat(liste).contains("/dossiers/" + id, "à décider");
        assertThat(urgentes).contains("Ève Affichee", "dépassé");
    }

    @Test
    void the_forms_of_the_page_do_what_the_interface_does() {
        var notifiee = notifier("Formulaire", "4100009", "2026-03-02");
        var id = notifiee.texte("dossierId");
        var base = "/vues/orientation/dossiers/" + id;

        var page = UUID.randomUUID();
        formulaire(base + "/rdv", "prevuLe=2026-12-01&conseiller=cip-1", page);
        formulaire(base + "/rdv", "prevuLe=2026-12-01&conseiller=cip-1", page);
        var rdvId = lireRdv(id);
        formulaire(base + "/rdv/" + rdvId + "/manque", "excuse=true");
        formulaire(base + "/rdv/" + rdvId + "/tenu", "");
        var decision =
                formulaire(
                        base + "/orientation",
                        "vers=SOCIAL&institution=departement&referent=as-1&motif=");

        var position = decision.http().headers().firstValue("Position").orElseThrow();
        var lu = lire("/api/orientation/dossiers/" + id + "?position=" + encode(position)).corps();
        assertThat(lu.path("rdv")).hasSize(1);
        assertThat(lu.path("rdv").get(0).path("etat").asString()).isEqualTo("TENU");
        assertThat(lu.path("orientation").path("referent").asString()).isEqualTo("as-1");
    }

    private String lireRdv(String id) {
        return org.awaitility.Awaitility.await()
                .until(
                        () ->
                                lire("/api/orientation/dossiers/" + id)
                                        .corps()
                                        .path("rdv")
                                        .path(0)
                                        .path("rdvId")
                                        .asString(""),
                        rdvId -> !rdvId.isEmpty());
    }

    private Reponse formulaire(String chemin, String corps) {
        return formulaire(chemin, corps, UUID.randomUUID());
    }

    /// @param page what was sent from one reading of the page, and is one demand
    private Reponse formulaire(String chemin, String corps, UUID page) {
        var reponse =
                envoyer(
                        requete(DEPARTEMENT, chemin)
                                .header("Idempotency-Key", page.toString())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(corps)));
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(204);
        return reponse;
    }

    @Test
    void the_interface_describes_itself_to_anyone() {
        var description =
                envoyer(
                        java.net.http.HttpRequest.newBuilder(
                                        requete(CAF, "/api/orientation/openapi").build().uri())
                                .GET());

        assertThat(description.statut()).isEqualTo(200);
        assertThat(description.corps().path("paths").propertyNames())
                .contains("/api/orientation/flux/caf", "/api/orientation/dossiers/{dossierId}");
    }

    @Test
    void without_a_token_nothing_is_heard() {
        var sansJeton =
                envoyer(
                        java.net.http.HttpRequest.newBuilder(
                                        requete(CAF, "/api/orientation/dossiers").build().uri())
                                .GET());

        assertThat(sansJeton.statut()).isEqualTo(401);
    }
}
