package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.AUJOURDHUI;
import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.Service.CHEF;
import static fr.spie.parcours.Service.CIP;
import static fr.spie.parcours.Service.PCD;
import static fr.spie.parcours.Service.personne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.spie.backbone.acces.JournalAcces;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.Service.Personne;
import fr.spie.parcours.Service.Reponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Who reads a dossier leaves a trace (6.1).
class LecturesTraceesTest {

    static final ParcoursServiceTest MONDE = new ParcoursServiceTest();
    static final Personne AUDITEUR = personne("departement", "auditeur", "auditeur");
    static final Porteur REFERENT = new Porteur("lectrice", "mission-locale");

    @BeforeAll
    static void annuaire() {
        MONDE.annuaire();
    }

    static UUID dossier(ParcoursEvenement... suite) {
        return Plantes.suivi(UUID.randomUUID(), REFERENT, suite);
    }

    static List<JsonNode> traces(UUID dossier, String professionnel) {
        return AUDITEUR.get(DOSSIERS + dossier + "/acces")
                .json()
                .at("/items")
                .valueStream()
                .filter(a -> a.at("/professionnel").asString().equals(professionnel))
                .toList();
    }

    static void refuse(Reponse reponse, String code) {
        assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(403);
        assertThat(reponse.json().at("/type").asString()).isEqualTo("urn:spie:refus:" + code);
    }

    @Test
    void every_reading_leaves_a_row_with_who_what_and_when() {
        var dossier = dossier();
        var collegue = personne("mission-locale", "collegue", "referent");

        assertThat(collegue.get(DOSSIERS + dossier).statut()).isEqualTo(200);
        assertThat(collegue.get(DOSSIERS + dossier + "/histoire").statut()).isEqualTo(200);
        assertThat(collegue.get("/vues/parcours/dossiers/" + dossier).statut()).isEqualTo(200);

        var traces = traces(dossier, "collegue");
        assertThat(traces.stream().map(t -> t.at("/action").asString()))
                .containsExactly("page", "histoire", "fiche");
        assertThat(traces)
                .allSatisfy(
                        t -> {
                            assertThat(t.at("/institution").asString()).isEqualTo("mission-locale");
                            assertThat(t.at("/dossierId").asString()).isEqualTo(dossier.toString());
                            assertThat(t.at("/a").asString())
                                    .startsWith(Integer.toString(AUJOURDHUI.getYear()));
                            assertThat(t.has("motif")).isFalse();
                        });
    }

    @Test
    void outside_their_own_file_a_reader_says_why_once_a_day() {
        var dossier = dossier();
        var curieux = personne("ccas-mauriac", "curieux", "referent");

        refuse(curieux.get(DOSSIERS + dossier), "motif-requis");
        refuse(curieux.get(DOSSIERS + dossier + "/histoire?motif=%20"), "motif-requis");
        assertThat(traces(dossier, "curieux")).isEmpty();

        assertThat(curieux.get(DOSSIERS + dossier + "?motif=Aide%20d%E2%80%99urgence").statut())
                .isEqualTo(200);
        assertThat(curieux.get(DOSSIERS + dossier + "/histoire").statut()).isEqualTo(200);
        assertThat(traces(dossier, "curieux").stream().map(t -> t.at("/motif").asString()))
                .containsExactly("Aide d’urgence", "Aide d’urgence");

        refuse(
                personne("ccas-mauriac", "autre", "referent").get(DOSSIERS + dossier),
                "motif-requis");
    }

    @Test
    void a_screen_asks_why_with_a_form() {
        var dossier = dossier();
        var curieux = personne("ccas-mauriac", "curieux-2", "referent");

        var question = curieux.get("/vues/parcours/dossiers/" + dossier);
        assertThat(question.statut()).isEqualTo(200);
        assertThat(question.texte())
                .contains("Pourquoi ouvrez-vous ce dossier", "action=\"/dossiers/" + dossier)
                .doesNotContain("Qui répond de cette personne");
        VuesTest.accessible(question.texte());

        assertThat(curieux.get("/vues/parcours/dossiers/" + dossier + "?motif=Rappel").texte())
                .contains("Qui répond de cette personne");
    }

    @Test
    void another_spelling_of_the_address_leaves_the_same_trace() {
        var dossier = UUID.fromString("0a000000-0b00-4c00-8d00-" + suffixe());
        Plantes.suivi(dossier, REFERENT);
        var curieux = personne("ccas-mauriac", "ruse", "referent");
        var court = dossier.toString().replaceFirst("^0", "").replace("-0b", "-b");

        refuse(curieux.get(DOSSIERS + court), "motif-requis");
        refuse(curieux.get(DOSSIERS + "%30" + dossier.toString().substring(1)), "motif-requis");
    }

    private static String suffixe() {
        return UUID.randomUUID().toString().substring(24);
    }

    @Test
    void whoever_is_asked_or_accompanies_has_a_link() {
        var dossierId = UUID.randomUUID();
        Plantes.suivi(
                dossierId,
                REFERENT,
                new AccompagnementOuvert(
                        dossierId,
                        Plantes.OUVERT.plusDays(2),
                        UUID.randomUUID(),
                        Dispositif.NUMERIQUE,
                        new Porteur("num-1", "espace-numerique"),
                        Optional.empty(),
                        Optional.empty()),
                new RelaisPropose(
                        dossierId,
                        Plantes.OUVERT.plusDays(3),
                        UUID.randomUUID(),
                        REFERENT,
                        new Porteur("plie-1", "plie"),
                        AUJOURDHUI.plusDays(14),
                        ""));
        for (var institution : List.of("mission-locale", "espace-numerique", "plie")) {
            var lecteur = personne(institution, "lie-" + institution, "referent");
            assertThat(lecteur.get(DOSSIERS + dossierId).statut()).isEqualTo(200);
        }
    }

    @Test
    void those_who_watch_read_without_a_reason_and_leave_a_trace() {
        var dossier = dossier();
        for (var lecteur : List.of(PCD, CHEF, AUDITEUR)) {
            assertThat(lecteur.get(DOSSIERS + dossier).statut()).isEqualTo(200);
        }
        assertThat(traces(dossier, "delegue-pcd")).isNotEmpty();
        assertThat(traces(dossier, "chef-mauriac")).hasSize(1);
        refuse(CIP.get(DOSSIERS + dossier), "motif-requis");
        refuse(
                personne("ccas-mauriac", "pcd-d-ailleurs", "pcd").get(DOSSIERS + dossier),
                "motif-requis");
    }

    @Test
    void an_institution_the_person_keeps_out_sees_nothing_whatever_it_says() {
        var dossierId = UUID.randomUUID();
        Plantes.suivi(
                dossierId,
                REFERENT,
                new AccompagnementOuvert(
                        dossierId,
                        Plantes.OUVERT.plusDays(2),
                        UUID.randomUUID(),
                        Dispositif.PLIE,
                        new Porteur("plie-1", "plie"),
                        Optional.empty(),
                        Optional.empty()),
                new PartageRefuse(dossierId, Plantes.OUVERT.plusDays(3), "plie"));
        var ecarte = personne("plie", "plie-1", "referent");

        refuse(ecarte.get(DOSSIERS + dossierId + "?motif=Suivi"), "partage-refuse");
        assertThat(ecarte.get("/vues/parcours/dossiers/" + dossierId).statut()).isEqualTo(403);
    }

    @Test
    void an_unknown_dossier_is_unknown_to_all() {
        var inconnu = UUID.randomUUID();
        assertThat(personne("ccas-mauriac", "x", "referent").get(DOSSIERS + inconnu).statut())
                .isEqualTo(404);
        assertThat(traces(inconnu, "x")).isEmpty();
    }

    @Test
    void the_trace_is_read_by_those_who_control() {
        var dossier = dossier();
        refuse(
                personne("mission-locale", "collegue-2", "referent")
                        .get(DOSSIERS + dossier + "/acces"),
                "journal-reserve");
        assertThat(CHEF.get(DOSSIERS + dossier + "/acces?limite=1").json().at("/next_cursor"))
                .isNotNull();
    }

    @Test
    void the_trace_is_added_to_and_forgotten_in_time_only() {
        var dossier = dossier();
        var db = Service.CONTEXTE.getBean(JdbcClient.class);
        var ecrire =
                "insert into acces (a, jour, professionnel, nom, institution, dossier_id, action)"
                        + " values (now(), ?, 'ancien', 'Ancien', 'plie', ?, 'fiche')";
        db.sql(ecrire).params(AUJOURDHUI.minusYears(1).minusDays(1), dossier).update();
        db.sql(ecrire).params(AUJOURDHUI.minusYears(1), dossier).update();

        assertThatThrownBy(() -> db.sql("update acces set nom = 'X'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("SPIE005");
        assertThatThrownBy(() -> db.sql("delete from acces").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("SPIE005");

        Service.CONTEXTE.getBean(fr.spie.backbone.acces.PurgeAcces.class).purger();
        assertThat(traces(dossier, "ancien")).hasSize(1);
        assertThat(Service.CONTEXTE.getBean(JournalAcces.class).resume(dossier))
                .anyMatch(c -> c.nom().equals("Ancien"));
    }
}
