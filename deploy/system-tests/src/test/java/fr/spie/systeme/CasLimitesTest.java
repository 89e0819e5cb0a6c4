package fr.spie.systeme;

import static fr.spie.systeme.Terrain.AURILLAC;
import static fr.spie.systeme.Terrain.CHEF;
import static fr.spie.systeme.Terrain.CIP_A;
import static fr.spie.systeme.Terrain.CIP_B;
import static fr.spie.systeme.Terrain.CIP_C;
import static fr.spie.systeme.Terrain.MAURIAC;
import static fr.spie.systeme.Terrain.PCD;
import static fr.spie.systeme.Terrain.PLIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The edge cases of a parcours without seams, each by its number, over the public interface.
class CasLimitesTest {

    private static final LocalDate OUVERT = LocalDate.of(2025, 1, 6);
    private static final LocalDate ORIENTE = LocalDate.of(2025, 1, 20);

    private static Terrain terrain;

    @BeforeAll
    static void start() {
        terrain = new Terrain();
        terrain.peupler(LocalDate.of(2025, 1, 2));
    }

    @AfterAll
    static void stop() {
        try {
            assertThat(terrain.ruptures()).as("breaks over every case").isZero();
        } finally {
            terrain.close();
        }
    }

    @Test
    void e01_a_refused_handover_leaves_the_sender_in_charge() {
        var dossier = suiviPar(CIP_A);
        var relais = proposer(dossier, CIP_A, CIP_B, LocalDate.of(2025, 3, 3));
        var refusLe = LocalDate.of(2025, 3, 6);
        terrain.faire(
                CIP_B,
                relais(dossier, relais) + "/refus",
                Map.of("motif", "file active complète"),
                refusLe);
        var tache = anomalie(dossier, "RELAIS_REVENU");
        assertThat(tache.path("echeanceLe").asString()).isEqualTo("2025-03-07");
        assertThat(tache.path("responsable").asString()).isEqualTo("CHEF_PROJET");
        LocalDate.of(2025, 3, 1)
                .datesUntil(LocalDate.of(2025, 3, 20))
                .forEach(j -> assertThat(terrain.porteurAu(dossier, j)).isEqualTo(CIP_A));
    }

    @Test
    void e02_a_handover_nobody_answers_expires_after_ten_working_days() {
        var dossier = suiviPar(CIP_A);
        var relais = proposer(dossier, CIP_A, CIP_B, LocalDate.of(2025, 3, 3));
        terrain.point(LocalDate.of(2025, 3, 17));
        assertThat(etatRelais(dossier)).isEqualTo("EN_ATTENTE");
        terrain.point(LocalDate.of(2025, 3, 18));
        terrain.fiche(dossier, f -> f.toString().contains("EXPIRE"));
        var refus =
                terrain.refuser(
                        CIP_B,
                        relais(dossier, relais) + "/acceptation",
                        Map.of(),
                        LocalDate.of(2025, 3, 18));
        assertThat(refus.path("type").asString()).contains("relais");
        assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 3, 20))).isEqualTo(CIP_A);
    }

    @Test
    void e03_a_second_handover_waits_for_the_first() {
        var dossier = suiviPar(CIP_A);
        var le = LocalDate.of(2025, 3, 3);
        proposer(dossier, CIP_A, CIP_B, le);
        var refus =
                terrain.refuser(
                        CIP_A,
                        dossier(dossier) + "/relais",
                        vers(CIP_C, "departement"),
                        le.plusDays(1));
        assertThat(refus.path("type").asString()).isEqualTo("urn:spie:refus:relais-deja-en-cours");
    }

    @Test
    void e04_the_sender_acts_until_the_day_the_receiver_answers() {
        var dossier = suiviPar(CIP_A);
        var relais = proposer(dossier, CIP_A, CIP_B, LocalDate.of(2025, 3, 5));
        terrain.faire(
                CIP_B,
                relais(dossier, relais) + "/acceptation",
                Map.of("le", "2025-03-15"),
                LocalDate.of(2025, 3, 10));
        donnerRdv(dossier, CIP_A, LocalDate.of(2025, 3, 14));
        donnerRdv(dossier, CIP_B, LocalDate.of(2025, 3, 15));
        terrain.refuser(
                CIP_A, dossier(dossier) + "/rdv", rdv("2025-03-28"), LocalDate.of(2025, 3, 15));
        terrain.fiche(dossier, f -> f.path("responsabilites").toString().contains(CIP_B));
        assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 3, 14))).isEqualTo(CIP_A);
        assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 3, 15))).isEqualTo(CIP_B);
    }

    @Test
    void e05_an_acceptance_sent_twice_is_one_transition() {
        var dossier = suiviPar(CIP_A);
        var relais = proposer(dossier, CIP_A, CIP_B, LocalDate.of(2025, 3, 3));
        var cle = UUID.randomUUID();
        var le = LocalDate.of(2025, 3, 5);
        for (int i = 0; i < 2; i++) {
            Terrain.accepter(
                    terrain.envoyer(
                            CIP_B,
                            "POST",
                            relais(dossier, relais) + "/acceptation",
                            Map.of(),
                            cle,
                            le));
        }
        Terrain.accepter(
                terrain.envoyer(
                        CIP_B, "POST", relais(dossier, relais) + "/acceptation", Map.of(), le));
        terrain.attendrePorteur(dossier, CIP_B);
        var acceptations =
                terrain.lire("auditeur", dossier(dossier) + "/histoire")
                        .toString()
                        .split("RelaisAccepte", -1);
        assertThat(acceptations).hasSize(2);
    }

    @Test
    void e06_a_plan_covers_every_dossier_or_is_refused_with_the_one_it_forgets() {
        var partant = arrive("cip-partant-e06");
        var dossiers = new ArrayList<String>();
        for (int n = 0; n < 12; n++) {
            dossiers.add(suiviPar(partant));
        }
        var jour = LocalDate.of(2025, 6, 2);
        var oublie = dossiers.getLast();
        var incomplet =
                terrain.refuser(
                        PCD,
                        "/api/parcours/plans",
                        plan("professionnel:" + partant, dossiers.subList(0, 11)),
                        jour);
        assertThat(incomplet.path("type").asString()).isEqualTo("urn:spie:refus:plan-incomplet");
        assertThat(incomplet.toString()).contains(oublie);
        terrain.faire(PCD, "/api/parcours/plans", plan("professionnel:" + partant, dossiers), jour);
        for (var dossier : dossiers) {
            terrain.fiche(dossier, f -> f.path("responsabilites").toString().contains(CIP_B));
            assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 6, 29))).isEqualTo(partant);
            assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 6, 30))).isEqualTo(CIP_B);
        }
    }

    @Test
    void e07_an_abrupt_departure_gives_a_provisional_carrier_the_same_day() {
        var partant = arrive("cip-partant-e07");
        var dossier = suiviPar(partant);
        var jour = LocalDate.of(2025, 3, 10);
        terrain.faire(
                PCD,
                "/api/parcours/annuaire/professionnels/" + partant + "/depart",
                Map.of("motif", "maladie"),
                jour);
        terrain.attendrePorteur(dossier, CHEF);
        assertThat(terrain.porteurAu(dossier, jour.minusDays(1))).isEqualTo(partant);
        assertThat(terrain.porteurAu(dossier, jour)).isEqualTo(CHEF);
        terrain.point(jour);
        assertThat(anomalie(dossier, "REFERENT_A_DESIGNER").path("echeanceLe").asString())
                .isEqualTo("2025-03-24");
    }

    @Test
    void e08_a_partner_that_leaves_needs_a_plan_and_receives_nobody_any_more() {
        terrain.institution("plie-e08", "PLIE", OUVERT);
        terrain.professionnel("plie-e08-1", "plie-e08", "REFERENT_PLIE", "AURILLAC", OUVERT);
        terrain.attendre(PCD, "/api/parcours/annuaire", c -> c.toString().contains("plie-e08-1"));
        var porte = terrain.personne(AURILLAC, OUVERT);
        terrain.orienter(porte, "plie-e08-1", "plie-e08", ORIENTE);
        var propose = suiviPar(CIP_A);
        var fin = LocalDate.of(2025, 12, 31);
        var decembre = LocalDate.of(2025, 12, 17);
        terrain.faire(
                CIP_A, dossier(propose) + "/relais", vers("plie-e08-1", "plie-e08"), decembre);
        terrain.fiche(propose, f -> f.hasNonNull("relaisEnAttente"));
        var sansPlan =
                terrain.refuser(
                        PCD,
                        "/api/parcours/annuaire/institutions/plie-e08/retrait",
                        Map.of("motif", "convention dénoncée", "le", fin.toString()),
                        decembre);
        assertThat(sansPlan.path("type").asString()).isEqualTo("urn:spie:refus:depart-sans-plan");
        var corps = new HashMap<String, Object>(plan("institution:plie-e08", List.of(porte)));
        corps.put("le", fin.toString());
        terrain.faire(PCD, "/api/parcours/plans", corps, decembre);
        terrain.fiche(propose, f -> f.path("relais").toString().contains("ANNULE"));
        terrain.fiche(porte, f -> f.path("responsabilites").toString().contains(CIP_B));
        assertThat(terrain.porteurAu(porte, fin)).isEqualTo(CIP_B);
        assertThat(terrain.porteurAu(propose, fin)).isEqualTo(CIP_A);
        terrain.refuser(CIP_A, dossier(propose) + "/relais", vers("plie-e08-1", "plie-e08"), fin);
    }

    @Test
    void e09_a_job_keeps_the_accompaniment_three_months_and_is_reviewed_at_six() {
        var dossier = suiviPar(CIP_A);
        var embauche = LocalDate.of(2025, 2, 1);
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/emplois",
                Map.of("contrat", "CDI", "le", embauche.toString()),
                LocalDate.of(2025, 2, 3));
        var tot = LocalDate.of(2025, 4, 30);
        var refus = terrain.refuser(CIP_A, dossier(dossier) + "/cloture", issue("CDI"), tot);
        assertThat(refus.path("type").asString())
                .isEqualTo("urn:spie:refus:suivi-emploi-incomplet");
        terrain.point(LocalDate.of(2025, 3, 2));
        anomalie(dossier, "SUIVI_EMPLOI_MANQUANT");
        terrain.point(LocalDate.of(2025, 8, 1));
        anomalie(dossier, "SUIVI_EMPLOI_A_CONCLURE");
        terrain.faire(CIP_A, dossier(dossier) + "/cloture", issue("CDI"), LocalDate.of(2025, 8, 2));
        terrain.fiche(dossier, f -> !f.path("ouvert").asBoolean(true));
    }

    @Test
    void e10_a_job_broken_in_time_changes_nobody_and_later_the_dossier_opens_again() {
        var dossier = suiviPar(CIP_A);
        var emploi =
                terrain.faire(
                                CIP_A,
                                dossier(dossier) + "/emplois",
                                Map.of("contrat", "CDI", "le", "2025-02-03"),
                                LocalDate.of(2025, 2, 3))
                        .path("emploiId")
                        .asString();
        var rupture = LocalDate.of(2025, 4, 15);
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/emplois/" + emploi + "/rupture",
                Map.of("motif", "fin d’essai"),
                rupture);
        terrain.fiche(dossier, f -> f.path("emplois").toString().contains("2025-04-15"));
        assertThat(terrain.porteurAu(dossier, rupture)).isEqualTo(CIP_A);

        var second =
                terrain.faire(
                                CIP_A,
                                dossier(dossier) + "/emplois",
                                Map.of("contrat", "CDI", "le", "2025-05-01"),
                                LocalDate.of(2025, 5, 2))
                        .path("emploiId")
                        .asString();
        terrain.faire(CIP_A, dossier(dossier) + "/cloture", issue("CDI"), LocalDate.of(2025, 8, 4));
        terrain.fiche(dossier, f -> !f.path("ouvert").asBoolean(true));
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/emplois/" + second + "/rupture",
                Map.of("motif", "licenciement"),
                LocalDate.of(2025, 9, 15));
        terrain.faire(
                PCD,
                "/api/orientation/dossiers/" + dossier + "/fermeture",
                Map.of("motif", "RFD", "le", "2025-08-31"),
                LocalDate.of(2025, 9, 1));
        terrain.renotifier(dossier, LocalDate.of(2025, 10, 6));
        var fiche = terrain.fiche(dossier, f -> f.path("ouvert").asBoolean(false));
        assertThat(fiche.path("ancienReferent").path("professionnel").asString()).isEqualTo(CIP_A);
        assertThat(Terrain.porteur(fiche)).isEqualTo(CHEF);
    }

    @Test
    void e11_a_young_person_who_turns_thirty_one_goes_on_without_renewal() {
        var dossier = terrain.personneNee(AURILLAC, OUVERT, LocalDate.of(1994, 5, 1));
        terrain.orienter(dossier, CIP_A, ORIENTE);
        var id = accompagner(dossier, "COACH_JEUNES", LocalDate.of(2025, 3, 6));
        assertThat(etat(dossier, id, LocalDate.of(2025, 7, 5))).contains("COACH_JEUNES");
        var refus =
                terrain.refuser(
                        CIP_A,
                        dossier(dossier) + "/accompagnements/" + id + "/renouvellement",
                        Map.of("motif", "encore"),
                        LocalDate.of(2025, 7, 1));
        assertThat(refus.path("type").asString())
                .isEqualTo("urn:spie:refus:accompagnement-non-renouvelable");
        terrain.point(LocalDate.of(2025, 7, 6));
        anomalie(dossier, "ACCOMPAGNEMENT_A_RELAYER");
    }

    @Test
    void e12_a_second_reinforced_accompaniment_is_refused_and_one_discovered_late_is_settled() {
        var dossier = terrain.personneNee(AURILLAC, OUVERT, LocalDate.of(2004, 5, 1));
        terrain.orienter(dossier, CIP_A, ORIENTE);
        accompagner(dossier, "CEJ", LocalDate.of(2025, 3, 3));
        var refus =
                terrain.refuser(
                        CIP_A,
                        dossier(dossier) + "/accompagnements",
                        Map.of("dispositif", "COACH_JEUNES"),
                        LocalDate.of(2025, 3, 10));
        assertThat(refus.path("type").asString())
                .isEqualTo("urn:spie:refus:autre-accompagnement-renforce");
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/accompagnements",
                Map.of("dispositif", "PACEA", "constate", true, "le", "2025-02-20"),
                LocalDate.of(2025, 4, 1));
        terrain.point(LocalDate.of(2025, 4, 1));
        assertThat(anomalie(dossier, "DOUBLE_ACCOMPAGNEMENT").path("echeanceLe").asString())
                .isEqualTo("2025-04-15");
    }

    @Test
    void e13_a_professional_coach_lasts_ten_months_at_most() {
        var dossier = suiviPar(CIP_A);
        var id = accompagner(dossier, "COACH_PROFESSIONNEL", LocalDate.of(2025, 2, 6));
        var chemin = dossier(dossier) + "/accompagnements/" + id + "/renouvellement";
        terrain.faire(CIP_A, chemin, Map.of("motif", "suite"), LocalDate.of(2025, 7, 4));
        terrain.fiche(dossier, f -> f.toString().contains("2025-12-06"));
        var refus =
                terrain.refuser(
                        CIP_A, chemin, Map.of("motif", "encore"), LocalDate.of(2025, 12, 5));
        assertThat(refus.path("type").asString())
                .isEqualTo("urn:spie:refus:duree-accompagnement-depassee");
        terrain.point(LocalDate.of(2025, 12, 6));
        anomalie(dossier, "ACCOMPAGNEMENT_A_RELAYER");
    }

    @Test
    void e14_a_move_recorded_late_is_true_from_its_day_and_changes_nobody() {
        var dossier = terrain.oriente(MAURIAC, OUVERT, CIP_A, ORIENTE);
        var su = LocalDate.of(2025, 5, 20);
        terrain.faire(
                PCD,
                "/api/orientation/dossiers/" + dossier + "/demenagement",
                Map.of("communeInsee", AURILLAC, "le", "2025-05-12"),
                su);
        terrain.fiche(dossier, f -> f.path("territoire").asString("").equals("AURILLAC"));
        assertThat(terrain.porteurAu(dossier, su)).isEqualTo(CIP_A);
        terrain.point(su);
        terrain.attendre(
                CHEF,
                dossier(dossier) + "/anomalies",
                c -> c.toString().split("\"DEMENAGEMENT\"", -1).length == 3);
    }

    @Test
    void e15_another_departement_takes_over_and_no_day_is_without_anyone() {
        var dossier = suiviPar(CIP_A);
        var demande = LocalDate.of(2025, 5, 5);
        var transfert =
                terrain.faire(
                                CIP_A,
                                dossier(dossier) + "/transferts",
                                Map.of("departement", "19"),
                                demande)
                        .path("transfertId")
                        .asString();
        var accord = LocalDate.of(2025, 6, 10);
        terrain.faire(
                CHEF,
                dossier(dossier) + "/transferts/" + transfert + "/acceptation",
                Map.of(),
                accord);
        terrain.fiche(dossier, f -> f.toString().contains("TRANSFERE"));
        assertThat(terrain.porteurAu(dossier, accord)).isEqualTo(CIP_A);
        assertThat(terrain.porteurAu(dossier, accord.plusDays(1))).isEmpty();
    }

    @Test
    void e16_after_a_death_nothing_is_sent_and_an_error_restores_everything() {
        var dossier = suiviPar(CIP_A);
        var donne = LocalDate.of(2025, 4, 1);
        terrain.faire(CIP_A, dossier(dossier) + "/rdv", rdv("2025-04-12"), donne);
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/contacts",
                Map.of("nature", "RELANCE_COURRIER"),
                LocalDate.of(2025, 4, 5));
        var su = LocalDate.of(2025, 4, 9);
        var deces = new HashMap<String, Object>(issue("DECES"));
        deces.put("le", "2025-04-02");
        terrain.faire(CIP_A, dossier(dossier) + "/cloture", deces, su);
        terrain.fiche(dossier, f -> !f.path("ouvert").asBoolean(true));
        terrain.point(LocalDate.of(2025, 4, 10));
        var histoire = histoire(dossier);
        assertThat(histoire).noneMatch(l -> type(l).contains("RappelEmis"));
        assertThat(histoire).anyMatch(l -> l.toString().contains("RELANCE_COURRIER"));
        var cloture = histoire.stream().filter(l -> type(l).contains("DossierClos")).findFirst();
        terrain.faire(
                PCD,
                dossier(dossier) + "/corrections",
                Map.of(
                        "cible",
                        cloture.orElseThrow().path("id").asString(),
                        "motif",
                        "erreur de personne"),
                LocalDate.of(2025, 4, 14));
        terrain.fiche(dossier, f -> f.path("ouvert").asBoolean(false));
        assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 4, 14))).isEqualTo(CIP_A);
        assertThat(histoire(dossier)).anyMatch(l -> l.path("corrigee").asBoolean(false));
    }

    @Test
    void e17_two_dossiers_of_one_person_have_one_referent_from_the_merge_on() {
        var garde = terrain.oriente(AURILLAC, OUVERT, CIP_A, ORIENTE);
        var disparu = terrain.oriente(AURILLAC, OUVERT, CIP_B, ORIENTE);
        var fusion = LocalDate.of(2025, 3, 3);
        fusionner(garde, disparu, fusion);
        assertThat(terrain.porteurAu(disparu, fusion.minusDays(1))).isEqualTo(CIP_B);
        assertThat(terrain.porteurAu(disparu, fusion)).isEmpty();
        assertThat(terrain.porteurAu(garde, fusion)).isEqualTo(CIP_A);
    }

    @Test
    void e18_an_undone_merge_restores_both_and_loses_nothing() {
        var garde = terrain.oriente(AURILLAC, OUVERT, CIP_A, ORIENTE);
        var disparu = terrain.oriente(AURILLAC, OUVERT, CIP_B, ORIENTE);
        fusionner(garde, disparu, LocalDate.of(2025, 3, 3));
        terrain.faire(
                CIP_A,
                dossier(garde) + "/contacts",
                Map.of("nature", "ENTRETIEN"),
                LocalDate.of(2025, 3, 10));
        var annulation = LocalDate.of(2025, 3, 20);
        terrain.faire(
                CHEF,
                dossier(garde) + "/fusion/annulation",
                Map.of("autre", disparu, "motif", "deux personnes"),
                annulation);
        terrain.fiche(disparu, f -> f.path("ouvert").asBoolean(false));
        assertThat(terrain.porteurAu(disparu, annulation)).isEqualTo(CIP_B);
        assertThat(terrain.porteurAu(garde, annulation)).isEqualTo(CIP_A);
        assertThat(anomalie(garde, "FAITS_A_REPARTIR").path("motif").asString())
                .contains("ContactPris");
    }

    private static void fusionner(String garde, String disparu, LocalDate le) {
        terrain.faire(
                CHEF,
                dossier(garde) + "/fusion",
                Map.of("disparu", disparu, "professionnel", CIP_A, "institution", "departement"),
                le);
        var absorbe = terrain.fiche(disparu, f -> f.hasNonNull("absorbeDans"));
        assertThat(absorbe.path("absorbeDans").asString()).isEqualTo(garde);
    }

    @Test
    void e19_a_date_is_corrected_for_who_knows_since_and_for_nobody_before() {
        var dossier = terrain.personne(AURILLAC, LocalDate.of(2025, 2, 3));
        terrain.orienter(dossier, CIP_A, LocalDate.of(2025, 3, 12));
        var fevrier = "/api/orientation/delais?etatAu=2025-02-28&connuAu=";
        var suAlors = terrain.lire(PCD, fevrier + "2025-02-28");
        var decision =
                StreamSupport.stream(
                                terrain.lire(
                                                PCD,
                                                "/api/orientation/dossiers/"
                                                        + dossier
                                                        + "/histoire")
                                        .path("items")
                                        .spliterator(),
                                false)
                        .filter(l -> l.toString().contains("OrientationDecidee"))
                        .findFirst()
                        .orElseThrow();
        terrain.faire(
                PCD,
                "/api/orientation/dossiers/" + dossier + "/corrections",
                Map.of(
                        "cible", decision.path("id").asString(),
                        "le", "2025-02-12",
                        "motif", "mois mal saisi"),
                LocalDate.of(2025, 3, 20));
        var fin = LocalDate.of(2025, 2, 28);
        terrain.fiche(dossier, f -> f.path("responsabilites").toString().contains("2025-02-12"));
        assertThat(terrain.lire(PCD, fevrier + "2025-02-28")).isEqualTo(suAlors);
        assertThat(terrain.lire(PCD, fevrier + "2025-03-31")).isNotEqualTo(suAlors);
        assertThat(Terrain.porteur(terrain.ficheAu(dossier, fin, fin))).isEqualTo(CHEF);
        assertThat(Terrain.porteur(terrain.ficheAu(dossier, fin, LocalDate.of(2025, 3, 31))))
                .isEqualTo(CIP_A);
    }

    @Test
    void e20_a_suspension_of_rights_interrupts_nothing_and_asks_for_a_contact() {
        var dossier = suiviPar(CIP_A);
        var le = LocalDate.of(2025, 6, 1);
        terrain.faire(
                PCD,
                "/api/orientation/dossiers/" + dossier + "/suspension",
                Map.of("motif", "70", "le", le.toString()),
                le);
        terrain.attendre(
                CHEF, dossier(dossier) + "/histoire", c -> c.toString().contains("DroitConstate"));
        terrain.point(LocalDate.of(2025, 6, 17));
        anomalie(dossier, "REMOBILISATION");
        assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 6, 17))).isEqualTo(CIP_A);
    }

    @Test
    void e21_a_suppression_and_a_radiation_leave_the_dossier_with_its_referent() {
        var dossier = suiviPar(CIP_A);
        terrain.faire(
                PCD,
                "/api/orientation/dossiers/" + dossier + "/fermeture",
                Map.of("motif", "RFD", "le", "2025-09-30"),
                LocalDate.of(2025, 10, 1));
        terrain.attendre(
                CHEF, dossier(dossier) + "/histoire", c -> c.toString().contains("DroitConstate"));
        var fiche = terrain.fiche(dossier, f -> true);
        assertThat(fiche.path("ouvert").asBoolean(false)).isTrue();
        assertThat(Terrain.porteur(fiche)).isEqualTo(CIP_A);
    }

    @Test
    void e22_care_without_prescription_is_refused_and_a_prescription_is_not_backdated() {
        var dossier = suiviPar(CIP_A);
        var jour = LocalDate.of(2025, 3, 10);
        var sans =
                terrain.refuser(
                        CIP_A,
                        dossier(dossier) + "/accompagnements",
                        Map.of("dispositif", "SANTE_IDE"),
                        jour);
        assertThat(sans.path("type").asString()).isEqualTo("urn:spie:refus:prescription-requise");
        var antidatee =
                terrain.refuser(
                        CIP_A,
                        dossier(dossier) + "/soins",
                        Map.of("dispositif", "SANTE_IDE", "le", "2025-03-05"),
                        jour);
        assertThat(antidatee.path("type").asString())
                .isEqualTo("urn:spie:refus:decision-antidatee");
        terrain.faire(CIP_A, dossier(dossier) + "/soins", Map.of("dispositif", "SANTE_IDE"), jour);
        accompagner(dossier, "SANTE_IDE", jour.plusDays(1));
    }

    @Test
    void e23_without_strategy_ninety_days_before_the_end_of_an_aci_two_people_are_told() {
        var dossier = suiviPar(CIP_A);
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/etapes",
                Map.of(
                        "nature", "CHANTIER",
                        "outil", "CDDI_ACI",
                        "finPrevueLe", "2025-09-30",
                        "hote", "chantier-des-sources",
                        "heuresHebdomadaires", 26),
                LocalDate.of(2025, 3, 3));
        terrain.attendre(
                CHEF, dossier(dossier), f -> f.path("etapes").toString().contains("CHANTIER"));
        terrain.point(LocalDate.of(2025, 7, 2));
        terrain.attendre(
                CHEF,
                dossier(dossier) + "/anomalies",
                c ->
                        c.toString().contains("COORDINATEUR_REBOND")
                                && c.toString().contains("CHEF_PROJET"));
    }

    @Test
    void e24_rights_closed_two_months_ago_close_nothing_here() {
        var dossier = suiviPar(CIP_A);
        terrain.faire(
                PCD,
                "/api/orientation/dossiers/" + dossier + "/fermeture",
                Map.of("motif", "ECH", "le", "2025-03-31"),
                LocalDate.of(2025, 6, 2));
        terrain.attendre(
                CHEF, dossier(dossier) + "/histoire", c -> c.toString().contains("DroitConstate"));
        terrain.point(LocalDate.of(2025, 6, 2));
        anomalie(dossier, "REVUE_DROITS");
        assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 6, 2))).isEqualTo(CIP_A);
    }

    @Test
    void e25_who_the_person_keeps_out_sees_nothing_and_receives_nothing() {
        var dossier = suiviPar(CIP_A);
        var jour = LocalDate.of(2025, 3, 3);
        var lu = dossier(dossier) + "?motif=coordination";
        assertThat(terrain.demander(PLIE, lu).code()).isEqualTo(200);
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/partages/refus",
                Map.of("institution", "plie-caba"),
                jour);
        terrain.attendre(PLIE, lu, c -> c.path("status").asInt() == 403);
        var refus =
                terrain.refuser(CIP_A, dossier(dossier) + "/relais", vers(PLIE, "plie-caba"), jour);
        assertThat(refus.path("type").asString())
                .isEqualTo("urn:spie:refus:partage-refuse-par-la-personne");
        proposer(dossier, CIP_A, CIP_B, jour);
        assertThat(terrain.porteurAu(dossier, jour)).isEqualTo(CIP_A);
    }

    @Test
    void e26_one_dossier_too_many_is_a_warning_and_the_sender_keeps_it_until_then() {
        var receveur = CIP_C;
        terrain.professionnel(receveur, "departement", "CIP", "AURILLAC", OUVERT, 1);
        suiviPar(receveur);
        var dossier = suiviPar(CIP_A);
        var relais = proposer(dossier, CIP_A, receveur, LocalDate.of(2025, 3, 3));
        assertThat(terrain.porteurAu(dossier, LocalDate.of(2025, 3, 4))).isEqualTo(CIP_A);
        terrain.faire(
                receveur,
                relais(dossier, relais) + "/acceptation",
                Map.of(),
                LocalDate.of(2025, 3, 5));
        var file =
                terrain.attendre(
                        PCD,
                        "/api/parcours/file-active?referent=" + receveur,
                        c -> c.path("charge").path("dossiers").asInt() == 2);
        assertThat(file.path("charge").path("surcharge").asBoolean(false)).isTrue();
    }

    @Test
    void e27_a_review_six_months_after_the_thirty_first_is_on_the_last_day_of_february() {
        var dossier = terrain.personne(AURILLAC, OUVERT);
        terrain.faire(
                PCD,
                "/api/orientation/dossiers/" + dossier + "/orientation",
                Map.of(
                        "vers",
                        "SOCIAL",
                        "institution",
                        "departement",
                        "referent",
                        CIP_A,
                        "motifs",
                        List.of("santé")),
                ORIENTE);
        terrain.attendrePorteur(dossier, CIP_A);
        terrain.faire(
                CIP_A,
                dossier(dossier) + "/contrats",
                Map.of("le", "2025-08-31", "finLe", "2026-08-30"),
                LocalDate.of(2025, 9, 1));
        var echeances =
                terrain.attendre(
                        CHEF,
                        dossier(dossier) + "/echeances",
                        c -> c.toString().contains("REEXAMEN_SOCIAL"));
        assertThat(
                        StreamSupport.stream(echeances.path("items").spliterator(), false)
                                .filter(e -> e.path("nature").asString().equals("REEXAMEN_SOCIAL"))
                                .map(e -> e.path("dueLe").asString()))
                .containsExactly("2026-02-28");
    }

    // ---- what every case does

    private static String suiviPar(String referent) {
        return terrain.oriente(AURILLAC, OUVERT, referent, ORIENTE);
    }

    private static String dossier(String dossierId) {
        return "/api/parcours/dossiers/" + dossierId;
    }

    private static String relais(String dossierId, String relaisId) {
        return dossier(dossierId) + "/relais/" + relaisId;
    }

    private static Map<String, Object> vers(String professionnel, String institution) {
        return Map.of("professionnel", professionnel, "institution", institution, "motif", "suite");
    }

    private static Map<String, Object> rdv(String prevuLe) {
        return Map.of("prevuLe", prevuLe, "objet", "point d’étape");
    }

    private static String proposer(String dossierId, String de, String vers, LocalDate le) {
        var institution = vers.equals(PLIE) ? "plie-caba" : "departement";
        return terrain.faire(de, dossier(dossierId) + "/relais", vers(vers, institution), le)
                .path("relaisId")
                .asString();
    }

    private static void donnerRdv(String dossierId, String par, LocalDate le) {
        terrain.faire(par, dossier(dossierId) + "/rdv", rdv(le.plusDays(14).toString()), le);
    }

    /// Someone new in the directory, who may carry dossiers.
    private static String arrive(String id) {
        terrain.professionnel(id, "departement", "CIP", "AURILLAC", OUVERT);
        terrain.attendre(PCD, "/api/parcours/annuaire", c -> c.toString().contains(id));
        return id;
    }

    private static Map<String, Object> plan(String partant, List<String> dossiers) {
        return Map.of(
                "partant",
                partant,
                "le",
                "2025-06-30",
                "motif",
                "mutation",
                "affectations",
                dossiers.stream()
                        .map(d -> Map.of("dossierId", d, "professionnel", CIP_B))
                        .toList());
    }

    private static Map<String, Object> issue(String issue) {
        return Map.of("issue", issue, "motif", "au dossier");
    }

    private static String accompagner(String dossierId, String dispositif, LocalDate le) {
        return terrain.faire(
                        CIP_A,
                        dossier(dossierId) + "/accompagnements",
                        Map.of("dispositif", dispositif, "volontaire", true),
                        le)
                .path("accompagnementId")
                .asString();
    }

    private static String etat(String dossierId, String accompagnementId, LocalDate jour) {
        return terrain.fiche(
                        dossierId,
                        f -> f.path("accompagnements").toString().contains(accompagnementId))
                .path("accompagnements")
                .toString();
    }

    private static List<JsonNode> histoire(String dossierId) {
        return StreamSupport.stream(
                        terrain.lire("auditeur", dossier(dossierId) + "/histoire")
                                .path("items")
                                .spliterator(),
                        false)
                .toList();
    }

    private static String type(JsonNode ligne) {
        return ligne.path("type").asString("");
    }

    private static String etatRelais(String dossierId) {
        return terrain.lire(PCD, dossier(dossierId)).path("relais").path(0).path("etat").asString();
    }

    /// The anomaly of that nature, once it is seen.
    private static JsonNode anomalie(String dossierId, String nature) {
        return StreamSupport.stream(
                        terrain.attendre(
                                        CHEF,
                                        dossier(dossierId) + "/anomalies",
                                        c -> c.toString().contains(nature))
                                .path("items")
                                .spliterator(),
                        false)
                .filter(a -> a.path("nature").asString().equals(nature))
                .findFirst()
                .orElseThrow();
    }
}
