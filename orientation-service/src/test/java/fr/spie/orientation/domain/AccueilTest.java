package fr.spie.orientation.domain;

import static fr.spie.orientation.domain.Cas.ID;
import static fr.spie.orientation.domain.Cas.NOTIFIES;
import static fr.spie.orientation.domain.Cas.SPEC;
import static fr.spie.orientation.domain.Cas.avril;
import static fr.spie.orientation.domain.Cas.diagnostic;
import static fr.spie.orientation.domain.Cas.mars;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.orientation.Canal;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.ContratOrientationSigne;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationDeplace;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.OrientationEvenement.RelanceEnvoyee;
import fr.spie.events.orientation.SituationAccueil.EtatRdv;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.orientation.domain.AccueilCommande.DeplacerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.EnvoyerRelance;
import fr.spie.orientation.domain.AccueilCommande.EtablirDiagnostic;
import fr.spie.orientation.domain.AccueilCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.SignerContratOrientation;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.domain.OrientationRefus.RdvInconnu;
import fr.spie.orientation.domain.RefusDossier.DiagnosticRecent;
import fr.spie.orientation.domain.RefusDossier.RdvDejaConclu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccueilTest {

    static final UUID RDV = new UUID(2, 2);
    static final UUID RELANCE = new UUID(2, 3);
    static final RdvOrientationPlanifie PREVU =
            new RdvOrientationPlanifie(ID, mars(6), RDV, mars(20), "cip-1");
    static final RdvOrientationManque MANQUE = new RdvOrientationManque(ID, mars(20), RDV, false);

    static SituationOrientation situation(OrientationEvenement... faits) {
        return Dossier.VIDE.apres(List.of(faits)).situation();
    }

    static EtablirDiagnostic etablir(LocalDate le, NatureDiagnostic nature, String motif) {
        return new EtablirDiagnostic(
                ID,
                le,
                new UUID(5, 5),
                nature,
                "cip-1",
                SituationProfessionnelle.EN_EMPLOI,
                List.of(),
                Optional.empty(),
                Optional.of(motif).filter(m -> !m.isEmpty()));
    }

    static DiagnosticEtabli etabli(LocalDate le, NatureDiagnostic nature, String motif) {
        var c = etablir(le, nature, motif);
        return new DiagnosticEtabli(
                ID,
                le,
                c.diagnosticId(),
                nature,
                c.conseiller(),
                c.situation(),
                c.freins(),
                c.notes(),
                c.motif());
    }

    @Test
    void q022_a_rim_has_its_nature_and_place_and_is_accepted_whatever_the_day() {
        SPEC.given(NOTIFIES)
                .when(
                        new PlanifierRdvOrientation(
                                ID,
                                mars(6),
                                RDV,
                                mars(7),
                                "cip-1",
                                NatureRdv.RIM,
                                Optional.of("MSD de Mauriac")))
                .then(
                        new RdvOrientationPlanifie(
                                ID,
                                mars(6),
                                RDV,
                                mars(7),
                                "cip-1",
                                Optional.of(NatureRdv.RIM),
                                Optional.of("MSD de Mauriac")));
    }

    @Test
    void an_appointment_that_waits_is_moved_and_one_that_is_over_is_not() {
        var deplacer = new DeplacerRdvOrientation(ID, mars(10), RDV, mars(27), "grève");
        SPEC.given(NOTIFIES, PREVU)
                .when(deplacer)
                .then(new RdvOrientationDeplace(ID, mars(10), RDV, mars(27), "grève"));
        SPEC.given(NOTIFIES, PREVU, new RdvOrientationTenu(ID, mars(20), RDV, "cip-1"))
                .when(deplacer)
                .thenRefused(new RdvDejaConclu(RDV, EtatRdv.TENU));
        SPEC.given(NOTIFIES).when(deplacer).thenRefused(new RdvInconnu(ID, RDV));
    }

    @Test
    void a_moved_appointment_stands_on_its_new_day() {
        var s =
                situation(
                        NOTIFIES,
                        PREVU,
                        new RdvOrientationDeplace(ID, mars(10), RDV, mars(27), ""));
        assertThat(s.rdv(RDV).orElseThrow().prevuLe()).contains(mars(27));
    }

    @Test
    void v14_a_missed_appointment_calls_for_a_reminder_until_one_is_sent() {
        var relance =
                new RelanceEnvoyee(ID, mars(24), RELANCE, Canal.SMS, Optional.of(RDV), "absence");
        assertThat(situation(NOTIFIES, PREVU, MANQUE).accueil().relanceDue()).contains(mars(20));
        assertThat(situation(NOTIFIES, PREVU, MANQUE, relance).accueil().relanceDue()).isEmpty();
        SPEC.given(NOTIFIES, PREVU, MANQUE)
                .when(
                        new EnvoyerRelance(
                                ID, mars(24), RELANCE, Canal.SMS, Optional.of(RDV), "absence"))
                .then(relance);
        SPEC.given(NOTIFIES)
                .when(new EnvoyerRelance(ID, mars(24), RELANCE, Canal.SMS, Optional.of(RDV), ""))
                .thenRefused(new RdvInconnu(ID, RDV));
    }

    @Test
    void an_excused_absence_or_a_new_appointment_calls_for_no_reminder() {
        var excuse = new RdvOrientationManque(ID, mars(20), RDV, true);
        var autre = new RdvOrientationPlanifie(ID, mars(21), new UUID(2, 9), avril(2), "cip-1");
        assertThat(situation(NOTIFIES, PREVU, excuse).accueil().relanceDue()).isEmpty();
        assertThat(situation(NOTIFIES, PREVU, MANQUE, autre).accueil().relanceDue()).isEmpty();
    }

    @Test
    void s11_a_second_diagnosis_of_the_same_kind_within_six_months_needs_a_motive() {
        var premier = diagnostic(mars(20), SituationProfessionnelle.EN_EMPLOI);
        var nature = NatureDiagnostic.DIAGNOSTIC_360;
        SPEC.given(NOTIFIES, premier)
                .when(etablir(LocalDate.of(2025, 9, 19), nature, ""))
                .thenRefused(new DiagnosticRecent(mars(20), "Réglage : une seule démarche (S11)"));
        SPEC.given(NOTIFIES, premier)
                .when(etablir(LocalDate.of(2025, 9, 19), nature, "Séparation."))
                .then(etabli(LocalDate.of(2025, 9, 19), nature, "Séparation."));
        SPEC.given(NOTIFIES, premier)
                .when(etablir(LocalDate.of(2025, 9, 20), nature, ""))
                .then(etabli(LocalDate.of(2025, 9, 20), nature, ""));
        SPEC.given(NOTIFIES, premier)
                .when(etablir(avril(2), NatureDiagnostic.DIAGNOSTIC_GLOBAL, ""))
                .then(etabli(avril(2), NatureDiagnostic.DIAGNOSTIC_GLOBAL, ""));
    }

    @Test
    void q002_the_orientation_contract_is_signed_once_and_supposes_a_known_person() {
        var signer = new SignerContratOrientation(ID, mars(20), new UUID(6, 6), List.of("Venir."));
        SPEC.given(NOTIFIES)
                .when(signer)
                .then(new ContratOrientationSigne(ID, mars(20), new UUID(6, 6), List.of("Venir.")));
        SPEC.given().when(signer).thenRefused(new DossierInconnu(ID));
    }
}
