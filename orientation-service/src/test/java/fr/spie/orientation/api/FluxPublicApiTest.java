package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.spie.orientation.AvecService;
import fr.spie.orientation.FluxPublic;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class FluxPublicApiTest extends AvecService {

    @Test
    void the_public_sample_gives_three_dossiers_and_nothing_more_the_second_time()
            throws Exception {
        var fichier = FluxPublic.fichier();
        assumeTrue(fichier.isPresent(), "the public sample is not beside the checkout");
        var flux = Files.readAllBytes(fichier.orElseThrow());

        var premier = importer(flux);
        var second = importer(flux);

        assertThat(premier.texte("etat")).isEqualTo("TERMINE");
        assertThat(premier.texte("receptionLe")).isEqualTo("2022-03-05");
        assertThat(premier.nombre("acceptes")).isEqualTo(2);
        assertThat(premier.nombre("nouveauxDossiers")).isEqualTo(3);
        assertThat(premier.nombre("homonymes")).isZero();
        assertThat(premier.corps().path("avertissementsDits").findValuesAsString("champ"))
                .contains("TransmissionFlux/NBTOTDOSRSATRANSM");
        assertThat(second.nombre("inchanges")).isEqualTo(3);
        assertThat(second.nombre("evenements")).isZero();

        var extrait = FluxPublic.fichier("france-travail/extract_principal.csv").orElseThrow();
        var suivi =
                importerTableau(
                        DEPARTEMENT, "france-travail", Files.readAllBytes(extrait), "2022-03-10");
        assertThat(suivi.texte("etat")).isEqualTo("TERMINE");
        var lignes = Files.readAllLines(extrait);
        var connue = lignes.get(1).split(";");
        var trouvees = chercher(connue[2] + " " + connue[3], suivi);
        assertThat(trouvees).hasSize(1);
        assertThat(
                        lire("/api/orientation/dossiers/"
                                        + trouvees.getFirst().path("dossierId").asString())
                                .corps()
                                .path("identites")
                                .has("franceTravail"))
                .as("France Travail and the CAF name one person")
                .isTrue();
    }
}
