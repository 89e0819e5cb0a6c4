package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.AUJOURDHUI;
import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.Service.personne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementClos;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.AmenagementHeures;
import fr.spie.events.parcours.AccompagnementEvenement.ContratRevise;
import fr.spie.events.parcours.AccompagnementEvenement.Objectif;
import fr.spie.events.parcours.AccompagnementEvenement.ObjectifsFixes;
import fr.spie.events.parcours.AccompagnementEvenement.RestitutionFaite;
import fr.spie.events.parcours.AccompagnementEvenement.SoinPrescrit;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.parcours.Service.Personne;
import fr.spie.testkit.Jetons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Health data (art. 9) and notes under secrecy: planted in a dossier, and looked for everywhere.
class SecretsTest {

    static final Porteur REFERENT = new Porteur("ref-sante", "departement");
    static final Porteur INFIRMIERE = new Porteur("ide-1", "departement");
    static final UUID DOSSIER = UUID.randomUUID();

    static final String RAISON = "ANGOISSE-7731";
    static final String BILAN = "SOMMEIL-4412";
    static final String RESERVE = "DEUIL-3307";
    static final UUID CONTRAT = UUID.randomUUID();
    static final String MOTIF = "LOMBAIRES-9921";
    static final String CURE = "CURE-5523";
    static final Chiffre NOTE =
            new Chiffre(DOSSIER.toString(), Finalite.NOTES_SOCIALES, "Tk9URS1TRUNSRVRF");
    static Chiffre raison;
    static Chiffre bilan;
    static Chiffre reserve;

    @BeforeAll
    static void planter() {
        new ParcoursServiceTest().annuaire();
        raison = Plantes.chiffrer(DOSSIER, Finalite.SANTE, RAISON);
        bilan = Plantes.chiffrer(DOSSIER, Finalite.SANTE, BILAN);
        reserve = Plantes.chiffrer(DOSSIER, Finalite.SANTE, RESERVE);
        var accompagnement = UUID.randomUUID();
        var prescription = UUID.randomUUID();
        Plantes.suivi(
                DOSSIER,
                REFERENT,
                new SoinPrescrit(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(2),
                        prescription,
                        Dispositif.SANTE_IDE,
                        REFERENT,
                        Optional.of(raison)),
                new SoinPrescrit(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(2),
                        UUID.randomUUID(),
                        Dispositif.PSYCHOLOGUE,
                        REFERENT,
                        Optional.of(NOTE)),
                new AccompagnementOuvert(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(3),
                        accompagnement,
                        Dispositif.SANTE_IDE,
                        INFIRMIERE,
                        Optional.empty(),
                        Optional.of(prescription)),
                new RestitutionFaite(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(9),
                        accompagnement,
                        true,
                        true,
                        Optional.of(bilan)),
                new RestitutionFaite(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(9),
                        accompagnement,
                        true,
                        false,
                        Optional.of(reserve)),
                new ContratSigne(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(10),
                        CONTRAT,
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        AUJOURDHUI.plusMonths(6),
                        15),
                new ContratRevise(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(11),
                        CONTRAT,
                        AUJOURDHUI.plusMonths(6),
                        5,
                        Optional.of(AmenagementHeures.SANTE),
                        MOTIF),
                objectifs(DOSSIER, Plantes.OUVERT.plusDays(11)),
                new StatutChange(
                        DOSSIER,
                        Plantes.OUVERT.plusDays(12),
                        StatutPersonne.TRAVAILLEUR_HANDICAPE));
    }

    static Personne moi() {
        return new Personne(Jetons.personne(DOSSIER, Optional.empty()));
    }

    static Personne referent() {
        return personne("departement", "ref-sante", "referent");
    }

    static Stream<String> ecrans() {
        return Stream.of(
                DOSSIERS + DOSSIER,
                DOSSIERS + DOSSIER + "?etatAu=" + AUJOURDHUI,
                DOSSIERS + DOSSIER + "/histoire",
                DOSSIERS + DOSSIER + "/histoire?etatAu=" + AUJOURDHUI,
                "/vues/parcours/dossiers/" + DOSSIER,
                "/vues/parcours/dossiers/" + DOSSIER + "/export",
                "/api/parcours/file-active?referent=ref-sante",
                "/api/parcours/file-active?referent=ref-sante&etatAu=" + AUJOURDHUI,
                "/vues/parcours/file-active?referent=ref-sante",
                "/api/parcours/a-faire",
                "/api/parcours/annuaire",
                "/api/parcours/gares");
    }

    @ParameterizedTest
    @MethodSource("ecrans")
    void no_view_shows_a_secret_nor_its_ciphertext(String chemin) {
        for (var lecteur : List.of(referent(), Service.PCD, Service.CHEF)) {
            var reponse = lecteur.get(chemin);
            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
            sansSecret(reponse.texte());
        }
    }

    static Stream<Personne> autres() {
        return Stream.of(
                Service.PCD,
                Service.CHEF,
                personne("departement", "auditeur", "auditeur"),
                personne("departement", "voisin", "referent"),
                personne("departement", "tete", "chef_service"));
    }

    static Stream<String> pages() {
        return ecrans().filter(e -> e.contains(DOSSIER.toString()));
    }

    /// What a form offers for anyone says nothing of the person.
    private static String sansLesChoix(String page) {
        return page.replaceAll("(?s)<select[^>]*name=\"dispositif\".*?</select>", "");
    }

    @Test
    void nobody_else_learns_that_there_is_anything_about_health() {
        assertThat(pages()).hasSize(6);
        autres().forEach(
                        lecteur ->
                                pages().forEach(
                                                chemin -> {
                                                    var reponse = lecteur.get(chemin);
                                                    assertThat(reponse.statut()).isEqualTo(200);
                                                    assertThat(sansLesChoix(reponse.texte()))
                                                            .as(chemin)
                                                            .doesNotContain("SANTE", "PSYCHOLOGUE")
                                                            .doesNotContain(
                                                                    "SoinPrescrit", "Restitution")
                                                            .doesNotContain("accompagnement santé")
                                                            .doesNotContain("HANDICAP", "handicapé")
                                                            .doesNotContain(MOTIF, CURE);
                                                }));
        var fiche = Service.CHEF.get(DOSSIERS + DOSSIER).json();
        assertThat(fiche.at("/contrat/heuresHebdomadaires").asInt()).isEqualTo(5);
        assertThat(fiche.at("/contrat/amenagement").isMissingNode()).isTrue();
        assertThat(Service.CHEF.get(DOSSIERS + DOSSIER + "/histoire").texte())
                .contains("Contrat révisé jusqu’au", "Permis-1180");
    }

    @Test
    void the_referent_and_the_nurse_read_why_the_hours_are_fewer() {
        for (var lecteur : List.of(referent(), personne("departement", "ide-1", "sante"))) {
            var fiche = lecteur.get(DOSSIERS + DOSSIER).json();
            assertThat(fiche.at("/contrat/amenagement").asString()).isEqualTo("SANTE");
            assertThat(fiche.at("/contrats/0/amenagement").asString()).isEqualTo("SANTE");
            assertThat(fiche.at("/accompagnements/0/dispositif").asString()).isEqualTo("SANTE_IDE");
            assertThat(lecteur.get(DOSSIERS + DOSSIER + "/histoire").texte())
                    .contains(MOTIF, CURE, "TRAVAILLEUR_HANDICAPE");
        }
    }

    @Test
    void nor_does_the_page_of_the_person() {
        for (var chemin :
                List.of(
                        "/api/parcours/moi",
                        "/vues/parcours/moi",
                        "/vues/parcours/moi/consultations")) {
            var reponse = moi().get(chemin);
            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
            sansSecret(reponse.texte());
            assertThat(reponse.texte()).doesNotContain("ccompagnement santé", CURE, MOTIF);
        }
        assertThat(moi().get("/api/parcours/moi").texte()).contains("Permis-1180");
    }

    @Test
    void what_the_person_takes_away_keeps_nothing_back_but_what_is_sealed() {
        for (var chemin : List.of("/api/parcours/moi/export", "/vues/parcours/moi/histoire")) {
            var reponse = moi().get(chemin);
            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
            sansSecret(reponse.texte());
            assertThat(reponse.texte()).contains("accompagnement santé", "Permis-1180");
        }
    }

    private static void sansSecret(String texte) {
        assertThat(texte)
                .doesNotContain(RAISON, BILAN, RESERVE)
                .doesNotContain(raison.valeur(), bilan.valeur(), reserve.valeur())
                .doesNotContain(NOTE.valeur());
    }

    @Test
    void the_history_still_says_that_a_prescription_exists() {
        assertThat(referent().get(DOSSIERS + DOSSIER + "/histoire").texte())
                .contains("Prescription : accompagnement santé", "Restitution faite");
    }

    @Test
    void the_nurse_and_the_person_read_and_the_referent_what_was_given_back() {
        var sante = DOSSIERS + DOSSIER + "/sante";
        assertThat(personne("departement", "ide-1", "sante").get(sante).texte())
                .contains(RAISON, BILAN, RESERVE);
        assertThat(referent().get(sante).texte()).contains(BILAN).doesNotContain(RAISON, RESERVE);
        assertThat(moi().get("/vues/parcours/moi/sante").texte()).contains(RAISON, BILAN, RESERVE);
        for (var autre :
                List.of(Service.PCD, Service.CHEF, personne("departement", "voisin", "referent"))) {
            assertThat(autre.get(sante).statut()).isEqualTo(403);
        }
    }

    /// S20: what care gave back before the merge, and since.
    @Test
    void the_person_reads_of_care_in_both_dossiers_that_were_merged() {
        var absorbe = UUID.randomUUID();
        var garde = UUID.randomUUID();
        var accompagnement = UUID.randomUUID();
        Plantes.suivi(
                garde,
                REFERENT,
                new RestitutionFaite(
                        garde,
                        Plantes.OUVERT.plusDays(9),
                        accompagnement,
                        true,
                        true,
                        Optional.of(Plantes.chiffrer(garde, Finalite.SANTE, BILAN))));
        Plantes.suivi(
                absorbe,
                REFERENT,
                new SoinPrescrit(
                        absorbe,
                        Plantes.OUVERT.plusDays(2),
                        UUID.randomUUID(),
                        Dispositif.SANTE_IDE,
                        REFERENT,
                        Optional.of(Plantes.chiffrer(absorbe, Finalite.SANTE, RAISON))),
                new DossierAbsorbe(absorbe, Plantes.OUVERT.plusDays(5), garde));
        var sienne = new Personne(Jetons.personne(absorbe, Optional.empty()));
        assertThat(sienne.get("/vues/parcours/moi/sante").texte()).contains(RAISON, BILAN);
    }

    /// Q008, S25: on prescription only, for as long as it lives.
    @Test
    void a_nurse_reads_nothing_that_no_live_prescription_of_theirs_opens() {
        var nurse = personne("departement", "ide-1", "sante");
        var attendue = UUID.randomUUID();
        var close = UUID.randomUUID();
        for (var dossier :
                List.of(
                        avecObjectif(),
                        avecObjectif(soin(Dispositif.PSYCHOLOGUE, UUID.randomUUID())),
                        avecObjectif(
                                soin(Dispositif.SANTE_IDE, attendue),
                                accompagne(attendue, close),
                                clos(close)))) {
            assertThat(nurse.get(DOSSIERS + dossier + "/sante").statut()).isEqualTo(403);
            assertThat(nurse.get(DOSSIERS + dossier + "/histoire").texte())
                    .contains("Permis-1180")
                    .doesNotContain(CURE);
        }
        for (var dossier :
                List.of(
                        avecObjectif(soin(Dispositif.SANTE_IDE, UUID.randomUUID())),
                        avecObjectif(
                                soin(Dispositif.SANTE_IDE, attendue),
                                accompagne(attendue, UUID.randomUUID())))) {
            assertThat(nurse.get(DOSSIERS + dossier + "/sante").statut()).isEqualTo(200);
            assertThat(nurse.get(DOSSIERS + dossier + "/histoire").texte()).contains(CURE);
        }
    }

    private static UUID avecObjectif(Soin... suite) {
        var dossier = UUID.randomUUID();
        return Plantes.suivi(
                dossier,
                REFERENT,
                Stream.concat(
                                Stream.of(
                                        new ContratSigne(
                                                dossier,
                                                Plantes.OUVERT.plusDays(2),
                                                CONTRAT,
                                                RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                                                AUJOURDHUI.plusMonths(6),
                                                15),
                                        objectifs(dossier, Plantes.OUVERT.plusDays(2))),
                                Stream.of(suite).map(s -> s.dans(dossier)))
                        .toArray(ParcoursEvenement[]::new));
    }

    private static ObjectifsFixes objectifs(UUID dossier, LocalDate le) {
        return new ObjectifsFixes(
                dossier,
                le,
                CONTRAT,
                List.of(
                        new Objectif(UUID.randomUUID(), "sante", CURE, Optional.empty()),
                        new Objectif(
                                UUID.randomUUID(), "mobilite", "Permis-1180", Optional.empty())));
    }

    /// A fact of care, for any dossier.
    private interface Soin {
        ParcoursEvenement dans(UUID dossier);
    }

    private static Soin soin(Dispositif dispositif, UUID prescription) {
        return dossier ->
                new SoinPrescrit(
                        dossier,
                        Plantes.OUVERT.plusDays(3),
                        prescription,
                        dispositif,
                        REFERENT,
                        Optional.empty());
    }

    private static Soin accompagne(UUID prescription, UUID accompagnement) {
        return dossier ->
                new AccompagnementOuvert(
                        dossier,
                        Plantes.OUVERT.plusDays(4),
                        accompagnement,
                        Dispositif.SANTE_IDE,
                        INFIRMIERE,
                        Optional.empty(),
                        Optional.of(prescription));
    }

    private static Soin clos(UUID accompagnement) {
        return dossier ->
                new AccompagnementClos(
                        dossier,
                        Plantes.OUVERT.plusDays(9),
                        accompagnement,
                        IssueAccompagnement.AUTONOMIE,
                        "",
                        Optional.empty());
    }
}
