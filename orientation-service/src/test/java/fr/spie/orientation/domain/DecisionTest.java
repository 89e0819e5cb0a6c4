package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Cas.DECIDEE;
import static fr.spie.orientation.domain.Cas.DECISION;
import static fr.spie.orientation.domain.Cas.ID;
import static fr.spie.orientation.domain.Cas.NOTIFIES;
import static fr.spie.orientation.domain.Cas.SECONDE;
import static fr.spie.orientation.domain.Cas.SPEC;
import static fr.spie.orientation.domain.Cas.avril;
import static fr.spie.orientation.domain.Cas.decidee;
import static fr.spie.orientation.domain.Cas.decider;
import static fr.spie.orientation.domain.Cas.diagnostic;
import static fr.spie.orientation.domain.Cas.frein;
import static fr.spie.orientation.domain.Cas.mars;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.ModeNotification;
import fr.spie.events.orientation.OrientationEvenement.ContestationTranchee;
import fr.spie.events.orientation.OrientationEvenement.CritereRetenu;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.OrientationContestee;
import fr.spie.events.orientation.OrientationEvenement.OrientationNotifiee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationDemandee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationRefusee;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.domain.DecisionCommande.ContesterOrientation;
import fr.spie.orientation.domain.DecisionCommande.DemanderReorientation;
import fr.spie.orientation.domain.DecisionCommande.NotifierOrientation;
import fr.spie.orientation.domain.DecisionCommande.RefuserReorientation;
import fr.spie.orientation.domain.DecisionCommande.TrancherContestation;
import fr.spie.orientation.domain.OrientationRefus.DecideurNonHabilite;
import fr.spie.orientation.domain.RefusDossier.AvantLaDecision;
import fr.spie.orientation.domain.RefusDossier.ContestationDejaTranchee;
import fr.spie.orientation.domain.RefusDossier.ContestationInconnue;
import fr.spie.orientation.domain.RefusDossier.DecisionRetroactive;
import fr.spie.orientation.domain.RefusDossier.OrientationDejaNotifiee;
import fr.spie.orientation.domain.RefusDossier.OrientationInconnue;
import fr.spie.orientation.domain.RefusDossier.ReorientationDejaTraitee;
import fr.spie.orientation.domain.RefusDossier.ReorientationEnCours;
import fr.spie.orientation.domain.RefusDossier.ReorientationInconnue;
import fr.spie.orientation.domain.RefusDossier.SansOrientation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionTest {

    static final UUID CONTESTATION = new UUID(7, 7);
    static final UUID DEMANDE = new UUID(8, 8);
    static final OrientationContestee CONTESTEE =
            new OrientationContestee(ID, mars(25), CONTESTATION, DECISION, "Trop loin.");
    static final ReorientationDemandee DEMANDEE =
            new ReorientationDemandee(
                    ID,
                    avril(10),
                    DEMANDE,
                    "mission-locale",
                    Optional.of(TypeParcours.SOCIAL),
                    "Santé.");

    static NotifierOrientation recue(LocalDate le) {
        return new NotifierOrientation(ID, le, DECISION, ModeNotification.LETTRE_RECOMMANDEE);
    }

    static TrancherContestation trancher(boolean retenue, String decideur) {
        return new TrancherContestation(
                ID, avril(3), CONTESTATION, retenue, "Entendu.", decideur, false);
    }

    static DemanderReorientation demander(UUID demandeId, String demandeur) {
        return new DemanderReorientation(
                ID, avril(10), demandeId, demandeur, Optional.of(TypeParcours.SOCIAL), "Santé.");
    }

    static RefuserReorientation refuser(String decideur) {
        return new RefuserReorientation(ID, avril(15), DEMANDE, "Pas encore.", decideur, false);
    }

    @Test
    void s21_a_decision_is_not_backdated() {
        SPEC.given(NOTIFIES)
                .when(decider(DECISION, mars(20), mars(21), TypeParcours.SOCIAL))
                .thenRefused(new DecisionRetroactive(mars(20), mars(21)));
    }

    @Test
    void the_criteria_met_are_kept_beside_the_decision_even_when_it_differs() {
        var diagnostic =
                diagnostic(
                        mars(18),
                        SituationProfessionnelle.SANS_EMPLOI_MOINS_12_MOIS,
                        frein(DomaineFrein.LOGEMENT, 3));
        SPEC.given(NOTIFIES, diagnostic)
                .when(decider(DECISION, mars(20), mars(20), TypeParcours.PROFESSIONNEL))
                .then(
                        decidee(DECISION, mars(20), TypeParcours.PROFESSIONNEL),
                        new CriteresRetenus(
                                ID,
                                mars(20),
                                DECISION,
                                TypeParcours.SOCIAL,
                                List.of(
                                        new CritereRetenu(
                                                "LOGEMENT_URGENCE",
                                                "Sans logement stable : la recherche d’emploi est"
                                                        + " empêchée",
                                                "Arrêté du 21 novembre 2024 (logement)"),
                                        new CritereRetenu(
                                                "DIFFICULTES_SOCIALES",
                                                "Une difficulté de santé, de logement, de mobilité"
                                                        + " ou de famille gêne la recherche"
                                                        + " d’emploi",
                                                "Arrêté du 21 novembre 2024 (difficultés)"),
                                        new CritereRetenu(
                                                "EMPLOI_RECENT",
                                                "A travaillé il y a moins d’un an",
                                                "Arrêté du 21 novembre 2024 (situation au regard"
                                                        + " de l’emploi)"))));
    }

    @Test
    void r5411_8_1_the_decision_has_one_day_of_reception_which_does_not_precede_it() {
        SPEC.given(NOTIFIES, DECIDEE)
                .when(recue(mars(24)))
                .then(
                        new OrientationNotifiee(
                                ID, mars(24), DECISION, ModeNotification.LETTRE_RECOMMANDEE));
        SPEC.given(NOTIFIES, DECIDEE)
                .when(recue(mars(19)))
                .thenRefused(new AvantLaDecision(mars(19), mars(20)));
        SPEC.given(
                        NOTIFIES,
                        DECIDEE,
                        new OrientationNotifiee(
                                ID, mars(24), DECISION, ModeNotification.AUTRE_MOYEN_DATE))
                .when(recue(mars(28)))
                .thenRefused(new OrientationDejaNotifiee(DECISION, mars(24)));
        SPEC.given(NOTIFIES).when(recue(mars(24))).thenRefused(new OrientationInconnue(DECISION));
    }

    @Test
    void a_contestation_is_answered_once_by_who_may_decide() {
        SPEC.given(NOTIFIES, DECIDEE)
                .when(new ContesterOrientation(ID, mars(25), CONTESTATION, DECISION, "Trop loin."))
                .then(CONTESTEE);
        SPEC.given(NOTIFIES, DECIDEE, CONTESTEE)
                .when(trancher(true, "PCD"))
                .then(new ContestationTranchee(ID, avril(3), CONTESTATION, true, "Entendu."));
        SPEC.given(NOTIFIES, DECIDEE, CONTESTEE)
                .when(trancher(true, "mission-locale"))
                .thenRefused(new DecideurNonHabilite("mission-locale"));
        SPEC.given(
                        NOTIFIES,
                        DECIDEE,
                        CONTESTEE,
                        new ContestationTranchee(ID, avril(3), CONTESTATION, true, ""))
                .when(trancher(false, "PCD"))
                .thenRefused(new ContestationDejaTranchee(CONTESTATION, avril(3)));
        SPEC.given(NOTIFIES, DECIDEE)
                .when(trancher(true, "PCD"))
                .thenRefused(new ContestationInconnue(CONTESTATION));
    }

    @Test
    void an_upheld_contestation_leaves_the_decision_in_force_and_asks_for_another() {
        var retenue = new ContestationTranchee(ID, avril(3), CONTESTATION, true, "Entendu.");
        var s = AccueilTest.situation(NOTIFIES, DECIDEE, CONTESTEE, retenue);
        assertThat(s.orientation().orElseThrow().orientationId()).isEqualTo(DECISION);
        assertThat(s.decisions().aRevoirDepuis()).contains(avril(3));
        var revue = decidee(SECONDE, avril(4), TypeParcours.SOCIAL);
        assertThat(
                        AccueilTest.situation(NOTIFIES, DECIDEE, CONTESTEE, retenue, revue)
                                .decisions()
                                .aRevoirDepuis())
                .isEmpty();
    }

    @Test
    void l5411_5_2_the_present_body_stays_in_charge_until_a_new_decision_which_accepts() {
        SPEC.given(NOTIFIES, DECIDEE).when(demander(DEMANDE, "mission-locale")).then(DEMANDEE);
        var attente = AccueilTest.situation(NOTIFIES, DECIDEE, DEMANDEE);
        assertThat(attente.orientation().orElseThrow().orientationId()).isEqualTo(DECISION);
        assertThat(attente.decisions().aRevoirDepuis()).contains(avril(10));

        SPEC.given(NOTIFIES, DECIDEE, DEMANDEE)
                .when(decider(SECONDE, avril(12), avril(12), TypeParcours.SOCIAL))
                .then(decidee(SECONDE, avril(12), TypeParcours.SOCIAL));
        var suite =
                AccueilTest.situation(
                        NOTIFIES,
                        DECIDEE,
                        DEMANDEE,
                        decidee(SECONDE, avril(12), TypeParcours.SOCIAL));
        assertThat(suite.decisions().reorientation(DEMANDE).orElseThrow().fin().orElseThrow())
                .satisfies(f -> assertThat(f.orientationId()).contains(SECONDE));
        assertThat(suite.orientation().orElseThrow().vers()).isEqualTo(TypeParcours.SOCIAL);
    }

    @Test
    void a_reorientation_supposes_an_orientation_and_is_asked_once_by_each() {
        SPEC.given(NOTIFIES)
                .when(demander(DEMANDE, "personne"))
                .thenRefused(new SansOrientation(ID));
        var autre = new UUID(8, 9);
        SPEC.given(NOTIFIES, DECIDEE, DEMANDEE)
                .when(demander(autre, "mission-locale"))
                .thenRefused(new ReorientationEnCours(DEMANDE, avril(10)));
        SPEC.given(NOTIFIES, DECIDEE, DEMANDEE)
                .when(demander(autre, "personne"))
                .then(
                        new ReorientationDemandee(
                                ID,
                                avril(10),
                                autre,
                                "personne",
                                Optional.of(TypeParcours.SOCIAL),
                                "Santé."));
    }

    @Test
    void a_reorientation_is_refused_with_a_motive_unless_a_decision_answered_it() {
        SPEC.given(NOTIFIES, DECIDEE, DEMANDEE)
                .when(refuser("PCD"))
                .then(new ReorientationRefusee(ID, avril(15), DEMANDE, "Pas encore."));
        SPEC.given(NOTIFIES, DECIDEE, DEMANDEE)
                .when(refuser("plie-caba"))
                .thenRefused(new DecideurNonHabilite("plie-caba"));
        SPEC.given(NOTIFIES, DECIDEE, DEMANDEE, decidee(SECONDE, avril(12), TypeParcours.SOCIAL))
                .when(refuser("PCD"))
                .thenRefused(new ReorientationDejaTraitee(DEMANDE, avril(12)));
        SPEC.given(NOTIFIES, DECIDEE)
                .when(refuser("PCD"))
                .thenRefused(new ReorientationInconnue(DEMANDE));
    }
}
