package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Cas.DECIDEE;
import static fr.spie.orientation.domain.Cas.ID;
import static fr.spie.orientation.domain.Cas.NOTIFIES;
import static fr.spie.orientation.domain.Cas.OUVERTS_LE;
import static fr.spie.orientation.domain.Cas.SPEC;
import static fr.spie.orientation.domain.Cas.avril;
import static fr.spie.orientation.domain.Cas.mars;
import static fr.spie.orientation.domain.Cas.notifies;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Identifiants;
import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DelaiApproche;
import fr.spie.events.orientation.OrientationEvenement.DelaiDepasse;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.OrientationCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// S4: what the time limits say, and on which day.
class PointTest {

    static final String LOCAL =
            "Cantal Emploi Insertion 2024 : un mois à compter de la notification (Q001)";
    static final String LEGAL = "CASF D. 262-65-2";
    static final String RIM = "PTI de la Corrèze 2022-2024, § 3-1 (Q022)";
    static final RdvOrientationPlanifie RDV =
            new RdvOrientationPlanifie(ID, mars(6), new UUID(2, 2), avril(15), "cip-1");

    static UUID id(Nature nature, LocalDate limite) {
        return Identifiants.derive(ID, "delai|" + nature + "|" + limite);
    }

    static DelaiApproche approche(Nature nature, LocalDate le, LocalDate limite, String source) {
        return new DelaiApproche(ID, le, id(nature, limite), nature, limite, source);
    }

    static DelaiDepasse depasse(Nature nature, LocalDate limite, String source) {
        return new DelaiDepasse(ID, limite.plusDays(1), id(nature, limite), nature, limite, source);
    }

    static final DelaiApproche ALERTE = approche(Nature.LOCAL, mars(29), avril(5), LOCAL);
    static final DelaiDepasse LOCAL_DEPASSE = depasse(Nature.LOCAL, avril(5), LOCAL);
    static final DelaiDepasse LEGAL_DEPASSE = depasse(Nature.LEGAL, avril(16), LEGAL);
    static final DecisionTransferee TRANSFEREE =
            new DecisionTransferee(ID, avril(17), "france-travail", LEGAL);

    static FaireLePoint point(LocalDate le) {
        return new FaireLePoint(ID, le);
    }

    static Optional<LocalDate> prochain(OrientationEvenement... faits) {
        return Echeance.prochainPoint(ID, AccueilTest.situation(faits), Regles.PAR_DEFAUT);
    }

    @Test
    void the_local_limit_comes_near_seven_days_before() {
        SPEC.given(NOTIFIES, RDV).when(point(mars(28))).thenNothing();
        SPEC.given(NOTIFIES, RDV).when(point(mars(29))).then(ALERTE);
        assertThat(prochain(NOTIFIES, RDV)).contains(mars(29));
    }

    @Test
    void a_limit_is_past_the_day_after_the_last_one() {
        SPEC.given(NOTIFIES, RDV, ALERTE).when(point(avril(5))).thenNothing();
        SPEC.given(NOTIFIES, RDV, ALERTE).when(point(avril(6))).then(LOCAL_DEPASSE);
        assertThat(prochain(NOTIFIES, RDV, ALERTE)).contains(avril(6));
    }

    @Test
    void d262_65_2_past_six_weeks_the_decision_passes_to_france_travail() {
        SPEC.given(NOTIFIES, RDV, ALERTE, LOCAL_DEPASSE).when(point(avril(16))).thenNothing();
        SPEC.given(NOTIFIES, RDV, ALERTE, LOCAL_DEPASSE)
                .when(point(avril(17)))
                .then(LEGAL_DEPASSE, TRANSFEREE);
        assertThat(prochain(NOTIFIES, RDV, ALERTE, LOCAL_DEPASSE, LEGAL_DEPASSE, TRANSFEREE))
                .isEmpty();
    }

    @Test
    void after_days_without_a_watch_it_says_what_it_would_have_said_each_day() {
        SPEC.given(NOTIFIES, RDV)
                .when(point(LocalDate.of(2025, 6, 30)))
                .then(ALERTE, LOCAL_DEPASSE, LEGAL_DEPASSE, TRANSFEREE);
    }

    @Test
    void r262_65_2_rights_notified_before_2025_have_two_months_and_no_transfer() {
        var notifiesLe = LocalDate.of(2024, 12, 31);
        var local = LocalDate.of(2025, 1, 31);
        var legale = LocalDate.of(2025, 2, 28);
        SPEC.given(notifies(notifiesLe, notifiesLe), RDV)
                .when(point(LocalDate.of(2025, 6, 30)))
                .then(
                        approche(Nature.LOCAL, LocalDate.of(2025, 1, 24), local, LOCAL),
                        depasse(Nature.LOCAL, local, LOCAL),
                        depasse(Nature.LEGAL, legale, "CASF R. 262-65-2"));
    }

    @Test
    void q022_four_weeks_after_the_opening_the_rim_is_due_for_whom_nobody_is_to_meet() {
        var rim = approche(Nature.RIM, mars(29), avril(12), RIM);
        SPEC.given(NOTIFIES).when(point(mars(29))).then(ALERTE, rim);
        assertThat(OUVERTS_LE.plusWeeks(4)).isEqualTo(mars(29));
        var tenu = new RdvOrientationTenu(ID, mars(20), RDV.rdvId(), "cip-1");
        SPEC.given(NOTIFIES, RDV, tenu).when(point(mars(29))).then(ALERTE);
    }

    @Test
    void a_decision_or_the_end_of_the_right_silences_the_watch() {
        SPEC.given(NOTIFIES, DECIDEE).when(point(LocalDate.of(2026, 1, 1))).thenNothing();
        SPEC.given(NOTIFIES, new DroitsFermes(ID, mars(31), "MUT"))
                .when(point(LocalDate.of(2026, 1, 1)))
                .thenNothing();
        assertThat(prochain(NOTIFIES, DECIDEE)).isEmpty();
        SPEC.given().when(point(LocalDate.of(2026, 1, 1))).thenNothing();
    }

    @Test
    void a_transfer_said_of_a_limit_that_was_corrected_away_no_longer_counts() {
        var corrigee = notifies(avril(5), OUVERTS_LE);
        var s = AccueilTest.situation(NOTIFIES, LEGAL_DEPASSE, TRANSFEREE);
        assertThat(s.transfert(Regles.PAR_DEFAUT)).isPresent();
        var apres =
                Dossier.VIDE
                        .apres(List.of(NOTIFIES, LEGAL_DEPASSE, TRANSFEREE))
                        .apres(
                                List.of(
                                        new OrientationEvenement.CorrectionApportee(
                                                ID,
                                                avril(20),
                                                new UUID(0, 0),
                                                Optional.empty(),
                                                "Reçue en avril."),
                                        corrigee))
                        .situation();
        assertThat(apres.transfert(Regles.PAR_DEFAUT)).isEmpty();
    }
}
