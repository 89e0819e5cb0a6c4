package fr.spie.systeme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.spie.cli.demo.Demonstration;
import fr.spie.systeme.Terrain.Publie;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The stories of the demonstration, as they were published and as the public interface answers.
class RecitsTest {

    private static final int GRAINE = 133;
    private static final int PERSONNES = 8;
    private static final int MOIS = 6;
    private static final LocalDate FIN = LocalDate.of(2025, 12, 31);

    /// The eve of the last month, in which the late fact is told.
    private static final LocalDate RAPPORT = LocalDate.of(2025, 11, 26);

    private static final String CHEF = "chef-projet-aurillac";
    private static final String PARTANT = "cip-aurillac-3";

    private static Terrain terrain;
    private static Map<String, JsonNode> rapportsDAlors;
    private static List<Publie> publies;
    private static JsonNode visite;

    @BeforeAll
    static void play() throws IOException {
        terrain = new Terrain();
        var demonstration = Demonstration.preparer(terrain.maison(), GRAINE, PERSONNES, MOIS, FIN);
        assertThat(demonstration.commencer(terrain.adresse(), MOIS - 1)).isEmpty();
        rapportsDAlors = rapports("&connuAu=" + RAPPORT);
        assertThat(rapports("")).as("nothing later is known yet").isEqualTo(rapportsDAlors);
        assertThat(demonstration.jouer(terrain.adresse(), true)).isZero();
        publies = terrain.publies();
        visite =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(terrain.maison().visite()))
                        .path("etapes");
    }

    @AfterAll
    static void stop() {
        terrain.close();
    }

    @Test
    void the_tour_leads_to_the_five_stories_and_one_person_answers_every_day_of_each() {
        assertThat(visite).hasSize(5);
        for (var etape : visite) {
            var dossier = dossier(etape);
            var fiche = terrain.lire(CHEF, "/api/parcours/dossiers/" + dossier);
            un(dossier, "ParcoursOuvert")
                    .le()
                    .datesUntil(FIN.plusDays(1))
                    .forEach(
                            jour ->
                                    assertThat(porteurs(fiche, jour))
                                            .as("%s, %s", etape.path("titre"), jour)
                                            .containsExactly(porteurPublie(dossier, jour)));
        }
    }

    @Test
    void past_six_weeks_the_decision_is_france_travail_s() {
        var dossier = dossier("Une orientation tardive, et sa conséquence légale");
        var notifiesLe = un(dossier, "DroitsNotifies").le();
        var passeLe = notifiesLe.plusWeeks(6).plusDays(1);

        var transfert = un(dossier, "DecisionTransferee");
        assertThat(transfert.le()).isEqualTo(passeLe);
        assertThat(transfert.corps().path("vers").asString()).isEqualTo("france-travail");
        assertThat(transfert.corps().path("source").asString()).contains("262-65-2");
        assertThat(de(dossier, "DelaiDepasse"))
                .filteredOn(p -> p.corps().path("nature").asString().equals("LEGAL"))
                .extracting(Publie::le)
                .containsExactly(passeLe);
        var orientation = un(dossier, "OrientationDecidee");
        assertThat(orientation.le()).isAfterOrEqualTo(passeLe);
        assertThat(orientation.corps().path("decideur").asString()).isEqualTo("france-travail");

        var vu = terrain.lire(CHEF, "/api/orientation/dossiers/" + dossier);
        assertThat(vu.path("transfert").path("vers").asString()).isEqualTo("france-travail");
        assertThat(vu.path("transfert").path("depuisLe").asString()).isEqualTo(passeLe.toString());
        exigerPorteur(dossier, notifiesLe, CHEF, "PROVISOIRE");
        exigerPorteur(dossier, passeLe, CHEF, "PROVISOIRE");
        exigerPorteur(dossier, orientation.le().minusDays(1), CHEF, "PROVISOIRE");
        exigerPorteur(
                dossier,
                orientation.le(),
                orientation.corps().path("referent").asString(),
                "REFERENT");
    }

    @Test
    void a_refused_handover_leaves_the_sender_in_charge() {
        var dossier = dossier("Un relais refusé");
        var propose = un(dossier, "RelaisPropose");
        var refus = un(dossier, "RelaisRefuse");
        assertThat(refus.le()).isAfter(propose.le());
        assertThat(refus.corps().path("relaisId")).isEqualTo(propose.corps().path("relaisId"));
        assertThat(refus.corps().path("motif").asString()).isNotBlank();
        assertThat(de(dossier, "RelaisAccepte")).isEmpty();

        var relais = terrain.lire(CHEF, "/api/parcours/dossiers/" + dossier).path("relais");
        assertThat(relais.valueStream().map(r -> r.path("etat").asString()).toList())
                .containsExactly("REFUSE");
        var reste = propose.corps().path("de").path("professionnel").asString();
        propose.le()
                .datesUntil(refus.le().plusDays(2))
                .forEach(jour -> exigerPorteur(dossier, jour, reste, "REFERENT"));
        exigerPorteur(dossier, FIN, reste, "REFERENT");
    }

    @Test
    void the_day_a_referent_leaves_somebody_else_answers() {
        var dossier = dossier("Un départ brusque, un porteur le jour même");
        var depart = un("professionnel:" + PARTANT, "ProfessionnelParti");
        assertThat(depart.suLe()).as("nobody was told before").isEqualTo(depart.le());
        var releve = un(dossier, "PorteurProvisoireDesigne");
        assertThat(releve.le()).isEqualTo(depart.le());
        assertThat(releve.suLe()).isEqualTo(depart.le());
        assertThat(releve.corps().path("de").path("professionnel").asString()).isEqualTo(PARTANT);
        var designation = de(dossier, "ReferentDesigne").getLast();
        assertThat(designation.le()).isAfter(depart.le());

        exigerPorteur(dossier, depart.le().minusDays(1), PARTANT, "REFERENT");
        exigerPorteur(dossier, depart.le(), CHEF, "PROVISOIRE");
        exigerPorteur(dossier, designation.le().minusDays(1), CHEF, "PROVISOIRE");
        exigerPorteur(
                dossier,
                designation.le(),
                designation.corps().path("referent").path("professionnel").asString(),
                "REFERENT");
        assertThat(suivis("referent=" + PARTANT, depart.le().minusDays(1), "")).contains(dossier);
        assertThat(suivis("referent=" + PARTANT, depart.le(), "")).isEmpty();
    }

    @Test
    void a_move_learnt_late_changes_the_territory_and_not_the_referent() {
        var dossier = dossier("Un déménagement");
        var demenagement = un(dossier, "Demenagement");
        var le = demenagement.le();
        assertThat(demenagement.suLe()).isEqualTo(le.plusDays(20));
        var change = un(dossier, "TerritoireChange");
        assertThat(change.le()).isEqualTo(le);
        assertThat(change.corps().path("de").asString()).isEqualTo("AURILLAC");
        assertThat(change.corps().path("vers").asString()).isEqualTo("MAURIAC");
        var relais = un(dossier, "RelaisAccepte");
        assertThat(relais.le()).isAfter(demenagement.suLe());

        var referent = relais.corps().path("de").path("professionnel").asString();
        le.minusDays(1)
                .datesUntil(relais.le())
                .forEach(jour -> exigerPorteur(dossier, jour, referent, "REFERENT"));
        exigerPorteur(
                dossier,
                relais.le(),
                relais.corps().path("vers").path("professionnel").asString(),
                "REFERENT");
        assertThat(relais.corps().path("vers").path("professionnel").asString())
                .startsWith("cip-mauriac");

        assertThat(suivis("referent=&territoire=MAURIAC", le, "")).contains(dossier);
        assertThat(suivis("referent=&territoire=AURILLAC", le, "")).doesNotContain(dossier);
        var alors = "&connuAu=" + le;
        assertThat(suivis("referent=&territoire=MAURIAC", le, alors)).doesNotContain(dossier);
        assertThat(suivis("referent=&territoire=AURILLAC", le, alors)).contains(dossier);
        assertThat(terrain.ficheAu(dossier, le).path("territoire").asString()).isEqualTo("MAURIAC");
        assertThat(terrain.ficheAu(dossier, le, le).path("territoire").asString())
                .isEqualTo("AURILLAC");
    }

    @Test
    void a_late_fact_changes_a_past_report_and_not_what_was_reported_then() {
        var dossier = dossier("Un fait tardif, qui change un rapport passé");
        var participation =
                publies.stream()
                        .filter(p -> p.type().equals("ParticipationOuverte"))
                        .filter(p -> p.corps().path("dossierId").asString().equals(dossier))
                        .findFirst()
                        .orElseThrow();
        var sortie = un(participation.sujet(), "SortieConstatee");
        var emploi = un(dossier, "EmploiDemarre");
        assertThat(emploi.le()).isBetween(sortie.le(), sortie.le().plusDays(28));
        assertThat(emploi.le()).isBeforeOrEqualTo(RAPPORT);
        assertThat(emploi.suLe()).isAfter(RAPPORT);
        assertThat(de(participation.sujet(), "SituationConstatee"))
                .filteredOn(p -> p.corps().path("statut").asString().equals("EN_EMPLOI"))
                .extracting(Publie::le, Publie::suLe)
                .containsExactly(tuple(emploi.le(), emploi.suLe()));

        assertThat(rapports("&connuAu=" + RAPPORT))
                .as("as it was known then, asked before and after")
                .isEqualTo(rapportsDAlors);
        var veille = rapports("&connuAu=" + emploi.suLe().minusDays(1));
        var lendemain = rapports("&connuAu=" + emploi.suLe());
        var operation = participation.corps().path("operationId").asString();
        var alors = enEmploi(rapportsDAlors.get(operation));
        assertThat(enEmploi(veille.get(operation))).isEqualTo(alors);
        assertThat(enEmploi(lendemain.get(operation))).isEqualTo(alors + 1);
        assertThat(enEmploi(rapports("").get(operation))).isEqualTo(alors + 1);
    }

    // ---- what is published

    private static List<Publie> de(String sujet, String type) {
        return publies.stream()
                .filter(p -> p.sujet().equals(sujet) && p.type().equals(type))
                .toList();
    }

    private static Publie un(String sujet, String type) {
        assertThat(de(sujet, type)).as(type).hasSize(1);
        return de(sujet, type).getFirst();
    }

    /// Who answers on a day, by the last fact that says so.
    private static String porteurPublie(String dossier, LocalDate jour) {
        return publies.stream()
                .filter(p -> p.sujet().equals(dossier) && !p.le().isAfter(jour))
                .map(
                        p ->
                                switch (p.type()) {
                                    case "ParcoursOuvert", "PorteurProvisoireDesigne" ->
                                            p.corps().path("porteur");
                                    case "ReferentDesigne" -> p.corps().path("referent");
                                    case "RelaisAccepte" -> p.corps().path("vers");
                                    default -> p.corps().path("personne-ne-change");
                                })
                .filter(qui -> qui.hasNonNull("professionnel"))
                .reduce((_, dernier) -> dernier)
                .orElseThrow()
                .path("professionnel")
                .asString();
    }

    // ---- what is answered

    private static String dossier(String titre) {
        return visite.valueStream()
                .filter(e -> e.path("titre").asString().equals(titre))
                .map(RecitsTest::dossier)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not told: " + titre));
    }

    private static String dossier(JsonNode etape) {
        return etape.path("liens").path(0).path("adresse").asString().split("/")[2];
    }

    /// Everyone who answers on a day, by the phases of the dossier.
    private static List<String> porteurs(JsonNode fiche, LocalDate jour) {
        return fiche.path("responsabilites")
                .valueStream()
                .filter(r -> !LocalDate.parse(r.path("debut").asString()).isAfter(jour))
                .filter(
                        r ->
                                !r.hasNonNull("fin")
                                        || LocalDate.parse(r.path("fin").asString()).isAfter(jour))
                .map(r -> r.path("professionnel").asString())
                .toList();
    }

    private static void exigerPorteur(
            String dossier, LocalDate jour, String professionnel, String qualite) {
        var porteur = terrain.ficheAu(dossier, jour).path("porteur");
        assertThat(porteur.path("professionnel").asString())
                .as("%s", jour)
                .isEqualTo(professionnel);
        assertThat(porteur.path("qualite").asString()).as("%s", jour).isEqualTo(qualite);
    }

    /// Dossiers followed on a day.
    private static List<String> suivis(String qui, LocalDate le, String connu) {
        return terrain.lire(CHEF, "/api/parcours/file-active?" + qui + "&etatAu=" + le + connu)
                .path("items")
                .valueStream()
                .map(d -> d.path("dossierId").asString())
                .toList();
    }

    /// Of the day of the report, by operation.
    private static Map<String, JsonNode> rapports(String connu) {
        var rapports = new TreeMap<String, JsonNode>();
        for (var o : terrain.lire("agent-fse", "/api/fse/operations").path("items")) {
            var operation = o.path("operationId").asString();
            rapports.put(
                    operation,
                    terrain.lire(
                                    "agent-fse",
                                    "/api/fse/operations/"
                                            + operation
                                            + "/indicateurs?etatAu="
                                            + RAPPORT
                                            + connu)
                            .path("indicateurs"));
        }
        assertThat(rapports).isNotEmpty();
        return rapports;
    }

    private static long enEmploi(JsonNode indicateurs) {
        return indicateurs
                .valueStream()
                .filter(i -> i.path("code").asString().equals("EECR04"))
                .mapToLong(i -> i.path("total").asLong(-1))
                .findFirst()
                .orElse(-1);
    }
}
