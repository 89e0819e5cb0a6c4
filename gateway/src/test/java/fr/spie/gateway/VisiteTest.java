package fr.spie.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisiteTest {

    @Test
    void the_tour_of_a_demonstration_is_open_to_all_and_only_there(@TempDir Path dossier)
            throws IOException {
        assertThat(new Navigateur().ouvre("/visite").statusCode()).isEqualTo(404);
        assertThat(new Navigateur().ouvre("/connexion").body()).doesNotContain("/visite");

        var fichier = dossier.resolve("visite.json");
        var url = "http://localhost:" + Plateforme.portLibre();
        try (var passerelle =
                Plateforme.demarrer(
                        url, "--spie.visite=" + fichier, "--spie.comptes-demonstration=true")) {
            var visiteur = new Navigateur(url);
            assertThat(passerelle.isRunning()).isTrue();
            assertThat(visiteur.ouvre("/visite").body()).contains("se joue encore");
            assertThat(visiteur.ouvre("/connexion").body()).contains("href=\"/visite\"");

            for (var illisible : List.of("", "{\"etapes\":[{\"titre\":\"Un rel", "{\"é", "{}")) {
                Files.writeString(fichier, illisible, ISO_8859_1);
                var page = visiteur.ouvre("/visite");
                assertThat(page.statusCode()).as(illisible).isEqualTo(200);
                assertThat(page.body()).as(illisible).contains("se joue encore");
            }

            Files.writeString(
                    fichier,
                    """
                    {"etapes":[{"titre":"Un relais <refusé>","personne":"ALIX EXEMPLE",
                      "code":"ABCD-EFGH-JKMN","naissanceLe":"1980-03-02",
                      "phrases":["Le 3 mars 2025, la réponse est non."],
                      "porteurs":[{"du":"1er mars 2025","au":"","qui":"Camille Conseil",
                        "qualite":"Référent unique"}],
                      "mesures":[{"quoi":"Dossiers","chiffres":[
                        {"quand":"connu alors","valeur":4,"adresse":"/file-active?connuAu=a"},
                        {"quand":"connu aujourd’hui","valeur":5,"adresse":"/file-active"}]}],
                      "liens":[{"texte":"Le dossier aujourd’hui","adresse":"/dossiers/1"}]}]}
                    """);

            assertThat(visiteur.ouvre("/visite").body())
                    .contains(
                            "1. Un relais &lt;refusé&gt;",
                            "ALIX EXEMPLE",
                            "Le 3 mars 2025, la réponse est non.",
                            "en cours",
                            "ABCD-EFGH-JKMN",
                            "02/03/1980",
                            "href=\"/file-active?connuAu=a\"",
                            "href=\"/dossiers/1\"");
        }
    }
}
