package fr.spie.systeme;

import static fr.spie.systeme.Terrain.AURILLAC;
import static fr.spie.systeme.Terrain.CHEF;
import static fr.spie.systeme.Terrain.CIP_A;
import static fr.spie.systeme.Terrain.CIP_B;
import static fr.spie.systeme.Terrain.CIP_C;
import static fr.spie.systeme.Terrain.PCD;
import static fr.spie.systeme.Terrain.PLIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        var anomalies = anomalies(dossier, "RELAIS_REVENU");
        assertThat(anomalies.path("echeanceLe").asString()).isEqualTo("2025-03-07");
        assertThat(anomalies.path("responsable").asString()).isEqualTo("CHEF_PROJET");
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

    private static String etatRelais(String dossierId) {
        return terrain.lire(PCD, dossier(dossierId)).path("relais").path(0).path("etat").asString();
    }

    /// The anomaly of that nature, once it is seen.
    private static JsonNode anomalies(String dossierId, String nature) {
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
