package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.orientation.AvecService;
import fr.spie.testkit.Jetons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FranceTravailApiTest extends AvecService {

    private static final String FRANCE_TRAVAIL = Jetons.jeton("france-travail", "extraits");

    private String echantillon() throws IOException {
        try (var flux = getClass().getResourceAsStream("/imports/extrait-france-travail.csv")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Reponse importerExtrait(String texte, String le) {
        return importerTableau(
                FRANCE_TRAVAIL, "france-travail", texte.getBytes(StandardCharsets.UTF_8), le);
    }

    private String notifier(String nom, String prenom, String naissance) {
        return poster(
                        DEPARTEMENT,
                        "/api/orientation/droits",
                        """
                        {"organisme": "CAF-151", "nom": "%s", "prenom": "%s", "naissanceLe": "%s",
                         "communeInsee": "15014", "le": "2025-03-02"}"""
                                .formatted(nom, prenom, naissance))
                .texte("dossierId");
    }

    private Reponse dossier(String id, Reponse apres) {
        var position = apres.http().headers().firstValue("Position");
        return lire(
                "/api/orientation/dossiers/"
                        + id
                        + position.map(p -> "?position=" + encode(p)).orElse(""));
    }

    @Test
    void who_has_a_dossier_gets_a_situation_the_others_are_listed_and_found_later()
            throws Exception {
        var roseline = notifier("Lacombrade", "Roseline", "1981-11-05");

        var premier = importerExtrait(echantillon(), "2025-04-01");

        assertThat(premier.statut()).as(premier.http().body()).isEqualTo(200);
        assertThat(premier.nombre("evenements")).isEqualTo(1);
        assertThat(premier.nombre("nouveauxDossiers")).isZero();
        assertThat(premier.nombre("refuses")).isEqualTo(1);
        assertThat(premier.corps().path("refus").get(0).path("valeur").asString())
                .isEqualTo("1975-06-31 00:00:00.0");
        assertThat(premier.nombre("inconnus")).isEqualTo(1);
        var inconnu = premier.corps().path("inconnusDits").get(0);
        assertThat(inconnu.path("ligne").asInt()).isEqualTo(3);
        assertThat(inconnu.path("raison").asString()).startsWith("inconnu : France Travail dit");
        assertThat(premier.http().body()).doesNotContain("ALCIDE", "INCONNU\",");
        var dit = dossier(roseline, premier).corps().path("identites").path("franceTravail");
        assertThat(dit.path("depuisLe").asString()).isEqualTo("2025-04-01");
        assertThat(dit.path("inscritLe").asString()).isEqualTo("2025-01-13");
        assertThat(dit.path("modalite").asString()).isEqualTo("GUIDE");
        assertThat(dit.path("structure").asString()).isEqualTo("AURILLAC");
        assertThat(dit.path("freins").valueStream().map(f -> f.asString()))
                .containsExactly("MOBILITE", "LOGEMENT");

        var deuxieme = importerExtrait(echantillon(), "2025-04-08");
        assertThat(deuxieme.nombre("evenements")).isZero();
        assertThat(deuxieme.nombre("inchanges")).isEqualTo(1);

        var alcide = notifier("Inconnu", "Alcide", "1975-06-21");
        var troisieme = importerExtrait(echantillon(), "2025-04-15");
        assertThat(troisieme.nombre("evenements")).isEqualTo(1);
        assertThat(troisieme.nombre("inconnus")).isZero();
        assertThat(
                        dossier(alcide, troisieme)
                                .corps()
                                .path("identites")
                                .path("franceTravail")
                                .path("modalite")
                                .asString())
                .isEqualTo("SUIVI");
    }

    @Test
    void what_changed_is_said_and_an_older_extract_is_not_heard_after() throws Exception {
        var id = notifier("Fontanges", "Gersende", "1988-03-14");
        var avril = ligne("GERSENDE", "FONTANGES", "1988-03-14", "GUIDE", "O");
        var mai = ligne("GERSENDE", "FONTANGES", "1988-03-14", "RENFORCE", "O");

        assertThat(importerExtrait(avril, "2025-04-01").nombre("evenements")).isEqualTo(1);
        var change = importerExtrait(mai, "2025-05-01");
        assertThat(change.nombre("evenements")).isEqualTo(1);
        var vieux = importerExtrait(avril, "2025-04-20");

        assertThat(vieux.nombre("evenements")).isZero();
        assertThat(dossier(id, vieux).corps().path("identites").path("franceTravail").toString())
                .contains("RENFORCE");
    }

    @Test
    void what_is_said_again_after_something_else_is_said_again() {
        var id = notifier("Retour", "Mahaut", "1988-03-14");
        var guide = ligne("MAHAUT", "RETOUR", "1988-03-14", "GUIDE", "O");
        importerExtrait(guide, "2025-04-01");
        importerExtrait(ligne("MAHAUT", "RETOUR", "1988-03-14", "RENFORCE", "O"), "2025-05-01");

        var retour = importerExtrait(guide, "2025-06-01");

        assertThat(retour.nombre("evenements")).isEqualTo(1);
        assertThat(dossier(id, retour).corps().path("identites").path("franceTravail").toString())
                .contains("GUIDE", "2025-06-01");
    }

    @Test
    void a_homonym_is_left_to_someone_and_who_receives_no_rsa_is_not_guessed() throws Exception {
        notifier("Ydes", "Godefroy", "1969-09-09");
        var sansRsa =
                importerExtrait(
                        ligne("GODEFROY", "YDES", "1969-09-09", "GUIDE", "N"), "2025-04-01");

        assertThat(sansRsa.nombre("inconnus")).isEqualTo(1);
        assertThat(sansRsa.corps().path("inconnusDits").get(0).path("raison").asString())
                .contains("de même identité");
    }

    private static String ligne(
            String prenom, String nom, String naissance, String modalite, String brsa) {
        return "identifiant_unique_de;civilite;nom;prenom;date_naissance;modalite_accompagnement;brsa\n"
                + ("FT-" + nom)
                + ";MME;"
                + nom
                + ";"
                + prenom
                + ";"
                + naissance
                + " 00:00:00.0;"
                + modalite
                + ";"
                + brsa
                + "\n";
    }

    @Test
    void only_france_travail_and_the_departement_send_an_extract() throws Exception {
        var octets = echantillon().getBytes(StandardCharsets.UTF_8);

        assertThat(importerTableau(CAF, "france-travail", octets, "2025-04-01").statut())
                .isEqualTo(403);
    }
}
