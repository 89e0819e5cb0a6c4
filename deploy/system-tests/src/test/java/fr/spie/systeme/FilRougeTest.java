package fr.spie.systeme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.cli.Maison;
import fr.spie.cli.demo.Client;
import fr.spie.cli.demo.Client.Machine;
import fr.spie.cli.demo.Client.Reponse;
import fr.spie.cli.plateforme.Plateforme;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// One person, from a CAF file to an FSE+ count, over the wire: real processes, real PostgreSQL,
/// real Kafka, and the gateway as the only door.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilRougeTest {

    static final LocalDate RECU = LocalDate.of(2026, 3, 2);

    @TempDir static Path dossier;
    static Plateforme plateforme;
    static Client client;
    static Map<String, String> ids = new HashMap<>();

    @BeforeAll
    static void start() {
        plateforme = new Plateforme(new Maison(dossier));
        var etat = plateforme.demarrer(false, true);
        client =
                new Client(
                        Plateforme.adresse(etat),
                        Map.of(
                                "caf-15", new Machine("caf-15", "demonstration", false),
                                "fse", new Machine("fse-gestion", "demonstration", false)),
                        new Machine("demo", "demonstration", true),
                        4);
    }

    @AfterAll
    static void stop() {
        plateforme.arreter();
    }

    @Test
    @Order(1)
    void the_directory_names_institutions_and_professionals() {
        institution("departement", "Département", "DEPARTEMENT");
        institution("plie-caba", "PLIE de la CABA", "PLIE");
        professionnel("chef-projet-aurillac", "departement", "CHEF_PROJET", "AURILLAC");
        professionnel("cip-aurillac-1", "departement", "CIP", "AURILLAC");
        professionnel("plie-aurillac-1", "plie-caba", "REFERENT", "AURILLAC");
        await("the directory is seen")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                lire("pcd", "/api/parcours/annuaire")
                                        .corps()
                                        .toString()
                                        .contains("plie-aurillac-1"));
    }

    @Test
    @Order(2)
    void a_caf_file_opens_a_parcours_with_a_provisional_carrier_the_same_day() {
        var rapport = importer(flux("2", RECU), RECU);
        assertThat(rapport.accepte()).as(rapport.probleme()).isTrue();

        var dossiers =
                await("the person is known")
                        .atMost(Duration.ofSeconds(30))
                        .until(
                                () ->
                                        lire("pcd", "/api/orientation/dossiers")
                                                .corps()
                                                .path("items"),
                                i -> !i.isEmpty());
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
                envoyer(
                        "cip-aurillac-1",
                        "/api/orientation/dossiers/" + dossier() + "/rdv",
                        Map.of(
                                "prevuLe", RECU.plusDays(12).toString(),
                                "conseiller", "cip-aurillac-1",
                                "le", RECU.plusDays(1).toString()),
                        RECU.plusDays(1));
        envoyer(
                "cip-aurillac-1",
                "/api/orientation/dossiers/"
                        + dossier()
                        + "/rdv/"
                        + rdv.path("rdvId").asString()
                        + "/tenu",
                Map.of("le", RECU.plusDays(12).toString()),
                RECU.plusDays(12));
        envoyer(
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
        envoyer(
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
                envoyer(
                        "cip-aurillac-1",
                        "/api/parcours/dossiers/" + dossier() + "/relais",
                        Map.of(
                                "professionnel", "plie-aurillac-1",
                                "institution", "plie-caba",
                                "motif", "proche de l’emploi",
                                "le", RECU.plusDays(30).toString()),
                        RECU.plusDays(30));
        envoyer(
                "plie-aurillac-1",
                "/api/parcours/dossiers/"
                        + dossier()
                        + "/relais/"
                        + relais.path("relaisId").asString()
                        + "/acceptation",
                Map.of("le", RECU.plusDays(33).toString()),
                RECU.plusDays(33));

        var active =
                await("the receiver carries the dossier")
                        .atMost(Duration.ofSeconds(30))
                        .until(
                                () ->
                                        lire(
                                                        "plie-aurillac-1",
                                                        "/api/parcours/file-active?referent="
                                                                + "plie-aurillac-1")
                                                .corps(),
                                c -> c.toString().contains(dossier()));
        assertThat(active.path("items")).hasSize(1);
        assertThat(
                        lire("cip-aurillac-1", "/api/parcours/file-active?referent=cip-aurillac-1")
                                .corps()
                                .path("items"))
                .isEmpty();
        assertThat(
                        lire(
                                        "pcd",
                                        "/api/parcours/file-active?referent=cip-aurillac-1&etatAu="
                                                + RECU.plusDays(25))
                                .corps()
                                .path("items"))
                .as("three weeks before, as it was then")
                .hasSize(1);
    }

    @Test
    @Order(7)
    void the_only_place_of_an_offer_is_prescribed_and_reserved() {
        var offre =
                envoyer(
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
                envoyer(
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
        var detail = lire("plie-aurillac-1", "/api/offres/" + offreId).corps();
        assertThat(detail.toString()).contains(dossier());

        var etape =
                envoyer(
                        "plie-aurillac-1",
                        "/api/parcours/dossiers/" + dossier() + "/etapes",
                        Map.of(
                                "nature", "ATELIER",
                                "prescriptionId", prescription.path("prescriptionId").asString(),
                                "le", RECU.plusDays(40).toString()),
                        RECU.plusDays(40));
        envoyer(
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
                envoyer(
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
        envoyer(
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
        envoyer(
                "plie-aurillac-1",
                "/api/parcours/dossiers/" + dossier() + "/emplois",
                Map.of("contrat", "CDI", "le", emploi.toString()),
                emploi);
        envoyer(
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
        var indicateurs =
                await("the exit is counted")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> lire("fse", chemin).corps(), c -> total(c, "EECR04") == 1);
        assertThat(total(indicateurs, "EECO01")).isEqualTo(1);
        assertThat(total(indicateurs, "EECO02")).isEqualTo(1);
        assertThat(total(indicateurs, "EECO04")).isZero();
        assertThat(total(indicateurs, "EECO05")).isZero();
    }

    @Test
    @Order(9)
    void the_history_shows_both_times_and_the_guarantee_held_every_day() {
        var histoire =
                lire("auditeur", "/api/parcours/dossiers/" + dossier() + "/histoire").corps();
        assertThat(histoire.toString())
                .contains("ParcoursOuvert")
                .contains("RelaisAccepte")
                .contains("DossierClos");
        var continuite = lire("auditeur", "/api/parcours/continuite").corps();
        assertThat(continuite.path("ruptures").asInt(-1)).isZero();
    }

    @Test
    @Order(10)
    void nobody_enters_without_a_token() throws Exception {
        var adresse = Plateforme.adresse(fr.spie.cli.Etat.lire(new Maison(dossier)));
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var reponse =
                    http.send(
                            java.net.http.HttpRequest.newBuilder(
                                            java.net.URI.create(
                                                    adresse + "/api/parcours/file-active"))
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
        return await("the fiche shows it")
                .atMost(Duration.ofSeconds(30))
                .until(() -> lire("pcd", "/api/parcours/dossiers/" + dossier()).corps(), attendue);
    }

    private static long evenements(String service) {
        return lire("pcd", "/api/" + service + "/etat").corps().path("evenements").asLong();
    }

    private static void institution(String code, String nom, String nature) {
        accepte(
                client.envoyer(
                        "pcd",
                        "PUT",
                        "/api/parcours/annuaire/institutions/" + code,
                        Map.of("nom", nom, "nature", nature, "le", "2026-01-01"),
                        UUID.randomUUID(),
                        a(LocalDate.of(2026, 1, 2))));
    }

    private static void professionnel(
            String id, String institution, String fonction, String territoire) {
        accepte(
                client.envoyer(
                        "pcd",
                        "PUT",
                        "/api/parcours/annuaire/professionnels/" + id,
                        Map.of(
                                "nom", id,
                                "institution", institution,
                                "fonction", fonction,
                                "territoire", territoire,
                                "le", "2026-01-01"),
                        UUID.randomUUID(),
                        a(LocalDate.of(2026, 1, 2))));
    }

    private static JsonNode envoyer(
            String compte, String chemin, Map<String, Object> corps, LocalDate jour) {
        return accepte(client.envoyer(compte, "POST", chemin, corps, UUID.randomUUID(), a(jour)));
    }

    private static JsonNode accepte(Reponse reponse) {
        assertThat(reponse.accepte()).as(reponse.probleme() + reponse.corps()).isTrue();
        return reponse.corps();
    }

    private static Reponse lire(String compte, String chemin) {
        return client.lire(compte, chemin);
    }

    private static Optional<Instant> a(LocalDate jour) {
        return Optional.of(jour.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    private static Reponse importer(String xml, LocalDate jour) {
        return client.importer(
                "caf-15",
                "/api/orientation/flux/caf",
                BodyPublishers.ofByteArray(xml.getBytes(Charset.forName("windows-1252"))),
                UUID.randomUUID(),
                a(jour));
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
