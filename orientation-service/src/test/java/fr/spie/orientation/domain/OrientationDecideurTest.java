package fr.spie.orientation.domain;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.AccueilCommande.ManquerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.TenirRdvOrientation;
import fr.spie.orientation.domain.DecisionCommande.DeciderOrientation;
import fr.spie.orientation.domain.OrientationCommande.ConstaterDemenagement;
import fr.spie.orientation.domain.OrientationCommande.ConstaterSituation;
import fr.spie.orientation.domain.OrientationCommande.FermerDroits;
import fr.spie.orientation.domain.OrientationCommande.NotifierDroits;
import fr.spie.orientation.domain.OrientationCommande.RectifierIdentite;
import fr.spie.orientation.domain.OrientationCommande.RetablirDroits;
import fr.spie.orientation.domain.OrientationCommande.ReviserDevoirs;
import fr.spie.orientation.domain.OrientationCommande.SuspendreDroits;
import fr.spie.orientation.domain.OrientationRefus.DecideurNonHabilite;
import fr.spie.orientation.domain.OrientationRefus.DecisionAntidatee;
import fr.spie.orientation.domain.OrientationRefus.DelaiNonEchu;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.domain.OrientationRefus.DroitsClos;
import fr.spie.orientation.domain.OrientationRefus.RdvDejaTenu;
import fr.spie.orientation.domain.OrientationRefus.RdvInconnu;
import fr.spie.orientation.domain.RefusDossier.TransfertNonPrevu;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrientationDecideurTest {

    static final UUID ID = new UUID(1, 1);
    static final UUID RDV = new UUID(2, 2);
    static final UUID DECISION = new UUID(3, 3);
    static final LocalDate RECEPTION = LocalDate.of(2025, 3, 5);
    static final LocalDate OUVERTURE = LocalDate.of(2025, 2, 1);
    static final Optional<String> AURILLAC = Optional.of("15014");
    static final Optional<String> MAURIAC = Optional.of("15120");

    static final DeciderSpec<OrientationCommande, Dossier, OrientationEvenement> SPEC =
            new DeciderSpec<>(new OrientationDecideur(Regles.PAR_DEFAUT));

    static Chiffre identite(String valeur) {
        return new Chiffre(ID.toString(), Finalite.IDENTITE, valeur);
    }

    static LocalDate avril(int jour) {
        return LocalDate.of(2025, 4, jour);
    }

    static NotifierDroits notifier(LocalDate le, LocalDate ouvert) {
        return new NotifierDroits(
                ID,
                le,
                ouvert,
                "CAF-151",
                identite("a"),
                AURILLAC,
                "AURILLAC",
                RoleFoyer.DEM,
                true);
    }

    static DroitsNotifies notifies(LocalDate le, LocalDate ouvert) {
        return new DroitsNotifies(
                ID,
                le,
                ouvert,
                "CAF-151",
                identite("a"),
                AURILLAC,
                "AURILLAC",
                RoleFoyer.DEM,
                true);
    }

    static final DroitsNotifies NOTIFIES = notifies(RECEPTION, OUVERTURE);

    static ConstaterSituation situation(Versement versement) {
        return new ConstaterSituation(
                notifier(avril(5), OUVERTURE), false, Optional.empty(), versement);
    }

    static DeciderOrientation decision(LocalDate le, String decideur, boolean delegation) {
        return new DeciderOrientation(
                ID,
                le,
                le,
                DECISION,
                TypeParcours.SOCIO_PROFESSIONNEL,
                "departement",
                "cip-1",
                decideur,
                delegation,
                List.of("mobilité"));
    }

    static OrientationDecidee decidee(LocalDate le, String decideur) {
        return new OrientationDecidee(
                ID,
                le,
                DECISION,
                TypeParcours.SOCIO_PROFESSIONNEL,
                "departement",
                "cip-1",
                decideur,
                List.of("mobilité"));
    }

    @Test
    void rights_are_notified_once() {
        SPEC.given().when(notifier(RECEPTION, OUVERTURE)).then(NOTIFIES);
        SPEC.given(NOTIFIES).when(notifier(avril(5), OUVERTURE)).thenNothing();
    }

    @Test
    void after_an_end_a_new_notification_is_a_new_right_that_opens_after_it() {
        SPEC.given(NOTIFIES, new DroitsFermes(ID, avril(30), "ECH"))
                .when(notifier(LocalDate.of(2025, 6, 5), OUVERTURE))
                .then(notifies(LocalDate.of(2025, 6, 5), LocalDate.of(2025, 5, 1)));
    }

    @Test
    void a_suspension_is_said_once_and_a_new_reason_is_new() {
        var suspendus = new DroitsSuspendus(ID, avril(1), "06");
        SPEC.given(NOTIFIES).when(new SuspendreDroits(ID, avril(1), "06")).then(suspendus);
        SPEC.given(NOTIFIES, suspendus)
                .when(new SuspendreDroits(ID, avril(1), "44"))
                .then(new DroitsSuspendus(ID, avril(1), "44"));
    }

    @Test
    void a_suspension_told_again_late_is_the_one_already_known() {
        var pour06 = new DroitsSuspendus(ID, avril(1), "06");
        var pour44 = new DroitsSuspendus(ID, avril(10), "44");
        var encore = new SuspendreDroits(ID, avril(1), "06");
        SPEC.given(NOTIFIES, pour06, new DroitsRetablis(ID, avril(9))).when(encore).thenNothing();
        SPEC.given(NOTIFIES, pour06, pour44).when(encore).thenNothing();
        SPEC.given(NOTIFIES, pour06, new DroitsRetablis(ID, avril(9)))
                .when(new SuspendreDroits(ID, avril(10), "06"))
                .then(new DroitsSuspendus(ID, avril(10), "06"));
    }

    @Test
    void a_suspension_older_than_the_right_is_dated_from_the_right() {
        SPEC.given(NOTIFIES)
                .when(new SuspendreDroits(ID, LocalDate.of(2024, 11, 1), "06"))
                .then(new DroitsSuspendus(ID, OUVERTURE, "06"));
    }

    @Test
    void only_a_suspended_right_is_paid_again() {
        SPEC.given(NOTIFIES).when(new RetablirDroits(ID, avril(9))).thenNothing();
        SPEC.given(NOTIFIES, new DroitsSuspendus(ID, avril(1), "06"))
                .when(new RetablirDroits(ID, avril(9)))
                .then(new DroitsRetablis(ID, avril(9)));
    }

    @Test
    void a_fact_of_the_world_is_never_refused_even_before_the_first_notification() {
        SPEC.given()
                .when(new FermerDroits(ID, avril(30), "MUT"))
                .then(new DroitsFermes(ID, avril(30), "MUT"));
    }

    @Test
    void an_end_is_said_once() {
        SPEC.given(NOTIFIES, new DroitsFermes(ID, avril(30), "MUT"))
                .when(new FermerDroits(ID, avril(30), "MUT"))
                .thenNothing();
    }

    @Test
    void a_move_says_from_where_to_where() {
        SPEC.given(NOTIFIES)
                .when(new ConstaterDemenagement(ID, avril(12), MAURIAC, "MAURIAC"))
                .then(new Demenagement(ID, avril(12), MAURIAC, "AURILLAC", "MAURIAC"));
    }

    @Test
    void a_move_learnt_late_never_precedes_the_residence_it_leaves() {
        SPEC.given(NOTIFIES)
                .when(new ConstaterDemenagement(ID, OUVERTURE, MAURIAC, "MAURIAC"))
                .then(new Demenagement(ID, RECEPTION, MAURIAC, "AURILLAC", "MAURIAC"));
    }

    @Test
    void an_identity_or_duties_that_did_not_change_say_nothing() {
        SPEC.given(NOTIFIES).when(new RectifierIdentite(ID, avril(2), identite("a"))).thenNothing();
        SPEC.given(NOTIFIES)
                .when(new RectifierIdentite(ID, avril(2), identite("b")))
                .then(new IdentiteRectifiee(ID, avril(2), identite("b")));
        SPEC.given(NOTIFIES)
                .when(new ReviserDevoirs(ID, avril(2), RoleFoyer.DEM, false))
                .then(new DevoirsRevises(ID, avril(2), RoleFoyer.DEM, false));
    }

    @Test
    void a_first_message_about_a_suspended_right_notifies_and_suspends() {
        SPEC.given()
                .when(situation(new Versement.Suspendu(LocalDate.of(2025, 3, 1), "06")))
                .then(
                        notifies(avril(5), OUVERTURE),
                        new DroitsSuspendus(ID, LocalDate.of(2025, 3, 1), "06"));
    }

    @Test
    void a_first_message_about_a_closed_right_notifies_and_closes() {
        SPEC.given()
                .when(situation(new Versement.Clos(LocalDate.of(2025, 3, 31), "MUT")))
                .then(
                        notifies(avril(5), OUVERTURE),
                        new DroitsFermes(ID, LocalDate.of(2025, 3, 31), "MUT"));
    }

    @Test
    void a_message_records_only_what_changed() {
        SPEC.given(NOTIFIES).when(situation(new Versement.Verse())).thenNothing();
        SPEC.given(NOTIFIES, new DroitsSuspendus(ID, LocalDate.of(2025, 3, 1), "06"))
                .when(situation(new Versement.Verse()))
                .then(new DroitsRetablis(ID, avril(5)));
    }

    @Test
    void a_reopening_elsewhere_is_a_move_and_a_new_right() {
        var c =
                new ConstaterSituation(
                        new NotifierDroits(
                                ID,
                                avril(5),
                                OUVERTURE,
                                "CAF-151",
                                identite("b"),
                                MAURIAC,
                                "MAURIAC",
                                RoleFoyer.DEM,
                                true),
                        true,
                        Optional.of(LocalDate.of(2025, 3, 20)),
                        new Versement.Verse());
        SPEC.given(NOTIFIES, new DroitsFermes(ID, LocalDate.of(2025, 3, 31), "ECH"))
                .when(c)
                .then(
                        new Demenagement(
                                ID, LocalDate.of(2025, 3, 20), MAURIAC, "AURILLAC", "MAURIAC"),
                        new DroitsNotifies(
                                ID,
                                avril(5),
                                avril(1),
                                "CAF-151",
                                identite("b"),
                                MAURIAC,
                                "MAURIAC",
                                RoleFoyer.DEM,
                                true));
    }

    @Test
    void an_appointment_is_given_then_held() {
        var prevu = new RdvOrientationPlanifie(ID, avril(1), RDV, avril(15), "cip-1");
        SPEC.given(NOTIFIES)
                .when(new PlanifierRdvOrientation(ID, avril(1), RDV, avril(15), "cip-1"))
                .then(prevu);
        SPEC.given(NOTIFIES, prevu)
                .when(new TenirRdvOrientation(ID, avril(15), RDV))
                .then(new RdvOrientationTenu(ID, avril(15), RDV, "cip-1"));
    }

    @Test
    void an_appointment_missed_may_have_been_held_after_all_but_not_the_other_way() {
        var prevu = new RdvOrientationPlanifie(ID, avril(1), RDV, avril(15), "cip-1");
        var manque = new RdvOrientationManque(ID, avril(15), RDV, false);
        var tenu = new RdvOrientationTenu(ID, avril(15), RDV, "cip-1");
        SPEC.given(NOTIFIES, prevu)
                .when(new ManquerRdvOrientation(ID, avril(15), RDV, false))
                .then(manque);
        SPEC.given(NOTIFIES, prevu, manque)
                .when(new TenirRdvOrientation(ID, avril(15), RDV))
                .then(tenu);
        SPEC.given(NOTIFIES, prevu, tenu)
                .when(new ManquerRdvOrientation(ID, avril(15), RDV, true))
                .thenRefused(new RdvDejaTenu(ID, RDV));
    }

    @Test
    void an_unknown_dossier_or_appointment_is_refused() {
        SPEC.given()
                .when(new PlanifierRdvOrientation(ID, avril(1), RDV, avril(15), "cip-1"))
                .thenRefused(new DossierInconnu(ID));
        SPEC.given(NOTIFIES)
                .when(new TenirRdvOrientation(ID, avril(15), RDV))
                .thenRefused(new RdvInconnu(ID, RDV));
        SPEC.given().when(decision(avril(15), "PCD", false)).thenRefused(new DossierInconnu(ID));
    }

    @Test
    void the_president_decides_and_the_same_decision_is_said_once() {
        SPEC.given(NOTIFIES).when(decision(avril(2), "PCD", false)).then(decidee(avril(2), "PCD"));
    }

    @Test
    void france_travail_decides_only_after_six_weeks() {
        var limite = RECEPTION.plusWeeks(6);
        SPEC.given(NOTIFIES)
                .when(decision(limite, "france-travail", false))
                .thenRefused(new DelaiNonEchu(limite, "CASF D. 262-65-2"));
        SPEC.given(NOTIFIES)
                .when(decision(limite.plusDays(1), "france-travail", false))
                .thenLast(decidee(limite.plusDays(1), "france-travail"));
    }

    @Test
    void rights_notified_before_2025_are_never_transferred() {
        var notifiesLe = LocalDate.of(2024, 12, 31);
        SPEC.given(notifies(notifiesLe, OUVERTURE))
                .when(decision(LocalDate.of(2025, 3, 31), "france-travail", false))
                .thenRefused(
                        new TransfertNonPrevu(
                                notifiesLe,
                                "CASF R. 262-65-2 et R. 262-65-3 (avant 2025) : aucun transfert"));
    }

    @Test
    void a_delegate_decides_at_once_and_others_never() {
        SPEC.given(NOTIFIES)
                .when(decision(avril(2), "france-travail", true))
                .then(decidee(avril(2), "france-travail"));
        SPEC.given(NOTIFIES)
                .when(decision(avril(2), "mission-locale", false))
                .thenRefused(new DecideurNonHabilite("mission-locale"));
    }

    @Test
    void a_decision_needs_a_running_right_and_does_not_precede_it() {
        SPEC.given(NOTIFIES, new DroitsFermes(ID, avril(1), "MUT"))
                .when(decision(avril(2), "PCD", false))
                .thenRefused(new DroitsClos(ID, avril(1)));
        SPEC.given(NOTIFIES)
                .when(decision(RECEPTION.minusDays(1), "PCD", false))
                .thenRefused(new DecisionAntidatee(RECEPTION.minusDays(1), RECEPTION));
    }

    @Test
    void a_suspended_right_does_not_stop_the_orientation() {
        SPEC.given(NOTIFIES, new DroitsSuspendus(ID, avril(1), "06"))
                .when(decision(avril(2), "PCD", false))
                .then(decidee(avril(2), "PCD"));
    }
}
