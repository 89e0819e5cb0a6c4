package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.vu;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.CONSEILLERE;
import static fr.spie.parcours.Service.PCD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.events.offre.OffreEvenement.OffrePubliee;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionRepondue;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.parcours.VigilanceEvenement.RdvPlanifie;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.Service.Reponse;
import fr.spie.parcours.view.Libelles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VuesTest {

    static final ParcoursServiceTest MONDE = new ParcoursServiceTest();

    @BeforeAll
    static void annuaire() {
        MONDE.annuaire();
    }

    static String page(UUID dossier) {
        return "/vues/parcours/dossiers/" + dossier;
    }

    static Reponse lisible(Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
        assertThat(reponse.brute().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/html");
        accessible(reponse.texte());
        return reponse;
    }

    /// What a form asked for is done, and visible in the views when it is of one dossier.
    static void fait(Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(204);
        reponse.brute().headers().firstValue("Position").ifPresent(ParcoursServiceTest::attendre);
    }

    static void refuse(Reponse reponse, String titre) {
        assertThat(reponse.statut()).as(reponse.texte()).isBetween(400, 499);
        assertThat(reponse.json().at("/title").asString()).contains(titre);
    }

    /// Every field has a label, every form says where it goes, no identifier is used twice.
    static void accessible(String html) {
        var ids = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(html).results().toList();
        assertThat(ids.stream().map(m -> m.group(1))).doesNotHaveDuplicates();
        Pattern.compile("<(?:input|select)[^>]*\\sid=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .forEach(id -> assertThat(html).contains("for=\"" + id + "\""));
        assertThat(html).doesNotContain("<html").doesNotContain("Optional[");
    }

    @Test
    void the_page_of_a_dossier_says_who_answers_today() {
        var dossier = MONDE.suiviParCip();
        var html = lisible(CIP.get(page(dossier))).texte();
        assertThat(html)
                .contains("Alix EXEMPLE", "Camille Conseil", "Référent unique")
                .contains("hx-post=\"" + page(dossier) + "/relais\"")
                .contains("Parcours ouvert ; porteur provisoire : Dominique Chef");
    }

    @Test
    void a_date_that_is_past_is_said_to_be_late() {
        var referent = new Porteur("retard-" + UUID.randomUUID(), "departement");
        var tard = UUID.randomUUID();
        Plantes.suivi(
                tard,
                referent,
                aRegler(tard, UUID.randomUUID(), ParcoursServiceTest.AUJOURDHUI.minusDays(1)));
        var temps = UUID.randomUUID();
        Plantes.suivi(
                temps, referent, aRegler(temps, UUID.randomUUID(), ParcoursServiceTest.AUJOURDHUI));
        assertThat(lisible(PCD.get(page(tard))).texte())
                .contains(
                        Libelles.jour(ParcoursServiceTest.AUJOURDHUI.minusDays(1)), ", en retard");
        assertThat(lisible(PCD.get(page(temps))).texte())
                .contains(Libelles.jour(ParcoursServiceTest.AUJOURDHUI))
                .doesNotContain(", en retard");
    }

    private static AnomalieOuverte aRegler(UUID dossier, UUID anomalie, LocalDate echeanceLe) {
        return new AnomalieOuverte(
                dossier,
                Plantes.OUVERT.plusDays(5),
                anomalie,
                NatureAnomalie.SANS_CONTACT,
                Optional.empty(),
                RoleResponsable.PORTEUR,
                echeanceLe,
                "plus vue",
                "S23");
    }

    /// A signatory whom the directory does not know is not shown as a code.
    @Test
    void what_the_president_did_is_said_to_be_theirs() {
        var dossier = MONDE.suiviParCip();
        vu(
                Service.personne("departement", "pcd", "pcd")
                        .post(
                                ParcoursServiceTest.DOSSIERS + dossier + "/contacts",
                                Map.of("nature", "Entretien")));
        assertThat(lisible(CIP.get(page(dossier))).texte())
                .contains("<td>Président du conseil départemental</td>")
                .doesNotContain("<td>pcd</td>");
    }

    @Test
    void a_form_is_answered_with_the_page_as_it_has_become() {
        var dossier = MONDE.suiviParCip();
        var html =
                lisible(
                                CIP.formulaire(
                                        page(dossier) + "/relais",
                                        Map.of(
                                                "professionnel", "conseillere-1",
                                                "motif", "Moins de 26 ans.",
                                                "le", "")))
                        .texte();
        assertThat(html)
                .contains("Relais en attente de réponse", "Reprendre la proposition")
                .doesNotContain("/acceptation");
        var relais =
                PCD.get(ParcoursServiceTest.DOSSIERS + dossier)
                        .json()
                        .at("/relaisEnAttente/relaisId")
                        .asString();
        assertThat(lisible(CONSEILLERE.get("/vues/parcours/a-faire")).texte())
                .contains("Relais à accepter ou à refuser", "/dossiers/" + dossier);

        var accepte =
                lisible(
                        CONSEILLERE.formulaire(
                                page(dossier) + "/relais/" + relais + "/acceptation",
                                Map.of("le", "")));
        assertThat(accepte.texte()).contains("Claude Locale").doesNotContain("Relais en attente");
    }

    /// What binds asks to be confirmed, without JavaScript too.
    @Test
    void what_binds_is_confirmed_by_a_box_to_tick() {
        var dossier = MONDE.suiviParCip();
        lisible(CIP.formulaire(page(dossier) + "/etapes", Map.of("nature", "Atelier", "le", "")));
        var html = CIP.get(page(dossier)).texte();
        Stream.of(
                        "fin",
                        "prescriptions",
                        "contrats",
                        "relais",
                        "acces-personne/revocation",
                        "cloture")
                .forEach(geste -> confirme(html, geste));
        confirme(PCD.get(page(dossier)).texte(), "referent");
        lisible(
                CIP.formulaire(
                        page(dossier) + "/relais",
                        Map.of("professionnel", "conseillere-1", "motif", "", "le", "")));
        confirme(CIP.get(page(dossier)).texte(), "annulation");
        var recu = CONSEILLERE.get(page(dossier)).texte();
        confirme(recu, "acceptation");
        confirme(recu, "refus");
        assertThat(html + recu).doesNotContain("hx-confirm");
    }

    static void confirme(String html, String geste) {
        var formulaires =
                Pattern.compile("(?s)<form[^>]*action=\"[^\"]*/" + geste + "\".*?</form>")
                        .matcher(html)
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(formulaires).as(geste).hasSize(1);
        assertThat(formulaires.getFirst())
                .containsPattern("type=\"checkbox\" required[^>]*name=\"certain\"");
    }

    @Test
    void every_gesture_has_its_form() {
        var dossier = MONDE.suiviParCip();
        lisible(CIP.formulaire(page(dossier) + "/contacts", Map.of("nature", "Entretien")));
        lisible(
                CIP.formulaire(
                        page(dossier) + "/etapes",
                        Map.of("nature", "Immersion", "prescriptionId", "", "le", "")));
        lisible(
                CIP.formulaire(
                        page(dossier) + "/prescriptions",
                        Map.of("offreId", UUID.randomUUID().toString(), "motif", "Permis.")));
        lisible(
                CIP.formulaire(
                        page(dossier) + "/contrats",
                        Map.of("le", "", "finLe", "", "heuresHebdomadaires", "15")));
        lisible(CIP.formulaire(page(dossier) + "/emplois", Map.of("contrat", "CDI", "le", "")));
        var etape =
                PCD.get(ParcoursServiceTest.DOSSIERS + dossier)
                        .json()
                        .at("/etapes/0/etapeId")
                        .asString();
        lisible(
                CIP.formulaire(
                        page(dossier) + "/etapes/" + etape + "/fin",
                        Map.of("resultat", "REALISEE")));
        var html =
                lisible(
                                CIP.formulaire(
                                        page(dossier) + "/cloture",
                                        Map.of("issue", "AUTONOMIE", "motif", "")))
                        .texte();
        assertThat(html)
                .contains("Dossier clos", "Contrat d’engagement", "Étape terminée : réalisée")
                .doesNotContain("hx-post");
    }

    @Test
    void a_refusal_is_told_on_the_page() {
        var dossier = MONDE.suiviParCip();
        var refus = CIP.formulaire(page(dossier) + "/cloture", Map.of("issue", "CDI", "motif", ""));
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.brute().headers().firstValue("Spie-Refus")).isPresent();
        assertThat(refus.texte())
                .contains("role=\"alert\"", "Cette issue suppose un emploi de cette nature")
                .contains("Camille Conseil");
        var illisible =
                CIP.formulaire(
                        page(dossier) + "/contacts", Map.of("nature", "Appel", "le", "hier"));
        assertThat(illisible.statut()).isEqualTo(422);
        assertThat(illisible.texte()).contains("ne peut pas être lue", "Camille Conseil");
    }

    @Test
    void the_work_list_tells_what_waits() {
        var provisoire = MONDE.notifier();
        assertThat(lisible(Service.CHEF.get("/vues/parcours/a-faire")).texte())
                .contains("Dossiers sans référent unique");
        assertThat(PCD.get("/api/parcours/a-faire").json().at("/sections").toString())
                .contains("SANS_REFERENT");
        MONDE.suiviParCip();
        assertThat(lisible(CIP.get("/vues/parcours/a-faire")).texte())
                .contains("Contrats d’engagement à signer");
        assertThat(
                        lisible(
                                        Service.personne(
                                                        "plie", "personne-sans-dossier", "referent")
                                                .get("/vues/parcours/a-faire"))
                                .texte())
                .contains("Rien ne vous attend aujourd’hui");
        assertThat(lisible(PCD.get(page(provisoire))).texte()).contains("Porteur provisoire");
    }

    /// A dossier where something is under way is not one left alone.
    @Test
    void the_work_list_tells_who_was_not_seen_and_has_nothing_under_way() {
        var referent = new Porteur("seule-" + UUID.randomUUID(), "departement");
        var seul = UUID.randomUUID();
        var occupe = UUID.randomUUID();
        Plantes.suivi(seul, referent, contact(seul));
        Plantes.suivi(
                occupe,
                referent,
                contact(occupe),
                new EtapeDemarree(
                        occupe,
                        Plantes.OUVERT.plusDays(3),
                        UUID.randomUUID(),
                        "Atelier",
                        Optional.empty()));
        var sections =
                Service.personne("departement", referent.professionnel(), "referent")
                        .get("/api/parcours/a-faire")
                        .json()
                        .at("/sections");
        var sansContact =
                sections.valueStream()
                        .filter(s -> s.at("/attente").asString().equals("SANS_CONTACT"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sansContact.toString())
                .contains(seul.toString())
                .doesNotContain(occupe.toString());
    }

    /// An answer waits for the référent until a step follows it up.
    @Test
    void the_work_list_tells_of_answers_that_no_step_has_followed() {
        var referent = new Porteur("prescrit-" + UUID.randomUUID(), "departement");
        var attend = UUID.randomUUID();
        var suivi = UUID.randomUUID();
        var prescription = UUID.randomUUID();
        Plantes.suivi(attend, referent, repondue(attend, UUID.randomUUID(), referent));
        Plantes.suivi(
                suivi,
                referent,
                Stream.concat(
                                Stream.<ParcoursEvenement>of(
                                        repondue(suivi, prescription, referent)),
                                Stream.of(
                                        new EtapeDemarree(
                                                suivi,
                                                ParcoursServiceTest.AUJOURDHUI.minusDays(3),
                                                UUID.randomUUID(),
                                                "Atelier",
                                                Optional.of(prescription))))
                        .toArray(ParcoursEvenement[]::new));
        var sections =
                Service.personne("departement", referent.professionnel(), "referent")
                        .get("/api/parcours/a-faire")
                        .json()
                        .at("/sections");
        var repondues =
                sections.valueStream()
                        .filter(x -> x.at("/attente").asString().equals("PRESCRIPTION_REPONDUE"))
                        .findFirst()
                        .orElseThrow();
        assertThat(repondues.toString())
                .contains(attend.toString())
                .doesNotContain(suivi.toString());
    }

    static ParcoursEvenement[] repondue(UUID dossier, UUID prescription, Porteur referent) {
        var le = ParcoursServiceTest.AUJOURDHUI.minusDays(5);
        var offre = UUID.randomUUID();
        return new ParcoursEvenement[] {
            new PrescriptionEmise(dossier, le, prescription, offre, referent, "Permis"),
            new PrescriptionRepondue(
                    dossier, le, prescription, offre, ReponsePrescription.PLACE_RESERVEE, "")
        };
    }

    /// More than the capacity is too many; the capacity itself is not (S18).
    @Test
    void a_full_file_is_not_an_overload() {
        ParcoursServiceTest.habiliter("plein-1", "Juste Plein", "departement", "CIP", 1);
        Plantes.suivi(UUID.randomUUID(), new Porteur("plein-1", "departement"));
        var charge =
                PCD.get("/api/parcours/files-actives")
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(f -> f.at("/charge"))
                        .filter(c -> c.at("/professionnel").asString().equals("plein-1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(charge.at("/dossiers").asInt()).isEqualTo(1);
        assertThat(charge.at("/surcharge").asBoolean()).isFalse();
        assertThat(
                        PCD.get("/api/parcours/file-active?referent=plein-1")
                                .json()
                                .at("/charge/surcharge")
                                .asBoolean())
                .isFalse();
    }

    static ContactPris contact(UUID dossier) {
        return new ContactPris(dossier, Plantes.OUVERT.plusDays(2), UUID.randomUUID(), "Entretien");
    }

    /// Whatever the département: none of them is written in the page.
    @Test
    void the_territories_to_choose_from_are_those_of_the_dossiers() {
        MONDE.notifier("TULLE_NORD");
        for (var liste : List.of("anomalies", "files-actives", "comites")) {
            assertThat(lisible(PCD.get("/vues/parcours/" + liste)).texte())
                    .contains("<option value=\"TULLE_NORD\">Tulle-Nord</option>");
        }
    }

    @Test
    void the_pages_of_anomalies_follow_one_another() {
        var referent = new Porteur("pages-" + UUID.randomUUID(), "departement");
        var attendues = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var dossier = UUID.randomUUID();
            var anomalie = UUID.randomUUID();
            attendues.add(anomalie.toString());
            Plantes.suivi(
                    dossier, referent, aRegler(dossier, anomalie, Plantes.OUVERT.plusDays(20)));
        }
        var lecteur = Service.personne("departement", referent.professionnel(), "referent");
        var lues = new ArrayList<String>();
        var suite = "";
        for (int page = 0; page < 3; page++) {
            var json = lecteur.get("/api/parcours/anomalies?limite=1" + suite).json();
            lues.add(json.at("/items/0/anomalieId").asString());
            suite = "&curseur=" + json.at("/next_cursor").asString("").replace("|", "%7C");
        }
        assertThat(lues).containsExactlyInAnyOrderElementsOf(attendues);
        assertThat(suite).isEqualTo("&curseur=");
    }

    /// A correction may say so of an appointment: the dossier stays under watch.
    @Test
    void a_dossier_whose_appointment_was_given_after_its_own_day_is_watched_like_any_other() {
        var referent = new Porteur("tard-" + UUID.randomUUID(), "departement");
        var dossier = UUID.randomUUID();
        var anomalie = UUID.randomUUID();
        Plantes.suivi(
                dossier,
                referent,
                new RdvPlanifie(
                        dossier,
                        Plantes.OUVERT.plusDays(20),
                        UUID.randomUUID(),
                        Plantes.OUVERT.plusDays(10),
                        referent,
                        "point"),
                aRegler(dossier, anomalie, Plantes.OUVERT.plusDays(21)));
        assertThat(
                        Service.personne("departement", referent.professionnel(), "referent")
                                .get("/api/parcours/anomalies")
                                .texte())
                .contains(anomalie.toString());
    }

    /// Whatever was signed, a CER holds no more once it had to be converted: today, and at a date
    /// since when the dossier changed, which is folded again.
    @Test
    void the_file_active_ends_a_contract_when_the_law_does() {
        var referent = new Porteur("cer-" + UUID.randomUUID(), "departement");
        var dossier = UUID.randomUUID();
        Plantes.suivi(
                dossier,
                referent,
                new ContratSigne(
                        dossier,
                        Plantes.OUVERT.plusDays(2),
                        UUID.randomUUID(),
                        RegimeContrat.CER_2008,
                        ParcoursServiceTest.AUJOURDHUI.plusYears(20),
                        15),
                new ContactPris(
                        dossier, Plantes.OUVERT.plusDays(9), UUID.randomUUID(), "Entretien"));
        var lecteur = Service.personne("departement", referent.professionnel(), "referent");
        var liste = "/api/parcours/file-active?referent=" + referent.professionnel();
        for (var chemin : List.of(liste, liste + "&etatAu=" + Plantes.OUVERT.plusDays(5))) {
            assertThat(lecteur.get(chemin).json().at("/items/0/contratFinLe").asString())
                    .as(chemin)
                    .isEqualTo(RegimeContrat.convertiLe(Regles.PAR_DEFAUT).minusDays(1).toString());
        }
    }

    @Test
    void the_file_active_is_a_table_with_its_counts() {
        MONDE.suiviParCip();
        var mienne = lisible(CIP.get("/vues/parcours/file-active")).texte();
        assertThat(mienne)
                .contains("File active", "Camille Conseil", "<th scope=\"col\">Personne</th>")
                .contains("Surcharge", "<progress", "Entrées et sorties", "Durée moyenne");
        assertThat(
                        lisible(PCD.get("/vues/parcours/file-active?referent=&territoire=AILLEURS"))
                                .texte())
                .contains("Aucun dossier ne correspond");
        assertThat(
                        lisible(
                                        PCD.get(
                                                "/vues/parcours/file-active?referent=cip-1&institution=&etatAu="
                                                        + ParcoursServiceTest.AUJOURDHUI
                                                        + "&connuAu=&qualite="))
                                .texte())
                .contains("telle que connue le");
    }

    @Test
    void whoever_shares_the_work_out_sees_every_file() {
        MONDE.suiviParCip();
        MONDE.suiviParCip();
        assertThat(lisible(Service.CHEF.get("/vues/parcours/files-actives")).texte())
                .contains("Files actives", "Camille Conseil", "Claude Locale", "Surcharge");
        assertThat(
                        lisible(PCD.get("/vues/parcours/files-actives?institution=mission-locale"))
                                .texte())
                .contains("Claude Locale")
                .doesNotContain("Camille Conseil");
        assertThat(
                        lisible(
                                        PCD.get(
                                                "/vues/parcours/files-actives?institution=inconnue"
                                                        + "&etatAu="
                                                        + ParcoursServiceTest.NOTIFIE))
                                .texte())
                .contains("Aucun professionnel ne correspond", "telle que connue le");
    }

    @Test
    void an_offer_is_prescribed_by_its_title() {
        var dossier = MONDE.suiviParCip();
        var offreId = UUID.randomUUID();
        var le = ParcoursServiceTest.AUJOURDHUI;
        MONDE.offre.fait(
                new OffrePubliee(
                        offreId,
                        le,
                        "Permis et mobilité",
                        "mobilite--acceder-a-un-vehicule",
                        "departement",
                        Optional.of("MAURIAC"),
                        5,
                        le,
                        le.plusDays(60)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> CIP.get(page(dossier)).texte().contains("Permis et mobilité"));
        var html =
                lisible(
                                CIP.formulaire(
                                        page(dossier) + "/prescriptions",
                                        Map.of("offreId", offreId.toString(), "motif", "")))
                        .texte();
        assertThat(html).contains("Permis et mobilité</span>, prescrite le");
    }

    @Test
    void nobody_reads_without_a_token() {
        assertThat(new Service.Personne("faux").get("/vues/parcours/a-faire").statut())
                .isEqualTo(401);
    }
}
