package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.LUNDI_3_MARS;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.RELAIS;
import static fr.spie.parcours.domain.Scenario.SUIVI_PAR_A;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.avec;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.clore;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.proposer;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.DroitConstate;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.ParcoursCommande.CloreDossier;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DossierDejaClos;
import fr.spie.parcours.domain.RefusParcours.IssueSansPreuve;
import fr.spie.parcours.domain.RefusParcours.MotifObligatoire;
import fr.spie.parcours.domain.RefusParcours.SansReferent;
import fr.spie.parcours.domain.RefusParcours.SuiviEmploiIncomplet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClotureTest {

    static final LocalDate LE = LUNDI_3_MARS;
    static final EmploiDemarre CDI_LE_1ER_MARS =
            new EmploiDemarre(
                    DOSSIER, LocalDate.of(2025, 3, 1), new UUID(6, 1), TypeContratTravail.CDI);
    static final LocalDate M_PLUS_3 = LocalDate.of(2025, 6, 1);

    @Test
    void a_referent_closes_a_dossier_that_reached_autonomy() {
        var dossier = suiviParA();
        assertThat(dossier.faire(clore(acteur(A, LE), LE, IssueParcours.AUTONOMIE)))
                .containsExactly(new DossierClos(DOSSIER, LE, IssueParcours.AUTONOMIE, ""));
        assertThat(dossier.situation().porteurAu(LE.minusDays(1))).isPresent();
        assertThat(dossier.situation().porteurAu(LE)).isEmpty();
        assertThat(dossier.situation().continuite()).isEmpty();
    }

    @Test
    void a_job_is_followed_for_three_months_before_the_dossier_closes() {
        var dossier = avec(OUVERT, SUIVI_PAR_A, CDI_LE_1ER_MARS);
        var tropTot = M_PLUS_3.minusDays(1);
        assertThat(dossier.refus(clore(acteur(A, tropTot), tropTot, IssueParcours.CDI)))
                .isEqualTo(new SuiviEmploiIncomplet(IssueParcours.CDI, M_PLUS_3));
        assertThat(dossier.faire(clore(acteur(A, M_PLUS_3), M_PLUS_3, IssueParcours.CDI)))
                .hasSize(1);
    }

    @Test
    void a_job_nobody_noted_closes_nothing() {
        assertThat(suiviParA().refus(clore(acteur(A, LE), LE, IssueParcours.CDI)))
                .isInstanceOf(IssueSansPreuve.class);
    }

    @Test
    void a_training_is_followed_for_three_months_too() {
        var formation =
                new EtapeDemarree(
                        DOSSIER,
                        LocalDate.of(2025, 3, 1),
                        new UUID(3, 1),
                        "Formation qualifiante",
                        Optional.empty());
        var dossier = avec(OUVERT, SUIVI_PAR_A, formation);
        assertThat(
                        dossier.refus(
                                clore(
                                        acteur(A, LE.plusDays(9)),
                                        LE.plusDays(9),
                                        IssueParcours.FORMATION_QUALIFIANTE)))
                .isEqualTo(new SuiviEmploiIncomplet(IssueParcours.FORMATION_QUALIFIANTE, M_PLUS_3));
    }

    @Test
    void e16_a_death_closes_at_once_whoever_tells_it_and_takes_the_handover_back() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, LocalDate.of(2025, 4, 5)));
        var dite = LocalDate.of(2025, 4, 9);
        var le = LocalDate.of(2025, 4, 2);
        assertThat(dossier.faire(clore(acteur(B, dite), le, IssueParcours.DECES)))
                .containsExactly(
                        new RelaisAnnule(DOSSIER, dite, RELAIS, "Le dossier est clos."),
                        new DossierClos(DOSSIER, le, IssueParcours.DECES, ""));
        assertThat(dossier.situation().relaisEnAttente()).isEmpty();
        assertThat(dossier.situation().continuite()).isEmpty();
    }

    @Test
    void a_death_is_recorded_on_a_closed_dossier_too() {
        var dossier = suiviParA();
        dossier.faire(clore(acteur(A, LE), LE, IssueParcours.AUTONOMIE));
        assertThat(dossier.faire(clore(acteur(A, LE), LE.minusDays(3), IssueParcours.DECES)))
                .hasSize(1);
        assertThat(dossier.situation().cloture().orElseThrow().issue())
                .isEqualTo(IssueParcours.DECES);
    }

    @Test
    void nobody_closes_a_dossier_without_referent() {
        assertThat(avec(OUVERT).refus(clore(pcd(LE), LE, IssueParcours.AUTONOMIE)))
                .isEqualTo(new SansReferent(DOSSIER));
    }

    @Test
    void a_stranger_to_the_dossier_does_not_close_it() {
        assertThat(suiviParA().refus(clore(acteur(B, LE), LE, IssueParcours.AUTONOMIE)))
                .isInstanceOf(AccesInterdit.class);
    }

    @Test
    void giving_up_is_motivated_and_countersigned() {
        assertThat(suiviParA().refus(clore(acteur(A, LE), LE, IssueParcours.REFUS_PERSONNE)))
                .isInstanceOf(AccesInterdit.class);
        assertThat(suiviParA().refus(clore(chefDeProjet(LE), LE, IssueParcours.REFUS_PERSONNE)))
                .isEqualTo(new MotifObligatoire(IssueParcours.REFUS_PERSONNE));
    }

    @Test
    void a_person_is_lost_from_sight_after_three_reminders_by_two_means_over_sixty_days() {
        var le = LocalDate.of(2025, 6, 2);
        var c =
                new CloreDossier(
                        DOSSIER,
                        chefDeProjet(le),
                        le,
                        IssueParcours.PERDU_DE_VUE,
                        "Sans nouvelles.");
        var relance1 = relance(1, LocalDate.of(2025, 3, 10), "RELANCE_COURRIER");
        var relance2 = relance(2, LocalDate.of(2025, 4, 10), "RELANCE_COURRIER");
        assertThat(avec(OUVERT, SUIVI_PAR_A, relance1, relance2).refus(c))
                .isInstanceOf(IssueSansPreuve.class);
        var relance3 = relance(3, LocalDate.of(2025, 5, 12), "RELANCE_TELEPHONE");
        assertThat(avec(OUVERT, SUIVI_PAR_A, relance1, relance2, relance3).faire(c)).hasSize(1);
        var soixanteJours = relance(1, le.minusDays(60), "RELANCE_COURRIER");
        assertThat(avec(OUVERT, SUIVI_PAR_A, soixanteJours, relance2, relance3).faire(c))
                .hasSize(1);
        var unDeMoins = relance(1, le.minusDays(59), "RELANCE_COURRIER");
        assertThat(avec(OUVERT, SUIVI_PAR_A, unDeMoins, relance2, relance3).refus(c))
                .isInstanceOf(IssueSansPreuve.class);
        var memeMoyen = relance(3, LocalDate.of(2025, 5, 12), "RELANCE_COURRIER");
        assertThat(avec(OUVERT, SUIVI_PAR_A, relance1, relance2, memeMoyen).refus(c))
                .isInstanceOf(IssueSansPreuve.class);
    }

    @Test
    void a_transfer_asked_for_and_not_accepted_closes_nothing_until_thirty_days_without_a_right() {
        var dossier = suiviParA();
        assertThat(dossier.refus(transfere(LE))).isInstanceOf(IssueSansPreuve.class);
        dossier.faire(new DemanderTransfert(DOSSIER, acteur(A, LE), LE, new UUID(4, 1), "19"));
        assertThat(dossier.refus(transfere(LE))).isInstanceOf(IssueSansPreuve.class);
        dossier.enregistrer(new DroitConstate(DOSSIER, LE, EtatDroit.FERME, "DEM"), LE);
        assertThat(dossier.refus(transfere(LE.plusDays(29)))).isInstanceOf(IssueSansPreuve.class);
        dossier.faire(transfere(LE.plusDays(30)));
        assertThat(dossier.situation().porteurAu(LE.plusDays(29))).isPresent();
        assertThat(dossier.situation().ouvert()).isFalse();
    }

    @Test
    void a_right_open_again_does_not_let_a_transfer_close_the_dossier() {
        var dossier = suiviParA();
        dossier.faire(new DemanderTransfert(DOSSIER, acteur(A, LE), LE, new UUID(4, 1), "19"));
        dossier.enregistrer(new DroitConstate(DOSSIER, LE, EtatDroit.FERME, "DEM"), LE);
        dossier.enregistrer(
                new DroitConstate(DOSSIER, LE.plusDays(9), EtatDroit.OUVERT, ""), LE.plusDays(9));
        assertThat(dossier.refus(transfere(LE.plusDays(40)))).isInstanceOf(IssueSansPreuve.class);
    }

    private static CloreDossier transfere(LocalDate le) {
        return new CloreDossier(
                DOSSIER, acteur(A, le), le, IssueParcours.TRANSFERE, "Parti en Corrèze.");
    }

    @Test
    void a_merge_closes_a_dossier_and_a_closing_does_not_merge_it() {
        assertThat(suiviParA().refus(clore(acteur(A, LE), LE, IssueParcours.FUSION)))
                .isInstanceOf(IssueSansPreuve.class);
    }

    @Test
    void a_dossier_closes_once() {
        var dossier = suiviParA();
        dossier.faire(clore(acteur(A, LE), LE, IssueParcours.AUTONOMIE));
        assertThat(dossier.refus(clore(acteur(A, LE), LE, IssueParcours.RETRAITE)))
                .isEqualTo(new DossierDejaClos(DOSSIER, LE));
    }

    private static ContactPris relance(int rang, LocalDate le, String nature) {
        return new ContactPris(DOSSIER, le, new UUID(6, rang), nature);
    }
}
