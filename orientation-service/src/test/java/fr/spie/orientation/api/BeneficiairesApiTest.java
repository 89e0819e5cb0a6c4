package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.orientation.AvecService;
import fr.spie.orientation.FluxGenere;
import fr.spie.orientation.FluxGenere.Foyer;
import fr.spie.orientation.FluxGenere.Personne;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BeneficiairesApiTest extends AvecService {

    private static final String MARS = "2026-03-10";

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] echantillon() throws IOException {
        try (var flux = getClass().getResourceAsStream("/imports/beneficiaires.csv")) {
            return java.util.Objects.requireNonNull(flux).readAllBytes();
        }
    }

    private Reponse dossier(String nom, Reponse apres) {
        var trouves = chercher(nom, apres);
        assertThat(trouves).as(nom).hasSize(1);
        return lire("/api/orientation/dossiers/" + trouves.getFirst().path("dossierId").asString());
    }

    @Test
    void bad_lines_are_listed_the_rest_goes_in_and_the_second_time_changes_nothing()
            throws Exception {
        var rapport = importerBeneficiaires(echantillon(), MARS);

        assertThat(rapport.statut()).as(rapport.http().body()).isEqualTo(200);
        assertThat(rapport.texte("etat")).isEqualTo("TERMINE");
        assertThat(rapport.texte("nature")).isEqualTo("BENEFICIAIRES");
        assertThat(rapport.nombre("lus")).isEqualTo(6);
        assertThat(rapport.nombre("refuses")).isEqualTo(2);
        assertThat(rapport.nombre("nouveauxDossiers")).isEqualTo(2);
        assertThat(rapport.nombre("evenements")).isEqualTo(3);
        assertThat(rapport.nombre("inconnus")).isEqualTo(1);
        var refus = rapport.corps().path("refus");
        assertThat(refus.findValuesAsString("champ"))
                .containsExactly("Date de naissance", "Prénom");
        assertThat(refus.findValuesAsString("valeur")).containsExactly("31/02/1990", "");
        assertThat(refus.get(0).path("ligne").asInt()).isEqualTo(4);
        assertThat(refus.get(0).path("element").asInt()).isEqualTo(3);
        assertThat(refus.get(0).path("raison").asString()).startsWith("une date existante");
        assertThat(rapport.corps().path("avertissementsDits").findValuesAsString("champ"))
                .containsExactly("Téléphone", "Droits RSA", "Email", "Nom");
        assertThat(rapport.corps().path("forme").path("ignorees").toString())
                .contains("RQTH", "Accompagnateurs");
        var apolline = dossier("roquefeuil", rapport);
        assertThat(apolline.texte("etatDroits")).isEqualTo("OUVERTS");
        var identite = apolline.corps().path("identite");
        assertThat(identite.path("telephone").asString()).isEqualTo("0611223344");
        assertThat(identite.path("adresse").path("lignes").asString())
                .isEqualTo("3 chemin des Ajoncs, Lieu-dit \"La Borie\"");
        assertThat(apolline.corps().path("residence").path("communeInsee").asString())
                .isEqualTo("15014");
        assertThat(dossier("vayssade", rapport).texte("etatDroits")).isEqualTo("SUSPENDUS");
        assertThat(chercher("cassagnol", rapport)).isEmpty();

        var second = importerBeneficiaires(echantillon(), "2026-03-11");
        assertThat(second.nombre("evenements")).isZero();
        assertThat(second.nombre("nouveauxDossiers")).isZero();
        assertThat(second.nombre("inchanges")).isEqualTo(2);
        var gardes = lire("/api/orientation/imports/" + rapport.texte("importId") + "/inconnus");
        assertThat(gardes.corps().path("items").get(0).path("ligne").asInt()).isEqualTo(6);
        assertThat(gardes.http().body()).doesNotContain("Cassagnol");
        assertThat(
                        lire("/api/orientation/imports?nature=BENEFICIAIRES&limite=200")
                                .corps()
                                .path("items")
                                .findValuesAsString("importId"))
                .contains(rapport.texte("importId"));
        assertThat(lire("/api/orientation/imports?nature=CAF&limite=200").http().body())
                .doesNotContain(rapport.texte("importId"));
    }

    @Test
    void an_import_that_said_nothing_for_long_has_died_with_its_service_and_may_be_sent_again() {
        var id = importerBeneficiaires(octets("Nom"), MARS).texte("importId");
        db.sql(
                        """
                        update import_flux set vu_a = now() - ?::interval,
                          rapport = rapport || '{"etat": "EN_COURS", "reprenable": false}'
                        where id = ?::uuid""")
                .params("9 minutes", id)
                .update();
        assertThat(lire("/api/orientation/imports/" + id).texte("etat")).isEqualTo("EN_COURS");

        db.sql("update import_flux set vu_a = now() - interval '11 minutes' where id = ?::uuid")
                .param(id)
                .update();
        var mort = lire("/api/orientation/imports/" + id);
        assertThat(mort.texte("etat")).isEqualTo("INTERROMPU");
        assertThat(mort.corps().path("reprenable").asBoolean()).isTrue();
        assertThat(mort.texte("message")).startsWith("Le service s’est arrêté");
    }

    @Test
    void a_person_the_caf_knows_is_found_by_file_number_and_keeps_payer_name_and_commune() {
        importer(
                FluxGenere.flux(
                        LocalDate.of(2026, 2, 5),
                        Foyer.de(
                                        "0880001",
                                        Personne.de("ESCUROLLES", "BÉATRIX", "1986-08-12", "CJT")
                                                .nomUsage("MONTBOISSIER"))
                                .commune("15120")));

        var rapport =
                importerBeneficiaires(
                        octets(
                                "N° CAF;Prénom bénéficiaire;Nom bénéficiaire;Date de naissance;N°"
                                        + " Téléphones;Adresses Mails;CP Ville;Droits RSA\n"
                                        + "880001;Beatrix;Montboissier;12/08/86;0612131415;b@essai.example;15200"
                                        + " MAURIAC;Oui\n"),
                        MARS);

        assertThat(rapport.nombre("nouveauxDossiers")).isZero();
        assertThat(rapport.nombre("evenements")).isEqualTo(1);
        var lu = dossier("montboissier", rapport);
        var identite = lu.corps().path("identite");
        assertThat(identite.path("telephone").asString()).isEqualTo("0612131415");
        assertThat(identite.path("nomNaissance").asString()).isEqualTo("ESCUROLLES");
        assertThat(identite.path("prenom").asString()).isEqualTo("BÉATRIX");
        assertThat(identite.path("organisme").asString()).isEqualTo("CAF-151");
        assertThat(identite.path("matricule").asString()).isEqualTo("0880001");
        assertThat(lu.corps().path("devoirs").path("role").asString()).isEqualTo("CJT");
        assertThat(lu.corps().path("residence").path("communeInsee").asString()).isEqualTo("15120");
    }

    @Test
    void the_caf_flow_that_follows_finds_the_dossier_a_file_opened() {
        var fichier =
                importerBeneficiaires(
                        octets(
                                "Prénom;Nom;Date de naissance;Numéro allocataire;Droits RSA\n"
                                        + "Sidonie;Trélazac;04/10/1992;0880002;Oui\n"),
                        MARS);
        var flux =
                importer(
                        FluxGenere.flux(
                                LocalDate.of(2026, 4, 5),
                                Foyer.de(
                                                "0880002",
                                                Personne.de(
                                                        "TRELAZAC", "SIDONIE", "1992-10-04", "DEM"))
                                        .clos("2026-03-31", "ECH")));

        assertThat(fichier.nombre("nouveauxDossiers")).isEqualTo(1);
        assertThat(flux.nombre("nouveauxDossiers")).isZero();
        assertThat(dossier("trelazac", flux).texte("etatDroits")).isEqualTo("FERMES");
    }

    @Test
    void a_file_older_than_the_last_flow_says_nothing_of_rights() {
        importer(
                FluxGenere.flux(
                        LocalDate.of(2026, 4, 5),
                        Foyer.de("0880003", Personne.de("ANTERIEURE", "LUCE", "1990-01-05", "DEM"))
                                .clos("2026-03-31", "ECH")));

        var rapport =
                importerBeneficiaires(
                        octets(
                                "Prénom;Nom;Date de naissance;Numéro allocataire;Droits RSA;Email\n"
                                        + "Luce;Antérieure;05/01/1990;0880003;Oui;luce@essai.example\n"),
                        MARS);

        assertThat(rapport.nombre("perimes")).isEqualTo(1);
        var lu = dossier("anterieure", rapport);
        assertThat(lu.texte("etatDroits")).isEqualTo("FERMES");
        assertThat(lu.corps().path("identite").path("courriel").asString())
                .isEqualTo("luce@essai.example");
    }

    @Test
    void contacts_of_the_cnaf_reach_claimant_and_spouse_by_file_number_and_name() {
        var foyer =
                Foyer.de(
                        "0880004",
                        Personne.de("JALENQUES", "YVON", "1970-01-20", "DEM"),
                        Personne.de("CONDAMINE", "ALBANE", "1972-05-30", "CJT"));
        importer(FluxGenere.flux(LocalDate.of(2026, 2, 5), foyer));
        var contacts =
                octets(
                        "MATRICULE;ROLE PERSONNE;NUMERO DEMANDE RSA;DATE DEBUT DROITS - DEVOIRS;NOM"
                                + " RESPONSABLE DOSSIER;PRENOM RESPONSABLE DOSSIER;NUMERO TELEPHONE"
                                + " DOSSIER;NUMERO TELEPHONE 2 DOSSIER;ADRESSE ELECTRONIQUE DOSSIER;TAGS\n"
                                + "880004;DEMANDEUR;1;01/02/2026;JALENQUES;YVON;612000001;471000001;y@essai.example;\n"
                                + "880004;CONJOINT;1;01/02/2026;JALENQUES;YVON;612000002;;;\n"
                                + "999999;DEMANDEUR;1;01/02/2026;PERSONNE;ICI;612000003;;;\n");

        var rapport = importerBeneficiaires(contacts, MARS);
        var second = importerBeneficiaires(contacts, MARS);

        assertThat(rapport.nombre("evenements")).as(rapport.http().body()).isEqualTo(2);
        assertThat(rapport.nombre("inconnus")).isEqualTo(1);
        assertThat(second.nombre("evenements")).isZero();
        assertThat(
                        dossier("jalenques", rapport)
                                .corps()
                                .path("identite")
                                .path("telephone")
                                .asString())
                .isEqualTo("0612000001, 0471000001");
        assertThat(
                        dossier("condamine", rapport)
                                .corps()
                                .path("identite")
                                .path("telephone")
                                .asString())
                .isEqualTo("0612000002");
    }

    @Test
    void a_nir_never_appears_wherever_it_was_typed() {
        var nir = "285041501402194";
        var rapport =
                importerBeneficiaires(
                        octets(
                                "Prénom;Nom;Date de naissance;Numéro allocataire;Identifiant interne;NIR;Droits"
                                        + " RSA;Civilité\n"
                                        + "Maud;Agreste;02/04/1985;"
                                        + nir
                                        + ";"
                                        + nir
                                        + ";285041501402195;Oui;Mme\n"),
                        MARS);

        assertThat(rapport.nombre("nouveauxDossiers")).isEqualTo(1);
        assertThat(rapport.http().body()).doesNotContain("2850415014021");
        assertThat(rapport.corps().path("avertissementsDits").findValuesAsString("raison"))
                .contains(
                        "la clé du NIR est fausse",
                        "cette colonne contient un NIR : il n’est pas gardé");
        var lu = dossier("agreste", rapport);
        assertThat(lu.http().body()).doesNotContain("2850415014021");
        assertThat(lu.corps().path("identite").path("organisme").asString()).isEqualTo("MSA");
        assertThat(compter("select count(*) from identite i where nir is not null")).isZero();
        for (var table : new String[] {"import_constat", "import_flux", "identite_cle"}) {
            assertThat(
                            compter(
                                    "select count(*) from "
                                            + table
                                            + " t where t::text like '%2850415014021%'"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void what_is_not_such_a_table_is_told_in_the_report() {
        var rapport = importerBeneficiaires(octets("<Racine/>"), MARS);

        assertThat(rapport.statut()).isEqualTo(200);
        assertThat(rapport.texte("etat")).isEqualTo("INTERROMPU");
        assertThat(rapport.corps().path("arret").path("raison").asString())
                .startsWith("aucune ligne d’en-têtes connue");
    }

    @Test
    void only_the_departement_sends_such_files_and_never_of_tomorrow() {
        assertThat(importerTableau(CAF, "beneficiaires", octets("Nom"), MARS).statut())
                .isEqualTo(403);
        var demain = importerBeneficiaires(octets("Nom"), "2990-01-01");
        assertThat(demain.statut()).isEqualTo(422);
        assertThat(demain.texte("type")).isEqualTo("urn:spie:refus:date-future");
    }
}
