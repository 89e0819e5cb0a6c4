package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.OrientationEvenement.CritereRetenu;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementClos;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.SoinPrescrit;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.orientation.AvecService;
import fr.spie.testkit.Jetons;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Notes under professional secrecy: planted in a dossier, and looked for on every screen.
class SecretsApiTest extends AvecService {

    static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    static final String NOTE = "Tk9URS1TRUNSRVRF";

    @Test
    void no_screen_shows_the_notes_of_another_service_nor_their_ciphertext() {
        var dossier = UUID.randomUUID();
        var faits = Publie.sur("spie.orientation");
        faits.fait(
                new DroitsNotifies(
                        dossier,
                        JOUR,
                        JOUR,
                        "CAF-151",
                        new Chiffre(dossier.toString(), Finalite.IDENTITE, "AAAA"),
                        Optional.empty(),
                        "AURILLAC",
                        RoleFoyer.DEM,
                        true));
        faits.fait(
                new DiagnosticEtabli(
                        dossier,
                        JOUR.plusDays(3),
                        UUID.randomUUID(),
                        NatureDiagnostic.DIAGNOSTIC_360,
                        "as-1",
                        SituationProfessionnelle.JAMAIS_TRAVAILLE,
                        List.of(new Frein(DomaineFrein.LOGEMENT, 2)),
                        Optional.of(new Chiffre(dossier.toString(), Finalite.NOTES_SOCIALES, NOTE)),
                        Optional.empty()));
        var fiche = "/api/orientation/dossiers/" + dossier;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> lire(fiche + "/histoire").http().body().contains("Diagnostic"));

        for (var jeton : List.of(DEPARTEMENT, Jetons.jeton("departement", "pcd", "pcd"))) {
            for (var chemin :
                    List.of(
                            fiche,
                            fiche + "?etatAu=" + JOUR.plusDays(4),
                            fiche + "/histoire",
                            "/vues/orientation/dossiers/" + dossier,
                            "/api/orientation/dossiers?limite=200",
                            "/api/orientation/a-orienter?limite=200",
                            "/vues/orientation/a-orienter")) {
                var reponse = envoyer(requete(jeton, chemin).GET());
                assertThat(reponse.statut()).as(chemin).isEqualTo(200);
                assertThat(reponse.http().body()).as(chemin).doesNotContain(NOTE);
            }
        }
    }

    static final String RAISON = "La santé empêche pour l’instant la recherche d’emploi";
    static final Porteur REFERENT = new Porteur("ref-sante", "departement");
    static final Porteur PROVISOIRE = new Porteur("chef-sante", "departement");
    static final String LUI = Jetons.jeton("departement", "ref-sante", "referent");
    static final String INFIRMIERE = Jetons.jeton("departement", "ide-1", "sante");

    /// Assessed, told of by France Travail, and oriented: health counts each time.
    private static UUID empeche(List<Function<UUID, ParcoursEvenement>> suite) {
        var dossier = UUID.randomUUID();
        var orientation = UUID.randomUUID();
        var orientes = Publie.sur("spie.orientation");
        orientes.fait(
                new DroitsNotifies(
                        dossier,
                        JOUR,
                        JOUR,
                        "CAF-151",
                        new Chiffre(dossier.toString(), Finalite.IDENTITE, "AAAA"),
                        Optional.empty(),
                        "AURILLAC",
                        RoleFoyer.DEM,
                        true));
        orientes.fait(
                new SituationFranceTravailRecue(
                        dossier,
                        JOUR.plusDays(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Agence d’Aurillac"),
                        List.of(DomaineFrein.SANTE, DomaineFrein.MOBILITE)));
        orientes.fait(
                new DiagnosticEtabli(
                        dossier,
                        JOUR.plusDays(3),
                        UUID.randomUUID(),
                        NatureDiagnostic.DIAGNOSTIC_360,
                        "cip-1",
                        SituationProfessionnelle.JAMAIS_TRAVAILLE,
                        List.of(
                                new Frein(DomaineFrein.SANTE, 3),
                                new Frein(DomaineFrein.NUMERIQUE, 1)),
                        Optional.empty(),
                        Optional.empty()));
        orientes.fait(
                new OrientationDecidee(
                        dossier,
                        JOUR.plusDays(5),
                        orientation,
                        TypeParcours.SOCIAL,
                        "departement",
                        "ref-sante",
                        "PCD",
                        List.of()));
        orientes.fait(
                new CriteresRetenus(
                        dossier,
                        JOUR.plusDays(5),
                        orientation,
                        TypeParcours.SOCIAL,
                        List.of(
                                new CritereRetenu("SANTE_EMPECHE", RAISON, "Arrêté"),
                                new CritereRetenu(
                                        "JAMAIS_TRAVAILLE",
                                        "N’a encore jamais travaillé",
                                        "Arrêté"),
                                new CritereRetenu("D_AVANT", RAISON, "Arrêté abrogé"))));
        var suivis = Publie.sur("spie.parcours");
        var chef = new Porteur("chef-projet-1", "departement");
        suivis.fait(new ParcoursOuvert(dossier, JOUR, "AURILLAC", chef));
        suivis.fait(
                new ReferentDesigne(dossier, JOUR.plusDays(5), chef, REFERENT, Optional.empty()));
        suite.forEach(s -> suivis.fait(s.apply(dossier)));
        return dossier;
    }

    private static List<String> lectures(UUID dossier) {
        var fiche = "/api/orientation/dossiers/" + dossier;
        return List.of(
                fiche,
                fiche + "?etatAu=" + JOUR.plusDays(6),
                fiche + "/histoire",
                fiche + "/histoire?etatAu=" + JOUR.plusDays(6),
                fiche + "/preconisation",
                "/vues/orientation/dossiers/" + dossier);
    }

    private String lu(String jeton, String chemin) {
        var reponse = envoyer(requete(jeton, chemin).GET());
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(200);
        return reponse.http().body();
    }

    private void attendre(UUID dossier, int faits) {
        var lus = "select count(*) from histoire where sujet = '" + dossier + "'";
        await().atMost(Duration.ofSeconds(20)).until(() -> compter(lus) == faits);
    }

    /// What a form offers for anyone says nothing of the person.
    private static String sansLesChoix(String page) {
        return page.replaceAll("(?s)<fieldset.*?</fieldset>", "");
    }

    @Test
    void nobody_but_the_referent_learns_that_health_is_an_obstacle() {
        var dossier = empeche(List.of());
        attendre(dossier, 7);
        for (var jeton :
                List.of(
                        DEPARTEMENT,
                        Jetons.jeton("departement", "pcd", "pcd"),
                        Jetons.jeton("departement", "cip-1", "referent"),
                        Jetons.jeton("departement", "auditeur", "auditeur"),
                        INFIRMIERE)) {
            for (var chemin : lectures(dossier)) {
                assertThat(sansLesChoix(lu(jeton, chemin)))
                        .as(chemin)
                        .doesNotContain("SANTE", "santé", RAISON);
            }
        }
        assertThat(lu(DEPARTEMENT, lectures(dossier).get(2)))
                .contains("parcours social suggéré : N’a encore jamais travaillé");
        assertThat(lu(DEPARTEMENT, lectures(dossier).getFirst()))
                .contains("NUMERIQUE", "MOBILITE", "JAMAIS_TRAVAILLE");
        assertThat(lu(DEPARTEMENT, lectures(dossier).get(4))).contains("SOCIAL");

        for (var chemin : lectures(dossier)) {
            assertThat(lu(LUI, chemin)).as(chemin).contains("La santé empêche");
        }
        assertThat(lu(LUI, lectures(dossier).getFirst()))
                .contains("{\"domaine\":\"SANTE\",\"gravite\":3}", "[\"SANTE\",\"MOBILITE\"]");
    }

    @Test
    void a_live_prescription_opens_it_to_the_nurse_and_to_no_other() {
        var dossier = empeche(List.of(d -> prescrit(d, UUID.randomUUID(), Dispositif.SANTE_IDE)));
        attendre(dossier, 8);
        for (var chemin : lectures(dossier)) {
            assertThat(lu(INFIRMIERE, chemin)).as(chemin).contains("La santé empêche");
            for (var role : List.of("chef_service", "pcd", "referent", "auditeur")) {
                neLitPas(Jetons.jeton("departement", "ide-1", role), chemin);
            }
        }
    }

    @Test
    void a_prescription_of_another_kind_opens_nothing_to_the_nurse() {
        var dossier = empeche(List.of(d -> prescrit(d, UUID.randomUUID(), Dispositif.PSYCHOLOGUE)));
        attendre(dossier, 8);
        lectures(dossier).forEach(chemin -> neLitPas(INFIRMIERE, chemin));
    }

    @Test
    void nothing_is_left_open_to_the_nurse_once_the_accompaniment_is_closed() {
        var prescription = UUID.randomUUID();
        var accompagnement = UUID.randomUUID();
        Function<UUID, ParcoursEvenement> prescrit =
                d -> prescrit(d, prescription, Dispositif.SANTE_IDE);
        Function<UUID, ParcoursEvenement> ouvert =
                d ->
                        new AccompagnementOuvert(
                                d,
                                JOUR.plusDays(7),
                                accompagnement,
                                Dispositif.SANTE_IDE,
                                new Porteur("ide-1", "departement"),
                                Optional.empty(),
                                Optional.of(prescription));
        Function<UUID, ParcoursEvenement> clos =
                d ->
                        new AccompagnementClos(
                                d,
                                JOUR.plusDays(8),
                                accompagnement,
                                IssueAccompagnement.AUTONOMIE,
                                "",
                                Optional.empty());
        var enCours = empeche(List.of(prescrit, ouvert));
        attendre(enCours, 9);
        for (var chemin : lectures(enCours)) {
            assertThat(lu(INFIRMIERE, chemin)).as(chemin).contains("La santé empêche");
        }
        var acheve = empeche(List.of(prescrit, ouvert, clos));
        attendre(acheve, 10);
        lectures(acheve).forEach(chemin -> neLitPas(INFIRMIERE, chemin));
    }

    @Test
    void who_answers_for_a_person_for_the_time_being_does_not_learn_it() {
        var dossier =
                empeche(
                        List.of(
                                d ->
                                        new PorteurProvisoireDesigne(
                                                d, JOUR.plusDays(7), REFERENT, PROVISOIRE, "")));
        attendre(dossier, 8);
        var jeton = Jetons.jeton("departement", PROVISOIRE.professionnel(), "chef_service");
        lectures(dossier).forEach(chemin -> neLitPas(jeton, chemin));
    }

    private static SoinPrescrit prescrit(UUID dossier, UUID prescription, Dispositif dispositif) {
        return new SoinPrescrit(
                dossier, JOUR.plusDays(6), prescription, dispositif, REFERENT, Optional.empty());
    }

    private void neLitPas(String jeton, String chemin) {
        assertThat(sansLesChoix(lu(jeton, chemin)))
                .as(chemin)
                .doesNotContain("SANTE", "santé", RAISON);
    }

    @Test
    void no_list_says_why_an_orientation_was_suggested() {
        var dossier = empeche(List.of());
        attendre(dossier, 7);
        for (var jeton : List.of(DEPARTEMENT, LUI)) {
            assertThat(lu(jeton, "/api/orientation/dossiers?limite=200"))
                    .contains(dossier.toString())
                    .doesNotContain("La santé empêche");
        }
    }
}
