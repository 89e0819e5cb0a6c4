package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.orientation.AvecService;
import fr.spie.orientation.FluxGenere;
import fr.spie.orientation.FluxGenere.Foyer;
import fr.spie.orientation.FluxGenere.Personne;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the monthly flows of a household become, from the first right to the move elsewhere.
class DroitsAuFilDesFluxTest extends AvecService {

    private static LocalDate flux(int mois) {
        return LocalDate.of(2025, mois, 5);
    }

    private Reponse importer(int mois, Foyer foyer) {
        return importer(FluxGenere.flux(flux(mois), foyer));
    }

    private List<String> faits(String nom, Reponse apres) {
        var id = chercher(nom, apres).getFirst().path("dossierId").asString();
        return lire("/api/orientation/dossiers/" + id + "/histoire")
                .corps()
                .path("items")
                .valueStream()
                .map(
                        l ->
                                l.path("effectifLe").asString()
                                        + " "
                                        + l.path("type")
                                                .asString()
                                                .replaceAll("fr.spie.orientation.|.v1", ""))
                .toList();
    }

    @Test
    void opened_suspended_paid_again_closed_and_opened_anew() {
        var foyer = Foyer.de("3800001", Personne.de("CYCLIQUE", "ÈVE", "1991-02-03", "DEM"));
        importer(3, foyer);
        importer(4, foyer.suspendu("2025-04-01", "06"));
        importer(5, foyer);
        importer(6, foyer.clos("2025-05-31", "ECH"));
        var dernier = importer(9, foyer.demande("13800001", "2025-08-20"));

        assertThat(faits("cyclique", dernier))
                .containsExactly(
                        "2025-03-05 DroitsNotifies",
                        "2025-04-01 DroitsSuspendus",
                        "2025-05-05 DroitsRetablis",
                        "2025-05-31 DroitsFermes",
                        "2025-09-05 DroitsNotifies");
    }

    @Test
    void a_right_itself_suspended_is_told_as_a_suspension_too() {
        var foyer = Foyer.de("3800002", Personne.de("ETATTROIS", "ÈVE", "1991-02-03", "DEM"));
        importer(3, foyer);
        var rapport =
                importer(
                        4,
                        foyer.etat(
                                "3",
                                "<SuspensionDroit><MOTISUSDRORSA>AB</MOTISUSDRORSA><DDSUSDRORSA>2025-04-01</DDSUSDRORSA></SuspensionDroit>"));

        assertThat(faits("etattrois", rapport))
                .containsExactly("2025-03-05 DroitsNotifies", "2025-04-01 DroitsSuspendus");
    }

    @Test
    void a_move_within_the_departement_changes_the_arrondissement_only() {
        var foyer = Foyer.de("3800003", Personne.de("MOBILE", "ÈVE", "1991-02-03", "DEM"));
        importer(3, foyer);
        var rapport = importer(4, foyer.commune("15120"));

        assertThat(faits("mobile", rapport))
                .containsExactly("2025-03-05 DroitsNotifies", "2025-04-05 Demenagement");
        assertThat(chercher("mobile", rapport).getFirst().path("territoire").asString())
                .isEqualTo("MAURIAC");
    }

    @Test
    void a_move_to_another_departement_is_a_move_and_a_right_closed_for_mutation() {
        var foyer = Foyer.de("3800004", Personne.de("MUTEE", "ÈVE", "1991-02-03", "DEM"));
        importer(3, foyer);
        var rapport = importer(4, foyer.commune("19272").clos("2025-03-31", "MUT"));

        assertThat(faits("mutee", rapport))
                .containsExactly(
                        "2025-03-05 DroitsNotifies",
                        "2025-03-31 DroitsFermes",
                        "2025-04-05 Demenagement");
        var lu =
                lire(
                        "/api/orientation/dossiers/"
                                + chercher("mutee", rapport)
                                        .getFirst()
                                        .path("dossierId")
                                        .asString());
        assertThat(lu.corps().path("fin").path("motif").asString()).isEqualTo("MUT");
        assertThat(lu.corps().path("residence").path("communeInsee").asString()).isEqualTo("19272");
    }

    @Test
    void e24_an_end_heard_two_months_late_is_recorded_at_its_day_and_closes_nothing_else() {
        var foyer = Foyer.de("3800005", Personne.de("TARDIVEFIN", "ÈVE", "1991-02-03", "DEM"));
        importer(3, foyer);
        var rapport = importer(7, foyer.clos("2025-04-30", "PCG"));

        assertThat(faits("tardivefin", rapport))
                .containsExactly("2025-03-05 DroitsNotifies", "2025-04-30 DroitsFermes");
        var id = chercher("tardivefin", rapport).getFirst().path("dossierId").asString();
        assertThat(
                        lire("/api/orientation/dossiers/" + id + "?etatAu=2025-04-29")
                                .texte("etatDroits"))
                .isEqualTo("OUVERTS");
        assertThat(lire("/api/orientation/dossiers/" + id).texte("etatDroits")).isEqualTo("FERMES");
    }

    @Test
    void msa_households_without_a_request_number_are_told_apart_and_found_again() {
        var un =
                Foyer.de("285041501402194", Personne.de("MSAUNE", "MAUD", "1985-04-02", "DEM"))
                        .msa()
                        .demande("", "2025-02-01");
        var deux =
                Foyer.de("285041501402194", Personne.de("MSADEUX", "MAUD", "1985-04-02", "DEM"))
                        .msa()
                        .demande("", "2025-02-01");
        var premier = importer(FluxGenere.flux(flux(3), un, deux));
        var second = importer(FluxGenere.flux(flux(3), un, deux));

        assertThat(premier.nombre("nouveauxDossiers")).isEqualTo(2);
        assertThat(second.nombre("evenements")).isZero();
    }
}
