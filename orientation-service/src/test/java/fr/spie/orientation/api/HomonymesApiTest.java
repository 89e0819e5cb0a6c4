package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.orientation.AvecService;
import fr.spie.orientation.FluxGenere;
import fr.spie.orientation.FluxGenere.Foyer;
import fr.spie.orientation.FluxGenere.Personne;
import fr.spie.testkit.Jetons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// From the signal of a machine to the decision of a person, and back.
class HomonymesApiTest extends AvecService {

    private static final String PCD = Jetons.jeton("departement", "delegue-pcd", "pcd");
    private static final LocalDate MARS = LocalDate.of(2025, 3, 5);

    /// Two households, one name and day of birth, two places of birth.
    private record Paire(String nom, String premier, String second, Foyer un, Foyer deux) {}

    private Paire paire(String nom, String matricule) {
        var un = foyer(nom, matricule + "1", "SALERS");
        var deux = foyer(nom, matricule + "2", "MURAT");
        var premier = chercher(nom, importer(FluxGenere.flux(MARS, un))).getFirst();
        var rapport = importer(FluxGenere.flux(MARS, deux));
        var second =
                chercher(nom, rapport).stream()
                        .map(d -> d.path("dossierId").asString())
                        .filter(id -> !id.equals(premier.path("dossierId").asString()))
                        .findFirst()
                        .orElseThrow();
        return new Paire(nom, premier.path("dossierId").asString(), second, un, deux);
    }

    private static Foyer foyer(String nom, String matricule, String lieu) {
        return Foyer.de(
                matricule,
                Personne.de(nom, "CAMILLE", "1977-07-07", "DEM").nee("1977-07-07", lieu));
    }

    private Reponse decider(String dossier, String autre, String quoi) {
        return poster(
                CHEF_DE_PROJET,
                "/api/orientation/dossiers/" + dossier + "/homonymes/" + autre + "/" + quoi,
                "{\"motif\": \"vu avec la personne\"}");
    }

    private Reponse dossier(String id, Reponse apres) {
        return lire(
                "/api/orientation/dossiers/" + id + "?position=" + encode(apres.texte("position")));
    }

    private List<String> types(String id) {
        return lire("/api/orientation/dossiers/" + id + "/histoire")
                .corps()
                .path("items")
                .valueStream()
                .map(l -> l.path("type").asString().replaceAll("fr.spie.orientation.|.v1", ""))
                .toList();
    }

    private Optional<JsonNode> aExaminer(String id) {
        return lire("/api/orientation/homonymes?limite=200")
                .corps()
                .path("items")
                .valueStream()
                .filter(
                        h ->
                                h.path("dossierId").asString().equals(id)
                                        || h.path("autreDossierId").asString().equals(id))
                .findFirst();
    }

    @Test
    void a_new_dossier_that_looks_like_another_is_signalled_once_with_both_identities() {
        var p = paire("GEMEAU", "370001");
        var avril =
                importer(
                        FluxGenere.flux(MARS.plusMonths(1), p.deux().suspendu("2025-04-01", "06")));
        chercher("gemeau", avril);

        assertThat(types(p.second()))
                .containsExactly("DroitsNotifies", "DroitsSuspendus", "HomonymeSignale");
        var vu = aExaminer(p.second()).orElseThrow();
        assertThat(vu.path("ressemblances").toString()).contains("prénom", "jour de naissance");
        assertThat(vu.path("dossier").path("identite").path("matricule").asString())
                .isEqualTo("3700012");
        assertThat(vu.path("autre").path("identite").path("matricule").asString())
                .isEqualTo("3700011");
        var page = lire("/vues/orientation/homonymes");
        assertThat(page.statut()).isEqualTo(200);
        assertThat(page.http().body()).contains("Homonymes à examiner", "CAMILLE GEMEAU");
    }

    /// Without JavaScript too; as many forms as there are pairs, each with its own.
    @Test
    void to_merge_and_to_part_again_ask_to_be_confirmed() {
        paire("CERTAINE", "370011");
        var p = paire("CERTAINE-AUSSI", "370012");
        confirme("/vues/orientation/homonymes", "rapprocher");
        dossier(p.second(), decider(p.premier(), p.second(), "rapprocher"));
        confirme("/vues/orientation/homonymes?etat=RAPPROCHE", "rapprochement/annuler");
    }

    private void confirme(String page, String geste) {
        var formulaires =
                Pattern.compile("(?s)<form[^>]*action=\"[^\"]*/" + geste + "\".*?</form>")
                        .matcher(lire(page).http().body())
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(formulaires).isNotEmpty();
        assertThat(formulaires)
                .allSatisfy(
                        f ->
                                assertThat(f)
                                        .containsPattern(
                                                "type=\"checkbox\" required[^>]*name=\"certain\""));
    }

    @Test
    void two_persons_are_said_two_from_either_side_and_not_proposed_again() {
        var p = paire("JUMEAU", "370002");

        var ecarte = decider(p.premier(), p.second(), "ecarter");

        assertThat(ecarte.statut()).as(ecarte.http().body()).isEqualTo(200);
        dossier(p.second(), ecarte);
        assertThat(types(p.second())).endsWith("HomonymeEcarte");
        assertThat(aExaminer(p.second())).isEmpty();
        assertThat(decider(p.second(), p.premier(), "ecarter").nombre("evenements")).isZero();
    }

    @Test
    void one_person_is_said_one_and_every_later_message_goes_to_the_dossier_that_goes_on() {
        var p = paire("UNIQUE", "370003");

        var rapproche = decider(p.premier(), p.second(), "rapprocher");

        assertThat(rapproche.statut()).as(rapproche.http().body()).isEqualTo(200);
        assertThat(rapproche.nombre("evenements")).isEqualTo(1);
        dossier(p.premier(), rapproche);
        assertThat(types(p.premier())).endsWith("DossiersRapproches");
        assertThat(dossier(p.second(), rapproche).texte("absorbeDans")).isEqualTo(p.premier());
        assertThat(
                        lire("/api/orientation/dossiers/" + p.second() + "?etatAu=2025-03-31")
                                .corps()
                                .has("absorbeDans"))
                .as("not then")
                .isFalse();
        assertThat(aExaminer(p.second())).isEmpty();

        var avril =
                importer(
                        FluxGenere.flux(
                                MARS.plusMonths(1), p.un(), p.deux().suspendu("2025-04-01", "06")));
        assertThat(avril.nombre("nouveauxDossiers")).isZero();
        assertThat(avril.nombre("evenements")).isEqualTo(1);
        chercher("unique", avril);
        assertThat(types(p.premier())).contains("DroitsSuspendus");
        assertThat(types(p.second())).doesNotContain("DroitsSuspendus");

        var encore =
                importer(
                        FluxGenere.flux(
                                MARS.plusMonths(1), p.un(), p.deux().suspendu("2025-04-01", "06")));
        assertThat(encore.nombre("evenements")).as("the same file again").isZero();

        var annule = decider(p.premier(), p.second(), "rapprochement/annuler");
        assertThat(annule.statut()).as(annule.http().body()).isEqualTo(200);
        assertThat(dossier(p.second(), annule).corps().has("absorbeDans")).isFalse();
        var mai = importer(FluxGenere.flux(MARS.plusMonths(2), p.deux().clos("2025-04-30", "ECH")));
        chercher("unique", mai);
        assertThat(types(p.second())).contains("DroitsFermes");
        assertThat(types(p.premier())).doesNotContain("DroitsFermes");
    }

    @Test
    void a_dossier_that_disappeared_neither_takes_in_another_nor_disappears_twice() {
        var p = paire("TRIPLE", "370004");
        var tiers = paire("TIERS", "370005");
        decider(p.premier(), p.second(), "rapprocher");

        var absorbe = decider(p.second(), tiers.premier(), "rapprocher");
        var deuxFois = decider(tiers.premier(), p.second(), "rapprocher");
        var dejaUn = decider(p.second(), p.premier(), "ecarter");
        var inverse = decider(p.second(), p.premier(), "rapprocher");

        assertThat(absorbe.texte("type")).isEqualTo("urn:spie:refus:dossier-absorbe");
        assertThat(absorbe.corps().path("refus").path("dans").asString()).isEqualTo(p.premier());
        assertThat(deuxFois.statut()).isEqualTo(409);
        assertThat(dejaUn.texte("type")).isEqualTo("urn:spie:refus:dossiers-deja-rapproches");
        assertThat(inverse.statut()).isEqualTo(409);
        assertThat(decider(p.premier(), p.second(), "rapprocher").nombre("evenements"))
                .as("said again")
                .isZero();
    }

    @Test
    void a_chain_of_dossiers_leads_to_the_last_one() {
        var p = paire("CHAINE", "370006");
        var q = paire("CHAINON", "370007");
        decider(p.premier(), p.second(), "rapprocher");
        decider(q.premier(), p.premier(), "rapprocher");

        var rapport =
                importer(
                        FluxGenere.flux(MARS.plusMonths(1), p.deux().suspendu("2025-04-01", "06")));

        chercher("chainon", rapport);
        assertThat(types(q.premier())).contains("DroitsSuspendus");
    }

    @Test
    void no_list_shows_a_decision_to_revise_in_a_dossier_that_disappeared_until_told_apart() {
        var p = paire("ABSORBEE", "370009");
        var second = "/api/orientation/dossiers/" + p.second();
        poster(
                PCD,
                second + "/orientation",
                "{\"vers\": \"SOCIAL\", \"institution\": \"departement\", \"referent\": \"as-1\"}");
        var demandee = poster(PCD, second + "/reorientations", "{\"motif\": \"Santé fragile.\"}");
        dossier(p.second(), demandee);
        assertThat(aRevoir()).contains(p.second());

        dossier(p.second(), decider(p.premier(), p.second(), "rapprocher"));
        assertThat(aRevoir()).doesNotContain(p.second());

        dossier(p.second(), decider(p.premier(), p.second(), "rapprochement/annuler"));
        assertThat(aRevoir()).contains(p.second());
    }

    @Test
    void nobody_waits_twice_for_one_decision_once_two_dossiers_are_one() {
        var p = paire("ATTENDUE", "370010");
        int deux = enAttente();

        dossier(p.second(), decider(p.premier(), p.second(), "rapprocher"));
        point();
        assertThat(dits(p.premier())).isPositive();
        assertThat(dits(p.second())).isZero();
        assertThat(enAttente()).isEqualTo(deux - 1);
        assertThat(aOrienter(p.premier())).isTrue();
        assertThat(aOrienter(p.second())).isFalse();

        dossier(p.second(), decider(p.premier(), p.second(), "rapprochement/annuler"));
        point();
        assertThat(dits(p.second())).isPositive();
        assertThat(enAttente()).isEqualTo(deux);
        assertThat(aOrienter(p.second())).isTrue();
    }

    private String aRevoir() {
        return lire("/api/orientation/a-revoir?limite=200").http().body();
    }

    private boolean aOrienter(String id) {
        var page = lire("/api/orientation/a-orienter?limite=200");
        while (!page.http().body().contains(id) && page.corps().hasNonNull("next_cursor")) {
            page =
                    lire(
                            "/api/orientation/a-orienter?limite=200&curseur="
                                    + encode(page.texte("next_cursor")));
        }
        return page.http().body().contains(id);
    }

    private int enAttente() {
        return lire("/api/orientation/delais").nombre("enAttente");
    }

    private void point() {
        assertThat(poster(PCD, "/api/orientation/point", "{}").statut()).isEqualTo(200);
    }

    /// What the watch said, as stored.
    private long dits(String id) {
        return compter(
                "select count(*) from evenement where type like '%Delai%' and sujet = '"
                        + id
                        + "'");
    }

    @Test
    void who_may_not_decide_or_decides_on_nothing_is_told_so() {
        var p = paire("REFUSEE", "370008");
        var chemin =
                "/api/orientation/dossiers/"
                        + p.premier()
                        + "/homonymes/"
                        + p.second()
                        + "/ecarter";

        assertThat(poster(DEPARTEMENT, chemin, "{\"motif\": \"x\"}").texte("type"))
                .isEqualTo("urn:spie:refus:acces-reserve");
        assertThat(
                        poster(
                                        Jetons.jeton("mission-locale", "chef-ml", "chef_projet"),
                                        chemin,
                                        "{\"motif\": \"x\"}")
                                .texte("type"))
                .as("another institution's")
                .isEqualTo("urn:spie:refus:acces-reserve");
        assertThat(poster(CHEF_DE_PROJET, chemin, "{}").texte("type"))
                .isEqualTo("urn:spie:refus:saisie-invalide");
        assertThat(decider(p.premier(), UUID.randomUUID().toString(), "rapprocher").statut())
                .isEqualTo(404);
        assertThat(decider(p.premier(), UUID.randomUUID().toString(), "ecarter").statut())
                .isEqualTo(404);
        assertThat(decider(p.premier(), p.premier(), "rapprocher").statut()).isEqualTo(422);
        assertThat(decider(p.premier(), p.second(), "rapprochement/annuler").statut())
                .isEqualTo(404);
    }
}
