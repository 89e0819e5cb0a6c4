package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.clore;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.DroitConstate;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.OutilEvenement.ClisSigne;
import fr.spie.events.parcours.OutilEvenement.ClisTermine;
import fr.spie.events.parcours.OutilEvenement.NatureClis;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.OutilCommande.SignerClis;
import fr.spie.parcours.domain.OutilCommande.TerminerClis;
import fr.spie.parcours.domain.RefusAccompagnement.OutilHorsLimite;
import fr.spie.parcours.domain.RefusOutil.ApresLaFinDuClis;
import fr.spie.parcours.domain.RefusOutil.ClisDejaEnCours;
import fr.spie.parcours.domain.RefusOutil.ClisDejaTermine;
import fr.spie.parcours.domain.RefusOutil.DroitAuRsaFerme;
import fr.spie.parcours.domain.RefusOutil.FinDeClisNonDeplacable;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusParcours.DossierDejaClos;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contrat local d'innovation sociale of the PTI of Corrèze, fiche 5 (Q044 to Q049).
class ClisTest {

    private static final UUID CLIS = new UUID(5, 1);
    private static final UUID AUTRE = new UUID(5, 2);
    private static final LocalDate LE = LocalDate.of(2025, 2, 20);

    private static SignerClis cdd(UUID id, String debut, String fin, int heures) {
        return new SignerClis(
                DOSSIER,
                pcd(LE),
                LE,
                id,
                NatureClis.CDD,
                "garage",
                "tutrice",
                LocalDate.parse(debut),
                Optional.of(LocalDate.parse(fin)),
                heures);
    }

    private static SignerClis cdi(String debut) {
        return new SignerClis(
                DOSSIER,
                pcd(LE),
                LE,
                CLIS,
                NatureClis.CDI,
                "garage",
                "tutrice",
                LocalDate.parse(debut),
                Optional.empty(),
                35);
    }

    private static TerminerClis terminer(String dernierJour) {
        var le = LocalDate.parse(dernierJour);
        return new TerminerClis(DOSSIER, acteur(A, le.plusDays(3)), le, CLIS, "Rupture.");
    }

    @Test
    void it_promises_three_thousand_euros_for_a_cdd_and_four_thousand_for_a_cdi() {
        assertThat(suiviParA().faire(cdd(CLIS, "2025-03-03", "2025-09-02", 30)))
                .containsExactly(
                        new ClisSigne(
                                DOSSIER,
                                LE,
                                CLIS,
                                NatureClis.CDD,
                                "garage",
                                "tutrice",
                                LocalDate.of(2025, 3, 3),
                                Optional.of(LocalDate.of(2025, 9, 2)),
                                30,
                                300_000));
        assertThat(suiviParA().faire(cdi("2025-03-03")))
                .extracting("centimes")
                .containsExactly(400_000);
    }

    @ParameterizedTest
    @CsvSource({
        // nature, first day, last day worked, months, cents
        "CDD, 2025-03-03, 2025-04-01, 0, 0",
        "CDD, 2025-03-03, 2025-04-02, 1, 50000",
        "CDD, 2025-03-03, 2025-09-01, 5, 250000",
        "CDD, 2025-03-03, 2025-09-02, 6, 300000",
        "CDI, 2025-03-03, 2025-04-02, 1, 66667",
        "CDI, 2025-03-03, 2025-05-02, 2, 133333",
        "CDI, 2025-03-03, 2027-05-02, 6, 400000",
        // months clamped to their end: from 31 August, six months are over on 27 February
        "CDI, 2025-08-31, 2026-02-26, 5, 333333",
        "CDI, 2025-08-31, 2026-02-27, 6, 400000",
        "CDI, 2025-08-31, 2025-09-29, 1, 66667"
    })
    void what_is_due_is_a_sixth_for_each_whole_month_worked(
            NatureClis nature, String debut, String dernierJour, int mois, int centimes) {
        var dossier = suiviParA();
        var signer = nature == NatureClis.CDI ? cdi(debut) : cdd(CLIS, debut, "2025-09-02", 30);
        var signe = dossier.faire(signer);
        assertThat(dossier.faire(terminer(dernierJour)))
                .containsExactly(
                        new ClisTermine(
                                DOSSIER,
                                LocalDate.parse(dernierJour),
                                CLIS,
                                mois,
                                centimes,
                                "Rupture."));
        assertThat(dossier.faits()).extracting("evenement").contains(signe.getFirst());
        assertThat(dossier.situation().outils().clis(CLIS).orElseThrow().centimes())
                .isEqualTo(centimes);
    }

    @Test
    void it_is_thirty_hours_a_week_for_six_months_at_least() {
        assertThat(suiviParA().refus(cdd(CLIS, "2025-03-03", "2025-09-02", 29)))
                .isInstanceOfSatisfying(
                        OutilHorsLimite.class,
                        r -> assertThat(r.titre()).contains("30 heures", "fiche 5"));
        assertThat(suiviParA().refus(cdd(CLIS, "2025-03-03", "2025-09-01", 30)))
                .isInstanceOfSatisfying(
                        OutilHorsLimite.class,
                        r -> assertThat(r.titre()).contains("jusqu’au 2 septembre 2025"));
        assertThat(suiviParA().faire(cdd(CLIS, "2025-08-31", "2026-02-27", 30))).hasSize(1);
        assertThat(suiviParA().refus(cdd(CLIS, "2025-08-31", "2026-02-26", 30)))
                .isInstanceOf(OutilHorsLimite.class);
    }

    @Test
    void it_is_signed_by_the_departement_for_who_receives_the_rsa() {
        var signer = cdd(CLIS, "2025-03-03", "2025-09-02", 30);
        var parA =
                new SignerClis(
                        DOSSIER,
                        acteur(A, LE),
                        LE,
                        CLIS,
                        NatureClis.CDD,
                        "garage",
                        "tutrice",
                        signer.debutLe(),
                        signer.finLe(),
                        30);
        assertThat(suiviParA().refus(parA)).isInstanceOf(AccesInterdit.class);
        var ferme = suiviParA();
        ferme.enregistrer(new DroitConstate(DOSSIER, LE, EtatDroit.FERME, "X"), LE);
        assertThat(ferme.refus(signer)).isInstanceOf(DroitAuRsaFerme.class);
    }

    @Test
    void none_begins_once_the_dossier_is_closed() {
        var dossier = suiviParA();
        dossier.faire(clore(chefDeProjet(LE), LE, IssueParcours.AUTONOMIE));
        assertThat(dossier.refus(cdi("2025-03-03"))).isInstanceOf(DossierDejaClos.class);
    }

    @Test
    void one_follows_another_once_it_is_over() {
        var dossier = suiviParA();
        dossier.faire(cdd(CLIS, "2025-03-03", "2025-09-02", 30));
        assertThat(dossier.refus(cdd(AUTRE, "2025-09-02", "2026-03-31", 30)))
                .isInstanceOf(ClisDejaEnCours.class);
        assertThat(dossier.decider(cdd(AUTRE, "2025-09-03", "2026-03-31", 30))).hasSize(1);
        dossier.faire(terminer("2025-05-31"));
        assertThat(dossier.decider(cdd(AUTRE, "2025-06-01", "2025-12-31", 30))).hasSize(1);
    }

    @Test
    void its_end_is_told_once_on_a_day_worked_even_after_the_dossier_is_closed() {
        var dossier = suiviParA();
        dossier.faire(cdd(CLIS, "2025-03-03", "2025-09-02", 30));
        assertThat(dossier.refus(terminer("2025-03-02"))).isInstanceOf(DateAnterieure.class);
        assertThat(dossier.refus(terminer("2025-09-03"))).isInstanceOf(ApresLaFinDuClis.class);
        var demain = LocalDate.of(2025, 4, 1);
        assertThat(
                        dossier.refus(
                                new TerminerClis(
                                        DOSSIER, acteur(A, demain.minusDays(1)), demain, CLIS, "")))
                .isInstanceOf(DateFuture.class);
        assertThat(dossier.refus(new TerminerClis(DOSSIER, acteur(B, demain), demain, CLIS, "")))
                .isInstanceOf(AccesInterdit.class);
        dossier.faire(clore(chefDeProjet(demain), demain, IssueParcours.AUTONOMIE));
        var fin = new TerminerClis(DOSSIER, chefDeProjet(demain), demain, CLIS, "");
        assertThat(dossier.faire(fin)).hasSize(1);
        assertThat(
                        dossier.refus(
                                new TerminerClis(
                                        DOSSIER,
                                        chefDeProjet(demain),
                                        demain.minusDays(1),
                                        CLIS,
                                        "")))
                .isInstanceOf(ClisDejaTermine.class);
    }

    @Test
    void an_end_told_on_a_wrong_day_is_withdrawn_and_told_again_with_its_amount() {
        var dossier = suiviParA();
        dossier.faire(cdd(CLIS, "2025-03-03", "2025-09-02", 30));
        dossier.faire(terminer("2025-04-02"));
        var jour = LocalDate.of(2025, 6, 10);
        var cible = dossier.dernier(ClisTermine.class);
        assertThat(
                        dossier.refus(
                                new CorrigerFait(
                                        DOSSIER,
                                        chefDeProjet(jour),
                                        jour,
                                        cible,
                                        Optional.of(LocalDate.of(2025, 6, 2)),
                                        "faute")))
                .isInstanceOf(FinDeClisNonDeplacable.class);
        dossier.faire(
                new CorrigerFait(
                        DOSSIER, chefDeProjet(jour), jour, cible, Optional.empty(), "faute"));
        assertThat(dossier.faire(terminer("2025-06-02")))
                .extracting("centimes")
                .containsExactly(150_000);
    }
}
