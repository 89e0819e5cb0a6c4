package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.orientation.AvecService;
import fr.spie.testkit.Jetons;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The front door as it is lived, day by day, over HTTP.
class OrientationApiTest extends AvecService {

    private static final String PCD = Jetons.jeton("departement", "delegue-pcd", "pcd");
    private static final String CIP = Jetons.jeton("departement", "cip-1", "referent");
    private static final String MISSION_LOCALE =
            Jetons.jeton("mission-locale", "conseillere-1", "referent");
    private static final String FRANCE_TRAVAIL = Jetons.jeton("france-travail", "ft-1", "referent");

    private String base = "";

    /// Rights notified on that day; the views have seen them.
    private void notifier(String nom, String matricule, LocalDate le) {
        notifier(nom, matricule, le, "15120");
    }

    private void notifier(String nom, String matricule, LocalDate le, String commune) {
        var corps =
                """
                {"organisme": "CAF-151", "matricule": "%s", "nom": "%s", "prenom": "Ève",
                 "naissanceLe": "1991-04-%s", "sexe": "2", "communeInsee": "%s",
                 "droitOuvertLe": "%s", "le": "%s"}"""
                        .formatted(matricule, nom, matricule.substring(5), commune, le, le);
        var notifiee = poster(DEPARTEMENT, "/api/orientation/droits", corps, le);
        assertThat(notifiee.statut()).as(notifiee.http().body()).isEqualTo(200);
        base = "/api/orientation/dossiers/" + notifiee.texte("dossierId");
        vu(notifiee);
    }

    private Reponse dire(String jeton, String chemin, String corps, LocalDate jour) {
        var reponse = poster(jeton, base + chemin, corps, jour);
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(200);
        return reponse;
    }

    private static String decision(String vers, String referent) {
        return """
        {"vers": "%s", "institution": "departement", "referent": "%s"}"""
                .formatted(vers, referent);
    }

    private JsonNode vu(Reponse apres) {
        return lire(base + "?position=" + encode(apres.texte("position"))).corps();
    }

    private List<JsonNode> histoire() {
        return StreamSupport.stream(
                        lire(base + "/histoire").corps().path("items").spliterator(), false)
                .toList();
    }

    private List<String> libelles() {
        return histoire().stream().map(l -> l.path("libelle").asString()).toList();
    }

    private void point(LocalDate au) {
        var reponse =
                envoyer(
                        requete(PCD, "/api/orientation/point?au=" + au)
                                .header("Spie-Instant", au + "T18:00:00Z")
                                .POST(BodyPublishers.noBody()));
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(200);
    }

    @Test
    void a_late_orientation_has_its_consequence_in_law() {
        var notifiesLe = LocalDate.of(2025, 5, 5);
        notifier("Tardive", "4200001", notifiesLe);

        point(LocalDate.of(2025, 5, 29));
        await().untilAsserted(() -> assertThat(libelles()).contains("Échéance proche"));
        point(LocalDate.of(2025, 6, 6));
        await().untilAsserted(() -> assertThat(libelles()).contains("Échéance dépassée"));
        var trop =
                poster(
                        FRANCE_TRAVAIL,
                        base + "/orientation",
                        decision("SOCIAL", "ft-1"),
                        LocalDate.of(2025, 6, 16));
        assertThat(trop.texte("type")).isEqualTo("urn:spie:refus:delai-non-echu");

        point(LocalDate.of(2025, 6, 17));
        await().untilAsserted(() -> assertThat(libelles()).contains("Décision transférée"));
        point(LocalDate.of(2025, 6, 17));
        var lu = lire(base).corps();
        assertThat(lu.path("transfert").path("vers").asString()).isEqualTo("france-travail");
        assertThat(lu.path("transfert").path("depuisLe").asString()).isEqualTo("2025-06-17");
        assertThat(lire("/vues/orientation/a-orienter?limite=200&territoire=MAURIAC").http().body())
                .contains("décision transférée à france-travail");

        var prise =
                dire(
                        FRANCE_TRAVAIL,
                        "/orientation",
                        decision("SOCIAL", "ft-1"),
                        LocalDate.of(2025, 6, 18));
        assertThat(vu(prise).path("orientation").path("decideur").asString())
                .isEqualTo("france-travail");
        var page = "/vues/orientation" + base.substring(base.indexOf("/dossiers/"));
        assertThat(lire(page).http().body())
                .as("the consequence is still told once it was decided")
                .contains("décision transférée à france-travail le 17/06/2025");
        assertThat(lire(page + "?etatAu=2025-06-20&connuAu=2025-06-30").http().body())
                .contains("Situation au 20/06/2025, telle que connue le 30/06/2025 23:59.");
        assertThat(lire(page + "?etatAu=2025-06-20").http().body())
                .as("as it is known now, when no moment is named")
                .contains("Situation au 20/06/2025, telle que connue le ")
                .doesNotContain("telle que connue le 20/06/2025");
        point(LocalDate.of(2025, 7, 30));
        assertThat(libelles().stream().filter("Échéance dépassée"::equals)).hasSize(2);
        assertThat(libelles().stream().filter("Décision transférée"::equals)).hasSize(1);
    }

    @Test
    void e19_a_corrected_date_changes_the_report_as_known_now_never_as_known_then() {
        notifier("Datee", "4200002", LocalDate.of(2025, 1, 20));
        var tape = LocalDate.of(2025, 3, 12);
        var decidee = dire(PCD, "/orientation", decision("PROFESSIONNEL", "cip-1"), tape);
        vu(decidee);
        var enFevrier = rapport("connuAu=2025-02-28");
        assertThat(enFevrier.path("orientes").asInt()).isZero();
        assertThat(enFevrier.path("enAttente").asInt()).isEqualTo(1);

        var cible = histoire().getLast().path("id").asString();
        var corps =
                """
                {"cible": "%s", "le": "2025-02-12", "motif": "Mois mal tapé."}"""
                        .formatted(cible);
        var interdite = poster(MISSION_LOCALE, base + "/corrections", corps);
        assertThat(interdite.statut()).isEqualTo(403);
        var corrigee = dire(PCD, "/corrections", corps, LocalDate.of(2025, 3, 20));
        vu(corrigee);

        var avant = rapport("connuAu=2025-02-28");
        assertThat(avant).as("known at the end of February").isEqualTo(enFevrier);
        var apres = rapport("connuAu=2025-03-31");
        assertThat(apres.path("orientes").asInt()).isEqualTo(1);
        assertThat(apres.path("classes").get(1).path("nombre").asInt()).isEqualTo(1);
        assertThat(apres.path("dansLeDelaiLocal").asInt()).isEqualTo(1);
        assertThat(apres.path("enAttente").asInt()).isZero();

        var lu = lire(base).corps();
        assertThat(lu.path("orientation").path("depuisLe").asString()).isEqualTo("2025-02-12");
        assertThat(lu.path("limites").get(0).path("depassee").asBoolean()).isFalse();
        var lignes = histoire();
        assertThat(lignes).filteredOn(l -> l.path("corrige").asBoolean()).hasSize(1);
        assertThat(
                        lire(base + "?etatAu=2025-03-15&connuAu=2025-03-15")
                                .corps()
                                .path("orientation")
                                .path("depuisLe")
                                .asString())
                .isEqualTo("2025-03-12");
        assertThat(lire(base.replace("/api/", "/vues/")).http().body()).contains("corrigé");
    }

    private JsonNode rapport(String connu) {
        return lire("/api/orientation/delais?territoire=MAURIAC&etatAu=2025-02-28&" + connu)
                .corps();
    }

    @Test
    void the_classes_of_the_report_hold_their_last_day_and_the_median_is_one_of_the_delays() {
        var notifiesLe = LocalDate.of(2024, 2, 1);
        int matricule = 4210000;
        for (int jours : List.of(15, 16, 43)) {
            notifier("Classee" + jours, Integer.toString(++matricule), notifiesLe, "15001");
            var decidee =
                    dire(
                            PCD,
                            "/orientation",
                            decision("SOCIAL", "as-1"),
                            notifiesLe.plusDays(jours));
            vu(decidee);
        }

        var rapport =
                lire("/api/orientation/delais?territoire=SAINT_FLOUR&etatAu=2024-04-30&connuAu=2024-04-30")
                        .corps();
        assertThat(rapport.path("classes").valueStream().map(c -> c.path("nombre").asInt()))
                .containsExactly(1, 1, 0, 1);
        assertThat(rapport.path("mediane").asInt()).isEqualTo(16);
        assertThat(rapport.path("dansLeDelaiLocal").asInt()).isEqualTo(2);
    }

    @Test
    void s21_a_decision_is_signed_and_backdated_by_correction_only() {
        notifier("Antidatee", "4200003", LocalDate.of(2025, 9, 1));
        var refus =
                poster(
                        PCD,
                        base + "/orientation",
                        decision("SOCIAL", "as-1").replace("}", ", \"le\": \"2025-09-10\"}"),
                        LocalDate.of(2025, 9, 15));
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.texte("type")).isEqualTo("urn:spie:refus:decision-retroactive");
        var sansSignature =
                poster(
                        CIP,
                        base + "/orientation",
                        decision("SOCIAL", "as-1"),
                        LocalDate.of(2025, 9, 15));
        assertThat(sansSignature.texte("type")).isEqualTo("urn:spie:refus:role-requis");
    }

    @Test
    void the_assessment_suggests_a_path_and_its_notes_stay_with_who_wrote_them() {
        var jour = LocalDate.of(2025, 9, 8);
        notifier("Evaluee", "4200004", LocalDate.of(2025, 9, 1));
        assertThat(lire(base + "/preconisation").corps().path("preconisation").isMissingNode())
                .isTrue();
        var corps =
                """
                {"situation": "SANS_EMPLOI_12_MOIS_ET_PLUS", "notes": "TRES CONFIDENTIEL",
                 "freins": [{"domaine": "LOGEMENT", "gravite": 3}]}""";
        var etabli = dire(CIP, "/diagnostics", corps, jour);
        vu(etabli);

        var encore = poster(CIP, base + "/diagnostics", corps, jour.plusDays(1));
        assertThat(encore.statut()).isEqualTo(409);
        assertThat(encore.texte("type")).isEqualTo("urn:spie:refus:diagnostic-recent");
        assertThat(poster(CAF, base + "/diagnostics", corps).texte("type"))
                .isEqualTo("urn:spie:refus:role-requis");
        var faux =
                poster(
                        CIP,
                        base + "/diagnostics",
                        """
                        {"freins": [{"domaine": "SANTE", "gravite": 4}, {"domaine": "SANTE"}]}""");
        assertThat(faux.statut()).isEqualTo(422);
        assertThat(faux.corps().path("refus").path("erreurs").findValuesAsString("champ"))
                .containsExactly(
                        "situation", "freins[0].gravite", "freins[1].domaine", "freins[1].gravite");

        var suggere = lire(base + "/preconisation").corps().path("preconisation");
        assertThat(suggere.path("vers").asString()).isEqualTo("SOCIAL");
        assertThat(suggere.path("criteres").get(0).path("source").asString())
                .contains("21 novembre 2024");
        assertThat(lirePar(CIP).http().body()).contains("TRES CONFIDENTIEL");
        assertThat(lirePar(MISSION_LOCALE).http().body()).doesNotContain("CONFIDENTIEL");
        assertThat(lirePar(PCD).http().body()).doesNotContain("CONFIDENTIEL");
        assertThat(
                        compter(
                                "select count(*) from evenement where"
                                        + " convert_from(donnees, 'UTF8') like '%CONFIDENTIEL%'"))
                .isZero();

        var decidee =
                dire(PCD, "/orientation", decision("PROFESSIONNEL", "cip-1"), jour.plusDays(7));
        var orientation = vu(decidee).path("orientation");
        assertThat(orientation.path("vers").asString()).isEqualTo("PROFESSIONNEL");
        assertThat(orientation.path("criteres").path("preconisation").asString())
                .isEqualTo("SOCIAL");
    }

    private Reponse lirePar(String jeton) {
        return envoyer(requete(jeton, base).GET());
    }

    @Test
    void a_decision_is_received_contested_and_revised_by_a_new_one() {
        notifier("Contestee", "4200005", LocalDate.of(2025, 9, 1));
        var jour = LocalDate.of(2025, 9, 15);
        var decidee = dire(PCD, "/orientation", decision("SOCIAL", "as-1"), jour);
        var orientationId = decidee.texte("orientationId");
        dire(
                CIP,
                "/notifications",
                """
                {"orientationId": "%s", "mode": "LETTRE_RECOMMANDEE", "le": "2025-09-18"}"""
                        .formatted(orientationId),
                LocalDate.of(2025, 9, 20));
        var contestee =
                dire(
                        CIP,
                        "/contestations",
                        """
                        {"orientationId": "%s", "motif": "Cherche un emploi."}"""
                                .formatted(orientationId),
                        LocalDate.of(2025, 9, 22));
        var chemin = base + "/contestations/" + contestee.texte("contestationId") + "/reponse";
        var reponse = "{\"retenue\": true, \"motif\": \"Entendu.\"}";
        assertThat(poster(MISSION_LOCALE, chemin, reponse).texte("type"))
                .isEqualTo("urn:spie:refus:decideur-non-habilite");
        var tranchee = poster(PCD, chemin, reponse, LocalDate.of(2025, 9, 25));

        var lu = vu(tranchee);
        assertThat(lu.path("orientation").path("notification").path("recueLe").asString())
                .isEqualTo("2025-09-18");
        assertThat(lu.path("aRevoirDepuis").asString()).isEqualTo("2025-09-25");
        assertThat(lire("/api/orientation/a-revoir?limite=200").http().body())
                .contains(base.substring(base.lastIndexOf('/') + 1));
        var revue =
                dire(
                        PCD,
                        "/orientation",
                        decision("PROFESSIONNEL", "cip-1"),
                        LocalDate.of(2025, 9, 26));
        assertThat(vu(revue).path("orientations")).hasSize(2);
        assertThat(vu(revue).path("aRevoirDepuis").isMissingNode()).isTrue();
    }

    @Test
    void the_old_body_stays_until_a_reorientation_is_decided_or_refused() {
        notifier("Reorientee", "4200006", LocalDate.of(2025, 9, 1));
        var jour = LocalDate.of(2025, 9, 15);
        dire(PCD, "/orientation", decision("PROFESSIONNEL", "cip-1"), jour);
        var demandee =
                dire(
                        MISSION_LOCALE,
                        "/reorientations",
                        "{\"vers\": \"SOCIAL\", \"motif\": \"Santé fragile.\"}",
                        jour.plusDays(30));
        var lu = vu(demandee);
        assertThat(lu.path("orientation").path("referent").asString()).isEqualTo("cip-1");
        assertThat(lu.path("reorientations").get(0).path("demandeur").asString())
                .isEqualTo("mission-locale");
        var refusee =
                dire(
                        PCD,
                        "/reorientations/" + demandee.texte("demandeId") + "/refus",
                        "{\"motif\": \"Pas encore.\"}",
                        jour.plusDays(35));
        assertThat(vu(refusee).path("aRevoirDepuis").isMissingNode()).isTrue();

        dire(
                CIP,
                "/reorientations",
                "{\"parLaPersonne\": true, \"motif\": \"Veut changer.\"}",
                jour.plusDays(40));
        var nouvelle = dire(PCD, "/orientation", decision("SOCIAL", "as-1"), jour.plusDays(45));
        var demandes = vu(nouvelle).path("reorientations");
        assertThat(demandes.get(1).path("demandeur").asString()).isEqualTo("personne");
        assertThat(demandes.get(1).path("fin").path("orientationId").asString())
                .isEqualTo(nouvelle.texte("orientationId"));
    }

    @Test
    void q022_a_rim_outside_its_window_is_accepted_and_said() {
        notifier("Reunie", "4200007", LocalDate.of(2025, 9, 1));
        var jour = LocalDate.of(2025, 9, 2);
        dire(
                CIP,
                "/rdv",
                """
                {"prevuLe": "2025-09-20", "conseiller": "cip-1", "nature": "RIM",
                 "lieu": "MSD de Mauriac"}""",
                jour);
        var dansFenetre =
                dire(
                        CIP,
                        "/rdv",
                        """
                        {"prevuLe": "2025-10-02", "conseiller": "cip-1", "nature": "RIM"}""",
                        jour);
        var rdv = vu(dansFenetre).path("rdv");
        assertThat(rdv.get(0).path("horsFenetre").path("debutLe").asString())
                .isEqualTo("2025-09-29");
        assertThat(rdv.get(1).path("horsFenetre").isMissingNode()).isTrue();
        var deplace =
                dire(
                        CIP,
                        "/rdv/" + rdv.get(0).path("rdvId").asString() + "/report",
                        "{\"prevuLe\": \"2025-10-01\", \"motif\": \"Salle prise.\"}",
                        jour);
        assertThat(vu(deplace).path("rdv").get(0).path("horsFenetre").isMissingNode()).isTrue();
    }

    @Test
    void the_forms_of_the_dossier_do_what_the_interface_does_and_once_when_sent_twice() {
        var jour = LocalDate.of(2025, 9, 10);
        notifier("Saisie", "4200008", LocalDate.of(2025, 9, 1));
        var ecran = lire(base.replace("/api/", "/vues/")).http().body();
        assertThat(ecran).contains("Établir un diagnostic", "Décider l’orientation", "Corriger");

        var page = UUID.randomUUID();
        var relance = "canal=SMS&motif=sans+nouvelles";
        assertThat(envoyer("/relances", relance, jour, page).statut()).isEqualTo(204);
        assertThat(envoyer("/relances", relance, jour, page).statut()).isEqualTo(204);
        formulaire(
                "/diagnostics",
                "nature=DIAGNOSTIC_360&situation=EN_EMPLOI&frein_MOBILITE=2&frein_LANGUE=&notes=&motif=",
                jour);
        formulaire("/contrats-orientation", "engagements=Venir.%0D%0AChercher.", jour);
        var decidee =
                formulaire(
                        "/orientation",
                        "vers=SOCIAL&institution=departement&referent=as-1&motif=",
                        jour);
        var position = decidee.http().headers().firstValue("Position").orElseThrow();
        var lu = lire(base + "?position=" + encode(position)).corps();
        var id = lu.path("orientation").path("orientationId").asString();
        formulaire(
                "/notifications",
                "orientationId=" + id + "&mode=REMISE_CONTRE_RECEPISSE&le=2025-09-10",
                jour);
        formulaire("/contestations", "orientationId=" + id + "&motif=Trop+loin", jour);
        formulaire("/reorientations", "parLaPersonne=true&vers=&motif=Autre+projet", jour);
        var cible = histoire().getFirst().path("id").asString();
        var derniere =
                formulaire(
                        "/corrections", "cible=" + cible + "&le=2025-08-30&motif=Recu+avant", jour);

        var fin = derniere.http().headers().firstValue("Position").orElseThrow();
        lu = lire(base + "?position=" + encode(fin)).corps();
        assertThat(lu.path("accueil").path("relances")).hasSize(1);
        assertThat(lu.path("accueil").path("diagnostics").get(0).path("freins")).hasSize(1);
        assertThat(lu.path("accueil").path("contrats").get(0).path("engagements")).hasSize(2);
        assertThat(lu.path("contestations")).hasSize(1);
        assertThat(lu.path("reorientations").get(0).path("demandeur").asString())
                .isEqualTo("personne");
        assertThat(lu.path("droits").path("depuisLe").asString()).isEqualTo("2025-08-30");
        assertThat(lire(base.replace("/api/", "/vues/")).http().body())
                .contains(
                        "Ce que les critères suggèrent",
                        "Reçue par la personne le 10/09/2025",
                        "à revoir",
                        "corrigé");
    }

    @Test
    void a_correction_is_asked_with_a_reason_and_a_confirmation_for_each_fact() {
        notifier("Confirmee", "4200012", LocalDate.of(2025, 9, 1));
        var formulaires =
                Pattern.compile("(?s)<form[^>]*/corrections\".*?</form>")
                        .matcher(lire(base.replace("/api/", "/vues/")).http().body())
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(formulaires)
                .isNotEmpty()
                .allSatisfy(
                        f ->
                                assertThat(f)
                                        .containsPattern(
                                                "<input[^>]*type=\"checkbox\"[^>]* required[ >=]")
                                        .containsPattern("<input[^>]*name=\"motif\"[^>]* required")
                                        .contains("Je confirme"));
    }

    @Test
    void an_appointment_moved_there_and_back_by_a_form_in_a_day_stands_where_it_was_put_last() {
        notifier("Deplacee", "4200010", LocalDate.of(2025, 9, 1));
        var jour = LocalDate.of(2025, 9, 2);
        var donne =
                dire(CIP, "/rdv", "{\"prevuLe\": \"2025-09-20\", \"conseiller\": \"cip-1\"}", jour);
        var report = "/rdv/" + donne.texte("rdvId") + "/report";

        formulaire(report, "prevuLe=2025-09-22", jour);
        formulaire(report, "prevuLe=2025-09-23", jour);
        var derniere = formulaire(report, "prevuLe=2025-09-22", jour);

        var position = derniere.http().headers().firstValue("Position").orElseThrow();
        assertThat(
                        lire(base + "?position=" + encode(position))
                                .corps()
                                .path("rdv")
                                .get(0)
                                .path("prevuLe")
                                .asString())
                .isEqualTo("2025-09-22");
    }

    @Test
    void a_form_that_was_refused_is_decided_anew_when_it_is_sent_from_the_page_read_again() {
        notifier("Insistante", "4200011", LocalDate.of(2025, 9, 1));
        var jour = LocalDate.of(2025, 9, 10);
        formulaire("/orientation", "vers=SOCIAL&institution=departement&referent=as-1", jour);
        var premiere =
                formulaire("/reorientations", "parLaPersonne=true&vers=&motif=Autre+projet", jour);
        var autre = "parLaPersonne=true&vers=&motif=Et+un+autre";
        var page = UUID.randomUUID();
        assertThat(envoyer("/reorientations", autre, jour, page).statut()).isEqualTo(409);

        var position = premiere.http().headers().firstValue("Position").orElseThrow();
        var lu = lire(base + "?position=" + encode(position)).corps();
        var demande = lu.path("reorientations").get(0).path("demandeId").asString();
        formulaire("/reorientations/" + demande + "/refus", "motif=Pas+de+place", jour);

        assertThat(envoyer("/reorientations", autre, jour, page).statut()).isEqualTo(409);
        formulaire("/reorientations", autre, jour);
    }

    private Reponse formulaire(String chemin, String corps, LocalDate jour) {
        var reponse = envoyer(chemin, corps, jour, UUID.randomUUID());
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(204);
        return reponse;
    }

    /// @param page what was sent from one reading of the page, and is one demand
    private Reponse envoyer(String chemin, String corps, LocalDate jour, UUID page) {
        return envoyer(
                requete(
                                Jetons.jeton("departement", "chef-1", "referent", "pcd"),
                                base.replace("/api/", "/vues/") + chemin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Idempotency-Key", page.toString())
                        .header("Spie-Instant", jour + "T12:00:00Z")
                        .POST(BodyPublishers.ofString(corps)));
    }

    @Test
    void only_who_meets_people_gives_moves_and_closes_an_appointment() {
        notifier("Reservee", "4200009", LocalDate.of(2025, 9, 1));
        var corps = "{\"prevuLe\": \"2025-09-20\", \"conseiller\": \"cip-1\", \"excuse\": false}";
        var rdv = "/rdv/" + UUID.randomUUID();

        for (var chemin : List.of("/rdv", rdv + "/report", rdv + "/tenu", rdv + "/manque")) {
            assertThat(poster(CAF, base + chemin, corps).texte("type"))
                    .as(chemin)
                    .isEqualTo("urn:spie:refus:role-requis");
        }
    }

    @Test
    void the_point_is_made_for_a_past_day_by_who_may_ask() {
        var chemin = "/api/orientation/point?au=";
        assertThat(poster(CIP, chemin + "2025-01-01", "{}").statut()).isEqualTo(403);
        assertThat(poster(PCD, chemin + "2990-01-01", "{}").statut()).isEqualTo(422);
        assertThat(poster(PCD, chemin + "hier", "{}").statut()).isEqualTo(400);
    }
}
