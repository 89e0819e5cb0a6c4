package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.LUNDI_3_MARS;
import static fr.spie.parcours.domain.Scenario.ORIENTATION;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.avec;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.EtapeTerminee;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionRepondue;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.ReponsePrescription;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.parcours.domain.ParcoursCommande.ConstaterEmploi;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.ParcoursCommande.EmettrePrescription;
import fr.spie.parcours.domain.ParcoursCommande.NoterContact;
import fr.spie.parcours.domain.ParcoursCommande.NoterReponsePrescription;
import fr.spie.parcours.domain.ParcoursCommande.SignerContrat;
import fr.spie.parcours.domain.ParcoursCommande.TerminerEtape;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import fr.spie.parcours.domain.RefusParcours.DureeContratInvalide;
import fr.spie.parcours.domain.RefusParcours.EtapeDejaTerminee;
import fr.spie.parcours.domain.RefusParcours.HeuresInvalides;
import fr.spie.parcours.domain.RefusParcours.PrescriptionIntrouvable;
import fr.spie.parcours.domain.RefusParcours.RegimeHorsDate;
import fr.spie.parcours.domain.RefusParcours.SansReferent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccompagnementTest {

    static final UUID CONTRAT = new UUID(2, 1);
    static final UUID ETAPE = new UUID(3, 1);
    static final UUID PRESCRIPTION = new UUID(4, 1);
    static final UUID OFFRE = new UUID(5, 1);
    static final LocalDate LE = LUNDI_3_MARS;

    static SignerContrat signer(LocalDate le) {
        return new SignerContrat(
                DOSSIER,
                acteur(A, le),
                le,
                CONTRAT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static EmettrePrescription prescrire(Acteur acteur, LocalDate le) {
        return new EmettrePrescription(DOSSIER, acteur, le, PRESCRIPTION, OFFRE, "Mobilité.");
    }

    static DemarrerEtape demarrer(LocalDate jour, LocalDate le) {
        return new DemarrerEtape(
                DOSSIER, acteur(A, jour), le, ETAPE, "Immersion", Optional.empty());
    }

    static TerminerEtape terminer(LocalDate le, ResultatEtape resultat) {
        return new TerminerEtape(DOSSIER, acteur(A, le), le, ETAPE, resultat);
    }

    @Test
    void a_contract_follows_the_law_of_its_day_and_lasts_six_months_by_default() {
        assertThat(suiviParA().faire(signer(LE)))
                .containsExactly(
                        new ContratSigne(
                                DOSSIER,
                                LE,
                                CONTRAT,
                                RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                                LocalDate.of(2025, 9, 2),
                                15));
    }

    @Test
    void before_2025_the_contract_is_a_cer() {
        var debut = LocalDate.of(2024, 11, 4);
        var ouvert = new ParcoursOuvert(DOSSIER, debut, "MAURIAC", Scenario.CHEF);
        var suivi = new ReferentDesigne(DOSSIER, debut, Scenario.CHEF, A, Optional.empty());
        var le = LocalDate.of(2024, 12, 31);
        assertThat(avec(ouvert, suivi).faire(signer(le)))
                .first()
                .extracting(e -> ((ContratSigne) e).regime())
                .isEqualTo(RegimeContrat.CER_2008);
    }

    @Test
    void a_contract_of_another_law_is_refused() {
        var c =
                new SignerContrat(
                        DOSSIER,
                        acteur(A, LE),
                        LE,
                        CONTRAT,
                        Optional.of(RegimeContrat.CER_2008),
                        Optional.empty(),
                        Optional.empty());
        assertThat(suiviParA().refus(c))
                .isEqualTo(
                        new RegimeHorsDate(
                                RegimeContrat.CER_2008, RegimeContrat.CONTRAT_ENGAGEMENT_2025, LE));
    }

    @Test
    void a_contract_lasts_twelve_months_at_most() {
        var finLe = LE.plusMonths(12).plusDays(1);
        var c =
                new SignerContrat(
                        DOSSIER,
                        acteur(A, LE),
                        LE,
                        CONTRAT,
                        Optional.empty(),
                        Optional.of(finLe),
                        Optional.empty());
        assertThat(suiviParA().refus(c))
                .isEqualTo(new DureeContratInvalide(LE, finLe, LE.plusMonths(12)));
    }

    @Test
    void a_contract_ends_after_the_day_it_is_signed_and_may_last_twelve_months() {
        assertThat(suiviParA().refus(signer(LE, LE)))
                .isEqualTo(new DureeContratInvalide(LE, LE, LE.plusMonths(12)));
        assertThat(suiviParA().faire(signer(LE, LE.plusMonths(12)))).hasSize(1);
    }

    private static SignerContrat signer(LocalDate le, LocalDate finLe) {
        return new SignerContrat(
                DOSSIER,
                acteur(A, le),
                le,
                CONTRAT,
                Optional.empty(),
                Optional.of(finLe),
                Optional.empty());
    }

    @Test
    void a_week_has_forty_eight_hours_of_activity_at_most() {
        var c =
                new SignerContrat(
                        DOSSIER,
                        acteur(A, LE),
                        LE,
                        CONTRAT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(49));
        assertThat(suiviParA().refus(c)).isEqualTo(new HeuresInvalides(49));
    }

    @Test
    void nobody_signs_in_place_of_the_referent() {
        assertThat(avec(OUVERT).refus(signer(LE))).isEqualTo(new SansReferent(DOSSIER));
        var parB =
                new SignerContrat(
                        DOSSIER,
                        acteur(B, LE),
                        LE,
                        CONTRAT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(suiviParA().refus(parB)).isInstanceOf(AccesInterdit.class);
    }

    @Test
    void only_the_carrier_prescribes_and_never_backdates() {
        assertThat(suiviParA().faire(prescrire(acteur(A, LE), LE)))
                .containsExactly(
                        new PrescriptionEmise(DOSSIER, LE, PRESCRIPTION, OFFRE, A, "Mobilité."));
        assertThat(suiviParA().refus(prescrire(acteur(B, LE), LE)))
                .isInstanceOf(AccesInterdit.class);
        assertThat(suiviParA().refus(prescrire(acteur(A, LE), ORIENTATION)))
                .isEqualTo(new DecisionAntidatee(ORIENTATION, LE));
    }

    @Test
    void no_prescription_ends_in_silence() {
        var dossier = suiviParA();
        var reponse =
                new NoterReponsePrescription(
                        DOSSIER,
                        Acteur.automate(LE),
                        LE,
                        PRESCRIPTION,
                        OFFRE,
                        ReponsePrescription.PLACE_RESERVEE,
                        "");
        assertThat(dossier.refus(reponse)).isEqualTo(new PrescriptionIntrouvable(PRESCRIPTION));
        dossier.faire(prescrire(acteur(A, LE), LE));
        assertThat(dossier.faire(reponse))
                .containsExactly(
                        new PrescriptionRepondue(
                                DOSSIER,
                                LE,
                                PRESCRIPTION,
                                OFFRE,
                                ReponsePrescription.PLACE_RESERVEE,
                                ""));
        assertThat(dossier.situation().prescriptions().getFirst().reponse()).isPresent();
    }

    @Test
    void a_step_may_be_told_late_but_not_ahead() {
        var dossier = suiviParA();
        assertThat(dossier.refus(demarrer(LE, LE.plusDays(1))))
                .isEqualTo(new DateFuture(LE.plusDays(1), LE));
        assertThat(dossier.faire(demarrer(LE, ORIENTATION)))
                .containsExactly(
                        new EtapeDemarree(
                                DOSSIER, ORIENTATION, ETAPE, "Immersion", Optional.empty()));
    }

    @Test
    void a_step_ends_once_and_not_before_it_began() {
        var dossier = suiviParA();
        dossier.faire(demarrer(LE, LE));
        var avant =
                new TerminerEtape(
                        DOSSIER, acteur(A, LE), ORIENTATION, ETAPE, ResultatEtape.REALISEE);
        assertThat(dossier.refus(avant)).isEqualTo(new DateAnterieure(ORIENTATION, LE));
        assertThat(dossier.faire(terminer(LE.plusDays(8), ResultatEtape.REALISEE)))
                .containsExactly(
                        new EtapeTerminee(DOSSIER, LE.plusDays(8), ETAPE, ResultatEtape.REALISEE));
        assertThat(dossier.refus(terminer(LE.plusDays(9), ResultatEtape.ABANDONNEE)))
                .isEqualTo(new EtapeDejaTerminee(ETAPE, LE.plusDays(8)));
    }

    @Test
    void a_job_is_a_fact_of_the_world_and_is_never_refused() {
        var emploi = new UUID(6, 1);
        var c = new ConstaterEmploi(DOSSIER, acteur(B, LE), LE, emploi, TypeContratTravail.CDI);
        assertThat(suiviParA().faire(c))
                .containsExactly(new EmploiDemarre(DOSSIER, LE, emploi, TypeContratTravail.CDI));
    }

    @Test
    void whoever_sees_the_person_may_say_so() {
        var contact = new UUID(6, 2);
        var c = new NoterContact(DOSSIER, acteur(B, LE), LE, contact, "Entretien");
        assertThat(suiviParA().faire(c))
                .containsExactly(new ContactPris(DOSSIER, LE, contact, "Entretien"));
    }
}
