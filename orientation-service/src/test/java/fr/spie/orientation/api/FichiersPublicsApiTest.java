package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.spie.orientation.AvecService;
import fr.spie.orientation.FluxPublic;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Public samples of tables, read where they stand beside the checkout; skipped where they do not.
class FichiersPublicsApiTest extends AvecService {

    private static byte[] echantillon(String chemin) throws Exception {
        var fichier = FluxPublic.fichier(chemin);
        assumeTrue(fichier.isPresent(), "the public sample is not beside the checkout");
        return Files.readAllBytes(fichier.orElseThrow());
    }

    @Test
    void the_public_file_of_beneficiaries_opens_two_dossiers_and_nothing_more_the_second_time()
            throws Exception {
        var octets = echantillon("imports/import_beneficiaires.csv");

        var premier = importerBeneficiaires(octets, "2026-03-10");
        var second = importerBeneficiaires(octets, "2026-03-11");

        assertThat(premier.texte("etat")).as(premier.http().body()).isEqualTo("TERMINE");
        assertThat(premier.nombre("lus")).isEqualTo(4);
        assertThat(premier.nombre("refuses")).isZero();
        assertThat(premier.nombre("nouveauxDossiers")).isEqualTo(2);
        assertThat(premier.nombre("evenements")).isEqualTo(3);
        assertThat(premier.nombre("inconnus")).isEqualTo(1);
        assertThat(premier.corps().path("avertissementsDits").findValuesAsString("champ"))
                .containsExactly("Téléphone", "Nom");
        assertThat(second.nombre("evenements")).isZero();
        assertThat(second.nombre("inchanges")).isEqualTo(2);
    }

    @Test
    void the_public_extract_of_france_travail_reaches_who_has_a_dossier() throws Exception {
        var octets = echantillon("france-travail/extract_principal.csv");
        var lignes = new String(octets, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        var entetes = List.of(lignes.get(0).split(";"));
        var deuxieme = lignes.get(2).split(";");
        var notifiee =
                poster(
                        DEPARTEMENT,
                        "/api/orientation/droits",
                        """
                {"organisme": "CAF-081", "nom": "%s", "prenom": "%s", "naissanceLe": "%s",
                 "le": "2026-03-02"}"""
                                .formatted(
                                        deuxieme[entetes.indexOf("nom")],
                                        deuxieme[entetes.indexOf("prenom")],
                                        deuxieme[entetes.indexOf("date_naissance")].substring(
                                                0, 10)));
        assertThat(notifiee.statut()).as(notifiee.http().body()).isEqualTo(200);

        var rapport = importerTableau(DEPARTEMENT, "france-travail", octets, "2026-03-10");

        assertThat(rapport.texte("etat")).as(rapport.http().body()).isEqualTo("TERMINE");
        assertThat(rapport.nombre("lus")).isEqualTo(4);
        assertThat(rapport.nombre("refuses")).isZero();
        assertThat(rapport.nombre("evenements")).as(rapport.http().body()).isPositive();
        var id = notifiee.texte("dossierId");
        assertThat(
                        lire("/api/orientation/dossiers/"
                                        + id
                                        + "?position="
                                        + encode(
                                                rapport.http()
                                                        .headers()
                                                        .firstValue("Position")
                                                        .orElseThrow()))
                                .corps()
                                .path("identites")
                                .path("franceTravail")
                                .path("modalite")
                                .asString())
                .isEqualTo(deuxieme[entetes.indexOf("modalite_accompagnement")]);
    }
}
