package fr.spie.orientation.entry.caf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.orientation.RoleFoyer;
import fr.spie.orientation.FluxGenere;
import fr.spie.orientation.FluxGenere.Foyer;
import fr.spie.orientation.FluxGenere.Personne;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.entry.imports.LectureInterrompue;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoyerLectureTest {

    private static final LocalDate MARS = LocalDate.of(2025, 3, 5);
    private static final Personne ELLE = Personne.de("LAPEYRE", "ZOÉ", "1988-06-30", "DEM");
    private static final Foyer FOYER = Foyer.de("1234567", ELLE);

    private static FoyerLecture lire(Foyer foyer) throws LectureInterrompue {
        var lecteur = new LecteurFlux(new ByteArrayInputStream(FluxGenere.flux(MARS, foyer)));
        lecteur.suivant();
        return new FoyerLecture(1, lecteur.suivant().orElseThrow(), MARS);
    }

    private static FoyerRsa accepte(Foyer foyer) throws LectureInterrompue {
        var lecture = lire(foyer);
        assertThat(lecture.refus()).isEmpty();
        return lecture.foyer().orElseThrow();
    }

    @Test
    void claimants_and_spouses_are_beneficiaries_and_children_are_not() throws Exception {
        var foyer =
                accepte(
                        FOYER.personnes(
                                ELLE,
                                Personne.de("LAPEYRE", "MAX", "1986-01-01", "CJT").soumise("0"),
                                Personne.de("LAPEYRE", "LOU", "2015-01-01", "ENF")));

        assertThat(foyer.beneficiaires())
                .extracting(b -> b.role(), b -> b.soumisDroitsDevoirs())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RoleFoyer.DEM, true),
                        org.assertj.core.groups.Tuple.tuple(RoleFoyer.CJT, false));
    }

    @Test
    void a_child_is_not_even_looked_at() throws Exception {
        accepte(FOYER.personnes(ELLE, Personne.de("", "", "hier", "ENF")));
    }

    @Test
    void optional_elements_may_be_missing_or_empty() throws Exception {
        var foyer =
                accepte(
                        FOYER.retouche("<QUAL>MME</QUAL>", "")
                                .retouche("<SEXE>2</SEXE>", "<SEXE/>")
                                .retouche("<NOMCOMNAI>MAURS</NOMCOMNAI>", "")
                                .retouche("<NIR></NIR>", "<NIR/>")
                                .retouche("<NUMDEMRSA>11234567</NUMDEMRSA>", "")
                                .retouche(
                                        "<DossierPoleEmploi><IDASSEDIC></IDASSEDIC></DossierPoleEmploi>",
                                        ""));

        var elle = foyer.beneficiaires().getFirst();
        assertThat(elle.identite().sexe()).isEmpty();
        assertThat(elle.lieuNaissance()).isEmpty();
        assertThat(elle.identite().identifiantFT()).isEmpty();
        assertThat(elle.identite().adresse().orElseThrow().lignes())
                .isEqualTo("4 RUE DES FRÈRES CHARMES");
    }

    @Test
    void an_address_abroad_has_a_country_and_no_commune() throws Exception {
        var foyer = accepte(FOYER.horsDeFrance("ESP"));

        assertThat(foyer.communeInsee()).isEmpty();
        assertThat(foyer.beneficiaires().getFirst().identite().adresse().orElseThrow().enClair())
                .isEqualTo("Calle Mayor 3, ESP");
    }

    @Test
    void the_right_opens_at_the_request_or_at_the_arrival_in_the_household() throws Exception {
        assertThat(accepte(FOYER).beneficiaires().getFirst().droitOuvertLe())
                .isEqualTo("2025-02-01");
        assertThat(
                        accepte(FOYER.demande("1", "2018-05-01"))
                                .beneficiaires()
                                .getFirst()
                                .droitOuvertLe())
                .isEqualTo("2019-01-01");
    }

    @Test
    void each_state_of_the_file_says_where_the_right_stands() throws Exception {
        assertThat(accepte(FOYER.etat("0", "")).versement()).isEmpty();
        assertThat(accepte(FOYER.etat("1", "")).versement()).isEmpty();
        assertThat(accepte(FOYER.etat("2", "")).versement()).contains(new Versement.Verse());
        assertThat(
                        accepte(
                                        FOYER.etat(
                                                "3",
                                                "<SuspensionDroit><MOTISUSDRORSA>AB</MOTISUSDRORSA>"
                                                        + "<DDSUSDRORSA>2025-02-10</DDSUSDRORSA>"
                                                        + "</SuspensionDroit>"))
                                .versement())
                .contains(new Versement.Suspendu(LocalDate.of(2025, 2, 10), "AB"));
        assertThat(accepte(FOYER.suspendu("2025-03-01", "06")).versement())
                .contains(new Versement.Suspendu(LocalDate.of(2025, 3, 1), "06"));
        assertThat(accepte(FOYER.clos("2025-02-28", "MUT")).versement())
                .contains(new Versement.Clos(LocalDate.of(2025, 2, 28), "MUT"));
        assertThat(
                        accepte(
                                        FOYER.etat(
                                                "6",
                                                "<FinDroitMoisAnterieur><MOTICLORSA>RFD</MOTICLORSA>"
                                                        + "<DTCLORSA>2024-12-31</DTCLORSA>"
                                                        + "</FinDroitMoisAnterieur>"))
                                .versement())
                .contains(new Versement.Clos(LocalDate.of(2024, 12, 31), "RFD"));
        assertThat(accepte(FOYER.etat("Z", "")).versement()).isEmpty();
    }

    @Test
    void a_suspension_or_an_end_that_is_not_described_is_dated_from_the_reception()
            throws Exception {
        var lecture = lire(FOYER.etat("4", ""));

        assertThat(lecture.foyer().orElseThrow().versement())
                .contains(new Versement.Suspendu(MARS, "INCONNU"));
        assertThat(lecture.avertissements()).hasSize(1);
        assertThat(accepte(FOYER.etat("5", "")).versement())
                .contains(new Versement.Clos(MARS, "INCONNU"));
    }

    @Test
    void who_left_the_household_has_no_right_in_it() throws Exception {
        var foyer =
                accepte(
                        FOYER.retouche(
                                "<DDRATDOS>2019-01-01</DDRATDOS>",
                                "<DDRATDOS>2019-01-01</DDRATDOS><DFRATDOS>2025-02-28</DFRATDOS>"));

        var elle = foyer.beneficiaires().getFirst();
        assertThat(elle.versement(new Versement.Verse()))
                .isEqualTo(new Versement.Clos(LocalDate.of(2025, 2, 28), "DFRATDOS"));
    }

    @Test
    void the_msa_file_number_is_never_kept() throws Exception {
        var foyer =
                accepte(
                        Foyer.de("285041501402194", ELLE.nir("2850415014021"))
                                .msa()
                                .demande("15000000001", "2025-02-01"));

        assertThat(foyer.toString().replace("2850415014021]", "")).doesNotContain("28504150140219");
        assertThat(foyer.cle()).isEqualTo("MSA-151|D15000000001");
        assertThat(foyer.beneficiaires().getFirst().identite().matricule()).isEmpty();
    }

    @Test
    void a_doubtful_nir_is_a_warning_that_does_not_show_it() throws Exception {
        var lecture = lire(FOYER.personnes(ELLE.nir("285041501402111")));

        assertThat(lecture.foyer()).isPresent();
        assertThat(lecture.avertissements())
                .singleElement()
                .satisfies(
                        a -> {
                            assertThat(a.champ()).isEqualTo("Identification/NIR");
                            assertThat(a.valeur()).isEqualTo("2… (15 caractères)");
                            assertThat(a.raison()).isEqualTo("la clé du NIR est fausse");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "<FONORG>CAF</FONORG>,<FONORG>CPAM</FONORG>,IdentificationRSA/Organisme/FONORG,CPAM",
        "<NUMORG>151</NUMORG>,<NUMORG/>,IdentificationRSA/Organisme/NUMORG,''",
        "<MATRICULE>1234567</MATRICULE>,<MATRICULE>A12</MATRICULE>,IdentificationRSA/Organisme/MATRICULE,A… (3 caractères)",
        "<DTDEMRSA>2025-02-01</DTDEMRSA>,<DTDEMRSA>01/02/2025</DTDEMRSA>,IdentificationRSA/DemandeRSA/DTDEMRSA,01/02/2025",
        "<PRENOM>ZOÉ</PRENOM>,<PRENOM></PRENOM>,Identification/PRENOM,''",
        "<DTNAI>1988-06-30</DTNAI>,<DTNAI>2088-06-30</DTNAI>,Identification/DTNAI,2088-06-30",
        "<TOPPERSDRODEVORSA>1</TOPPERSDRODEVORSA>,<TOPPERSDRODEVORSA>O</TOPPERSDRODEVORSA>,MontantCalculDroitRSAPersonne/TOPPERSDRODEVORSA,O",
        "<NATPREST>RSA</NATPREST><ROLEPERS>DEM</ROLEPERS>,<NATPREST>RSA</NATPREST><ROLEPERS>XYZ</ROLEPERS>,ROLEPERS,XYZ",
        "<ETATDOSRSA>2</ETATDOSRSA>,<ETATDOSRSA>9</ETATDOSRSA>,PrestationRSA/SituationDossierRSA/EtatDossierRSA/ETATDOSRSA,9"
    })
    void a_wrong_field_refuses_the_household_and_says_where(
            String bon, String mauvais, String champ, String valeur) throws Exception {
        var lecture = lire(FOYER.retouche(bon, mauvais));

        assertThat(lecture.foyer()).isEmpty();
        assertThat(lecture.refus())
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.champ()).isEqualTo(champ);
                            assertThat(r.valeur()).isEqualTo(valeur);
                            assertThat(r.ligne()).isGreaterThan(11);
                            assertThat(r.raison()).isNotBlank();
                        });
    }

    @Test
    void dates_with_a_time_zone_are_dates() {
        assertThat(FoyerLecture.jour("2025-03-05+01:00")).contains(MARS);
        assertThat(FoyerLecture.jour("2025-03-05Z")).contains(MARS);
        assertThat(FoyerLecture.jour("2025-02-29")).isEqualTo(Optional.empty());
    }
}
