package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.clore;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.DroitConstate;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.OutilEvenement.BoursePermisClose;
import fr.spie.events.parcours.OutilEvenement.BoursePermisDemandee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisReservee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisVersee;
import fr.spie.events.parcours.OutilEvenement.ConventionBourseSignee;
import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.OutilCommande.CloreBoursePermis;
import fr.spie.parcours.domain.OutilCommande.DemanderBoursePermis;
import fr.spie.parcours.domain.OutilCommande.NoterBenevolat;
import fr.spie.parcours.domain.OutilCommande.NoterPlaceBourse;
import fr.spie.parcours.domain.OutilCommande.SignerConventionBourse;
import fr.spie.parcours.domain.OutilCommande.VerserBoursePermis;
import fr.spie.parcours.domain.RefusOutil.AideOrdinaireOuverte;
import fr.spie.parcours.domain.RefusOutil.BenevolatInsuffisant;
import fr.spie.parcours.domain.RefusOutil.BourseDejaClose;
import fr.spie.parcours.domain.RefusOutil.BourseDejaDemandee;
import fr.spie.parcours.domain.RefusOutil.BourseNonCorrigeable;
import fr.spie.parcours.domain.RefusOutil.BourseNonVersee;
import fr.spie.parcours.domain.RefusOutil.BourseSansConvention;
import fr.spie.parcours.domain.RefusOutil.BourseSansPlace;
import fr.spie.parcours.domain.RefusOutil.BourseVersee;
import fr.spie.parcours.domain.RefusOutil.DroitAuRsaFerme;
import fr.spie.parcours.domain.RefusOutil.HeuresDuJourInvalides;
import fr.spie.parcours.domain.RefusOutil.MotifDeFinObligatoire;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import fr.spie.parcours.domain.RefusParcours.DossierDejaClos;
import fr.spie.parcours.domain.RefusParcours.SansReferent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The driving-licence grant of the PTI of Corrèze, fiche 15 (Q050 to Q053).
class BoursePermisTest {

    private static final UUID BOURSE = new UUID(15, 1);
    private static final UUID AUTRE = new UUID(15, 2);
    private static final LocalDate LE = LocalDate.of(2025, 3, 3);
    private static final LocalDate SIGNE = LocalDate.of(2025, 3, 10);

    private static DemanderBoursePermis demander(UUID id, Acteur qui) {
        return new DemanderBoursePermis(DOSSIER, qui, LE, id, "Entraide", "Auto-école", true);
    }

    private static NoterPlaceBourse place(UUID id, Optional<Integer> numero) {
        return new NoterPlaceBourse(DOSSIER, Acteur.automate(LE), LE, id, numero);
    }

    private static SignerConventionBourse signer(Acteur qui, Optional<Integer> heures) {
        return new SignerConventionBourse(DOSSIER, qui, SIGNE, BOURSE, heures);
    }

    private static NoterBenevolat benevolat(int numero, LocalDate le, int heures) {
        var jour = le.isBefore(SIGNE) ? SIGNE : le;
        return new NoterBenevolat(
                DOSSIER, acteur(A, jour), le, BOURSE, new UUID(16, numero), heures);
    }

    private static VerserBoursePermis verser(Acteur qui, String codeObtenuLe) {
        return new VerserBoursePermis(
                DOSSIER, qui, qui.jour(), BOURSE, LocalDate.parse(codeObtenuLe));
    }

    private static CloreBoursePermis finir(Acteur qui, IssueBourse issue, String motif) {
        return new CloreBoursePermis(DOSSIER, qui, qui.jour(), BOURSE, issue, motif);
    }

    private static Scenario reservee() {
        var dossier = suiviParA();
        dossier.faire(demander(BOURSE, acteur(A, LE)));
        dossier.faire(place(BOURSE, Optional.of(10)));
        return dossier;
    }

    private static Scenario signee() {
        var dossier = reservee();
        dossier.faire(signer(pcd(SIGNE), Optional.empty()));
        return dossier;
    }

    private static LocalDate le(String jour) {
        return LocalDate.parse(jour);
    }

    @Test
    void a_grant_is_asked_for_kept_signed_paid_to_the_school_and_given_back_in_hours() {
        var dossier = suiviParA();
        assertThat(dossier.faire(demander(BOURSE, acteur(A, LE))))
                .containsExactly(
                        new BoursePermisDemandee(
                                DOSSIER, LE, BOURSE, 2025, "Entraide", "Auto-école"));
        assertThat(dossier.faire(place(BOURSE, Optional.of(10))))
                .containsExactly(new BoursePermisReservee(DOSSIER, LE, BOURSE, 2025, 10));
        assertThat(dossier.faire(signer(pcd(SIGNE), Optional.empty())))
                .containsExactly(new ConventionBourseSignee(DOSSIER, SIGNE, BOURSE, 60, 100_000));
        var paye = chefDeProjet(le("2025-06-02"));
        assertThat(dossier.faire(verser(paye, "2025-05-30")))
                .containsExactly(
                        new BoursePermisVersee(
                                DOSSIER,
                                paye.jour(),
                                BOURSE,
                                le("2025-05-30"),
                                "Auto-école",
                                100_000));
        dossier.faire(benevolat(1, SIGNE, 24));
        dossier.faire(benevolat(2, le("2025-06-03"), 24));
        dossier.faire(benevolat(3, le("2025-06-04"), 11));
        var fin = acteur(A, le("2025-09-01"));
        assertThat(dossier.refus(finir(fin, IssueBourse.PERMIS_OBTENU, "")))
                .isEqualTo(new BenevolatInsuffisant(59, 60, "PTI de la Corrèze, fiche 15 (Q051)"));
        dossier.faire(benevolat(4, le("2025-06-05"), 1));
        assertThat(dossier.faire(finir(fin, IssueBourse.PERMIS_OBTENU, "")))
                .containsExactly(
                        new BoursePermisClose(
                                DOSSIER,
                                fin.jour(),
                                BOURSE,
                                2025,
                                IssueBourse.PERMIS_OBTENU,
                                false,
                                ""));
    }

    @Test
    void it_is_for_those_who_receive_the_rsa_on_that_day() {
        var ferme = new DroitConstate(DOSSIER, LE, EtatDroit.FERME, "RADIATION");
        var dossier = suiviParA();
        dossier.enregistrer(ferme, LE);
        assertThat(dossier.refus(demander(BOURSE, acteur(A, LE))))
                .isEqualTo(new DroitAuRsaFerme(LE));
        dossier.enregistrer(new DroitConstate(DOSSIER, LE, EtatDroit.OUVERT, ""), LE);
        assertThat(dossier.faire(demander(BOURSE, acteur(A, LE)))).hasSize(1);
        dossier.faire(place(BOURSE, Optional.of(1)));
        dossier.enregistrer(new DroitConstate(DOSSIER, SIGNE, EtatDroit.FERME, "X"), SIGNE);
        assertThat(dossier.refus(signer(pcd(SIGNE), Optional.empty())))
                .isInstanceOf(DroitAuRsaFerme.class);
        var demain = suiviParA();
        demain.enregistrer(new DroitConstate(DOSSIER, LE.plusDays(1), EtatDroit.FERME, "X"), LE);
        assertThat(demain.faire(demander(BOURSE, acteur(A, LE)))).hasSize(1);
        var suspendu = suiviParA();
        suspendu.enregistrer(new DroitConstate(DOSSIER, LE, EtatDroit.SUSPENDU, "X"), LE);
        assertThat(suspendu.faire(demander(BOURSE, acteur(A, LE)))).hasSize(1);
    }

    @Test
    void it_is_asked_for_by_the_referent_for_who_has_no_other_aid() {
        assertThat(suiviParA().refus(demander(BOURSE, acteur(B, LE))))
                .isInstanceOf(AccesInterdit.class);
        assertThat(Scenario.avec(OUVERT).refus(demander(BOURSE, chefDeProjet(LE))))
                .isInstanceOf(SansReferent.class);
        var aidee = new DemanderBoursePermis(DOSSIER, acteur(A, LE), LE, BOURSE, "a", "b", false);
        assertThat(suiviParA().refus(aidee)).isInstanceOf(AideOrdinaireOuverte.class);
        var hier =
                new DemanderBoursePermis(
                        DOSSIER, acteur(A, LE.plusDays(1)), LE, BOURSE, "a", "b", true);
        assertThat(suiviParA().refus(hier)).isInstanceOf(DecisionAntidatee.class);
    }

    @Test
    void a_person_has_one_and_may_ask_again_when_it_was_not_paid() {
        var dossier = suiviParA();
        dossier.faire(demander(BOURSE, acteur(A, LE)));
        assertThat(dossier.refus(demander(AUTRE, acteur(A, LE))))
                .isEqualTo(new BourseDejaDemandee(BOURSE));
        assertThat(dossier.faire(place(BOURSE, Optional.empty())))
                .containsExactly(
                        new BoursePermisClose(
                                DOSSIER,
                                LE,
                                BOURSE,
                                2025,
                                IssueBourse.CONTINGENT_EPUISE,
                                false,
                                ""));
        assertThat(dossier.faire(demander(AUTRE, acteur(A, LE)))).hasSize(1);

        var payee = signee();
        var jour = le("2025-04-01");
        payee.faire(verser(pcd(jour), "2025-04-01"));
        assertThat(payee.faire(finir(acteur(A, jour), IssueBourse.ABANDONNEE, "Permis remis.")))
                .extracting("placeRendue")
                .containsExactly(false);
        var encore =
                new DemanderBoursePermis(DOSSIER, acteur(A, jour), jour, AUTRE, "a", "b", true);
        assertThat(payee.refus(encore)).isEqualTo(new BourseDejaDemandee(BOURSE));
    }

    @Test
    void a_place_that_comes_after_the_end_changes_nothing() {
        var dossier = suiviParA();
        dossier.faire(demander(BOURSE, acteur(A, LE)));
        assertThat(dossier.faire(finir(acteur(A, LE), IssueBourse.ABANDONNEE, "Renonce.")))
                .extracting("placeRendue")
                .containsExactly(true);
        assertThat(dossier.faire(place(BOURSE, Optional.of(3)))).isEmpty();
        assertThat(dossier.faire(place(BOURSE, Optional.empty()))).isEmpty();
    }

    @Test
    void three_sign_once_a_grant_is_kept_for_sixty_hours_at_least() {
        var sansPlace = suiviParA();
        sansPlace.faire(demander(BOURSE, acteur(A, LE)));
        assertThat(sansPlace.refus(signer(pcd(SIGNE), Optional.empty())))
                .isInstanceOf(BourseSansPlace.class);
        assertThat(reservee().refus(signer(chefDeProjet(SIGNE), Optional.empty())))
                .isInstanceOf(AccesInterdit.class);
        assertThat(reservee().refus(signer(pcd(SIGNE), Optional.of(59))))
                .isInstanceOf(BenevolatInsuffisant.class);
        assertThat(reservee().faire(signer(pcd(SIGNE), Optional.of(70))))
                .extracting("heures")
                .containsExactly(70);
    }

    @Test
    void hours_count_from_the_convention_on_and_a_day_has_twenty_four() {
        assertThat(reservee().refus(benevolat(1, SIGNE, 4)))
                .isInstanceOf(BourseSansConvention.class);
        assertThat(signee().refus(benevolat(1, SIGNE.minusDays(1), 4)))
                .isEqualTo(new DateAnterieure(SIGNE.minusDays(1), SIGNE));
        assertThat(signee().refus(benevolat(1, SIGNE, 0)))
                .isInstanceOf(HeuresDuJourInvalides.class);
        assertThat(signee().refus(benevolat(1, SIGNE, 25)))
                .isInstanceOf(HeuresDuJourInvalides.class);
    }

    @Test
    void it_is_paid_once_on_the_code_by_the_departement() {
        assertThat(reservee().refus(verser(pcd(SIGNE), "2025-03-10")))
                .isInstanceOf(BourseSansConvention.class);
        assertThat(signee().refus(verser(acteur(A, SIGNE), "2025-03-10")))
                .isInstanceOf(AccesInterdit.class);
        assertThat(signee().refus(verser(pcd(SIGNE), "2025-03-11"))).isInstanceOf(DateFuture.class);
        var dossier = signee();
        dossier.faire(verser(pcd(SIGNE), "2025-03-10"));
        assertThat(dossier.decider(verser(pcd(SIGNE.plusDays(9)), "2025-03-12"))).isEmpty();
        assertThat(dossier.refus(finir(pcd(SIGNE), IssueBourse.REFUSEE, "x")))
                .isInstanceOf(BourseVersee.class);
    }

    @Test
    void it_ends_with_a_reason_and_the_licence_after_the_payment() {
        var jour = acteur(A, SIGNE);
        assertThat(signee().refus(finir(jour, IssueBourse.PERMIS_OBTENU, "")))
                .isInstanceOf(BourseNonVersee.class);
        assertThat(signee().refus(finir(jour, IssueBourse.ABANDONNEE, " ")))
                .isInstanceOf(MotifDeFinObligatoire.class);
        assertThat(reservee().refus(finir(jour, IssueBourse.REFUSEE, "x")))
                .isInstanceOf(AccesInterdit.class);
        var dossier = signee();
        dossier.faire(finir(jour, IssueBourse.ABANDONNEE, "Déménage."));
        assertThat(dossier.refus(verser(pcd(SIGNE), "2025-03-10")))
                .isInstanceOf(BourseDejaClose.class);
    }

    @Test
    void what_nobody_signed_ends_with_the_dossier_and_what_was_signed_is_still_paid() {
        var jour = le("2025-06-02");
        var dossier = reservee();
        assertThat(dossier.faire(clore(chefDeProjet(jour), jour, IssueParcours.AUTONOMIE)))
                .satisfiesExactly(
                        e ->
                                assertThat(e)
                                        .isEqualTo(
                                                new BoursePermisClose(
                                                        DOSSIER,
                                                        jour,
                                                        BOURSE,
                                                        2025,
                                                        IssueBourse.ABANDONNEE,
                                                        true,
                                                        "Le dossier est clos.")),
                        e -> assertThat(e).isInstanceOf(DossierClos.class));
        var signee = signee();
        assertThat(signee.faire(clore(chefDeProjet(jour), jour, IssueParcours.AUTONOMIE)))
                .hasSize(1);
        assertThat(signee.faire(verser(chefDeProjet(jour), "2025-06-01"))).hasSize(1);
    }

    /// The dossier that goes on may have one of its own: the person has one only.
    @Test
    void what_nobody_signed_goes_back_when_its_dossier_is_merged_into_another() {
        var jour = le("2025-06-02");
        var fusion = new AbsorberDossier(DOSSIER, Acteur.automate(jour), jour, UUID.randomUUID());
        assertThat(reservee().faire(fusion))
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        BoursePermisClose.class,
                        e -> {
                            assertThat(e.issue()).isEqualTo(IssueBourse.ABANDONNEE);
                            assertThat(e.placeRendue()).isTrue();
                        });
        assertThat(signee().faire(fusion)).hasSize(1);
    }

    @Test
    void nothing_begins_once_the_dossier_is_closed() {
        var dossier = suiviParA();
        dossier.faire(clore(chefDeProjet(LE), LE, IssueParcours.AUTONOMIE));
        assertThat(dossier.refus(demander(BOURSE, chefDeProjet(LE))))
                .isInstanceOf(DossierDejaClos.class);
    }

    @Test
    void what_the_grants_of_the_year_count_is_not_corrected() {
        var dossier = signee();
        dossier.faire(benevolat(1, SIGNE, 4));
        for (var fait : dossier.faits()) {
            var corriger =
                    new CorrigerFait(
                            DOSSIER, chefDeProjet(SIGNE), SIGNE, fait.id(), Optional.empty(), "x");
            switch (fait.evenement()) {
                case BoursePermisDemandee _, BoursePermisReservee _, ConventionBourseSignee _ ->
                        assertThat(dossier.refus(corriger))
                                .isInstanceOf(BourseNonCorrigeable.class);
                case fr.spie.events.parcours.OutilEvenement.BenevolatEffectue _ ->
                        assertThat(dossier.decider(corriger)).hasSize(1);
                default -> {}
            }
        }
    }
}
