package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.AUJOURDHUI;
import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.ParcoursServiceTest.vu;
import static fr.spie.parcours.Service.CHEF;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.CONSEILLERE;
import static fr.spie.parcours.Service.personne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.Service.Personne;
import fr.spie.testkit.Jetons;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Follow-up committees over HTTP (001).
class ComitesTest {

    static final ParcoursServiceTest MONDE = new ParcoursServiceTest();
    static final String COMITES = "/api/parcours/comites";
    static final String PAGE = "/vues/parcours/comites";

    @BeforeAll
    static void annuaire() {
        MONDE.annuaire();
    }

    static String convoquer() {
        return vu(CHEF.post(
                        COMITES,
                        Map.of(
                                "prevuLe",
                                AUJOURDHUI.toString(),
                                "lieu",
                                "Maison de Mauriac",
                                "dispositif",
                                "PARCOURS_EMPLOI_RENFORCE",
                                "convies",
                                List.of("mission-locale"),
                                "membres",
                                List.of("cip-1"))))
                .json()
                .at("/comiteId")
                .asString();
    }

    static UUID aExaminer() {
        var dossier = MONDE.suiviParCip();
        vu(CIP.post(DOSSIERS + dossier + "/examens", Map.of("motif", "Projet à l’arrêt")));
        return dossier;
    }

    static Optional<JsonNode> aLOrdreDuJour(Personne lecteur, String comite, UUID dossier) {
        return lecteur.get(COMITES + "?comite=" + comite)
                .json()
                .at("/ordreDuJour")
                .valueStream()
                .filter(d -> d.at("/dossierId").asString().equals(dossier.toString()))
                .findFirst();
    }

    @Test
    void from_a_request_to_a_decision() {
        var comite = convoquer();
        var dossier = aExaminer();
        var attendu = aLOrdreDuJour(CHEF, comite, dossier).orElseThrow();
        assertThat(attendu.at("/raisons").toString())
                .contains("EXAMEN_DEMANDE", "Projet à l’arrêt");
        assertThat(attendu.at("/convieeLe").isMissingNode()).isTrue();

        var decision = Map.of("comiteId", comite, "decision", "REORIENTATION");
        var tropTot = CHEF.post(DOSSIERS + dossier + "/decisions", decision);
        assertThat(tropTot.statut()).isEqualTo(409);
        assertThat(tropTot.json().at("/type").asString())
                .isEqualTo("urn:spie:refus:personne-non-conviee");

        vu(CIP.post(DOSSIERS + dossier + "/convocations", Map.of("comiteId", comite)));
        assertThat(
                        new Personne(Jetons.personne(dossier, Optional.empty()))
                                .get("/api/parcours/moi")
                                .json()
                                .at("/prochaineDate/quoi")
                                .asString())
                .contains("Maison de Mauriac", "être entendu");
        vu(
                CIP.post(
                        DOSSIERS + dossier + "/parole",
                        Map.of("comiteId", comite, "mode", "PRESENTE")));
        vu(CHEF.post(DOSSIERS + dossier + "/decisions", decision));
        vu(
                CHEF.post(
                        COMITES + "/" + comite + "/tenue",
                        Map.of("presents", List.of("departement"))));

        var fait = aLOrdreDuJour(CHEF, comite, dossier).orElseThrow();
        assertThat(fait.at("/parole").asString()).isEqualTo("PRESENTE");
        assertThat(fait.at("/decision").asString()).isEqualTo("REORIENTATION");
        assertThat(fait.at("/raisons").toString()).doesNotContain("EXAMEN_DEMANDE");
        assertThat(CHEF.get(COMITES + "?comite=" + comite).json().at("/choisie/tenuLe").asString())
                .isEqualTo(AUJOURDHUI.toString());
        assertThat(CHEF.get(DOSSIERS + dossier + "/histoire").texte())
                .contains("Personne conviée au comité de suivi", "réorientation");
    }

    @Test
    void an_invited_institution_reads_the_dossiers_it_follows_and_no_other() {
        var comite = convoquer();
        var dossier = aExaminer();
        assertThat(aLOrdreDuJour(CIP, comite, dossier)).isPresent();
        assertThat(aLOrdreDuJour(CONSEILLERE, comite, dossier)).isEmpty();
        assertThat(CONSEILLERE.get(COMITES).json().at("/aVenir").toString()).contains(comite);
        assertThat(
                        personne("ailleurs", "x", "referent")
                                .get(COMITES)
                                .json()
                                .at("/aVenir")
                                .toString())
                .doesNotContain(comite);
    }

    @Test
    void durations_that_end_come_to_the_committee_and_care_does_not() {
        var comite = convoquer();
        var dossier = UUID.randomUUID();
        var ide = new Porteur("ide-comite", "departement");
        Plantes.suivi(
                dossier,
                new Porteur("ref-comite", "departement"),
                accompagnement(dossier, Dispositif.SANTE_IDE, ide, AUJOURDHUI.plusDays(9)),
                accompagnement(dossier, Dispositif.MOBILITE, ide, AUJOURDHUI.plusDays(12)));
        var raisons = aLOrdreDuJour(CHEF, comite, dossier).orElseThrow().at("/raisons");
        assertThat(raisons.valueStream().map(r -> r.at("/le").asString()))
                .containsExactly(AUJOURDHUI.plusDays(12).toString());
        assertThat(raisons.at("/0/nature").asString()).isEqualTo("ACCOMPAGNEMENT_A_RELAYER");
    }

    static AccompagnementOuvert accompagnement(
            UUID dossier, Dispositif dispositif, Porteur intervenant, LocalDate finPrevueLe) {
        return new AccompagnementOuvert(
                dossier,
                Plantes.OUVERT.plusDays(5),
                UUID.randomUUID(),
                dispositif,
                intervenant,
                Optional.of(finPrevueLe),
                Optional.empty());
    }

    @Test
    void an_unknown_committee_and_a_body_without_date_are_refused() {
        var dossier = MONDE.suiviParCip();
        assertThat(
                        CIP.post(
                                        DOSSIERS + dossier + "/convocations",
                                        Map.of("comiteId", UUID.randomUUID().toString()))
                                .statut())
                .isEqualTo(404);
        assertThat(CHEF.post(COMITES, Map.of("lieu", "x")).statut()).isIn(400, 422);
        assertThat(CIP.post(COMITES, Map.of("prevuLe", AUJOURDHUI.toString())).statut())
                .isIn(400, 403, 422);
    }

    @Test
    void the_page_calls_a_committee_invites_and_decides() {
        var dossier = aExaminer();
        var convoque =
                VuesTest.lisible(
                        CHEF.formulaire(
                                PAGE + "/convocation",
                                Map.of(
                                        "prevuLe",
                                        AUJOURDHUI.toString(),
                                        "lieu",
                                        "Salle " + dossier,
                                        "dispositif",
                                        "PLIE",
                                        "territoire",
                                        "",
                                        "convies",
                                        "mission-locale")));
        assertThat(convoque.texte())
                .contains("Ordre du jour du", "Salle " + dossier, dossier.toString());
        var comite =
                CHEF.get(COMITES)
                        .json()
                        .at("/aVenir")
                        .valueStream()
                        .filter(s -> s.at("/lieu").asString().equals("Salle " + dossier))
                        .findFirst()
                        .orElseThrow()
                        .at("/comiteId")
                        .asString();
        var champs = Map.of("dossierId", dossier.toString(), "comiteId", comite);
        var base = PAGE + "/" + comite;
        assertThat(VuesTest.lisible(CIP.formulaire(base + "/invitation", champs)).texte())
                .contains("Personne conviée le");
        var refus =
                CIP.formulaire(
                        base + "/decision",
                        Map.of(
                                "dossierId",
                                dossier.toString(),
                                "comiteId",
                                comite,
                                "decision",
                                "SORTIE",
                                "motif",
                                "",
                                "revoirLe",
                                ""));
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.texte()).contains("role=\"alert\"", "chef de projet");
        var decide =
                VuesTest.lisible(
                        CHEF.formulaire(
                                base + "/decision",
                                Map.of(
                                        "dossierId",
                                        dossier.toString(),
                                        "comiteId",
                                        comite,
                                        "decision",
                                        "SORTIE",
                                        "motif",
                                        "",
                                        "revoirLe",
                                        "")));
        assertThat(decide.texte()).contains("Décision");
        var illisible = CHEF.formulaire(PAGE + "/convocation", Map.of("prevuLe", "demain"));
        assertThat(illisible.statut()).isEqualTo(422);
        assertThat(illisible.texte()).contains("ne peut pas être lue");
    }

    @Test
    void an_empty_page_says_so() {
        var vide = VuesTest.lisible(personne("nulle-part", "x", "referent").get(PAGE)).texte();
        assertThat(vide)
                .contains("Aucun comité n’est convoqué", "Aucun dossier n’est à examiner")
                .doesNotContain("Convoquer un comité");
    }
}
