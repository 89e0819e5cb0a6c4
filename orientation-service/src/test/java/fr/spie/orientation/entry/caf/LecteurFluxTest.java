package fr.spie.orientation.entry.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.spie.orientation.FluxGenere;
import fr.spie.orientation.FluxGenere.Foyer;
import fr.spie.orientation.FluxGenere.Personne;
import fr.spie.orientation.entry.imports.LectureInterrompue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LecteurFluxTest {

    private static final LocalDate MARS = LocalDate.of(2025, 3, 5);

    private static List<Noeud> lire(byte[] flux) throws LectureInterrompue {
        var lecteur = new LecteurFlux(new ByteArrayInputStream(flux));
        var blocs = new ArrayList<Noeud>();
        for (var bloc = lecteur.suivant(); bloc.isPresent(); bloc = lecteur.suivant()) {
            blocs.add(bloc.get());
        }
        return blocs;
    }

    private static LectureInterrompue arret(byte[] flux) {
        return catchThrowableOfType(LectureInterrompue.class, () -> lire(flux));
    }

    private static byte[] utf8(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static final Foyer FOYER =
            Foyer.de("1234567", Personne.de("LAPEYRE", "ZOÉ", "1988-06-30", "DEM"));

    @Test
    void accents_are_read_in_the_encoding_that_the_declaration_announces() throws Exception {
        assertThat(
                        lire(FluxGenere.flux(MARS, FOYER))
                                .get(1)
                                .valeur("Personne/Identification/PRENOM"))
                .contains("ZOÉ");
    }

    @Test
    void blocks_come_one_by_one_with_the_line_of_each_element() throws Exception {
        var blocs = lire(FluxGenere.flux(MARS, FOYER));

        assertThat(blocs)
                .extracting(Noeud::nom)
                .containsExactly("IdentificationFlux", "InfosFoyerRSA", "TransmissionFlux");
        assertThat(blocs.get(1).ligne()).isEqualTo(12);
        assertThat(blocs.get(1).chemin("IdentificationRSA/Organisme/FONORG").orElseThrow().ligne())
                .isEqualTo(15);
    }

    @Test
    void a_truncated_file_says_at_which_line_and_in_which_field_it_stops() {
        var entier = FluxGenere.flux(MARS, FOYER, FOYER);
        var texte = new String(entier, FluxGenere.WINDOWS_1252);
        var coupe = texte.indexOf("1988-06-30", texte.indexOf("1988-06-30") + 1) + 4;

        var arret = arret(Arrays.copyOf(entier, coupe));

        assertThat(arret.champ()).isEqualTo("Racine/InfosFoyerRSA/Personne/Identification/DTNAI");
        assertThat(arret.ligne()).isEqualTo((int) texte.substring(0, coupe).lines().count());
        assertThat(arret.raison()).isEqualTo("le fichier est tronqué");
    }

    @Test
    void a_malformed_file_says_so() {
        var arret = arret(utf8("<Racine>\n<InfosFoyerRSA>\n<Personne></InfosFoyerRSA>\n</Racine>"));

        assertThat(arret.raison()).isEqualTo("le XML est mal formé");
        assertThat(arret.ligne()).isEqualTo(3);
        assertThat(arret.champ()).isEqualTo("Racine/InfosFoyerRSA/Personne");
    }

    @Test
    void an_empty_file_is_truncated() {
        assertThat(arret(new byte[0]).raison()).isEqualTo("le fichier est tronqué");
        assertThat(arret(new byte[0]).ligne()).isEqualTo(1);
    }

    @Test
    void what_stops_the_reading_is_known_whatever_the_language_of_the_machine() {
        var avant = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(arret(new byte[0]).raison()).isEqualTo("le fichier est tronqué");
            assertThat(arret(utf8("<Racine><A>")).raison()).isEqualTo("le fichier est tronqué");
            assertThat(arret(utf8("<Racine><A></B>")).raison()).isEqualTo("le XML est mal formé");
        } finally {
            Locale.setDefault(avant);
        }
    }

    @Test
    void another_root_is_refused_at_once() {
        assertThat(arret(utf8("<html><body/></html>")).champ()).isEqualTo("html");
    }

    @Test
    void a_byte_that_the_announced_encoding_does_not_have_is_told() {
        var flux = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Racine><A>é</A></Racine>";

        assertThat(arret(flux.getBytes(FluxGenere.WINDOWS_1252)).raison())
                .isEqualTo("un caractère ne se lit pas dans l’encodage annoncé");
    }

    @Test
    void a_broken_connection_is_not_taken_for_a_broken_file() {
        var coupure =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("reset");
                    }
                };
        var lecteur = new LecteurFlux(coupure);

        assertThat(catchThrowableOfType(LectureInterrompue.class, lecteur::suivant).raison())
                .isEqualTo("la transmission du fichier s’est interrompue");
    }

    @Test
    void document_types_and_external_entities_are_refused() {
        var xxe =
                """
                <?xml version="1.0"?>
                <!DOCTYPE Racine [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <Racine><A>&x;</A></Racine>
                """;

        assertThat(arret(utf8(xxe)).raison()).isEqualTo("les déclarations DOCTYPE sont interdites");
    }

    @Test
    void a_household_that_never_ends_stops_the_reading_not_the_service() {
        var flux = new StringBuilder("<Racine><InfosFoyerRSA>");
        flux.repeat("<Personne/>", 60_000);

        assertThat(arret(utf8(flux.toString())).raison())
                .isEqualTo("ce bloc dépasse la taille d’un foyer");
    }

    @Test
    void nesting_without_end_stops_the_reading_too() {
        assertThat(arret(utf8("<Racine>" + "<a>".repeat(100_000))).raison())
                .isEqualTo("ce bloc dépasse la taille d’un foyer");
    }
}
