package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.backbone.projection.Histoires;
import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.NatureInstitution;
import fr.spie.orientation.AvecService;
import fr.spie.orientation.view.Noms;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// People, institutions and places are shown by their names.
class NomsApiTest extends AvecService {

    static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    @Autowired Histoires histoires;

    @Test
    void forms_offer_places_and_institutions_by_their_names() {
        var dossier = UUID.randomUUID();
        var suivis = Publie.sur("spie.parcours");
        suivis.fait(
                new InstitutionDeclaree(
                        "ml-choix", JOUR, "Mission locale", NatureInstitution.MISSION_LOCALE));
        suivis.fait(
                new InstitutionDeclaree(
                        "ml-choix",
                        JOUR.plusDays(1),
                        "Mission locale des Plaines",
                        NatureInstitution.MISSION_LOCALE));
        Publie.sur("spie.orientation")
                .fait(
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
        var sujets = List.of(dossier.toString(), "institution:ml-choix").toArray(String[]::new);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                db.sql("select count(*) from histoire where sujet = any (?)")
                                                .param(sujets)
                                                .query(Integer.class)
                                                .single()
                                        == 3);

        assertThat(lire("/vues/orientation/dossiers/" + dossier).http().body())
                .contains(
                        "<option value=\"ml-choix\">Mission locale des Plaines</option>",
                        "<option value=\"departement\" selected=\"selected\">")
                .doesNotContain("<input class=\"form-control mb-2\" id=\"orientation-institution");
        assertThat(lire("/vues/orientation/dossiers").http().body())
                .contains(
                        "<option value=\"\">Tous</option>",
                        "<option value=\"SAINT_FLOUR\">Saint-Flour</option>");
        assertThat(lire("/vues/orientation/dossiers?territoire=SAINT_FLOUR").http().body())
                .contains("<option value=\"SAINT_FLOUR\" selected=\"selected\">");
        assertThat(lire("/vues/orientation/dossiers?territoire=AILLEURS").http().body())
                .contains("<option value=\"AILLEURS\" selected=\"selected\">Ailleurs</option>");
    }

    @Test
    void screens_show_names_and_no_code() {
        var dossier = UUID.randomUUID();
        var suivis = Publie.sur("spie.parcours");
        suivis.fait(
                new InstitutionDeclaree(
                        "ml-noms",
                        JOUR,
                        "Mission locale des Monts",
                        NatureInstitution.MISSION_LOCALE));
        suivis.fait(
                new InstitutionDeclaree("caf-77", JOUR, "CAF des Monts", NatureInstitution.CAF));
        suivis.fait(
                new ProfessionnelHabilite(
                        "ml-noms-1",
                        JOUR,
                        "Lucie Trémouille",
                        "ml-noms",
                        "CONSEILLER",
                        Optional.empty(),
                        Optional.empty()));
        var orientes = Publie.sur("spie.orientation");
        orientes.fait(
                new DroitsNotifies(
                        dossier,
                        JOUR,
                        JOUR,
                        "CAF-77",
                        new Chiffre(dossier.toString(), Finalite.IDENTITE, "AAAA"),
                        Optional.empty(),
                        "NOMS_MONT",
                        RoleFoyer.DEM,
                        true));
        orientes.fait(
                new RdvOrientationTenu(dossier, JOUR.plusDays(2), UUID.randomUUID(), "ml-noms-1"));
        orientes.fait(
                new OrientationDecidee(
                        dossier,
                        JOUR.plusDays(5),
                        UUID.randomUUID(),
                        TypeParcours.SOCIAL,
                        "ml-noms",
                        "ml-noms-1",
                        "PCD",
                        List.of()));
        var sujets = List.of(dossier.toString(), "professionnel:ml-noms-1").toArray(String[]::new);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                db.sql("select count(*) from histoire where sujet = any (?)")
                                                .param(sujets)
                                                .query(Integer.class)
                                                .single()
                                        == 4);

        var page = lire("/vues/orientation/dossiers/" + dossier).http().body();
        assertThat(page)
                .contains(
                        "par CAF des Monts",
                        "Mission locale des Monts, référent Lucie Trémouille",
                        "(président du conseil départemental)",
                        "Noms-Mont")
                .doesNotContain("ml-noms", "CAF-77", "NOMS_MONT");
        assertThat(new Noms(new NomsAnnuaire(histoires).page()).organisme("CAF-151"))
                .isEqualTo("CAF 151");
        assertThat(lire("/vues/orientation/dossiers?territoire=NOMS_MONT").http().body())
                .contains("Lucie Trémouille (Mission locale des Monts)")
                .doesNotContain("ml-noms");
        assertThat(lire("/api/orientation/dossiers/" + dossier + "/histoire").http().body())
                .contains("par Lucie Trémouille", "Mission locale des Monts, référent Lucie");
    }
}
