package fr.spie.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FluxCafTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    private static final Personne PERSONNE =
            new Personne(
                    3,
                    "SÉVERADE <&>",
                    "ZOÉ",
                    true,
                    LocalDate.of(1990, 5, 4),
                    "2900599900003",
                    new Personne.Commune("15120", "MAURIAC", "15200", "MAURIAC"),
                    1,
                    true,
                    0);

    @Test
    void the_file_is_well_formed_and_says_what_it_was_told() throws Exception {
        var document = lire(new FluxCaf.Etat("2", "", JOUR));
        assertThat(document.getXmlEncoding()).isEqualToIgnoringCase("windows-1252");
        assertThat(texte(document, "NOM")).isEqualTo("SÉVERADE <&>");
        assertThat(texte(document, "NIR")).isEqualTo("2900599900003");
        assertThat(texte(document, "DTCREAFLUX")).isEqualTo("2026-03-02");
        assertThat(texte(document, "ETATDOSRSA")).isEqualTo("2");
        assertThat(texte(document, "NUMCOM")).isEqualTo("15120");
        assertThat(texte(document, "NBTOTDOSRSATRANSM")).isEqualTo("00000001");
    }

    @Test
    void accents_are_written_in_windows_1252() {
        var octets = ecrire(new FluxCaf.Etat("2", "", JOUR));
        var texte = new String(octets, Charset.forName("windows-1252"));
        assertThat(texte).contains("ZOÉ").contains("RUE</LIBTYPEVOIE><NOMVOIE>DES GENÊTS");
        assertThat(new String(octets, StandardCharsets.UTF_8)).doesNotContain("ZOÉ");
    }

    @Test
    void a_suspended_and_a_closed_right_say_why_and_since_when() throws Exception {
        var suspendu = lire(new FluxCaf.Etat("4", "06", JOUR));
        assertThat(texte(suspendu, "MOTISUSVERSRSA")).isEqualTo("06");
        var clos = lire(new FluxCaf.Etat("5", "MUT", JOUR));
        assertThat(texte(clos, "DTCLORSA")).isEqualTo("2026-03-02");
    }

    private static byte[] ecrire(FluxCaf.Etat etat) {
        return FluxCaf.ecrire(
                JOUR,
                List.of(
                        new FluxCaf.Foyer(
                                151_000_001L, JOUR.minusDays(9), List.of(PERSONNE), etat)));
    }

    private static Document lire(FluxCaf.Etat etat) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ecrire(etat)));
    }

    private static String texte(Document document, String champ) {
        return document.getElementsByTagName(champ).item(0).getTextContent();
    }
}
