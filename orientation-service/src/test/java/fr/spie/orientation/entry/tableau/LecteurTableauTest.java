package fr.spie.orientation.entry.tableau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.spie.orientation.entry.imports.LectureInterrompue;
import fr.spie.orientation.entry.tableau.LigneTableau.Illisible;
import fr.spie.orientation.entry.tableau.LigneTableau.Lue;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class LecteurTableauTest {

    static final Colonnes COLONNES =
            Colonnes.lire(
                    new ClassPathResource("orientation/colonnes.csv"),
                    new ClassPathResource("orientation/mots.csv"));
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final List<Set<String>> REQUIS = List.of(Set.of("nom", "prenom", "naissanceLe"));
    private static final Map<String, String> ZELIE =
            Map.of("nom", "Combarieu", "prenom", "Zélie", "naissanceLe", "03/04/1987");

    private static LecteurTableau ouvert(byte[] octets) throws LectureInterrompue {
        var lecteur = new LecteurTableau(new ByteArrayInputStream(octets), COLONNES);
        lecteur.ouvrir(REQUIS);
        return lecteur;
    }

    private static LecteurTableau ouvert(String texte) throws LectureInterrompue {
        return ouvert(texte.getBytes(StandardCharsets.UTF_8));
    }

    private static List<LigneTableau> lignes(LecteurTableau lecteur) throws LectureInterrompue {
        var lignes = new ArrayList<LigneTableau>();
        for (var l = lecteur.suivante(); l.isPresent(); l = lecteur.suivante()) {
            lignes.add(l.get());
        }
        return lignes;
    }

    private static List<LigneTableau> lues(String texte) throws LectureInterrompue {
        return lignes(ouvert(texte));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prénom*;Nom*;Date de naissance*\nZélie;Combarieu;03/04/1987\n",
                "\uFEFFPrénom*;Nom*;Date de naissance*\r\nZélie;Combarieu;03/04/1987\r\n",
                "PRENOM,NOM,\"DATE DE NAISSANCE\"\nZélie,\"Combarieu\",03/04/1987",
                "prénom\tnom\tdate_de_naissance\rZélie\tCombarieu\t03/04/1987\r",
                "Prénom bénéficiaire | Nom bénéficiaire | Né(e) le\nZélie | Combarieu | 03/04/1987",
                "first_name;last_name;birth_date\n\n;;\nZélie;Combarieu;03/04/1987;;\n",
                "Liste des bénéficiaires\n\nPrénom;Nom;DDN\nZélie;Combarieu;03/04/1987\n",
                "sep=;\nPrénom;Nom;DDN\n Zélie ;\u00A0Combarieu; \"03/04/1987\"\n"
            })
    void a_table_is_read_however_it_was_saved(String texte) throws Exception {
        assertThat(lues(texte)).singleElement().extracting("valeurs").isEqualTo(ZELIE);
    }

    @Test
    void windows_1252_is_told_from_utf_8_line_by_line() throws Exception {
        var ancien = ouvert("Prénom;Nom;DDN\nZélie;Combarieu;03/04/1987".getBytes(WINDOWS_1252));

        assertThat(lignes(ancien)).singleElement().extracting("valeurs").isEqualTo(ZELIE);
        assertThat(ancien.forme().encodage()).isEqualTo("windows-1252");
    }

    @Test
    void the_report_says_how_the_table_was_understood() throws Exception {
        var lecteur =
                ouvert("Prénom*;Nom*;Date de naissance*;Zodiaque\nZélie;Combarieu;1987-04-03;?");
        lignes(lecteur);

        var forme = lecteur.forme();
        assertThat(forme.separateur()).isEqualTo(";");
        assertThat(forme.encodage()).isEqualTo("UTF-8");
        assertThat(forme.colonnes()).containsExactly("prenom", "nom", "naissanceLe");
        assertThat(forme.ignorees()).containsExactly("Zodiaque");
        assertThat(lecteur.libelle("naissanceLe")).isEqualTo("Date de naissance");
    }

    @Test
    void a_quoted_field_may_hold_the_separator_quotes_and_new_lines() throws Exception {
        var lues =
                lues(
                        "Nom;Prénom;DDN;Adresse\n\"Le; \"\"Bon\"\"\";Zélie;3/4/1987;\"Bourg\nLieu-dit\"\nX;Y;Z;\n");

        assertThat(((Lue) lues.get(0)).valeurs())
                .containsEntry("nom", "Le; \"Bon\"")
                .containsEntry("adresse1", "Bourg\nLieu-dit");
        assertThat(lues).extracting(LigneTableau::numero).containsExactly(2, 4);
    }

    @Test
    void a_row_that_cannot_be_read_is_told_and_the_next_ones_are_read() throws Exception {
        var texte = new StringBuilder("Nom;Prénom;DDN\nA;\"B;1980-01-01\n");
        for (int i = 0; i < 30; i++) {
            texte.append("C" + i + ";D;1980-01-01\n");
        }
        texte.append("E;F;1980-01-01;trop;plein\n");
        var lues = lues(texte.toString());

        assertThat(lues).hasSize(32);
        assertThat(lues.get(0))
                .isEqualTo(
                        new Illisible(
                                2, 1, "ligne", "", "un guillemet n’est pas fermé, ou mal placé"));
        assertThat(lues.subList(1, 31)).allSatisfy(l -> assertThat(l).isInstanceOf(Lue.class));
        assertThat(lues.get(31))
                .isEqualTo(
                        new Illisible(
                                33,
                                32,
                                "ligne",
                                "5 valeurs",
                                "il y a plus de valeurs que d’en-têtes (3)"));
    }

    @Test
    void bytes_of_no_encoding_and_endless_lines_lose_their_row_only() throws Exception {
        var debut = "Nom;Prénom;DDN\nA;".getBytes(StandardCharsets.UTF_8);
        var fin =
                (";1980-01-01\n" + "x".repeat(70_000) + "\nC;D;1980-01-01")
                        .getBytes(StandardCharsets.UTF_8);
        var octets = new byte[debut.length + 1 + fin.length];
        System.arraycopy(debut, 0, octets, 0, debut.length);
        octets[debut.length] = (byte) 0x81;
        System.arraycopy(fin, 0, octets, debut.length + 1, fin.length);

        var lues = lignes(ouvert(octets));

        assertThat(lues).hasSize(3);
        assertThat(((Illisible) lues.get(0)).raison()).startsWith("un caractère ne se lit");
        assertThat(((Illisible) lues.get(1)).raison()).isEqualTo("la ligne est trop longue");
        assertThat(((Lue) lues.get(2)).valeur("nom")).contains("C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004|c’est un classeur",
                "<?xml version='1.0'?>\n<Racine/>|aucune ligne d’en-têtes",
                "|aucune ligne d’en-têtes",
                "Nom;Prénom;Téléphone\nA;B;06|il manque une colonne : Date de naissance"
            })
    void what_is_not_such_a_table_is_told_at_once(String cas) {
        var parties = cas.split("\\|");
        assertThatThrownBy(() -> ouvert(parties[0]))
                .isInstanceOf(LectureInterrompue.class)
                .hasMessageStartingWith(parties[1]);
    }

    @Test
    void utf_16_is_told_at_once() {
        assertThatThrownBy(() -> ouvert("\uFEFFNom;Prénom".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(LectureInterrompue.class)
                .hasMessageContaining("UTF-16");
    }
}
