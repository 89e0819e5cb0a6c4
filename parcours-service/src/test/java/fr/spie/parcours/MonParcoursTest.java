package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.Service.CHEF;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.PCD;
import static fr.spie.parcours.Service.personne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
import fr.spie.events.parcours.AccompagnementEvenement.Objectif;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifsFixes;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.VigilanceEvenement.RdvPlanifie;
import fr.spie.parcours.Service.Personne;
import fr.spie.parcours.Service.Reponse;
import fr.spie.testkit.Jetons;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The person's own page, and the code that opens it (S27).
class MonParcoursTest {

    static final ParcoursServiceTest MONDE = new ParcoursServiceTest();
    static final LocalDate NAISSANCE = LocalDate.of(1990, 5, 1);
    static final Personne PORTAIL = personne("departement", "portail", "portail");

    @BeforeAll
    static void annuaire() {
        MONDE.annuaire();
    }

    static Personne moi(UUID dossier) {
        return new Personne(Jetons.personne(dossier, Optional.empty()));
    }

    static String code(UUID dossier) {
        var donne = CHEF.post(DOSSIERS + dossier + "/acces-personne", Map.of());
        assertThat(donne.statut()).as(donne.texte()).isEqualTo(200);
        return donne.json().at("/code").asString();
    }

    static Reponse essayer(String code, LocalDate naissance) {
        return PORTAIL.post(
                "/api/parcours/acces-personne/verification",
                Map.of("code", code, "naissanceLe", naissance.toString()));
    }

    static void refuse(Reponse reponse, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(403);
        assertThat(reponse.json().at("/type").asString()).isEqualTo("urn:spie:refus:" + code);
    }

    @Test
    void the_person_reads_who_answers_what_comes_and_who_looked() {
        var dossier = UUID.randomUUID();
        var contrat = UUID.randomUUID();
        var referent = new Porteur("conseillere-1", "mission-locale");
        var demain = ParcoursServiceTest.AUJOURDHUI.plusDays(1);
        Plantes.suivi(
                dossier,
                referent,
                new ContratSigne(
                        dossier,
                        Plantes.OUVERT.plusDays(5),
                        contrat,
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        Plantes.OUVERT.plusMonths(6),
                        15),
                new ObjectifsFixes(
                        dossier,
                        Plantes.OUVERT.plusDays(5),
                        contrat,
                        List.of(
                                new Objectif(
                                        UUID.randomUUID(),
                                        "mobilite",
                                        "Passer le permis",
                                        Optional.empty()))),
                new RdvPlanifie(
                        dossier,
                        Plantes.OUVERT.plusDays(6),
                        UUID.randomUUID(),
                        demain,
                        referent,
                        "Point d’étape"),
                new PartageRefuse(dossier, Plantes.OUVERT.plusDays(7), "ccas-mauriac"));
        personne("plie", "lectrice-plie", "referent")
                .get(DOSSIERS + dossier + "?motif=Orientation%20possible");

        var moi = moi(dossier).get("/api/parcours/moi").json();

        assertThat(moi.at("/suiviPar/nom").asString()).isEqualTo("Claude Locale");
        assertThat(moi.at("/suiviPar/institution").asString()).isEqualTo("Mission locale");
        assertThat(moi.at("/suiviPar/provisoire").asBoolean()).isFalse();
        assertThat(moi.at("/prochaineDate/le").asString()).isEqualTo(demain.toString());
        assertThat(moi.at("/contrat/heuresHebdomadaires").asInt()).isEqualTo(15);
        assertThat(moi.at("/contrat/objectifs/0/intitule").asString())
                .isEqualTo("Passer le permis");
        assertThat(moi.at("/partagesRefuses/0").asString()).isEqualTo("ccas-mauriac");
        assertThat(moi.at("/consultations").toString())
                .contains("lectrice-plie", "Orientation possible");

        var page = moi(dossier).get("/vues/parcours/moi");
        VuesTest.lisible(page);
        assertThat(page.texte()).contains("Claude Locale", "Point d’étape", "Passer le permis");
        var consultations = VuesTest.lisible(moi(dossier).get("/vues/parcours/moi/consultations"));
        assertThat(consultations.texte())
                .contains("Qui a consulté mon parcours", "lectrice-plie", "Orientation possible");
    }

    @Test
    void reading_oneself_leaves_no_trace() {
        var dossier = MONDE.notifier();
        moi(dossier).get("/api/parcours/moi");
        assertThat(CHEF.get(DOSSIERS + dossier + "/acces").texte()).doesNotContain("personne:");
    }

    /// S15: what is given to a person who moves to another département.
    @Test
    void the_person_takes_their_whole_parcours_away() {
        var dossier = UUID.randomUUID();
        var lecteur = personne("mission-locale", "conseillere-1", "referent");
        Plantes.suivi(
                dossier,
                new Porteur("conseillere-1", "mission-locale"),
                new ManquementConstate(
                        dossier,
                        Plantes.OUVERT.plusDays(8),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "Absences répétées"));

        var fichier = moi(dossier).get("/api/parcours/moi/export");

        assertThat(fichier.statut()).as(fichier.texte()).isEqualTo(200);
        assertThat(fichier.brute().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"mon-parcours.json\"");
        assertThat(fichier.json().at("/parcours/porteur/nom").asString())
                .isEqualTo("Claude Locale");
        assertThat(fichier.json().at("/histoire/0/type").asString()).endsWith("ParcoursOuvert.v1");
        assertThat(fichier.texte()).contains("Absences répétées");
        for (var page :
                List.of(
                        moi(dossier).get("/vues/parcours/moi/histoire"),
                        lecteur.get("/vues/parcours/dossiers/" + dossier + "/export"))) {
            assertThat(VuesTest.lisible(page).texte())
                    .contains("Claude Locale", "Absences répétées");
        }
        assertThat(CHEF.get(DOSSIERS + dossier + "/acces").texte()).contains("export");
        refuse(CIP.get("/api/parcours/moi/export"), "page-de-la-personne");
        assertThat(moi(UUID.randomUUID()).get("/api/parcours/moi/export").statut()).isEqualTo(404);
    }

    @Test
    void a_person_reads_nothing_else_and_nobody_reads_for_them() {
        var dossier = MONDE.notifier();
        for (var chemin :
                List.of(
                        DOSSIERS + dossier,
                        DOSSIERS + dossier + "/histoire",
                        DOSSIERS + dossier + "/acces",
                        "/vues/parcours/dossiers/" + dossier,
                        "/api/parcours/a-faire",
                        "/api/parcours/file-active",
                        "/api/parcours/annuaire",
                        "/api/parcours/regles",
                        "/api/parcours/etat",
                        "/api/parcours/flux")) {
            assertThat(moi(dossier).get(chemin).statut()).as(chemin).isEqualTo(403);
        }
        assertThat(
                        moi(dossier)
                                .post(DOSSIERS + dossier + "/contacts", Map.of("nature", "Appel"))
                                .statut())
                .isEqualTo(403);
        refuse(CIP.get("/api/parcours/moi"), "page-de-la-personne");
        refuse(PCD.get("/vues/parcours/moi"), "page-de-la-personne");
    }

    @Test
    void a_code_and_the_day_of_birth_tell_who_comes() {
        var dossier = Plantes.notifier(NAISSANCE);
        var code = code(dossier);

        assertThat(code).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        refuse(essayer(code, NAISSANCE.plusDays(1)), "acces-refuse");
        refuse(essayer("AAAA-BBBB-CCCC", NAISSANCE), "acces-refuse");
        var reconnue = essayer(code.toLowerCase(java.util.Locale.ROOT), NAISSANCE);

        assertThat(reconnue.statut()).as(reconnue.texte()).isEqualTo(200);
        assertThat(reconnue.json().at("/dossierId").asString()).isEqualTo(dossier.toString());
        refuse(
                CHEF.post(
                        "/api/parcours/acces-personne/verification",
                        Map.of("code", code, "naissanceLe", NAISSANCE.toString())),
                "acces-interdit");
    }

    @Test
    void after_five_failures_the_code_is_dead() {
        var dossier = Plantes.notifier(NAISSANCE);
        var code = code(dossier);
        for (int i = 1; i <= 5; i++) {
            refuse(essayer(code, NAISSANCE.plusDays(i)), "acces-refuse");
        }
        refuse(essayer(code, NAISSANCE), "acces-verrouille");

        assertThat(essayer(code(dossier), NAISSANCE).statut()).isEqualTo(200);
    }

    @Test
    void a_code_taken_back_closes_the_page_at_once() {
        var dossier = Plantes.notifier(NAISSANCE);
        var code = code(dossier);
        var acces = UUID.fromString(essayer(code, NAISSANCE).json().at("/accesId").asString());
        var moi = new Personne(Jetons.personne(dossier, Optional.of(acces)));
        assertThat(moi.get("/api/parcours/moi").statut()).isEqualTo(200);

        var retrait = CHEF.delete(DOSSIERS + dossier + "/acces-personne");
        assertThat(retrait.statut()).isEqualTo(204);

        refuse(moi.get("/api/parcours/moi"), "acces-retire");
        refuse(essayer(code, NAISSANCE), "acces-refuse");
    }

    @Test
    void only_who_answers_or_a_chef_de_projet_gives_a_code() {
        var dossier = Plantes.notifier(NAISSANCE);
        refuse(CIP.post(DOSSIERS + dossier + "/acces-personne", Map.of()), "acces-interdit");
        refuse(
                CHEF.post(DOSSIERS + MONDE.notifier() + "/acces-personne", Map.of()),
                "dossier-sans-naissance");
        assertThat(CHEF.post(DOSSIERS + UUID.randomUUID() + "/acces-personne", Map.of()).statut())
                .isEqualTo(404);
        var page =
                CHEF.formulaire("/vues/parcours/dossiers/" + dossier + "/acces-personne", Map.of());
        assertThat(page.statut()).isEqualTo(200);
        assertThat(page.texte()).contains("Code d’accès de la personne : ", "Notez-le maintenant");
        assertThat(page.brute().headers().firstValue("Spie-Message")).isPresent();
    }

    @Test
    void the_rules_are_told_in_french() {
        var regles = VuesTest.lisible(CIP.get("/vues/parcours/regles")).texte();
        assertThat(regles)
                .contains("Orientation : délai de la loi", "6 semaines", "2 mois (jusqu’au")
                .contains("CASF D. 262-65-2", "10 jours ouvrés");
    }
}
