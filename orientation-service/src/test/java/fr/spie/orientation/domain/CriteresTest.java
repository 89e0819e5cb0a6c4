package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Cas.NOTIFIES;
import static fr.spie.orientation.domain.Cas.diagnostic;
import static fr.spie.orientation.domain.Cas.frein;
import static fr.spie.orientation.domain.Cas.mars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.OrientationEvenement.CritereRetenu;
import fr.spie.events.orientation.OrientationEvenement.Frein;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.domain.Criteres.Preconisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Arrêté of 21 November 2024: the first criterion that is met suggests the path.
class CriteresTest {

    static Optional<Preconisation> suggere(
            Criteres criteres, SituationProfessionnelle situation, Frein... freins) {
        var s = AccueilTest.situation(NOTIFIES, diagnostic(mars(18), situation, freins));
        return criteres.preconisation(s, mars(20));
    }

    static TypeParcours vers(SituationProfessionnelle situation, Frein... freins) {
        return suggere(Criteres.PAR_DEFAUT, situation, freins).orElseThrow().vers();
    }

    @Test
    void an_obstacle_that_prevents_suggests_a_social_path_whatever_the_work() {
        for (var domaine :
                List.of(
                        DomaineFrein.SANTE,
                        DomaineFrein.LOGEMENT,
                        DomaineFrein.MOBILITE,
                        DomaineFrein.GARDE_ENFANT,
                        DomaineFrein.AIDANT)) {
            assertThat(vers(SituationProfessionnelle.SANS_EMPLOI_MOINS_12_MOIS, frein(domaine, 3)))
                    .as(domaine.name())
                    .isEqualTo(TypeParcours.SOCIAL);
            assertThat(vers(SituationProfessionnelle.SANS_EMPLOI_MOINS_12_MOIS, frein(domaine, 2)))
                    .as(domaine.name())
                    .isEqualTo(TypeParcours.SOCIO_PROFESSIONNEL);
            assertThat(vers(SituationProfessionnelle.SANS_EMPLOI_MOINS_12_MOIS, frein(domaine, 1)))
                    .as(domaine.name())
                    .isEqualTo(TypeParcours.PROFESSIONNEL);
        }
    }

    @Test
    void work_and_qualification_count_when_no_obstacle_does() {
        assertThat(vers(SituationProfessionnelle.EN_EMPLOI)).isEqualTo(TypeParcours.PROFESSIONNEL);
        assertThat(vers(SituationProfessionnelle.JAMAIS_TRAVAILLE))
                .isEqualTo(TypeParcours.SOCIO_PROFESSIONNEL);
        assertThat(vers(SituationProfessionnelle.SANS_EMPLOI_12_MOIS_ET_PLUS))
                .isEqualTo(TypeParcours.SOCIO_PROFESSIONNEL);
        assertThat(vers(SituationProfessionnelle.NON_DISPONIBLE)).isEqualTo(TypeParcours.SOCIAL);
        assertThat(
                        vers(
                                SituationProfessionnelle.SANS_EMPLOI_MOINS_12_MOIS,
                                frein(DomaineFrein.QUALIFICATION, 2)))
                .isEqualTo(TypeParcours.SOCIO_PROFESSIONNEL);
    }

    @Test
    void three_obstacles_that_hinder_weigh_together() {
        assertThat(
                        vers(
                                SituationProfessionnelle.EN_EMPLOI,
                                frein(DomaineFrein.NUMERIQUE, 2),
                                frein(DomaineFrein.DROITS, 2),
                                frein(DomaineFrein.LANGUE, 2)))
                .isEqualTo(TypeParcours.SOCIO_PROFESSIONNEL);
    }

    @Test
    void without_an_assessment_nothing_is_suggested() {
        var s = AccueilTest.situation(NOTIFIES);
        assertThat(Criteres.PAR_DEFAUT.preconisation(s, mars(20))).isEmpty();
    }

    @Test
    void a_departement_has_its_own_dated_list_and_what_is_always_met_is_a_reason_only_alone() {
        var criteres =
                Criteres.lire(
                        List.of(
                                "# local",
                                "ANCIEN;2009-06-01;2024-12-31;toujours;SOCIAL;Avant;Local",
                                "ISOLE;2025-01-01;;!frein=ISOLEMENT@1 & travail=EN_EMPLOI;"
                                        + "PROFESSIONNEL;Entouré et en emploi;Délibération",
                                "RESTE;2025-01-01;;toujours;SOCIAL;Tous les autres;Délibération"));
        assertThat(suggere(criteres, SituationProfessionnelle.EN_EMPLOI).orElseThrow().criteres())
                .containsExactly(
                        new CritereRetenu("ISOLE", "Entouré et en emploi", "Délibération"));
        assertThat(
                        suggere(
                                        criteres,
                                        SituationProfessionnelle.EN_EMPLOI,
                                        frein(DomaineFrein.ISOLEMENT, 1))
                                .orElseThrow()
                                .criteres())
                .containsExactly(new CritereRetenu("RESTE", "Tous les autres", "Délibération"));
    }

    @Test
    void a_reason_that_may_be_for_health_is_told_apart() {
        var criteres =
                Criteres.lire(
                        List.of(
                                "SOIN;2025-01-01;;frein=SANTE|LOGEMENT@2;SOCIAL;Santé;Local",
                                "SAUF;2025-01-01;;!frein=SANTE@1;PROFESSIONNEL;Valide;Local",
                                "TROIS;2025-01-01;;freins@2=3;SOCIAL;Trois;Local",
                                "TOIT;2025-01-01;;frein=LOGEMENT@2 & travail=EN_EMPLOI;SOCIAL;"
                                        + "Logement;Local"));
        assertThat(
                        criteres.horsSante(
                                Stream.of("SOIN", "SAUF", "TROIS", "ABROGE", "TOIT")
                                        .map(code -> new CritereRetenu(code, code, ""))
                                        .toList()))
                .extracting(CritereRetenu::code)
                .containsExactly("TOIT");
    }

    @Test
    void a_line_that_cannot_be_read_says_which_and_why() {
        assertThatThrownBy(() -> Criteres.lire(List.of("X;2025-01-01;;frein=SANTE@9;SOCIAL;a;b")))
                .hasMessageContaining("X;2025-01-01")
                .hasMessageContaining("condition inconnue");
    }
}
