package fr.spie.parcours;

import static fr.spie.parcours.ParcoursServiceTest.AUJOURDHUI;
import static fr.spie.parcours.ParcoursServiceTest.DOSSIERS;
import static fr.spie.parcours.Service.personne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.AvisRendu;
import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.AccompagnementEvenement.SoinPrescrit;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionDecidee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionLevee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionProposee;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieLevee;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.parcours.Service.Personne;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Breaches and suspensions, and what is only said of them or of care: for those who decide (4.2).
class ReserveTest {

    static final UUID DOSSIER = UUID.randomUUID();
    static final Porteur REFERENT = new Porteur("ref-sanction", "mission-locale");
    static final Porteur PARTENAIRE = new Porteur("partenaire-sanction", "plie");
    static final String CLAUSE = "ATELIERS-5512";
    static final String LEVEE = "REVENU-8834";
    static final String A_LEVER = "RENCONTRE-2206";
    static final String SOIN = "TERME-6617";

    @BeforeAll
    static void planter() {
        new ParcoursServiceTest().annuaire();
        var contrat = UUID.randomUUID();
        var manquement = UUID.randomUUID();
        var suspension = UUID.randomUUID();
        var soin = UUID.randomUUID();
        var prescription = UUID.randomUUID();
        var reglee = UUID.randomUUID();
        Plantes.suivi(
                DOSSIER,
                REFERENT,
                new ContratSigne(
                        DOSSIER,
                        le(2),
                        contrat,
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        AUJOURDHUI.plusMonths(6),
                        15),
                accompagnement(UUID.randomUUID(), Dispositif.NUMERIQUE, Optional.empty()),
                new SoinPrescrit(
                        DOSSIER,
                        le(3),
                        prescription,
                        Dispositif.PSYCHOLOGUE,
                        REFERENT,
                        Optional.empty()),
                accompagnement(soin, Dispositif.PSYCHOLOGUE, Optional.of(prescription)),
                new ManquementConstate(DOSSIER, le(4), manquement, contrat, CLAUSE),
                new SuspensionProposee(
                        DOSSIER, le(5), suspension, manquement, NatureSuspension.SUSPENSION, 30, 1),
                new AvisRendu(DOSSIER, le(6), suspension, true, List.of("membre-1")),
                new SuspensionDecidee(DOSSIER, le(7), suspension, 30, le(7), AUJOURDHUI),
                anomalie(UUID.randomUUID(), NatureAnomalie.REMOBILISATION, manquement, A_LEVER),
                anomalie(reglee, NatureAnomalie.REMOBILISATION, manquement, A_LEVER),
                new AnomalieLevee(DOSSIER, le(8), reglee, LEVEE, false),
                anomalie(UUID.randomUUID(), NatureAnomalie.ACCOMPAGNEMENT_A_RELAYER, soin, SOIN),
                new SuspensionLevee(DOSSIER, le(8), suspension, LEVEE));
    }

    private static LocalDate le(int jours) {
        return Plantes.OUVERT.plusDays(jours);
    }

    private static AccompagnementOuvert accompagnement(
            UUID id, Dispositif dispositif, Optional<UUID> prescription) {
        return new AccompagnementOuvert(
                DOSSIER, le(3), id, dispositif, PARTENAIRE, Optional.empty(), prescription);
    }

    private static AnomalieOuverte anomalie(
            UUID id, NatureAnomalie nature, UUID objet, String motif) {
        return new AnomalieOuverte(
                DOSSIER,
                le(7),
                id,
                nature,
                Optional.of(objet),
                RoleResponsable.PORTEUR,
                AUJOURDHUI.plusDays(5),
                motif,
                "S16");
    }

    static Stream<String> lectures() {
        var fiche = DOSSIERS + DOSSIER;
        return Stream.of(
                fiche,
                fiche + "?etatAu=" + AUJOURDHUI,
                fiche + "/histoire",
                fiche + "/histoire?etatAu=" + AUJOURDHUI,
                fiche + "/anomalies",
                fiche + "/echeances",
                "/vues/parcours/dossiers/" + DOSSIER);
    }

    static String tout(Personne lecteur) {
        var tout = new StringBuilder();
        lectures()
                .forEach(
                        chemin -> {
                            var reponse = lecteur.get(chemin);
                            assertThat(reponse.statut()).as(reponse.texte()).isEqualTo(200);
                            tout.append(reponse.texte());
                        });
        return tout.toString();
    }

    @Test
    void an_institution_that_only_accompanies_learns_nothing_of_a_suspension() {
        for (var lecteur :
                List.of(
                        personne("plie", "partenaire-sanction", "referent"),
                        personne("mission-locale", "autre", "referent"),
                        personne("plie", "tete", "chef_service"))) {
            assertThat(tout(lecteur))
                    .doesNotContain(CLAUSE, LEVEE, A_LEVER)
                    .doesNotContain("Manquement", "REMOBILISATION", "manquementId")
                    .doesNotContain("AvisRendu", "Suspension de", "Suspension levée");
        }
    }

    @Test
    void who_proposes_decides_or_lifts_reads_it() {
        for (var lecteur :
                List.of(
                        Service.PCD,
                        Service.CHEF,
                        personne("mission-locale", "ref-sanction", "referent"),
                        personne("mission-locale", "tete", "chef_service"))) {
            assertThat(tout(lecteur))
                    .contains(CLAUSE, LEVEE, A_LEVER, "REMOBILISATION")
                    .contains("Manquement constaté", "Suspension levée", "Avis favorable");
        }
    }

    /// Neither that it exists, nor that it comes to its end.
    @Test
    void what_is_to_be_settled_about_care_is_for_those_who_know_of_it() {
        assertThat(tout(Service.CHEF)).doesNotContain(SOIN);
        assertThat(tout(personne("mission-locale", "ref-sanction", "referent"))).contains(SOIN);
    }

    @Test
    void the_list_of_what_is_to_be_settled_keeps_care_back_as_the_dossier_does() {
        assertThat(aRegler(Service.CHEF)).contains(A_LEVER).doesNotContain(SOIN);
        assertThat(aRegler(personne("mission-locale", "ref-sanction", "referent")))
                .contains(A_LEVER, SOIN);
        assertThat(aRegler(personne("mission-locale", "tete", "chef_service")))
                .contains(A_LEVER)
                .doesNotContain(SOIN);
    }

    /// The interface and the page, read to their end.
    private static String aRegler(Personne lecteur) {
        var tout = new StringBuilder();
        var suite = "";
        do {
            var page = lecteur.get("/api/parcours/anomalies?limite=50" + suite);
            assertThat(page.statut()).as(page.texte()).isEqualTo(200);
            tout.append(page.texte());
            tout.append(lecteur.get("/vues/parcours/anomalies?territoire=" + suite).texte());
            var curseur = page.json().at("/next_cursor").asString("");
            suite =
                    curseur.isEmpty()
                            ? ""
                            : "&curseur=" + URLEncoder.encode(curseur, StandardCharsets.UTF_8);
        } while (!suite.isEmpty());
        return tout.toString();
    }

    @Test
    void the_agenda_of_a_committee_tells_a_suspension_to_who_may_know_of_it_only() {
        var dossier = UUID.randomUUID();
        var referent = new Porteur("ref-agenda", "mission-locale");
        var contrat = UUID.randomUUID();
        var manquement = UUID.randomUUID();
        var suspension = UUID.randomUUID();
        Plantes.suivi(
                dossier,
                referent,
                new ContratSigne(
                        dossier,
                        le(2),
                        contrat,
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        AUJOURDHUI.plusMonths(6),
                        15),
                new ManquementConstate(dossier, le(4), manquement, contrat, CLAUSE),
                new SuspensionProposee(
                        dossier, le(5), suspension, manquement, NatureSuspension.SUSPENSION, 30, 1),
                new AvisRendu(dossier, le(6), suspension, true, List.of("membre-1")),
                new SuspensionDecidee(dossier, le(7), suspension, 30, le(7), AUJOURDHUI));
        for (var lecteur :
                List.of(
                        Service.CHEF,
                        personne("mission-locale", "ref-agenda", "referent"),
                        personne("mission-locale", "tete", "chef_service"))) {
            assertThat(lecteur.get("/api/parcours/comites").texte())
                    .contains(dossier.toString(), "REMOBILISATION");
        }
        assertThat(personne("mission-locale", "collegue", "referent").get("/api/parcours/comites"))
                .extracting(r -> r.texte())
                .asString()
                .doesNotContain(dossier.toString());
    }
}
