package fr.spie.systeme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.cli.audit.Invariant;
import fr.spie.cli.demo.Client.Reponse;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/// One person, from a CAF file to an FSE+ count, over the wire: real processes, real PostgreSQL,
/// real Kafka, and the gateway as the only door.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilRougeTest {

    static final LocalDate RECU = LocalDate.of(2026, 3, 2);

    static Terrain terrain;
    static Map<String, String> ids = new HashMap<>();

    @BeforeAll
    static void start() {
        terrain = new Terrain();
    }

    @AfterAll
    static void stop() {
        terrain.close();
    }

    @Test
    @Order(1)
    void the_directory_names_institutions_and_professionals() {
        var le = LocalDate.of(2026, 1, 1);
        terrain.institution("departement", "DEPARTEMENT", le);
        terrain.institution("plie-caba", "PLIE", le);
        terrain.professionnel("chef-projet-aurillac", "departement", "CHEF_PROJET", "AURILLAC", le);
        terrain.professionnel("cip-aurillac-1", "departement", "CIP", "AURILLAC", le);
        terrain.professionnel("plie-aurillac-1", "plie-caba", "REFERENT", "AURILLAC", le);
        terrain.attendre(
                "pcd", "/api/parcours/annuaire", c -> c.toString().contains("plie-aurillac-1"));
    }

    @Test
    @Order(2)
    void a_caf_file_opens_a_parcours_with_a_provisional_carrier_the_same_day() {
        var rapport = importer(flux("2", RECU), RECU);
        assertThat(rapport.accepte()).as(rapport.probleme()).isTrue();

        var dossiers =
                terrain.attendre(
                                "pcd", "/api/orientation/dossiers", c -> !c.path("items").isEmpty())
                        .path("items");
        assertThat(dossiers).hasSize(1);
        ids.put("dossier", dossiers.get(0).path("dossierId").asString());
        var fiche = fiche(f -> f.toString().contains("chef-projet-aurillac"));
        assertThat(fiche.toString()).contains("PROVISOIRE").contains("chef-projet-aurillac");
    }

    @Test
    @Order(3)
    void the_same_file_again_changes_nothing_and_next_months_records_only_what_changed() {
        var avant = evenements("orientation");
        importer(flux("2", RECU), RECU);
        assertThat(evenements("orientation")).isEqualTo(avant);

        var avril = RECU.plusMonths(1);
        importer(flux("4", avril), avril);
        assertThat(evenements("orientation")).as("suspended in April").isEqualTo(avant + 1);
        importer(flux("2", RECU), avril);
        assertThat(evenements("orientation")).as("an older file").isEqualTo(avant + 1);
        var mai = RECU.plusMonths(2);
        importer(flux("2", mai), mai);
        assertThat(evenements("orientation")).as("paid again in May").isEqualTo(avant + 2);
    }

    @Test
    @Order(4)
    void a_truncated_file_says_where_and_keeps_what_it_accepted() {
        var avant = evenements("orientation");
        var entier = flux("2", RECU);
        var reponse = importer(entier.substring(0, entier.length() - 400), RECU);
        assertThat(reponse.code()).isLessThan(500);
        assertThat(reponse.corps().toString()).contains("ligne");
        assertThat(evenements("orientation")).isEqualTo(avant);
    }

    @Test
    @Order(5)
    void an_appointment_is_kept_and_the_orientation_designates_a_referent() {
        var rdv =
                terrain.faire(
                        "cip-aurillac-1",
                        "/api/orientation/dossiers/" + dossier() + "/rdv",
                        Map.of(
                                "prevuLe", RECU.plusDays(12).toString(),
                                "conseiller", "cip-aurillac-1",
                                "le", RECU.plusDays(1).toString()),
                        RECU.plusDays(1));
        terrain.faire(
                "cip-aurillac-1",
                "/api/orientation/dossiers/"
                        + dossier()
                        + "/rdv/"
                        + rdv.path("rdvId").asString()
                        + "/tenu",
                Map.of("le", RECU.plusDays(12).toString()),
                RECU.plusDays(12));
        terrain.faire(
                "pcd",
                "/api/orientation/dossiers/" + dossier() + "/orientation",
                Map.of(
                        "vers", "SOCIO_PROFESSIONNEL",
                        "institution", "departement",
                        "referent", "cip-aurillac-1",
                        "motifs", List.of("difficultés de mobilité"),
                        "le", RECU.plusDays(14).toString()),
                RECU.plusDays(14));
        var fiche = fiche(f -> f.toString().contains("cip-aurillac-1"));
        assertThat(fiche.toString()).contains("REFERENT");
    }

    @Test
    @Order(6)
    void a_contract_is_signed_and_a_handover_is_proposed_then_accepted() {
        terrain.faire(
                "cip-aurillac-1",
                "/api/parcours/dossiers/" + dossier() + "/contrats",
                Map.of(
                        "regime",
                        "CONTRAT_ENGAGEMENT_2025",
                        "finLe",
                        RECU.plusDays(20).plusMonths(6).toString(),
                        "heuresHebdomadaires",
                        15,
                        "le",
                        RECU.plusDays(20).toString()),
                RECU.plusDays(20));
        var relais =
                terrain.faire(
                        "cip-aurillac-1",
                        "/api/parcours/dossiers/" + dossier() + "/relais",
                        Map.of(
                                "professionnel", "plie-aurillac-1",
                                "institution", "plie-caba",
                                "motif", "proche de l’emploi",
                                "le", RECU.plusDays(30).toString()),
                        RECU.plusDays(30));
        terrain.faire(
                "plie-aurillac-1",
                "/api/parcours/dossiers/"
                        + dossier()
                        + "/relais/"
                        + relais.path("relaisId").asString()
                        + "/acceptation",
                Map.of("le", RECU.plusDays(33).toString()),
                RECU.plusDays(33));

        var active =
                terrain.attendre(
                        "plie-aurillac-1",
                        "/api/parcours/file-active?referent=plie-aurillac-1",
                        c -> c.path("items").toString().contains(dossier()));
        assertThat(active.path("items")).hasSize(1);
        assertThat(
                        terrain.lire(
                                        "cip-aurillac-1",
                                        "/api/parcours/file-active?referent=cip-aurillac-1")
                                .path("items"))
                .isEmpty();
        assertThat(
                        terrain.lire(
                                        "pcd",
                                        "/api/parcours/file-active?referent=cip-aurillac-1&etatAu="
                                                + RECU.plusDays(25))
                                .path("items"))
                .as("three weeks before, as it was then")
                .hasSize(1);
    }

    @Test
    @Order(7)
    void the_only_place_of_an_offer_is_prescribed_and_reserved() {
        var offre =
                terrain.faire(
                        "pcd",
                        "/api/offres",
                        Map.of(
                                "titre",
                                "Atelier numérique",
                                "thematique",
                                "numerique--maitriser-les-fondamentaux-du-numerique",
                                "territoire",
                                "AURILLAC",
                                "places",
                                1,
                                "debutLe",
                                RECU.plusDays(40).toString(),
                                "finLe",
                                RECU.plusDays(60).toString(),
                                "le",
                                RECU.plusDays(5).toString()),
                        RECU.plusDays(5));
        var offreId = offre.path("offreId").asString();
        var prescription =
                terrain.faire(
                        "plie-aurillac-1",
                        "/api/parcours/dossiers/" + dossier() + "/prescriptions",
                        Map.of(
                                "offreId",
                                offreId,
                                "motif",
                                "démarches en ligne",
                                "le",
                                RECU.plusDays(35).toString()),
                        RECU.plusDays(35));
        fiche(f -> f.toString().contains("PLACE_RESERVEE"));
        var detail = terrain.lire("plie-aurillac-1", "/api/offres/" + offreId);
        assertThat(detail.toString()).contains(dossier());

        var etape =
                terrain.faire(
                        "plie-aurillac-1",
                        "/api/parcours/dossiers/" + dossier() + "/etapes",
                        Map.of(
                                "nature", "ATELIER",
                                "prescriptionId", prescription.path("prescriptionId").asString(),
                                "le", RECU.plusDays(40).toString()),
                        RECU.plusDays(40));
        terrain.faire(
                "plie-aurillac-1",
                "/api/parcours/dossiers/"
                        + dossier()
                        + "/etapes/"
                        + etape.path("etapeId").asString()
                        + "/fin",
                Map.of("resultat", "REALISEE", "le", RECU.plusDays(60).toString()),
                RECU.plusDays(60));
    }

    @Test
    @Order(8)
    void an_fse_participation_opens_at_entry_and_closes_with_the_job() {
        var operation =
                terrain.faire(
                        "fse",
                        "/api/fse/operations",
                        Map.of(
                                "code", "ARA-OI618-1",
                                "intitule", "Insertion professionnelle",
                                "objectifSpecifique", "1.h",
                                "categorieRegion", "EN_TRANSITION",
                                "tauxCofinancement", 60,
                                "debutLe", "2026-01-01",
                                "finLe", "2027-12-31"),
                        LocalDate.of(2026, 1, 5));
        ids.put("operation", operation.path("operationId").asString());
        terrain.faire(
                "fse",
                "/api/fse/operations/" + ids.get("operation") + "/participations",
                Map.of(
                        "dossierId", dossier(),
                        "entreeLe", RECU.plusDays(20).toString(),
                        "sexe", "F",
                        "naissanceLe", "1990-05-17",
                        "statut", "CHOMEUR",
                        "sansEmploiDepuisLe", "2025-01-10",
                        "cite", 3),
                RECU.plusDays(20));
        var emploi = RECU.plusDays(70);
        terrain.faire(
                "plie-aurillac-1",
                "/api/parcours/dossiers/" + dossier() + "/emplois",
                Map.of("contrat", "CDI", "le", emploi.toString()),
                emploi);
        terrain.faire(
                "plie-aurillac-1",
                "/api/parcours/dossiers/" + dossier() + "/cloture",
                Map.of(
                        "issue", "CDI",
                        "motif", "en emploi durable depuis trois mois",
                        "le", emploi.plusMonths(3).plusDays(1).toString()),
                emploi.plusMonths(3).plusDays(1));

        fiche(f -> f.toString().contains("CDI"));
        var fin = emploi.plusMonths(4);
        var chemin = "/api/fse/operations/" + ids.get("operation") + "/indicateurs?etatAu=" + fin;
        var indicateurs = terrain.attendre("fse", chemin, c -> total(c, "EECR04") == 1);
        assertThat(total(indicateurs, "EECO01")).isEqualTo(1);
        assertThat(total(indicateurs, "EECO02")).isEqualTo(1);
        assertThat(total(indicateurs, "EECO04")).isZero();
        assertThat(total(indicateurs, "EECO05")).isZero();
    }

    @Test
    @Order(9)
    void the_history_shows_both_times_and_the_guarantee_held_every_day() {
        var histoire =
                terrain.lire("auditeur", "/api/parcours/dossiers/" + dossier() + "/histoire");
        assertThat(histoire.toString())
                .contains("ParcoursOuvert")
                .contains("RelaisAccepte")
                .contains("DossierClos");
        var continuite = terrain.lire("auditeur", "/api/parcours/continuite");
        assertThat(continuite.path("ruptures").asInt(-1)).isZero();
    }

    @Test
    @Order(10)
    void the_independent_check_finds_no_more_than_days_that_went_back() {
        // May was played before April: what was decided then was recorded late
        assertThat(terrain.auditer().premieres())
                .filteredOn(v -> v.regle() != Invariant.S21 && v.regle() != Invariant.S5)
                .isEmpty();
    }

    @Test
    @Order(11)
    void nobody_enters_without_a_token() throws Exception {
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var reponse =
                    http.send(
                            java.net.http.HttpRequest.newBuilder(
                                            java.net.URI.create(
                                                    terrain.adresse()
                                                            + "/api/parcours/file-active"))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofString());
            assertThat(reponse.statusCode()).isEqualTo(401);
        }
    }

    private static long total(JsonNode indicateurs, String code) {
        return StreamSupport.stream(indicateurs.path("indicateurs").spliterator(), false)
                .filter(i -> i.path("code").asString().equals(code))
                .mapToLong(i -> i.path("total").asLong(-1))
                .findFirst()
                .orElse(-1);
    }

    private static String dossier() {
        return ids.get("dossier");
    }

    private static JsonNode fiche(java.util.function.Predicate<JsonNode> attendue) {
        return terrain.fiche(dossier(), attendue);
    }

    private static long evenements(String service) {
        return terrain.lire("pcd", "/api/" + service + "/etat").path("evenements").asLong();
    }

    private static Reponse importer(String xml, LocalDate jour) {
        return terrain.importer(
                "caf-15",
                "/api/orientation/flux/caf",
                xml.getBytes(Charset.forName("windows-1252")),
                jour);
    }

    private static String flux(String etatDossier, LocalDate creeLe) {
        return """
        <?xml version="1.0" encoding="windows-1252"?>
        <Racine>
          <IdentificationFlux>
            <APPLIEME>CRI</APPLIEME><NUMVERSIONAPPLIEME>6200</NUMVERSIONAPPLIEME>
            <TYPEFLUX>M</TYPEFLUX><NATFLUX>D</NATFLUX>
            <DTCREAFLUX>%s</DTCREAFLUX><HEUCREAFLUX>01:00:00.0000</HEUCREAFLUX>
            <DTREF>%s</DTREF>
          </IdentificationFlux>
          <InfosFoyerRSA>
            <IdentificationRSA>
              <Organisme><FONORG>CAF</FONORG><NUMORG>151</NUMORG><MATRICULE>0004217</MATRICULE></Organisme>
              <DemandeRSA><DTDEMRSA>2026-02-10</DTDEMRSA><NUMDEMRSA>00000042151</NUMDEMRSA></DemandeRSA>
            </IdentificationRSA>
            <Personne>
              <Identification>
                <QUAL>MME</QUAL><NOM>BRUNEL-ÉSTÈVE</NOM><NOMNAI>ÉSTÈVE</NOMNAI><PRENOM>MAËLLE</PRENOM>
                <NOMCOMNAI>AURILLAC</NOMCOMNAI><DTNAI>1990-05-17</DTNAI><SEXE>2</SEXE>
              </Identification>
              <DossierCAF><TOPRESPDOS>1</TOPRESPDOS><DDRATDOS>2026-02-10</DDRATDOS></DossierCAF>
              <Prestations><NATPREST>RSA</NATPREST><ROLEPERS>DEM</ROLEPERS><TOPCHAPERS>1</TOPCHAPERS></Prestations>
              <MontantCalculDroitRSAPersonne><TOPPERSDRODEVORSA>1</TOPPERSDRODEVORSA></MontantCalculDroitRSAPersonne>
            </Personne>
            <DonneesAdministratives>
              <SituationFamille><SITFAM>CEL</SITFAM><DDSITFAM>2010-01-01</DDSITFAM></SituationFamille>
              <Adresse>
                <TroncCommunAdresse><RGADR>01</RGADR><PAYS>FRA</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse>
                <AdresseDetailleeFrance><COMPLIDEADR/><COMPLADR/><NUMVOIE>3</NUMVOIE><LIBTYPEVOIE>RUE</LIBTYPEVOIE>
                  <NOMVOIE>DES TANNEURS</NOMVOIE><LIEUDIST/><NUMCOM>15014</NUMCOM><CODEPOS>15000</CODEPOS><NOMCOM>AURILLAC</NOMCOM>
                </AdresseDetailleeFrance>
              </Adresse>
            </DonneesAdministratives>
            <PrestationRSA>
              <SituationDossierRSA>
                <EtatDossierRSA><ETATDOSRSA>%s</ETATDOSRSA></EtatDossierRSA>
                %s
              </SituationDossierRSA>
              <DetailDroitRSA><TroncCommunDroitRSA><TOPSANSDOMFIXE>0</TOPSANSDOMFIXE><ORIDEMRSA>DEM</ORIDEMRSA></TroncCommunDroitRSA></DetailDroitRSA>
            </PrestationRSA>
          </InfosFoyerRSA>
          <TransmissionFlux><NBTOTDOSRSATRANSM>00000001</NBTOTDOSRSATRANSM><NBTOTDOSRSATRANSMANO>00000000</NBTOTDOSRSATRANSMANO></TransmissionFlux>
        </Racine>
        """
                .formatted(
                        creeLe,
                        creeLe.withDayOfMonth(1).minusDays(1),
                        etatDossier,
                        etatDossier.equals("4")
                                ? "<SuspensionVersement><MOTISUSVERSRSA>06</MOTISUSVERSRSA>"
                                        + "<DDSUSVERSRSA>2026-04-01</DDSUSVERSRSA>"
                                        + "</SuspensionVersement>"
                                : "");
    }
}
