package fr.spie.orientation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.HomonymeSignale;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationDemandee;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRefuse;
import fr.spie.events.parcours.ContinuiteEvenement.PartageRetabli;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.orientation.AvecService;
import fr.spie.testkit.Jetons;
import fr.spie.testkit.Publie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the person keeps from an institution, no list of the front door shows it (S27, E25).
class PartagesApiTest extends AvecService {

    static final LocalDate JOUR = LocalDate.of(2026, 3, 2);
    static final String ECARTEE = Jetons.jeton("plie-partage", "plie-1", "referent");
    static final Porteur CHEF = new Porteur("chef-projet-2", "departement");
    static final Porteur PLIE = new Porteur("plie-1", "plie-partage");

    private final Publie orientes = Publie.sur("spie.orientation");
    private final Publie suivis = Publie.sur("spie.parcours");
    private final String territoire = "PARTAGE-" + UUID.randomUUID();
    private final UUID jumeau = UUID.randomUUID();
    private int faits;

    /// Notified, and looking like another one.
    private UUID notifie(UUID dossier) {
        orientes.fait(
                new DroitsNotifies(
                        dossier,
                        JOUR,
                        JOUR,
                        "CAF-151",
                        new Chiffre(dossier.toString(), Finalite.IDENTITE, "AAAA"),
                        Optional.empty(),
                        territoire,
                        RoleFoyer.DEM,
                        true));
        orientes.fait(
                new HomonymeSignale(dossier, LocalDate.of(2009, 6, 1), jumeau, List.of("nom")));
        faits += 2;
        return dossier;
    }

    private void oriente(UUID dossier) {
        orientes.fait(
                new OrientationDecidee(
                        dossier,
                        JOUR.plusDays(5),
                        UUID.randomUUID(),
                        TypeParcours.SOCIAL,
                        "departement",
                        "chef-projet-2",
                        "PCD",
                        List.of()));
        orientes.fait(
                new ReorientationDemandee(
                        dossier,
                        JOUR.plusDays(6),
                        UUID.randomUUID(),
                        "personne",
                        Optional.empty(),
                        "trop loin"));
        faits += 2;
    }

    private void suivi(UUID dossier, ParcoursEvenement... suite) {
        Stream.concat(
                        Stream.of(new ParcoursOuvert(dossier, JOUR, territoire, CHEF)),
                        Stream.of(suite))
                .forEach(suivis::fait);
        faits += 1 + suite.length;
    }

    /// The reader has a link with them.
    private void prescrit(UUID... dossiers) {
        for (var dossier : dossiers) {
            suivis.fait(
                    new PrescriptionEmise(
                            dossier,
                            JOUR.plusDays(1),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            PLIE,
                            "un atelier"));
        }
        faits += dossiers.length;
    }

    private void attendre(UUID... dossiers) {
        var sujets = Stream.of(dossiers).map(UUID::toString).toArray(String[]::new);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                db.sql("select count(*) from histoire where sujet = any (?)")
                                                .param(sujets)
                                                .query(Integer.class)
                                                .single()
                                        == faits);
    }

    private String lu(String jeton, String chemin) {
        var reponse = envoyer(requete(jeton, chemin).GET());
        assertThat(reponse.statut()).as(reponse.http().body()).isEqualTo(200);
        return reponse.http().body();
    }

    private List<String> listes() {
        return List.of(
                "/api/orientation/dossiers?territoire=" + territoire,
                "/vues/orientation/dossiers?territoire=" + territoire,
                "/api/orientation/homonymes?limite=200",
                "/vues/orientation/homonymes");
    }

    private static PartageRefuse refus(UUID dossier) {
        return new PartageRefuse(dossier, JOUR.plusDays(2), "plie-partage");
    }

    @Test
    void no_list_shows_what_the_person_keeps_from_its_reader() {
        var partage = notifie(UUID.randomUUID());
        var refuse = notifie(UUID.randomUUID());
        var retabli = notifie(UUID.randomUUID());
        suivi(refuse, refus(refuse));
        suivi(
                retabli,
                refus(retabli),
                new PartageRetabli(retabli, JOUR.plusDays(3), "plie-partage"));
        prescrit(partage, refuse, retabli, jumeau);
        attendre(partage, refuse, retabli, jumeau);

        for (var liste :
                Stream.concat(
                                listes().stream(),
                                Stream.of(
                                        "/api/orientation/a-orienter?territoire=" + territoire,
                                        "/vues/orientation/a-orienter?territoire=" + territoire))
                        .toList()) {
            assertThat(lu(ECARTEE, liste))
                    .as(liste)
                    .contains(partage.toString(), retabli.toString())
                    .doesNotContain(refuse.toString());
            assertThat(lu(CHEF_DE_PROJET, liste)).as(liste).contains(refuse.toString());
        }
    }

    @Test
    void nor_does_the_list_of_those_to_look_at_again() {
        var partage = notifie(UUID.randomUUID());
        var refuse = notifie(UUID.randomUUID());
        oriente(partage);
        oriente(refuse);
        suivi(refuse, refus(refuse));
        prescrit(partage, refuse);
        attendre(partage, refuse);

        for (var liste :
                List.of(
                        "/api/orientation/a-revoir?territoire=" + territoire,
                        "/vues/orientation/a-orienter?territoire=" + territoire)) {
            assertThat(lu(ECARTEE, liste))
                    .as(liste)
                    .contains(partage.toString())
                    .doesNotContain(refuse.toString());
        }
    }

    @Test
    void a_pair_is_not_shown_when_either_person_keeps_the_reader_out() {
        var un = notifie(UUID.randomUUID());
        var autre = UUID.randomUUID();
        orientes.fait(
                new HomonymeSignale(un, LocalDate.of(2009, 6, 1), autre, List.of("naissance")));
        faits += 1;
        suivi(autre, refus(autre));
        prescrit(un, autre, jumeau);
        attendre(un, autre, jumeau);

        assertThat(lu(CHEF_DE_PROJET, "/api/orientation/homonymes?limite=200"))
                .contains(autre.toString());
        assertThat(lu(ECARTEE, "/api/orientation/homonymes?limite=200"))
                .contains(un.toString())
                .doesNotContain(autre.toString());
    }

    @Test
    void a_list_tells_an_institution_those_it_has_a_link_with() {
        var prescrit = notifie(UUID.randomUUID());
        var designe = notifie(UUID.randomUUID());
        var passe = notifie(UUID.randomUUID());
        var inconnu = notifie(UUID.randomUUID());
        prescrit(prescrit, jumeau);
        orientes.fait(
                new OrientationDecidee(
                        designe,
                        JOUR.plusDays(5),
                        UUID.randomUUID(),
                        TypeParcours.SOCIAL,
                        "plie-partage",
                        "plie-1",
                        "PCD",
                        List.of()));
        faits += 1;
        suivi(
                passe,
                new ReferentDesigne(passe, JOUR.plusDays(1), CHEF, PLIE, Optional.empty()),
                new ReferentDesigne(passe, JOUR.plusDays(9), PLIE, CHEF, Optional.empty()));
        attendre(prescrit, designe, passe, inconnu, jumeau);

        for (var liste :
                List.of(
                        "/api/orientation/dossiers?territoire=" + territoire,
                        "/vues/orientation/dossiers?motif=curieux&territoire=" + territoire)) {
            assertThat(lu(ECARTEE, liste))
                    .as(liste)
                    .contains(prescrit.toString(), designe.toString())
                    .doesNotContain(passe.toString(), inconnu.toString());
            assertThat(lu(DEPARTEMENT, liste))
                    .as(liste)
                    .contains(passe.toString(), inconnu.toString());
        }
        for (var liste :
                List.of(
                        "/api/orientation/a-orienter?territoire=" + territoire,
                        "/vues/orientation/a-orienter?territoire=" + territoire)) {
            assertThat(lu(ECARTEE, liste))
                    .as(liste)
                    .contains(prescrit.toString())
                    .doesNotContain(inconnu.toString());
        }
        assertThat(lu(ECARTEE, "/api/orientation/homonymes?limite=200"))
                .contains(prescrit.toString())
                .doesNotContain(inconnu.toString());
    }

    @Test
    void whoever_may_decide_since_the_legal_limit_is_past_reads_who_waits() {
        var transfere = notifie(UUID.randomUUID());
        orientes.fait(
                new DecisionTransferee(
                        transfere, JOUR.plusDays(50), "plie-partage", "CASF D. 262-65-2"));
        faits += 1;
        attendre(transfere);

        assertThat(lu(ECARTEE, "/api/orientation/a-orienter?territoire=" + territoire))
                .contains(transfere.toString());
    }

    @Test
    void a_refusal_that_a_correction_brings_back_keeps_out_again() {
        var corrige = notifie(UUID.randomUUID());
        prescrit(corrige);
        suivi(corrige, refus(corrige));
        attendre(corrige);
        var liste = "/api/orientation/dossiers?territoire=" + territoire;
        assertThat(lu(ECARTEE, liste)).doesNotContain(corrige.toString());
        var retabli = suivis.fait(new PartageRetabli(corrige, JOUR.plusDays(3), "plie-partage"));
        faits += 1;
        attendre(corrige);
        assertThat(lu(ECARTEE, liste)).contains(corrige.toString());

        suivis.fait(
                new CorrectionApportee(
                        corrige, JOUR.plusDays(4), retabli.id(), Optional.empty(), "erreur"));
        faits += 1;
        attendre(corrige);

        assertThat(lu(ECARTEE, liste)).doesNotContain(corrige.toString());
    }

    @Test
    void whoever_names_a_person_and_says_why_finds_them_and_that_is_traced() {
        var reponse =
                poster(
                        DEPARTEMENT,
                        "/api/orientation/droits",
                        """
                        {"organisme": "CAF-151", "nom": "Trouvable", "prenom": "Ondine",
                         "naissanceLe": "1983-05-06", "communeInsee": "15014", "le": "2025-03-02"}""");
        var dossier = reponse.texte("dossierId");
        var position =
                "&position="
                        + encode(reponse.http().headers().firstValue("Position").orElseThrow());
        for (var sans : List.of("nom=ondine+trouvable", "nom=trouvable&motif=urgence")) {
            assertThat(lu(ECARTEE, "/api/orientation/dossiers?" + sans + position))
                    .as(sans)
                    .doesNotContain(dossier);
        }
        assertThat(traces(dossier)).isEmpty();

        for (var base : List.of("/api", "/vues")) {
            assertThat(
                            lu(
                                    ECARTEE,
                                    base
                                            + "/orientation/dossiers?nom=ondine+trouvable&motif=urgence"
                                            + position))
                    .contains(dossier);
        }
        assertThat(traces(dossier)).containsOnly("plie-partage recherche urgence").hasSize(2);
    }

    private List<String> traces(String dossier) {
        return db.sql(
                        """
                        select institution || ' ' || action || ' ' || motif from acces
                        where dossier_id = ?::uuid""")
                .param(dossier)
                .query(String.class)
                .list();
    }

    @Test
    void whoever_answers_for_the_person_goes_on_finding_them() {
        var porte = notifie(UUID.randomUUID());
        suivi(
                porte,
                new ReferentDesigne(porte, JOUR.plusDays(1), CHEF, PLIE, Optional.empty()),
                refus(porte));
        prescrit(jumeau);
        attendre(porte, jumeau);

        for (var liste : listes()) {
            assertThat(lu(ECARTEE, liste)).as(liste).contains(porte.toString());
        }
    }
}
