package fr.spie.fse.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Chiffre;
import fr.spie.events.fse.FseEvenement.EntreeRectifiee;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import fr.spie.events.fse.FseEvenement.RentreeConstatee;
import fr.spie.events.fse.FseEvenement.SituationConstatee;
import fr.spie.events.fse.FseEvenement.SortieConstatee;
import fr.spie.events.fse.NatureSortie;
import fr.spie.events.fse.Sexe;
import fr.spie.events.fse.StatutEmploi;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.fse.domain.ParticipationCommande.ConstaterCloture;
import fr.spie.fse.domain.ParticipationCommande.ConstaterEmploi;
import fr.spie.fse.domain.ParticipationCommande.ConstaterRentree;
import fr.spie.fse.domain.ParticipationCommande.ConstaterSituation;
import fr.spie.fse.domain.ParticipationCommande.ConstaterSortie;
import fr.spie.fse.domain.ParticipationCommande.OuvrirParticipation;
import fr.spie.fse.domain.ParticipationCommande.RectifierEntree;
import fr.spie.fse.domain.Questionnaire.Naissance;
import fr.spie.fse.domain.RefusFse.AvantEntree;
import fr.spie.fse.domain.RefusFse.ChomageApresEntree;
import fr.spie.fse.domain.RefusFse.CiteInvalide;
import fr.spie.fse.domain.RefusFse.EncorePresente;
import fr.spie.fse.domain.RefusFse.NaissanceApresEntree;
import fr.spie.fse.domain.RefusFse.ParticipationDejaOuverte;
import fr.spie.fse.domain.RefusFse.ParticipationInconnue;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParticipationDecideurTest {

    static final DeciderSpec<ParticipationCommande, Participation, ParticipationEvenement>
            participation = new DeciderSpec<>(ParticipationDecideur.INSTANCE);

    static final UUID OPERATION = new UUID(1, 1);
    static final UUID DOSSIER = new UUID(2, 2);
    static final UUID ID = ParticipationCommande.idDe(OPERATION, DOSSIER);
    static final LocalDate ENTREE = LocalDate.of(2026, 1, 15);
    static final LocalDate SORTIE = LocalDate.of(2026, 4, 10);
    static final LocalDate NEE_LE = LocalDate.of(1995, 6, 1);
    static final Chiffre NAISSANCE = new Chiffre("dossier", Chiffre.Finalite.FSE, "illisible");
    static final Questionnaire RIEN =
            new Questionnaire(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    static final ParticipationOuverte OUVERTE =
            new ParticipationOuverte(
                    ID,
                    ENTREE,
                    OPERATION,
                    DOSSIER,
                    Optional.of(Sexe.F),
                    Optional.of(30),
                    Optional.of(NAISSANCE),
                    Optional.of(StatutEmploi.INACTIF),
                    Optional.empty(),
                    Optional.of(3));

    static Questionnaire questionnaire(LocalDate naissanceLe) {
        return new Questionnaire(
                Optional.of(Sexe.F),
                Optional.of(new Naissance(naissanceLe, NAISSANCE)),
                Optional.of(StatutEmploi.INACTIF),
                Optional.empty(),
                Optional.of(3));
    }

    static OuvrirParticipation ouvrir(Questionnaire questionnaire) {
        return new OuvrirParticipation(OPERATION, DOSSIER, ENTREE, questionnaire);
    }

    static SortieConstatee sortie(LocalDate le) {
        return new SortieConstatee(ID, le, NatureSortie.PREVUE);
    }

    static SituationConstatee situation(LocalDate le, StatutEmploi statut, String preuve) {
        return new SituationConstatee(ID, le, statut, preuve);
    }

    @Test
    void a_person_enters_with_the_age_of_the_day() {
        participation.given().when(ouvrir(questionnaire(NEE_LE))).then(OUVERTE);
    }

    @Test
    void the_birthday_on_the_day_of_entry_counts_as_the_new_age() {
        assertThat(age(LocalDate.of(1996, 1, 14))).contains(30);
        assertThat(age(LocalDate.of(1996, 1, 15))).contains(30);
        assertThat(age(LocalDate.of(1996, 1, 16))).contains(29);
    }

    private static Optional<Integer> age(LocalDate naissanceLe) {
        var decidee =
                ParticipationDecideur.INSTANCE.decider(
                        ouvrir(questionnaire(naissanceLe)), Participation.INCONNUE);
        return ((ParticipationOuverte) decidee.getFirst()).age();
    }

    @Test
    void the_birth_date_is_never_written_in_clear() {
        assertThat(ouvrir(questionnaire(NEE_LE)).toString()).doesNotContain("1995");
    }

    @Test
    void an_entry_may_be_incomplete_and_completed_later() {
        var vide =
                new ParticipationOuverte(
                        ID,
                        ENTREE,
                        OPERATION,
                        DOSSIER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        participation.given().when(ouvrir(RIEN)).then(vide);
        participation
                .given(vide)
                .when(new RectifierEntree(ID, questionnaire(NEE_LE), "pièces"))
                .then(
                        new EntreeRectifiee(
                                ID,
                                ENTREE,
                                Optional.of(Sexe.F),
                                Optional.of(30),
                                Optional.of(NAISSANCE),
                                Optional.of(StatutEmploi.INACTIF),
                                Optional.empty(),
                                Optional.of(3),
                                "pièces"));
        participation.given(OUVERTE).when(new RectifierEntree(ID, RIEN, "rien")).thenNothing();
    }

    @Test
    void a_birth_date_is_corrected_even_when_the_age_stays() {
        var autre = new Chiffre("dossier", Chiffre.Finalite.FSE, "autre");
        participation
                .given(OUVERTE)
                .when(
                        new RectifierEntree(
                                ID,
                                new Questionnaire(
                                        Optional.empty(),
                                        Optional.of(new Naissance(NEE_LE.plusDays(1), autre)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                "faute de frappe"))
                .then(
                        new EntreeRectifiee(
                                ID,
                                ENTREE,
                                Optional.empty(),
                                Optional.of(30),
                                Optional.of(autre),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "faute de frappe"));
    }

    @Test
    void a_person_enters_an_operation_once() {
        participation
                .given(OUVERTE)
                .when(
                        new OuvrirParticipation(
                                OPERATION, DOSSIER, ENTREE.plusDays(1), questionnaire(NEE_LE)))
                .thenRefused(new ParticipationDejaOuverte(ID, ENTREE));
    }

    @Test
    void impossible_answers_are_refused() {
        var q = questionnaire(NEE_LE);
        var demain = ENTREE.plusDays(1);
        participation
                .given()
                .when(ouvrir(questionnaire(demain)))
                .thenRefused(new NaissanceApresEntree(ENTREE));
        participation
                .given()
                .when(
                        ouvrir(
                                new Questionnaire(
                                        q.sexe(),
                                        q.naissance(),
                                        Optional.of(StatutEmploi.CHOMEUR),
                                        Optional.of(demain),
                                        q.cite())))
                .thenRefused(new ChomageApresEntree(demain, ENTREE));
        participation
                .given()
                .when(
                        ouvrir(
                                new Questionnaire(
                                        q.sexe(),
                                        q.naissance(),
                                        q.statut(),
                                        Optional.empty(),
                                        Optional.of(9))))
                .thenRefused(new CiteInvalide(9));
    }

    @Test
    void a_person_leaves_and_the_exit_may_be_corrected() {
        participation
                .given(OUVERTE)
                .when(new ConstaterSortie(ID, SORTIE, NatureSortie.PREVUE))
                .then(sortie(SORTIE));
        participation
                .given(OUVERTE, sortie(SORTIE))
                .when(new ConstaterSortie(ID, SORTIE.plusDays(3), NatureSortie.ABANDON))
                .then(new SortieConstatee(ID, SORTIE.plusDays(3), NatureSortie.ABANDON));
        participation
                .given(OUVERTE)
                .when(new ConstaterSortie(ID, ENTREE.minusDays(1), NatureSortie.PREVUE))
                .thenRefused(new AvantEntree(ENTREE.minusDays(1), ENTREE));
    }

    @Test
    void a_person_enters_again_once_out() {
        var retour = SORTIE.plusDays(20);
        participation
                .given(OUVERTE, sortie(SORTIE))
                .when(new ConstaterRentree(ID, retour))
                .then(new RentreeConstatee(ID, retour));
        participation
                .given(OUVERTE)
                .when(new ConstaterRentree(ID, retour))
                .thenRefused(new EncorePresente(ID, retour));
        participation
                .given(OUVERTE, sortie(SORTIE))
                .when(new ConstaterRentree(ID, SORTIE))
                .thenRefused(new EncorePresente(ID, SORTIE));
    }

    @Test
    void a_situation_is_said_once_a_day_unless_it_changed() {
        participation
                .given(OUVERTE, situation(SORTIE, StatutEmploi.CHOMEUR, "attestation"))
                .when(new ConstaterSituation(ID, SORTIE, StatutEmploi.CHOMEUR, "autre pièce"))
                .thenNothing();
        participation
                .given(OUVERTE, situation(SORTIE, StatutEmploi.CHOMEUR, "attestation"))
                .when(new ConstaterSituation(ID, SORTIE, StatutEmploi.EN_EMPLOI, "contrat"))
                .then(situation(SORTIE, StatutEmploi.EN_EMPLOI, "contrat"));
    }

    @Test
    void a_person_who_does_not_take_part_is_unknown_to_people_and_silent_to_the_parcours() {
        participation
                .given()
                .when(new ConstaterSortie(ID, SORTIE, NatureSortie.PREVUE))
                .thenRefused(new ParticipationInconnue(ID));
        participation
                .given()
                .when(new ConstaterEmploi(ID, SORTIE, TypeContratTravail.CDI))
                .thenNothing();
        participation
                .given()
                .when(new ConstaterCloture(ID, SORTIE, IssueParcours.CDI))
                .thenNothing();
    }

    @Test
    void a_job_of_the_parcours_is_a_situation() {
        participation
                .given(OUVERTE)
                .when(new ConstaterEmploi(ID, SORTIE, TypeContratTravail.CDD_LT_6M))
                .then(situation(SORTIE, StatutEmploi.EN_EMPLOI, "contrat CDD_LT_6M"));
        participation
                .given(OUVERTE)
                .when(new ConstaterEmploi(ID, ENTREE.minusDays(1), TypeContratTravail.CDI))
                .thenNothing();
    }

    @Test
    void a_job_told_again_does_not_cover_what_was_said_after_it() {
        participation
                .given(
                        OUVERTE,
                        situation(SORTIE, StatutEmploi.EN_EMPLOI, "contrat CDI"),
                        situation(SORTIE, StatutEmploi.CHOMEUR, "rupture"))
                .when(new ConstaterEmploi(ID, SORTIE, TypeContratTravail.CDI))
                .thenNothing();
    }

    @Test
    void the_closing_of_the_dossier_is_an_exit_of_the_nature_of_its_outcome() {
        participation
                .given(OUVERTE)
                .when(new ConstaterCloture(ID, SORTIE, IssueParcours.PERDU_DE_VUE))
                .then(new SortieConstatee(ID, SORTIE, NatureSortie.ABANDON));
        participation
                .given(OUVERTE)
                .when(new ConstaterCloture(ID, SORTIE, IssueParcours.CDI))
                .then(
                        new SortieConstatee(ID, SORTIE, NatureSortie.ANTICIPEE_POSITIVE),
                        situation(SORTIE, StatutEmploi.EN_EMPLOI, "issue du dossier CDI"));
        participation
                .given(OUVERTE)
                .when(new ConstaterCloture(ID, SORTIE, IssueParcours.FUSION))
                .thenNothing();
    }

    @Test
    void a_person_already_out_does_not_leave_again_with_the_dossier() {
        participation
                .given(OUVERTE, sortie(SORTIE))
                .when(new ConstaterCloture(ID, SORTIE.plusDays(5), IssueParcours.AUTONOMIE))
                .thenNothing();
    }
}
