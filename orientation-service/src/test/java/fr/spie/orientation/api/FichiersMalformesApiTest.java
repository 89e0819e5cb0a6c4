package fr.spie.orientation.api;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.orientation.AvecService;
import fr.spie.orientation.FluxGenere;
import fr.spie.orientation.FluxGenere.Foyer;
import fr.spie.orientation.FluxGenere.Personne;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in the place of a file: what is wrong is told, what is right goes in, and the
/// service stands.
class FichiersMalformesApiTest extends AvecService {

    private static final LocalDate MARS = LocalDate.of(2026, 3, 5);
    private static final String LE = "2026-03-10";
    private static final int DIX_MEGAOCTETS = 10_000_000;

    /// What each importer of tables takes: its name, its headers, and a good row about someone.
    private record Table(String nature, String entetes, Function<String, String> ligne) {

        private String bonne(String nom) {
            return ligne.apply(nom);
        }

        @Override
        public String toString() {
            return nature;
        }
    }

    static Stream<Table> tables() {
        return Stream.of(
                new Table(
                        "beneficiaires",
                        "Prénom;Nom;Date de naissance;Droits RSA;Téléphone",
                        nom -> "Ève;" + nom + ";25/05/1998;Oui;0612345678"),
                new Table(
                        "france-travail",
                        "identifiant_unique_de;nom;prenom;date_naissance;brsa",
                        nom -> "id-" + nom + ";" + nom + ";EVE;1998-05-25 00:00:00.0;O"));
    }

    private Reponse envoyer(Table table, String... lignes) {
        return envoyer(table, String.join("\n", lignes).getBytes(UTF_8));
    }

    private Reponse envoyer(Table table, byte[] octets) {
        var rapport = importerTableau(DEPARTEMENT, table.nature(), octets, LE);
        assertThat(rapport.statut()).as(rapport.http().body()).isEqualTo(200);
        return rapport;
    }

    private static String arret(Reponse rapport) {
        assertThat(rapport.texte("etat")).as(rapport.http().body()).isEqualTo("INTERROMPU");
        return rapport.corps().path("arret").path("raison").asString();
    }

    /// Read whole, with those rows refused for that reason, and `bonnes` others.
    private static void refuse(Reponse rapport, int bonnes, String... raisons) {
        assertThat(rapport.texte("etat")).as(rapport.http().body()).isEqualTo("TERMINE");
        assertThat(rapport.corps().path("refus").findValuesAsString("raison"))
                .containsExactly(raisons);
        assertThat(rapport.nombre("beneficiaires")).isEqualTo(bonnes);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_is_no_table_at_all_says_what_it_is(Table table) {
        assertThat(arret(envoyer(table, ""))).startsWith("aucune ligne d’en-têtes");
        assertThat(arret(envoyer(table, "\uFEFF"))).startsWith("aucune ligne d’en-têtes");
        assertThat(arret(envoyer(table, new byte[100]))).startsWith("aucune ligne d’en-têtes");
        assertThat(arret(envoyer(table, "x".repeat(DIX_MEGAOCTETS))))
                .startsWith("aucune ligne d’en-têtes");
        assertThat(arret(envoyer(table, "PK\u0003\u0004"))).startsWith("c’est un classeur");
        assertThat(arret(envoyer(table, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})))
                .startsWith("c’est un classeur");
        assertThat(arret(envoyer(table, table.entetes().getBytes(UTF_16))))
                .startsWith("le fichier est en UTF-16");
        assertThat(arret(envoyer(table, ("\uFEFF" + table.entetes()).getBytes(UTF_16LE))))
                .startsWith("le fichier est en UTF-16");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void headers_alone_are_a_table_of_nobody(Table table) {
        for (var vide : List.of(table.entetes(), "\uFEFF" + table.entetes() + "\r\n\r\n;;;;\r\n")) {
            var rapport = envoyer(table, vide);
            refuse(rapport, 0);
            assertThat(rapport.nombre("lus")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_header_twice_is_read_once_and_said(Table table) {
        var rapport =
                envoyer(
                        table,
                        table.entetes() + ";NOM",
                        table.bonne("DOUBLE" + table.nature()) + ";AUTRE");

        refuse(rapport, 1);
        assertThat(rapport.corps().path("forme").path("ignorees").get(0).asString())
                .isEqualTo("NOM");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_bad_row_is_refused_with_its_reason_and_the_next_one_goes_in(Table table) {
        var rapport =
                envoyer(
                        table,
                        table.entetes(),
                        table.bonne("NUL\0AIRE"),
                        table.bonne("\"OUVERTE"),
                        "x".repeat(DIX_MEGAOCTETS),
                        table.bonne("IMPOSSIBLE")
                                .replace("25/05", "31/02")
                                .replace("05-25", "02-31"),
                        table.bonne("BONNE" + table.nature()));

        refuse(
                rapport,
                1,
                "la ligne contient un octet nul",
                "un guillemet n’est pas fermé, ou mal placé",
                "la ligne est trop longue",
                "une date existante est attendue, par exemple 25/05/1998 ou 1998-05-25");
        assertThat(rapport.corps().path("refus").findValuesAsString("ligne"))
                .containsExactly("2", "3", "4", "5");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bytes_of_two_encodings_and_of_none_are_told_row_by_row(Table table) throws Exception {
        var octets = new ByteArrayOutputStream();
        octets.write((table.entetes() + "\n").getBytes(UTF_8));
        octets.write((table.bonne("É1" + table.nature()) + "\n").getBytes(UTF_8));
        octets.write(
                (table.bonne("É2" + table.nature()) + "\n")
                        .getBytes(Charset.forName("windows-1252")));
        octets.write((table.bonne("NULLE") + "\n").replace("LL", "\u0081").getBytes("ISO-8859-1"));

        refuse(
                envoyer(table, octets.toByteArray()),
                2,
                "un caractère ne se lit ni en UTF-8 ni en windows-1252");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_truncated_table_does_not_take_a_half_written_row_for_a_whole_one(Table table) {
        var entier = table.entetes() + "\n" + table.bonne("UNE" + table.nature()) + "\n";
        var suite = table.bonne("COUPEE");
        // in the middle of the day of birth, that would be another day
        var coupe = suite.indexOf("1998") + (table.nature().equals("beneficiaires") ? 2 : 9);

        var rapport = envoyer(table, entier + suite.substring(0, coupe));

        refuse(rapport, 1, "la dernière ligne est incomplète : le fichier semble tronqué");
        assertThat(envoyer(table, entier + table.bonne("COUPEE")).nombre("beneficiaires"))
                .as("whole, without a last line break")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nobody_is_born_before_1900_nor_after_the_day_of_the_file(Table table) {
        refuse(
                envoyer(
                        table,
                        table.entetes(),
                        table.bonne("ANCIENNE").replace("1998", "1899"),
                        table.bonne("FUTURE").replace("1998", "2026")),
                0,
                "cette date de naissance n’est pas plausible",
                "cette date de naissance n’est pas plausible");
    }

    @Test
    void what_is_shown_of_a_bad_value_is_never_half_a_character() {
        var table = tables().findFirst().orElseThrow();
        var rapport =
                envoyer(
                        table,
                        table.entetes(),
                        "Ève;EMOTICONE;25/05/1998;Oui;😀",
                        "Ève;LONGUE;" + "x".repeat(59) + "😀😀;Oui;");

        assertThat(rapport.corps().path("avertissementsDits").findValuesAsString("valeur"))
                .containsExactly("😀… (2 caractères)");
        assertThat(rapport.corps().path("refus").findValuesAsString("valeur"))
                .containsExactly("x".repeat(59) + "…");
    }

    @Test
    void the_name_of_a_file_is_kept_without_what_no_text_holds() {
        var rapport = envoyer(nomme("a%01%0Ab.csv"));

        assertThat(rapport.statut()).as(rapport.http().body()).isEqualTo(200);
        assertThat(rapport.texte("fichier")).isEqualTo("ab.csv");
    }

    @Test
    void a_name_that_no_database_keeps_is_refused_before_the_file_is_read() {
        var rapport = envoyer(nomme("a%00b.csv"));

        assertThat(rapport.statut()).as(rapport.http().body()).isEqualTo(400);
        assertThat(rapport.texte("type")).isEqualTo("urn:spie:requete:parametre");
    }

    private HttpRequest.Builder nomme(String fichier) {
        return requete(DEPARTEMENT, "/api/orientation/flux/beneficiaires?fichier=" + fichier)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("Nom"));
    }

    @Test
    void why_a_right_ended_is_a_code_never_what_someone_wrote() {
        var rapport =
                envoyer(
                        tables().findFirst().orElseThrow(),
                        "Prénom;Nom;Date de naissance;Droits RSA;Motif",
                        "Ève;MOTIVEE;25/05/1998;Suspendu;partie chez sa soeur Zoé",
                        "Ève;CODEE;25/05/1998;Suspendu;06");

        refuse(rapport, 2);
        assertThat(rapport.corps().path("avertissementsDits").findValuesAsString("champ"))
                .containsExactly("Motif");
        assertThat(
                        compter(
                                "select count(*) from evenement where"
                                        + " convert_from(donnees, 'UTF8') like '%chez sa soeur%'"))
                .isZero();
        assertThat(suspension("motivee", rapport)).isEqualTo("INCONNU");
        assertThat(suspension("codee", rapport)).isEqualTo("06");
    }

    private String suspension(String nom, Reponse apres) {
        var id = chercher(nom, apres).getFirst().path("dossierId").asString();
        return lire("/api/orientation/dossiers/" + id)
                .corps()
                .path("suspension")
                .path("suspenduPour")
                .asString();
    }

    @ParameterizedTest
    @CsvSource({
        "185042A004021,aucun",
        "185042A00402145,aucun",
        "185042B00402172,aucun",
        "18504150140214,le NIR compte 13 caractères",
        "185041501402101,la clé du NIR est fausse",
        "18504150140,le NIR compte 13 caractères",
        "185042C004021,le NIR n’a pas la forme attendue"
    })
    void a_nir_is_checked_and_never_kept(String nir, String defaut) {
        var table = tables().findFirst().orElseThrow();
        var rapport =
                envoyer(
                        table,
                        "Prénom;Nom;Date de naissance;Droits RSA;NIR",
                        "Jean;NUMEROTE;25/04/1985;Non;" + nir);

        refuse(rapport, 1);
        var dits = rapport.corps().path("avertissementsDits").findValuesAsString("raison");
        if (defaut.equals("aucun")) {
            assertThat(dits).isEmpty();
        } else {
            assertThat(dits).singleElement().asString().startsWith(defaut);
        }
        assertThat(rapport.http().body()).doesNotContain(nir);
    }

    @Test
    void a_mistyped_nir_in_the_place_of_a_file_number_is_not_kept_either() {
        var rapport =
                envoyer(
                        tables().findFirst().orElseThrow(),
                        "Prénom;Nom;Date de naissance;Droits RSA;Numéro allocataire",
                        "Maud;MALTAPEE;02/04/1985;Oui;285041501402195");

        assertThat(rapport.corps().path("avertissementsDits").findValuesAsString("raison"))
                .containsExactly("cette colonne contient un NIR : il n’est pas gardé");
        var id = chercher("maltapee", rapport).getFirst().path("dossierId").asString();
        assertThat(lire("/api/orientation/dossiers/" + id).http().body())
                .doesNotContain("285041501402195");
        var notifiee =
                poster(
                        DEPARTEMENT,
                        "/api/orientation/droits",
                        """
                        {"organisme": "CAF-151", "matricule": "285041501402195", "nom": "MALSAISIE",
                         "prenom": "Maud", "naissanceLe": "1985-04-02", "le": "2026-03-02"}""");
        chercher("malsaisie", notifiee);
        assertThat(lire("/api/orientation/dossiers/" + notifiee.texte("dossierId")).http().body())
                .contains("MALSAISIE")
                .doesNotContain("285041501402195");
    }

    // ---- flows of the CNAF

    private String arretCaf(byte[] flux) {
        var rapport = importer(flux);
        assertThat(rapport.statut()).as(rapport.http().body()).isEqualTo(200);
        return arret(rapport);
    }

    private String arretCaf(String flux) {
        return arretCaf(flux.getBytes(UTF_8));
    }

    @Test
    void what_is_no_flow_says_why() {
        assertThat(arretCaf("")).isEqualTo("le fichier est tronqué");
        assertThat(arretCaf("\uFEFF")).isEqualTo("le fichier est tronqué");
        assertThat(arretCaf("<?xml version='1.0' encoding='martien'?><Racine/>"))
                .endsWith("l’encodage annoncé est inconnu");
        assertThat(arretCaf("<Racine><A>\0</A></Racine>")).isEqualTo("le XML est mal formé");
        assertThat(arretCaf("<Racine><A>&eacute;</A></Racine>")).isEqualTo("le XML est mal formé");
        assertThat(arretCaf(bombe())).isEqualTo("les déclarations DOCTYPE sont interdites");
        assertThat(arretCaf("<Racine><A>é".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("un caractère ne se lit pas dans l’encodage annoncé");
    }

    private static String bombe() {
        var bombe = new StringBuilder("<!DOCTYPE Racine [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bombe.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return bombe + "]><Racine><A>&a29;</A></Racine>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Racine><A a='%s'/></Racine>",
                "<Racine><A><!--%s--></A></Racine>",
                "<Racine><A><![CDATA[%s]]></A></Racine>",
                "<Racine><A>%s</A></Racine>",
                "<Racine><?a %s?></Racine>",
                "<Racine><A%s/></Racine>",
                "<!--%s--><Racine/>"
            })
    void ten_megabytes_in_one_piece_are_not_kept_in_memory(String flux) {
        assertThat(arretCaf(flux.formatted("x".repeat(DIX_MEGAOCTETS))))
                .isIn("ce bloc dépasse la taille d’un foyer", "le XML est mal formé");
    }

    @Test
    void a_name_that_never_ends_is_not_shown_whole() {
        var rapport =
                importer(
                        ("<Racine><A" + "x".repeat(DIX_MEGAOCTETS / 2) + "/></Racine>")
                                .getBytes(UTF_8));

        assertThat(rapport.statut()).isEqualTo(200);
        assertThat(rapport.http().body().length()).isLessThan(10_000);
    }

    @Test
    void a_flow_of_no_household_or_in_another_encoding_is_read() {
        var vide = importer(FluxGenere.flux(MARS));
        assertThat(vide.texte("etat")).isEqualTo("TERMINE");
        assertThat(vide.nombre("lus")).isZero();

        var flux =
                new String(
                                FluxGenere.flux(
                                        MARS,
                                        Foyer.de(
                                                "3900001",
                                                Personne.de("SEIZE", "ZOÉ", "1988-06-30", "DEM"))),
                                FluxGenere.WINDOWS_1252)
                        .replace("windows-1252", "UTF-16");
        var seize = importer(flux.getBytes(UTF_16));
        assertThat(seize.nombre("acceptes")).as(seize.http().body()).isEqualTo(1);
        assertThat(chercher("zoe seize", seize)).hasSize(1);
    }

    @Test
    void a_flow_whose_household_is_refused_takes_the_next_ones() {
        var rapport =
                importer(
                        FluxGenere.flux(
                                MARS,
                                Foyer.de("3900002", Personne.de("UN", "ZOE", "1988-06-30", "DEM"))
                                        .retouche("1988-06-30", "30/06/1988"),
                                Foyer.de("3900003", Personne.de("DEUX", "ZOE", "1988-06-30", "DEM"))
                                        .retouche("<NUMORG>151", "<NUMORG>1511"),
                                Foyer.de(
                                        "185042A00402145",
                                        Personne.de("TROIS", "ZOE", "1988-06-30", "DEM"))));

        assertThat(rapport.texte("etat")).as(rapport.http().body()).isEqualTo("TERMINE");
        assertThat(rapport.nombre("refuses")).isEqualTo(2);
        assertThat(rapport.nombre("nouveauxDossiers")).isEqualTo(1);
        var id = chercher("zoe trois", rapport).getFirst().path("dossierId").asString();
        assertThat(lire("/api/orientation/dossiers/" + id).http().body())
                .doesNotContain("185042A004021");
    }
}
