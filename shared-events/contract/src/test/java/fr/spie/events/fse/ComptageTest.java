package fr.spie.events.fse;

import static fr.spie.events.fse.Indicateur.EECO01;
import static fr.spie.events.fse.Indicateur.EECO02;
import static fr.spie.events.fse.Indicateur.EECO04;
import static fr.spie.events.fse.Indicateur.EECO05;
import static fr.spie.events.fse.Indicateur.EECR04;
import static fr.spie.events.fse.RecitParticipation.femme;
import static fr.spie.events.fse.StatutEmploi.CHOMEUR;
import static fr.spie.events.fse.StatutEmploi.EN_EMPLOI;
import static fr.spie.events.fse.StatutEmploi.INACTIF;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Jour;
import fr.spie.events.fse.Comptage.Completude;
import fr.spie.events.fse.FseEvenement.SituationConstatee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Cases computed by hand, one per rule of 1.4.
class ComptageTest {

    static final LocalDate ENTREE = LocalDate.of(2026, 1, 15);
    static final LocalDate SORTIE = LocalDate.of(2026, 4, 10);
    static final LocalDate FIN = LocalDate.of(2026, 12, 31);

    @Test
    void a_job_on_the_day_of_the_exit_is_a_result() {
        assertThat(femme(ENTREE, CHOMEUR).sort(SORTIE).est(SORTIE, EN_EMPLOI).compte(EECR04, FIN))
                .isTrue();
    }

    @Test
    void a_job_on_the_28th_day_is_a_result() {
        assertThat(
                        femme(ENTREE, CHOMEUR)
                                .sort(SORTIE)
                                .est(LocalDate.of(2026, 5, 8), EN_EMPLOI)
                                .compte(EECR04, FIN))
                .isTrue();
    }

    @Test
    void a_job_on_the_29th_day_is_none() {
        var verdict =
                femme(ENTREE, CHOMEUR)
                        .sort(SORTIE)
                        .est(LocalDate.of(2026, 5, 9), EN_EMPLOI)
                        .verdict(EECR04, FIN);
        assertThat(verdict)
                .isEqualTo(
                        new Verdict(
                                false,
                                "R9",
                                "aucune situation connue du 10/04/2026 au 08/05/2026"));
    }

    @Test
    void a_job_before_the_exit_is_none_unless_the_situation_is_read_again_at_the_exit() {
        var participation = femme(ENTREE, CHOMEUR).est(SORTIE.minusDays(1), EN_EMPLOI).sort(SORTIE);
        assertThat(participation.compte(EECR04, FIN)).isFalse();
        assertThat(participation.est(SORTIE, EN_EMPLOI).compte(EECR04, FIN)).isTrue();
    }

    @Test
    void the_last_situation_of_the_window_wins() {
        var participation =
                femme(ENTREE, INACTIF)
                        .sort(SORTIE)
                        .est(SORTIE, CHOMEUR)
                        .est(SORTIE.plusDays(20), EN_EMPLOI);
        assertThat(participation.compte(EECR04, FIN)).isTrue();

        participation.est(SORTIE.plusDays(25), CHOMEUR);
        assertThat(participation.verdict(EECR04, FIN))
                .isEqualTo(
                        new Verdict(
                                false,
                                "R19",
                                "dernière situation connue du 10/04/2026 au 08/05/2026 :"
                                        + " au chômage le 05/05/2026"));
    }

    @Test
    void of_two_situations_of_one_day_the_last_known_wins() {
        assertThat(
                        femme(ENTREE, CHOMEUR)
                                .sort(SORTIE)
                                .est(SORTIE, CHOMEUR)
                                .est(SORTIE, EN_EMPLOI)
                                .compte(EECR04, FIN))
                .isTrue();
    }

    @Test
    void a_person_in_employment_at_entry_is_outside_the_field_of_eecr04() {
        var participation = femme(ENTREE, EN_EMPLOI).sort(SORTIE).est(SORTIE, EN_EMPLOI);
        assertThat(participation.verdict(EECR04, FIN).regle()).isEqualTo("R5");
        assertThat(participation.compte(EECO05, FIN)).isTrue();
    }

    @Test
    void a_person_still_present_has_outputs_only() {
        var participation = femme(ENTREE, CHOMEUR).est(SORTIE, EN_EMPLOI);
        assertThat(participation.compte(EECO02, FIN)).isTrue();
        assertThat(participation.verdict(EECR04, FIN).regle()).isEqualTo("R13");
    }

    @Test
    void outputs_are_dated_by_the_entry_and_results_by_the_exit() {
        var participation = femme(ENTREE, CHOMEUR).sort(SORTIE).est(SORTIE.plusDays(20), EN_EMPLOI);
        assertThat(participation.compte(EECO01, ENTREE.minusDays(1))).isFalse();
        assertThat(participation.compte(EECO01, ENTREE)).isTrue();
        assertThat(participation.compte(EECR04, SORTIE.minusDays(1))).isFalse();
        assertThat(participation.compte(EECR04, SORTIE))
                .as("the result belongs to the period of the exit")
                .isTrue();
    }

    @Test
    void a_reentry_withdraws_the_result_of_the_exit_before() {
        var participation =
                femme(ENTREE, CHOMEUR)
                        .sort(SORTIE)
                        .est(SORTIE, EN_EMPLOI)
                        .revient(LocalDate.of(2026, 6, 1));
        assertThat(participation.compte(EECR04, FIN)).isFalse();
        assertThat(participation.compte(EECO01, FIN)).isTrue();

        participation.sort(LocalDate.of(2026, 9, 30));
        assertThat(participation.compte(EECR04, FIN))
                .as("the job of April says nothing of September")
                .isFalse();
        participation.est(LocalDate.of(2026, 10, 2), EN_EMPLOI);
        assertThat(participation.compte(EECR04, FIN)).isTrue();
        assertThat(participation.compte(EECR04, SORTIE.plusMonths(1)))
                .as("dated by the final exit")
                .isFalse();
        assertThat(participation.situation().entreeLe()).isEqualTo(ENTREE);
    }

    @Test
    void a_provisional_exit_counts_until_the_reentry_is_known() {
        var faits =
                femme(ENTREE, CHOMEUR)
                        .sort(SORTIE)
                        .est(SORTIE, EN_EMPLOI)
                        .revient(LocalDate.of(2026, 6, 1))
                        .faits();
        assertThat(compteSelon(faits, LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(compteSelon(faits, LocalDate.of(2026, 6, 1))).isFalse();
    }

    private static boolean compteSelon(
            List<fr.spie.events.Fait<FseEvenement.ParticipationEvenement>> faits,
            LocalDate connuLe) {
        return SituationParticipation.connueAu(faits, Jour.fin(connuLe))
                .filter(p -> EECR04.examiner(p, ReglesFse.au(FIN), FIN).compte())
                .isPresent();
    }

    @Test
    void a_correction_changes_the_reports_known_from_its_recording_on() {
        var recit = femme(ENTREE, CHOMEUR).sort(SORTIE);
        recit.connu(
                LocalDate.of(2026, 7, 3),
                new SituationConstatee(recit.id, SORTIE.plusDays(5), EN_EMPLOI, "contrat reçu"));
        assertThat(compteSelon(recit.faits(), LocalDate.of(2026, 7, 2))).isFalse();
        assertThat(compteSelon(recit.faits(), LocalDate.of(2026, 7, 3))).isTrue();
    }

    @Test
    void the_last_exit_said_corrects_the_one_before() {
        var recit = femme(ENTREE, CHOMEUR).sort(SORTIE).est(SORTIE.plusDays(40), EN_EMPLOI);
        assertThat(recit.compte(EECR04, FIN)).isFalse();
        recit.sort(SORTIE.plusDays(30));
        assertThat(recit.compte(EECR04, FIN)).isTrue();
    }

    @Test
    void an_incomplete_record_counts_nowhere() {
        var recit =
                new RecitParticipation(2)
                        .ouvre(
                                ENTREE,
                                Optional.of(Sexe.M),
                                Optional.of(50),
                                Optional.of(CHOMEUR),
                                Optional.empty(),
                                Optional.empty())
                        .sort(SORTIE)
                        .est(SORTIE, EN_EMPLOI);
        for (var indicateur : Indicateur.values()) {
            assertThat(recit.verdict(indicateur, FIN))
                    .isEqualTo(
                            new Verdict(
                                    false,
                                    "R7",
                                    "dossier incomplet : il manque la date de début du chômage,"
                                            + " le niveau d’études (CITE)"));
        }
        var comptage = Comptage.de(List.of(recit.situation()), FIN);
        assertThat(comptage.participations()).isEqualTo(1);
        assertThat(comptage.incompletes()).isEqualTo(1);
        assertThat(comptage.personnes()).isEqualTo(1);
        assertThat(comptage.partIncomplete()).isEqualTo(100);
    }

    @Test
    void a_record_completed_later_counts_from_then_on_in_the_period_of_its_entry() {
        var recit =
                new RecitParticipation(2)
                        .ouvre(
                                ENTREE,
                                Optional.of(Sexe.M),
                                Optional.of(50),
                                Optional.of(INACTIF),
                                Optional.empty(),
                                Optional.empty());
        assertThat(recit.compte(EECO04, ENTREE)).isFalse();
        recit.rectifieCite(LocalDate.of(2026, 9, 1), 2);
        assertThat(recit.compte(EECO04, ENTREE)).isTrue();
        assertThat(
                        SituationParticipation.connueAu(
                                        recit.faits(), Jour.fin(LocalDate.of(2026, 8, 31)))
                                .orElseThrow()
                                .complete())
                .isFalse();
    }

    @Test
    void one_day_of_support_makes_no_participant_and_two_days_in_two_times_make_one() {
        var recit = femme(ENTREE, CHOMEUR).sort(ENTREE);
        assertThat(recit.verdict(EECO01, FIN).regle()).isEqualTo("R10");
        assertThat(Comptage.de(List.of(recit.situation()), FIN).participations()).isZero();
        recit.revient(ENTREE.plusDays(7)).sort(ENTREE.plusDays(7));
        assertThat(recit.situation().joursDeSoutien()).hasValue(2);
        assertThat(recit.compte(EECO01, FIN)).isTrue();
    }

    @Test
    void a_death_keeps_the_outputs_and_has_no_result() {
        var recit = femme(ENTREE, CHOMEUR).sort(SORTIE, NatureSortie.DECES).est(SORTIE, EN_EMPLOI);
        assertThat(recit.compte(EECO02, FIN)).isTrue();
        assertThat(recit.verdict(EECR04, FIN).regle()).isEqualTo("R12");
    }

    @Test
    void the_report_of_six_participations_computed_by_hand() {
        var participations =
                Stream.of(
                                new RecitParticipation(1)
                                        .entre(ENTREE, Sexe.F, 34, CHOMEUR, 3)
                                        .sort(SORTIE)
                                        .est(SORTIE.plusDays(28), EN_EMPLOI),
                                new RecitParticipation(2)
                                        .entre(ENTREE, Sexe.M, 22, CHOMEUR, 2)
                                        .sort(SORTIE)
                                        .est(SORTIE.plusDays(29), EN_EMPLOI),
                                new RecitParticipation(3)
                                        .entre(ENTREE, Sexe.F, 57, INACTIF, 0)
                                        .sort(SORTIE)
                                        .est(SORTIE, EN_EMPLOI),
                                new RecitParticipation(4)
                                        .entre(ENTREE, Sexe.N, 41, EN_EMPLOI, 6)
                                        .sort(SORTIE)
                                        .est(SORTIE, EN_EMPLOI),
                                new RecitParticipation(5).entre(FIN, Sexe.M, 30, CHOMEUR, 4),
                                new RecitParticipation(6)
                                        .ouvre(
                                                ENTREE,
                                                Optional.of(Sexe.F),
                                                Optional.empty(),
                                                Optional.of(INACTIF),
                                                Optional.empty(),
                                                Optional.of(1)))
                        .map(RecitParticipation::situation)
                        .toList();
        var comptage = Comptage.de(participations, FIN);
        assertLigne(comptage, EECO01, 5, 2, 2, 1);
        assertLigne(comptage, EECO02, 3, 1, 2, 0);
        assertLigne(comptage, EECO04, 1, 1, 0, 0);
        assertLigne(comptage, EECO05, 1, 0, 0, 1);
        assertLigne(comptage, EECR04, 2, 2, 0, 0);
        assertThat(comptage.participations()).isEqualTo(6);
        assertThat(comptage.incompletes()).isEqualTo(1);
        assertThat(comptage.partIncomplete()).isEqualTo(16);
        assertThat(comptage.completude()).isEqualTo(Completude.SUFFISANTE);
    }

    private static void assertLigne(
            Comptage comptage, Indicateur indicateur, int total, int f, int m, int n) {
        var ligne = comptage.ligne(indicateur);
        assertThat(List.of(ligne.total(), ligne.de(Sexe.F), ligne.de(Sexe.M), ligne.de(Sexe.N)))
                .as(indicateur.name())
                .containsExactly(total, f, m, n);
    }

    @Test
    void more_than_35_in_100_incomplete_records_is_too_many() {
        assertThat(completude(7, 20)).isEqualTo(Completude.ALERTE);
        assertThat(completude(8, 20)).isEqualTo(Completude.INSUFFISANTE);
        assertThat(completude(4, 20)).isEqualTo(Completude.ALERTE);
        assertThat(completude(3, 20)).isEqualTo(Completude.SUFFISANTE);
        assertThat(completude(0, 0)).isEqualTo(Completude.SUFFISANTE);
    }

    private static Completude completude(int incompletes, int toutes) {
        var participations =
                IntStream.range(0, toutes)
                        .mapToObj(
                                i ->
                                        new RecitParticipation(i)
                                                .ouvre(
                                                        ENTREE,
                                                        Optional.of(Sexe.F),
                                                        Optional.of(30),
                                                        Optional.of(INACTIF),
                                                        Optional.empty(),
                                                        i < incompletes
                                                                ? Optional.empty()
                                                                : Optional.of(3))
                                                .situation())
                        .toList();
        return Comptage.de(participations, FIN).completude();
    }

    @Test
    void two_operations_count_the_same_person_twice() {
        var une = femme(ENTREE, CHOMEUR).situation();
        var autre =
                new SituationParticipation(
                        new java.util.UUID(9, 9),
                        new java.util.UUID(2, 2),
                        une.dossierId(),
                        ENTREE.plusMonths(1),
                        une.sexe(),
                        une.age(),
                        une.naissanceLe(),
                        une.statut(),
                        une.sansEmploiDepuisLe(),
                        une.cite(),
                        une.periodes(),
                        une.situations());
        var comptage = Comptage.de(List.of(une, autre), FIN);
        assertThat(comptage.ligne(EECO01).total()).isEqualTo(2);
        assertThat(comptage.personnes()).isEqualTo(1);
    }
}
