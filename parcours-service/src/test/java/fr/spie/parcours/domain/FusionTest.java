package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.OUVERTURE;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.avec;
import static fr.spie.parcours.domain.Scenario.candidat;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationAccompagnement.Fin;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ContinuiteCommande.RefuserPartage;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import fr.spie.parcours.domain.RefusContinuite.FusionAvecLuiMeme;
import fr.spie.parcours.domain.RefusContinuite.FusionIntrouvable;
import fr.spie.parcours.domain.RefusContinuite.PartageRefuseParLaPersonne;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A dossier that ended in another one, whatever comes before or after (S1, S20).
class FusionTest {

    private static final UUID AUTRE = new UUID(0, 2);
    private static final UUID TROISIEME = new UUID(0, 3);
    private static final LocalDate FUSION = LocalDate.of(2025, 3, 3);

    @Test
    void rights_notified_again_do_not_open_a_merged_dossier() {
        var disparu = suiviParA();
        absorber(disparu, FUSION);
        ouvrir(disparu, FUSION.plusDays(10));
        assertThat(disparu.situation().ouvert()).isFalse();
    }

    @Test
    void a_dossier_merged_before_it_opened_does_not_open() {
        var disparu = avec();
        absorber(disparu, FUSION);
        ouvrir(disparu, FUSION.plusDays(1));
        assertThat(disparu.situation().ouvert()).isFalse();
        assertThat(disparu.situation().changements().absorbeDans()).contains(AUTRE);
    }

    @Test
    void a_dossier_merged_on_the_day_it_opened_stands_again_with_who_opened_it() {
        var disparu = avec(OUVERT);
        absorber(disparu, OUVERTURE);
        var annulation = OUVERTURE.plusDays(5);
        disparu.faire(
                new AnnulerFusion(
                        DOSSIER, Acteur.automate(annulation), annulation, AUTRE, "erreur"));
        assertThat(disparu.porteurAu(annulation)).isEqualTo(CHEF);
    }

    @Test
    void a_dossier_ends_in_one_other_and_a_second_merge_is_undone() {
        var disparu = suiviParA();
        absorber(disparu, FUSION);
        var second = new AbsorberDossier(DOSSIER, Acteur.automate(FUSION), FUSION, TROISIEME);
        assertThat(disparu.faire(second))
                .containsExactly(
                        new FusionAnnulee(
                                DOSSIER,
                                FUSION,
                                TROISIEME,
                                A,
                                "Le dossier est déjà fusionné dans un autre."));
        assertThat(disparu.situation().changements().absorbeDans()).contains(AUTRE);
        assertThat(disparu.situation().ouvert()).isFalse();
    }

    @Test
    void a_merge_undone_leaves_room_for_another() {
        var disparu = suiviParA();
        absorber(disparu, FUSION);
        disparu.faire(annuler(Acteur.automate(FUSION), AUTRE));
        disparu.faire(new AbsorberDossier(DOSSIER, Acteur.automate(FUSION), FUSION, TROISIEME));
        assertThat(disparu.situation().changements().absorbeDans()).contains(TROISIEME);
    }

    @Test
    void whoever_went_on_learns_later_that_its_merge_is_undone_from_its_own_day() {
        var garde = suiviParA();
        garde.faire(fusionner(FUSION, Optional.of(candidat(B))));
        var lendemain = Acteur.automate(FUSION.plusDays(1));
        garde.faire(new AnnulerFusion(DOSSIER, lendemain, FUSION, AUTRE, "déjà fusionné"));
        assertThat(garde.situation().changements().fusions().getFirst().annuleeLe())
                .contains(FUSION);
        assertThat(garde.porteurAu(FUSION)).isEqualTo(A);
    }

    @Test
    void of_two_dossiers_merged_in_each_other_at_once_one_goes_on() {
        var petit = suiviParA();
        petit.faire(fusionner(FUSION, Optional.empty()));
        absorber(petit, FUSION);
        assertThat(petit.situation().ouvert()).isTrue();
        var grand = avec(new ParcoursOuvert(AUTRE, OUVERTURE, "MAURIAC", CHEF));
        grand.enregistrer(
                new DossiersFusionnes(AUTRE, FUSION, DOSSIER, CHEF, CHEF, List.of()), FUSION);
        grand.faire(new AbsorberDossier(AUTRE, Acteur.automate(FUSION), FUSION, DOSSIER));
        assertThat(grand.situation().ouvert()).isFalse();
    }

    @Test
    void a_merge_is_undone_from_either_dossier_by_who_may_merge_that_very_day() {
        var disparu = suiviParA();
        absorber(disparu, FUSION);
        assertThat(disparu.refus(annuler(acteur(A, FUSION), AUTRE)))
                .isInstanceOf(AccesInterdit.class);
        var demain = chefDeProjet(FUSION.plusDays(1));
        assertThat(disparu.refus(annuler(demain, AUTRE))).isInstanceOf(DecisionAntidatee.class);
        assertThat(disparu.faire(annuler(chefDeProjet(FUSION), AUTRE))).hasSize(1);
    }

    @Test
    void a_merge_that_never_was_is_not_undone() {
        assertThat(suiviParA().refus(annuler(chefDeProjet(FUSION), AUTRE)))
                .isEqualTo(new FusionIntrouvable(DOSSIER, AUTRE));
    }

    @Test
    void who_answers_after_a_merge_is_not_from_an_institution_the_person_keeps_out() {
        var garde = suiviParA();
        garde.faire(new RefuserPartage(DOSSIER, acteur(A, FUSION), FUSION, B.institution()));
        assertThat(garde.refus(fusionner(FUSION, Optional.of(candidat(B)))))
                .isEqualTo(new PartageRefuseParLaPersonne(B.institution()));
    }

    @Test
    void a_merge_takes_over_what_is_under_way_only() {
        var garde = suiviParA();
        var fini =
                new Accompagnement(
                        TROISIEME,
                        Dispositif.NUMERIQUE,
                        B,
                        OUVERTURE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(
                                new Fin(
                                        FUSION,
                                        IssueAccompagnement.AUTONOMIE,
                                        "",
                                        Optional.empty())));
        garde.faire(
                new FusionnerDossiers(
                        DOSSIER,
                        chefDeProjet(FUSION),
                        FUSION,
                        AUTRE,
                        Optional.empty(),
                        List.of(fini)));
        assertThat(garde.situation().accompagnement().accompagnements()).isEmpty();
    }

    @Test
    void a_dossier_does_not_merge_with_itself() {
        var lui =
                new FusionnerDossiers(
                        DOSSIER,
                        chefDeProjet(FUSION),
                        FUSION,
                        DOSSIER,
                        Optional.empty(),
                        List.of());
        assertThat(suiviParA().refus(lui)).isEqualTo(new FusionAvecLuiMeme(DOSSIER));
    }

    private static FusionnerDossiers fusionner(LocalDate jour, Optional<Candidat> referent) {
        return new FusionnerDossiers(DOSSIER, chefDeProjet(jour), jour, AUTRE, referent, List.of());
    }

    private static AnnulerFusion annuler(Acteur acteur, UUID autre) {
        return new AnnulerFusion(DOSSIER, acteur, FUSION, autre, "deux personnes");
    }

    private static void absorber(Scenario disparu, LocalDate jour) {
        disparu.faire(new AbsorberDossier(DOSSIER, Acteur.automate(jour), jour, AUTRE));
    }

    private static void ouvrir(Scenario disparu, LocalDate jour) {
        disparu.faire(new OuvrirParcours(DOSSIER, Acteur.automate(jour), jour, "MAURIAC", CHEF));
    }
}
