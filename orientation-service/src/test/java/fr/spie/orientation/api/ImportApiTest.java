package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.spie.backbone.commande.Demande;
import fr.spie.orientation.AvecService;
import fr.spie.orientation.FluxGenere;
import fr.spie.orientation.FluxGenere.Foyer;
import fr.spie.orientation.FluxGenere.Personne;
import fr.spie.orientation.entry.imports.Deroulement;
import fr.spie.orientation.entry.imports.ImportEnCours;
import fr.spie.orientation.entry.imports.NatureImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportApiTest extends AvecService {

    @Autowired Deroulement deroulement;

    private static final LocalDate MARS = LocalDate.of(2025, 3, 5);
    private static final LocalDate AVRIL = LocalDate.of(2025, 4, 5);

    private static Personne personne(String nom, String prenom) {
        return Personne.de(nom, prenom, "1988-06-30", "DEM");
    }

    private List<String> types(String dossierId) {
        return lire("/api/orientation/dossiers/" + dossierId + "/histoire")
                .corps()
                .path("items")
                .valueStream()
                .map(l -> l.path("type").asString().replaceAll("fr.spie.orientation.|.v1", ""))
                .toList();
    }

    @Test
    void a_household_of_two_makes_two_dossiers_that_can_be_read_and_searched() {
        var couple =
                Foyer.de(
                        "3100001",
                        personne("CROUZAT", "ZOÉ").nir("2880615014021"),
                        Personne.de("CHARMES", "LUC", "1985-01-02", "CJT").soumise("0"));

        var rapport = importer(FluxGenere.flux(MARS, couple));

        assertThat(rapport.statut()).isEqualTo(200);
        assertThat(rapport.texte("etat")).isEqualTo("TERMINE");
        assertThat(rapport.nombre("beneficiaires")).isEqualTo(2);
        assertThat(rapport.nombre("nouveauxDossiers")).isEqualTo(2);
        assertThat(rapport.nombre("evenements")).isEqualTo(2);
        assertThat(rapport.nombre("avertissements")).isZero();
        var zoe = chercher("zoe crouzat", rapport);
        assertThat(zoe).hasSize(1);
        var dossier =
                lire("/api/orientation/dossiers/" + zoe.getFirst().path("dossierId").asString());
        assertThat(dossier.corps().path("identite").path("prenom").asString()).isEqualTo("ZOÉ");
        assertThat(dossier.corps().path("droits").path("depuisLe").asString())
                .isEqualTo("2025-03-05");
        assertThat(dossier.corps().path("droits").path("ouvertsLe").asString())
                .isEqualTo("2025-02-01");
        assertThat(dossier.corps().path("residence").path("territoire").asString())
                .isEqualTo("AURILLAC");
        assertThat(dossier.corps().path("limites").findValuesAsString("limiteLe"))
                .containsExactly("2025-04-05", "2025-04-16");
        assertThat(dossier.http().body()).doesNotContain("2880615014021");
        assertThat(chercher("charmes", rapport)).hasSize(1);
    }

    @Test
    void nothing_that_names_a_person_is_stored_in_clear() {
        importer(FluxGenere.flux(MARS, Foyer.de("3100002", personne("SECRETE", "ODILE"))));

        assertThat(
                        compter(
                                "select count(*) from evenement where convert_from(donnees, 'UTF8')"
                                        + " like '%SECRETE%'"))
                .isZero();
        assertThat(compter("select count(*) from vue_dossier v where v::text like '%SECRETE%'"))
                .isZero();
        assertThat(compter("select count(*) from identite i where i::text like '%SECRETE%'"))
                .isZero();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var flux =
                FluxGenere.flux(
                        MARS,
                        Foyer.de("3100003", personne("DEUXFOIS", "ANNE")),
                        Foyer.de("3100004", personne("DEUXFOIS", "PAULE"))
                                .suspendu("2025-03-01", "06"));
        var premier = importer(flux);
        var avant = compter("select count(*) from evenement");

        var second = importer(flux);

        assertThat(premier.nombre("evenements")).isEqualTo(3);
        assertThat(second.nombre("evenements")).isZero();
        assertThat(second.nombre("inchanges")).isEqualTo(2);
        assertThat(second.nombre("nouveauxDossiers")).isZero();
        assertThat(compter("select count(*) from evenement")).isEqualTo(avant);
    }

    @Test
    void a_person_whose_name_is_spelled_anew_each_month_stays_one_person() {
        var rapports =
                IntStream.range(0, 4)
                        .mapToObj(
                                mois ->
                                        importer(
                                                FluxGenere.flux(
                                                        MARS.plusMonths(mois),
                                                        Foyer.de(
                                                                "3100077",
                                                                personne(
                                                                        "REORTHO"
                                                                                + "E".repeat(mois),
                                                                        "SABINE")))))
                        .toList();

        assertThat(rapports).allSatisfy(r -> assertThat(r.statut()).isEqualTo(200));
        assertThat(rapports.stream().mapToLong(r -> r.nombre("nouveauxDossiers")).sum())
                .isEqualTo(1);
    }

    @Test
    void the_file_of_next_month_records_only_what_changed() {
        var foyer = Foyer.de("3100005", personne("MENSUELLE", "JEANNE"));
        importer(FluxGenere.flux(MARS, foyer, Foyer.de("3100006", personne("STABLE", "JEANNE"))));

        var avril =
                importer(
                        FluxGenere.flux(
                                AVRIL,
                                foyer.suspendu("2025-04-01", "06").commune("15120"),
                                Foyer.de("3100006", personne("STABLE", "JEANNE"))));
        var mai =
                importer(
                        FluxGenere.flux(
                                LocalDate.of(2025, 5, 5),
                                foyer.clos("2025-04-30", "ECH").commune("15120")));
        var juin = importer(FluxGenere.flux(LocalDate.of(2025, 6, 5), foyer.commune("15120")));

        assertThat(avril.nombre("evenements")).isEqualTo(2);
        assertThat(avril.nombre("inchanges")).isEqualTo(1);
        assertThat(mai.nombre("evenements")).isEqualTo(1);
        assertThat(juin.nombre("evenements")).isEqualTo(1);
        var id = chercher("mensuelle", juin).getFirst().path("dossierId").asString();
        assertThat(types(id))
                .containsExactly(
                        "DroitsNotifies",
                        "DroitsSuspendus",
                        "Demenagement",
                        "DroitsFermes",
                        "DroitsNotifies");
        var enMai = lire("/api/orientation/dossiers/" + id + "?etatAu=2025-05-10");
        assertThat(enMai.texte("etatDroits")).isEqualTo("FERMES");
    }

    @Test
    void an_older_file_that_comes_after_a_newer_one_changes_nothing() {
        var foyer = Foyer.de("3100007", personne("TARDIVE", "INÈS"));
        importer(FluxGenere.flux(AVRIL, foyer));

        var vieux = importer(FluxGenere.flux(MARS, foyer.suspendu("2025-03-01", "06")));

        assertThat(vieux.nombre("perimes")).isEqualTo(1);
        assertThat(vieux.nombre("evenements")).isZero();
    }

    @Test
    void a_corrected_file_of_the_same_moment_is_heard_each_time_it_changes() {
        var foyer = Foyer.de("3100009", personne("HESITANTE", "INÈS"));
        var suspendue = foyer.suspendu("2025-03-01", "06");
        importer(FluxGenere.flux(MARS, foyer));

        var corrige = importer(FluxGenere.flux(MARS, suspendue));
        var retour = importer(FluxGenere.flux(MARS, foyer));

        assertThat(corrige.nombre("evenements")).isEqualTo(1);
        assertThat(retour.nombre("evenements")).isEqualTo(1);
        assertThat(chercher("hesitante", retour).getFirst().path("etatDroits").asString())
                .isEqualTo("OUVERTS");
    }

    @Test
    void what_was_noted_by_hand_stands_until_a_later_flow_speaks() {
        var foyer = Foyer.de("3100013", personne("NOTEE", "INÈS"));
        var mars = FluxGenere.flux(MARS, foyer);
        var id = chercher("notee", importer(mars)).getFirst().path("dossierId").asString();
        poster(
                DEPARTEMENT,
                "/api/orientation/dossiers/" + id + "/fermeture",
                "{\"motif\": \"RAU\", \"le\": \"2025-03-10\"}");

        var encoreMars = importer(mars);
        var avril = importer(FluxGenere.flux(AVRIL, foyer));

        assertThat(encoreMars.nombre("evenements")).isZero();
        assertThat(avril.nombre("evenements")).isEqualTo(1);
        chercher("notee", avril);
        assertThat(types(id)).containsExactly("DroitsNotifies", "DroitsFermes", "DroitsNotifies");
    }

    @Test
    void a_married_name_rectifies_the_identity_of_the_same_dossier() {
        var avant = personne("NEECOMBE", "LUCIE");
        importer(FluxGenere.flux(MARS, Foyer.de("3100008", avant)));

        var apres =
                importer(
                        FluxGenere.flux(
                                AVRIL, Foyer.de("3100008", avant.nomUsage("MARIEELANDES"))));

        assertThat(apres.nombre("evenements")).isEqualTo(1);
        var dossiers = chercher("mariéelandes", apres);
        assertThat(dossiers).hasSize(1);
        assertThat(dossiers.getFirst().path("nomComplet").asString())
                .isEqualTo("LUCIE MARIEELANDES (nom de naissance : NEECOMBE)");
    }

    @Test
    void a_bad_household_is_refused_with_line_field_value_and_reason_and_the_others_go_in() {
        var rapport =
                importer(
                        FluxGenere.flux(
                                MARS,
                                Foyer.de("3100010", personne("BONNE", "UNE")),
                                Foyer.de("3100011", personne("MAUVAISE", "UNE"))
                                        .retouche("1988-06-30", "1988-02-31")
                                        .etat("8", ""),
                                Foyer.de("3100012", personne("BONNE", "DEUX"))));

        assertThat(rapport.nombre("acceptes")).isEqualTo(2);
        assertThat(rapport.nombre("refuses")).isEqualTo(1);
        var refus = rapport.corps().path("refus");
        assertThat(refus.findValuesAsString("champ"))
                .containsExactly(
                        "PrestationRSA/SituationDossierRSA/EtatDossierRSA/ETATDOSRSA",
                        "Identification/DTNAI");
        assertThat(refus.findValuesAsString("valeur")).containsExactly("8", "1988-02-31");
        assertThat(refus.get(1).path("element").asInt()).isEqualTo(2);
        assertThat(refus.get(1).path("ligne").asInt()).isGreaterThan(50);
        assertThat(refus.get(1).path("raison").asString()).startsWith("une date existante");
        var garde =
                lire("/api/orientation/imports/" + rapport.texte("importId") + "/refus?limite=1");
        assertThat(garde.corps().path("items")).hasSize(1);
        assertThat(garde.texte("next_cursor")).isEqualTo("0");
    }

    @Test
    void a_truncated_file_keeps_what_was_read_and_the_whole_file_completes_it() {
        var foyers =
                IntStream.range(0, 3)
                        .mapToObj(i -> Foyer.de("320000" + i, personne("TRONQUEE" + i, "EVE")))
                        .toArray(Foyer[]::new);
        var entier = FluxGenere.flux(MARS, foyers);
        var texte = new String(entier, FluxGenere.WINDOWS_1252);
        var coupe = texte.indexOf("TRONQUEE2") + 4;

        var coupee = importer(Arrays.copyOf(entier, coupe));
        var entiere = importer(entier);

        assertThat(coupee.texte("etat")).isEqualTo("INTERROMPU");
        assertThat(coupee.corps().path("reprenable").asBoolean()).isTrue();
        assertThat(coupee.nombre("acceptes")).isEqualTo(2);
        assertThat(coupee.corps().path("arret").path("champ").asString())
                .isEqualTo("Racine/InfosFoyerRSA/Personne/Identification/NOM");
        assertThat(coupee.corps().path("arret").path("ligne").asInt())
                .isEqualTo((int) texte.substring(0, coupe).lines().count());
        assertThat(coupee.texte("message")).contains("peut être renvoyé");
        var garde = lire("/api/orientation/imports/" + coupee.texte("importId"));
        assertThat(garde.texte("etat")).isEqualTo("INTERROMPU");
        assertThat(garde.texte("fichier")).isEqualTo("essai.xml");
        assertThat(garde.texte("auteur")).isEqualTo("flux-caf");
        assertThat(garde.nombre("derniereLigne"))
                .isEqualTo(coupee.corps().path("arret").path("ligne").asInt());
        var derniers = lire("/api/orientation/imports?limite=2").corps().path("items");
        assertThat(derniers.findValuesAsString("importId"))
                .containsExactly(entiere.texte("importId"), coupee.texte("importId"));
        assertThat(entiere.texte("etat")).isEqualTo("TERMINE");
        assertThat(entiere.nombre("inchanges")).isEqualTo(2);
        assertThat(entiere.nombre("nouveauxDossiers")).isEqualTo(1);
    }

    @Test
    void a_fault_leaves_a_report_that_says_what_was_taken_and_that_the_file_may_be_sent_again() {
        var demande = Demande.de(UUID.randomUUID(), "caf-151", "flux-caf", Instant.now());
        var encours = new ImportEnCours(NatureImport.CAF, demande, Optional.of("f.xml"), MARS);

        assertThatThrownBy(
                        () ->
                                deroulement.derouler(
                                        encours,
                                        () -> {
                                            encours.lus = 3;
                                            encours.derniereLigne = 70;
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");

        var garde = lire("/api/orientation/imports/" + encours.importId);
        assertThat(garde.texte("etat")).isEqualTo("INTERROMPU");
        assertThat(garde.corps().path("reprenable").asBoolean()).isTrue();
        assertThat(garde.corps().path("arret").path("ligne").asInt()).isEqualTo(70);
        assertThat(garde.nombre("acceptes")).isEqualTo(2);
        var refus = lire("/api/orientation/imports/" + encours.importId + "/refus").corps();
        assertThat(refus.path("items").get(0).path("ligne").asInt()).isEqualTo(70);
    }

    @Test
    void what_is_not_a_flow_is_told_so_in_the_report() {
        var rapport = importer("ceci n'est pas du XML".getBytes(FluxGenere.WINDOWS_1252));

        assertThat(rapport.statut()).isEqualTo(200);
        assertThat(rapport.texte("etat")).isEqualTo("INTERROMPU");
        assertThat(rapport.corps().path("arret").path("ligne").asInt()).isEqualTo(1);
    }

    @Test
    void a_count_that_differs_is_a_warning() {
        var rapport =
                importer(FluxGenere.flux(MARS, 7, Foyer.de("3100020", personne("COMPTEE", "MAL"))));

        assertThat(rapport.texte("etat")).isEqualTo("TERMINE");
        assertThat(rapport.corps().path("avertissementsDits").get(0).path("champ").asString())
                .isEqualTo("TransmissionFlux/NBTOTDOSRSATRANSM");
    }

    @Test
    void two_imports_of_one_file_at_once_make_one_dossier_per_person() throws Exception {
        var foyers =
                IntStream.range(0, 30)
                        .mapToObj(i -> Foyer.de("33000" + (10 + i), personne("ENSEMBLE", "P" + i)))
                        .map(f -> f.personnes(f.personnes().getFirst().nee("1990-01-01", "MURAT")))
                        .toArray(Foyer[]::new);
        var flux = FluxGenere.flux(MARS, foyers);
        var avant = compter("select count(*) from identite");
        var faits = compter("select count(*) from evenement");

        try (var fils = Executors.newFixedThreadPool(3)) {
            Callable<Reponse> envoi = () -> importer(flux);
            for (var envoye : fils.invokeAll(List.of(envoi, envoi, envoi))) {
                assertThat(envoye.get().texte("etat")).isEqualTo("TERMINE");
                assertThat(envoye.get().nombre("refuses")).isZero();
            }
        }

        assertThat(compter("select count(*) from identite") - avant).isEqualTo(30);
        assertThat(compter("select count(*) from evenement") - faits).isEqualTo(30);
    }

    @Test
    void msa_households_are_known_without_their_file_number_which_is_a_nir() {
        var msa =
                Foyer.de("285041501402194", personne("AGRICOLE", "MAUD").nir("2850415014021"))
                        .msa()
                        .demande("15000000001", "2025-02-01");
        var premier = importer(FluxGenere.flux(MARS, msa));

        var second = importer(FluxGenere.flux(AVRIL, msa.suspendu("2025-04-01", "06")));

        assertThat(premier.nombre("nouveauxDossiers")).isEqualTo(1);
        assertThat(second.nombre("nouveauxDossiers")).isZero();
        assertThat(second.nombre("evenements")).isEqualTo(1);
        var dossier = chercher("agricole", second).getFirst();
        var lu = lire("/api/orientation/dossiers/" + dossier.path("dossierId").asString());
        assertThat(lu.corps().path("identite").path("organisme").asString()).isEqualTo("MSA-151");
        assertThat(lu.http().body()).doesNotContain("2850415014021");
    }

    @Test
    void a_person_who_changes_household_keeps_the_dossier_and_the_old_end_does_not_close_it() {
        var elle = personne("SEPAREE", "ROSE");
        var lui = Personne.de("SEPAREE", "YVES", "1980-01-01", "DEM");
        importer(FluxGenere.flux(MARS, Foyer.de("3400001", lui, elle)));

        var avril =
                importer(
                        FluxGenere.flux(
                                AVRIL,
                                Foyer.de("3400002", elle),
                                Foyer.de("3400001", lui, elle).clos("2025-03-31", "RGD")));

        assertThat(avril.nombre("nouveauxDossiers")).isZero();
        var rose = chercher("rose separee", avril);
        assertThat(rose).hasSize(1);
        assertThat(rose.getFirst().path("etatDroits").asString()).isEqualTo("OUVERTS");
        assertThat(chercher("yves separee", avril).getFirst().path("etatDroits").asString())
                .isEqualTo("FERMES");
    }

    @Test
    void homonyms_get_a_dossier_each_and_someone_is_asked() {
        importer(
                FluxGenere.flux(
                        MARS,
                        Foyer.de(
                                "3500001",
                                personne("HOMONYME", "PAUL").nee("1977-07-07", "SALERS"))));

        var rapport =
                importer(
                        FluxGenere.flux(
                                MARS,
                                Foyer.de(
                                        "3500002",
                                        personne("HOMONYME", "PAUL").nee("1977-07-07", "MURAT"))));

        assertThat(rapport.nombre("nouveauxDossiers")).isEqualTo(1);
        assertThat(rapport.nombre("homonymes")).isEqualTo(1);
        assertThat(rapport.nombre("evenements")).isEqualTo(2);
        assertThat(chercher("homonyme", rapport)).hasSize(2);
        assertThat(lire("/api/orientation/homonymes").http().body()).contains("PAUL HOMONYME");
    }

    @Test
    void rights_asked_for_or_refused_open_no_dossier() {
        var rapport =
                importer(
                        FluxGenere.flux(
                                MARS,
                                Foyer.de("3600001", personne("ATTENTE", "A")).etat("0", ""),
                                Foyer.de("3600002", personne("ATTENTE", "B")).etat("1", ""),
                                Foyer.de("3600003", personne("ATTENTE", "C")).etat("Z", "")));

        assertThat(rapport.nombre("sansDroit")).isEqualTo(3);
        assertThat(rapport.nombre("nouveauxDossiers")).isZero();
        assertThat(rapport.nombre("avertissements")).isEqualTo(1);
    }

    @Test
    void who_is_not_a_payer_may_not_send_a_flow() {
        var refus =
                envoyer(
                        requete(
                                        fr.spie.testkit.Jetons.jeton("mission-locale", "ml-1"),
                                        "/api/orientation/flux/caf")
                                .header("Content-Type", "application/xml")
                                .POST(
                                        java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                                FluxGenere.flux(MARS))));

        assertThat(refus.statut()).isEqualTo(403);
        assertThat(refus.texte("type")).isEqualTo("urn:spie:refus:acces-reserve");
    }
}
