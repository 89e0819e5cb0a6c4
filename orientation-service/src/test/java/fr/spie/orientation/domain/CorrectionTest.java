package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Cas.DECISION;
import static fr.spie.orientation.domain.Cas.ID;
import static fr.spie.orientation.domain.Cas.SPEC;
import static fr.spie.orientation.domain.Cas.decidee;
import static fr.spie.orientation.domain.Cas.decider;
import static fr.spie.orientation.domain.Cas.notifies;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Redatation;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.CorrectionApportee;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.domain.OrientationCommande.CorrigerFait;
import fr.spie.orientation.domain.OrientationRefus.DecisionAntidatee;
import fr.spie.orientation.domain.RefusDossier.CorrectionReservee;
import fr.spie.orientation.domain.RefusDossier.FaitDejaCorrige;
import fr.spie.orientation.domain.RefusDossier.FaitInconnu;
import fr.spie.orientation.domain.RefusDossier.FaitNonCorrigeable;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// S22: corrections never erase. The facts are recorded by `test`, of the institution `test`.
class CorrectionTest {

    static final LocalDate TAPE = LocalDate.of(2025, 3, 12);
    static final LocalDate VRAI = LocalDate.of(2025, 2, 12);
    static final LocalDate JOUR = LocalDate.of(2025, 3, 20);
    static final DroitsNotifies NOTIFIES =
            notifies(LocalDate.of(2025, 1, 20), LocalDate.of(2025, 1, 1));
    static final OrientationDecidee DECIDEE = decidee(DECISION, TAPE, TypeParcours.PROFESSIONNEL);
    static final UUID CIBLE = DeciderSpec.fait(1, DECIDEE).id();
    static final Acteur ADMINISTRATEUR =
            new Acteur("departement", "admin-1", Set.of("administrateur"));
    static final Acteur AUTEUR = new Acteur("test", "test", Set.of("referent"));

    static CorrigerFait corriger(Acteur acteur, UUID cible, Optional<LocalDate> le) {
        return new CorrigerFait(ID, acteur, JOUR, cible, le, "Mois mal tapé.");
    }

    static CorrectionApportee corrigee(UUID cible) {
        return new CorrectionApportee(ID, JOUR, cible, Optional.empty(), "Mois mal tapé.");
    }

    @Test
    void e19_a_decision_typed_on_the_wrong_day_is_said_again_on_the_true_one() {
        SPEC.given(NOTIFIES, DECIDEE)
                .when(corriger(ADMINISTRATEUR, CIBLE, Optional.of(VRAI)))
                .then(corrigee(CIBLE), decidee(DECISION, VRAI, TypeParcours.PROFESSIONNEL));
    }

    @Test
    void a_fact_that_never_was_is_withdrawn_and_the_orientation_is_due_again() {
        SPEC.given(NOTIFIES, DECIDEE)
                .when(corriger(ADMINISTRATEUR, CIBLE, Optional.empty()))
                .then(corrigee(CIBLE));
        SPEC.given(NOTIFIES, DECIDEE, corrigee(CIBLE))
                .when(decider(Cas.SECONDE, JOUR, JOUR, TypeParcours.PROFESSIONNEL))
                .thenLast(decidee(Cas.SECONDE, JOUR, TypeParcours.PROFESSIONNEL));
    }

    @Test
    void a_correction_is_itself_taken_back_never_moved() {
        var correction = DeciderSpec.fait(2, corrigee(CIBLE)).id();
        SPEC.given(NOTIFIES, DECIDEE, corrigee(CIBLE))
                .when(corriger(ADMINISTRATEUR, correction, Optional.empty()))
                .then(corrigee(correction));
        SPEC.given(NOTIFIES, DECIDEE, corrigee(CIBLE))
                .when(corriger(ADMINISTRATEUR, correction, Optional.of(VRAI)))
                .thenRefused(new FaitNonCorrigeable(correction));
    }

    @Test
    void only_the_administrator_the_author_and_their_service_correct() {
        SPEC.given(NOTIFIES, DECIDEE)
                .when(corriger(AUTEUR, CIBLE, Optional.empty()))
                .then(corrigee(CIBLE));
        SPEC.given(NOTIFIES, DECIDEE)
                .when(
                        corriger(
                                new Acteur("test", "chef", Set.of("chef_service")),
                                CIBLE,
                                Optional.empty()))
                .then(corrigee(CIBLE));
        SPEC.given(NOTIFIES, DECIDEE)
                .when(
                        corriger(
                                new Acteur("test", "autre", Set.of("referent")),
                                CIBLE,
                                Optional.empty()))
                .thenRefused(new CorrectionReservee(CIBLE));
    }

    @Test
    void what_is_unknown_corrected_already_or_computed_is_not_corrected() {
        var inconnu = new UUID(9, 9);
        SPEC.given(NOTIFIES)
                .when(corriger(ADMINISTRATEUR, inconnu, Optional.empty()))
                .thenRefused(new FaitInconnu(inconnu));
        SPEC.given(NOTIFIES, DECIDEE, corrigee(CIBLE))
                .when(corriger(ADMINISTRATEUR, CIBLE, Optional.of(VRAI)))
                .thenRefused(new FaitDejaCorrige(CIBLE));
        var depasse = PointTest.LOCAL_DEPASSE;
        var dit = DeciderSpec.fait(1, depasse).id();
        SPEC.given(NOTIFIES, depasse)
                .when(corriger(ADMINISTRATEUR, dit, Optional.empty()))
                .thenRefused(new FaitNonCorrigeable(dit));
    }

    @Test
    void a_decision_is_not_corrected_to_a_day_before_the_right() {
        var avant = LocalDate.of(2025, 1, 19);
        SPEC.given(NOTIFIES, DECIDEE)
                .when(corriger(ADMINISTRATEUR, CIBLE, Optional.of(avant)))
                .thenRefused(new DecisionAntidatee(avant, LocalDate.of(2025, 1, 20)));
    }

    @Test
    void every_kind_of_fact_can_be_said_again_on_another_day() {
        for (var type : OrientationEvenement.class.getPermittedSubclasses()) {
            assertThat(type.getRecordComponents())
                    .as(type.getSimpleName())
                    .anyMatch(
                            c ->
                                    c.getName().equals("effectifLe")
                                            && c.getType().equals(LocalDate.class));
        }
        assertThat(Redatation.au(DECIDEE, VRAI))
                .isEqualTo(decidee(DECISION, VRAI, TypeParcours.PROFESSIONNEL));
    }
}
