package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.C;
import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.ORIENTATION;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.OUVERTURE;
import static fr.spie.parcours.domain.Scenario.RELAIS;
import static fr.spie.parcours.domain.Scenario.absence;
import static fr.spie.parcours.domain.Scenario.accepter;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.avec;
import static fr.spie.parcours.domain.Scenario.candidat;
import static fr.spie.parcours.domain.Scenario.designer;
import static fr.spie.parcours.domain.Scenario.orienter;
import static fr.spie.parcours.domain.Scenario.parti;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.proposer;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.Qualite;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import fr.spie.parcours.domain.RefusParcours.DossierDejaClos;
import fr.spie.parcours.domain.RefusParcours.DossierIntrouvable;
import fr.spie.parcours.domain.RefusParcours.ProfessionnelDejaParti;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferentTest {

    static final UUID ORIENTATION_2 = new UUID(7, 8);
    static final LocalDate JUIN_20 = LocalDate.of(2025, 6, 20);
    static final LocalDate JUIN_30 = LocalDate.of(2025, 6, 30);

    static OuvrirParcours ouvrir(LocalDate le) {
        return new OuvrirParcours(DOSSIER, Acteur.automate(le), le, "MAURIAC", CHEF);
    }

    @Test
    void a_parcours_opens_with_someone_who_answers() {
        var dossier = avec();
        assertThat(dossier.faire(ouvrir(OUVERTURE))).containsExactly(OUVERT);
        assertThat(dossier.situation().porteurAu(OUVERTURE).orElseThrow().qualite())
                .isEqualTo(Qualite.PROVISOIRE);
    }

    @Test
    void an_open_parcours_does_not_open_again() {
        assertThat(suiviParA().faire(ouvrir(ORIENTATION))).isEmpty();
    }

    @Test
    void rights_notified_after_a_closing_open_a_new_period_with_a_carrier() {
        var clos = new DossierClos(DOSSIER, LocalDate.of(2025, 4, 1), IssueParcours.AUTONOMIE, "");
        var dossier = avec(OUVERT, Scenario.SUIVI_PAR_A, clos);
        dossier.faire(ouvrir(JUIN_20));
        assertThat(dossier.situation().ouvertures()).hasSize(2);
        assertThat(dossier.situation().porteurAu(LocalDate.of(2025, 5, 1))).isEmpty();
        assertThat(dossier.porteurAu(JUIN_20)).isEqualTo(CHEF);
        assertThat(dossier.situation().continuite()).isEmpty();
    }

    @Test
    void an_orientation_designates_the_referent() {
        var dossier = avec(OUVERT);
        assertThat(dossier.faire(orienter(A, new UUID(7, 7), ORIENTATION)))
                .containsExactly(Scenario.SUIVI_PAR_A);
        assertThat(dossier.situation().orienteLe()).contains(ORIENTATION);
    }

    @Test
    void an_orientation_heard_before_a_later_absence_still_prevails() {
        var dossier = avec(OUVERT);
        dossier.faire(absence(CHEF, LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 5)));
        dossier.faire(orienter(A, new UUID(7, 7), LocalDate.of(2025, 3, 3)));
        assertThat(dossier.porteurAu(LocalDate.of(2025, 3, 10))).isEqualTo(A);
    }

    @Test
    void an_unknown_dossier_has_no_referent() {
        assertThat(avec().refus(orienter(A, new UUID(7, 7), ORIENTATION)))
                .isEqualTo(new DossierIntrouvable(DOSSIER));
    }

    @Test
    void a_closed_dossier_has_no_new_referent() {
        var le = LocalDate.of(2025, 4, 1);
        var dossier =
                avec(
                        OUVERT,
                        new DossierClos(DOSSIER, le, IssueParcours.DEMENAGEMENT_HORS_FRANCE, ""));
        assertThat(dossier.refus(designer(A, JUIN_20, JUIN_20)))
                .isEqualTo(new DossierDejaClos(DOSSIER, le));
    }

    @Test
    void the_pcd_designates_and_a_referent_does_not() {
        var dossier = suiviParA();
        assertThat(dossier.faire(designer(B, JUIN_20, JUIN_20)))
                .containsExactly(new ReferentDesigne(DOSSIER, JUIN_20, A, B, Optional.empty()));
        var parUnReferent =
                new DesignerReferent(
                        DOSSIER, acteur(C, JUIN_30), JUIN_30, candidat(C), Optional.empty());
        assertThat(dossier.refus(parUnReferent)).isInstanceOf(AccesInterdit.class);
    }

    @Test
    void a_referent_body_designates_within_itself() {
        var dossier = suiviParA();
        var collegue = new fr.spie.events.parcours.Porteur("cip-mauriac-2", "departement");
        var chefDeService = new Acteur("departement", "cheffe", Set.of("chef_service"), JUIN_20);
        var dedans =
                new DesignerReferent(
                        DOSSIER, chefDeService, JUIN_20, candidat(collegue), Optional.empty());
        var dehors =
                new DesignerReferent(
                        DOSSIER, chefDeService, JUIN_20, candidat(B), Optional.empty());
        assertThat(dossier.decider(dedans)).hasSize(1);
        assertThat(dossier.refus(dehors)).isInstanceOf(AccesInterdit.class);
    }

    @Test
    void a_designation_is_not_backdated() {
        assertThat(suiviParA().refus(designer(B, JUIN_30, JUIN_20)))
                .isEqualTo(new DecisionAntidatee(JUIN_20, JUIN_30));
    }

    @Test
    void nobody_designates_someone_who_is_gone() {
        var versParti =
                new DesignerReferent(
                        DOSSIER, pcd(JUIN_30), JUIN_30, parti(B, JUIN_20), Optional.empty());
        assertThat(suiviParA().refus(versParti))
                .isEqualTo(new ProfessionnelDejaParti(B.professionnel(), JUIN_20));
    }

    @Test
    void e7_an_abrupt_absence_gives_a_provisional_carrier_the_same_day() {
        var dossier = suiviParA();
        assertThat(dossier.faire(absence(A, JUIN_30, JUIN_30)))
                .containsExactly(
                        new PorteurProvisoireDesigne(DOSSIER, JUIN_30, A, CHEF, "Départ."));
        assertThat(dossier.porteurAu(JUIN_30.minusDays(1))).isEqualTo(A);
        assertThat(dossier.porteurAu(JUIN_30)).isEqualTo(CHEF);
        assertThat(dossier.situation().continuite()).isEmpty();
    }

    @Test
    void the_absence_of_someone_else_changes_nothing() {
        assertThat(suiviParA().faire(absence(B, JUIN_30, JUIN_30))).isEmpty();
    }

    @Test
    void an_absence_told_late_counts_from_its_day_and_spares_who_took_over_since() {
        var dossier = suiviParA();
        dossier.faire(designer(B, JUIN_30.plusDays(1), JUIN_30.plusDays(1)));
        dossier.faire(absence(A, JUIN_30.plusDays(5), JUIN_30));
        assertThat(dossier.porteurAu(JUIN_30)).isEqualTo(CHEF);
        assertThat(dossier.porteurAu(JUIN_30.plusDays(1))).isEqualTo(B);
    }

    @Test
    void a_planned_departure_does_not_displace_who_took_over_before_it() {
        var dossier = suiviParA();
        dossier.faire(absence(A, JUIN_20, JUIN_30));
        dossier.faire(proposer(A, B, RELAIS, JUIN_20));
        dossier.faire(accepter(B, RELAIS, JUIN_20.plusDays(2), JUIN_20.plusDays(2)));
        assertThat(dossier.porteurAu(JUIN_30)).isEqualTo(B);
        assertThat(dossier.situation().sansEffet()).hasSize(1);
    }

    @Test
    void whoever_leaves_before_taking_over_is_replaced_on_the_day_they_would_have() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, JUIN_20));
        dossier.faire(accepter(B, RELAIS, JUIN_20, JUIN_30));
        dossier.faire(absence(B, JUIN_20.plusDays(3), JUIN_20.plusDays(3)));
        assertThat(dossier.porteurAu(JUIN_30.minusDays(1))).isEqualTo(A);
        assertThat(dossier.porteurAu(JUIN_30)).isEqualTo(CHEF);
    }

    @Test
    void a_handover_that_waits_for_someone_gone_returns_to_its_sender() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, JUIN_20));
        assertThat(dossier.faire(absence(B, JUIN_30, JUIN_30)))
                .containsExactly(new RelaisAnnule(DOSSIER, JUIN_30, RELAIS, "Départ."));
        assertThat(dossier.porteurAu(JUIN_30)).isEqualTo(A);
    }

    @Test
    void a_provisional_carrier_designated_referent_becomes_one() {
        var dossier = avec(OUVERT);
        dossier.faire(orienter(CHEF, ORIENTATION_2, ORIENTATION));
        assertThat(dossier.situation().porteurAu(ORIENTATION).orElseThrow().qualite())
                .isEqualTo(Qualite.REFERENT);
    }
}
