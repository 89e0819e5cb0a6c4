package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.ParcoursCommande.TerminerEtape;
import fr.spie.parcours.domain.RefusAccompagnement.OutilHorsLimite;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// PEC, CIE and CDDI: how long one contract lasts, and all of them together (2.6, Q054).
class ContratsAidesTest {

    private static DemarrerEtape contrat(
            OutilInsertion outil, String debut, String fin, boolean prioritaire, boolean constate) {
        var le = LocalDate.parse(debut);
        return new DemarrerEtape(
                DOSSIER,
                acteur(A, le),
                le,
                new UUID(20, le.toEpochDay()),
                "contrat",
                Optional.empty(),
                Optional.of(outil),
                Optional.of(LocalDate.parse(fin)),
                Optional.of("employeur"),
                Optional.empty(),
                Optional.of(20),
                prioritaire,
                constate);
    }

    private static DemarrerEtape contrat(OutilInsertion outil, String debut, String fin) {
        return contrat(outil, debut, fin, false, false);
    }

    private static TerminerEtape terminer(String debut, String le, ResultatEtape resultat) {
        var jour = LocalDate.parse(le);
        return new TerminerEtape(
                DOSSIER,
                acteur(A, jour),
                jour,
                new UUID(20, LocalDate.parse(debut).toEpochDay()),
                resultat);
    }

    @Test
    void a_first_pec_lasts_twelve_months_and_all_of_them_twenty_four() {
        var dossier = suiviParA();
        assertThat(dossier.refus(contrat(OutilInsertion.PEC, "2025-03-31", "2026-04-01")))
                .isInstanceOfSatisfying(
                        OutilHorsLimite.class,
                        r -> assertThat(r.titre()).contains("31 mars 2026", "Q054"));
        dossier.faire(contrat(OutilInsertion.PEC, "2025-03-31", "2026-03-31"));
        assertThat(dossier.refus(contrat(OutilInsertion.PEC, "2026-03-31", "2027-04-01")))
                .isInstanceOfSatisfying(
                        OutilHorsLimite.class,
                        r -> assertThat(r.titre()).contains("Avec ceux d’avant", "31 mars 2027"));
        dossier.faire(contrat(OutilInsertion.PEC, "2026-03-31", "2027-03-31"));
        assertThat(dossier.refus(contrat(OutilInsertion.PEC, "2027-06-01", "2027-12-01")))
                .isInstanceOf(OutilHorsLimite.class);
        assertThat(dossier.decider(contrat(OutilInsertion.CIE, "2027-06-01", "2027-12-01")))
                .hasSize(1);
    }

    @Test
    void who_is_protected_has_sixty_months() {
        var dossier = suiviParA();
        dossier.faire(contrat(OutilInsertion.PEC, "2025-03-31", "2026-03-31"));
        var longue = contrat(OutilInsertion.PEC, "2026-03-31", "2030-03-31", true, false);
        assertThat(dossier.decider(longue)).hasSize(1);
        assertThat(
                        dossier.refus(
                                contrat(
                                        OutilInsertion.PEC,
                                        "2026-03-31",
                                        "2030-04-01",
                                        true,
                                        false)))
                .isInstanceOf(OutilHorsLimite.class);
        var dite = contrat(OutilInsertion.PEC, "2026-03-31", "2030-03-31");
        assertThat(dossier.refus(dite)).isInstanceOf(OutilHorsLimite.class);
        var le = LocalDate.of(2026, 3, 31);
        dossier.enregistrer(
                new StatutChange(DOSSIER, le.minusDays(1), StatutPersonne.TRAVAILLEUR_HANDICAPE),
                le);
        assertThat(dossier.decider(dite)).hasSize(1);
    }

    @Test
    void what_was_really_worked_counts_in_an_ei_as_in_an_aci() {
        var dossier = suiviParA();
        dossier.faire(contrat(OutilInsertion.CDDI_ACI, "2025-03-01", "2026-03-01"));
        dossier.faire(terminer("2025-03-01", "2025-09-01", ResultatEtape.ABANDONNEE));
        assertThat(dossier.decider(contrat(OutilInsertion.CDDI_EI, "2025-10-01", "2027-04-01")))
                .hasSize(1);
        assertThat(dossier.refus(contrat(OutilInsertion.CDDI_EI, "2025-10-01", "2027-04-02")))
                .isInstanceOf(OutilHorsLimite.class);
    }

    @Test
    void one_that_a_new_one_replaces_ends_with_it() {
        var dossier = suiviParA();
        dossier.faire(contrat(OutilInsertion.CIE, "2025-03-01", "2026-03-01"));
        assertThat(dossier.decider(contrat(OutilInsertion.CIE, "2025-06-01", "2027-03-01")))
                .hasSize(1);
        assertThat(dossier.refus(contrat(OutilInsertion.CIE, "2025-06-01", "2027-03-02")))
                .isInstanceOf(OutilHorsLimite.class);
    }

    @Test
    void what_never_took_place_does_not_count_and_a_fact_is_never_refused() {
        var dossier = suiviParA();
        dossier.faire(contrat(OutilInsertion.PEC, "2025-03-01", "2026-03-01"));
        dossier.faire(terminer("2025-03-01", "2025-03-01", ResultatEtape.NON_REALISEE));
        assertThat(dossier.refus(contrat(OutilInsertion.PEC, "2025-04-01", "2026-04-02")))
                .as("it is a first one again")
                .isInstanceOf(OutilHorsLimite.class);
        assertThat(
                        dossier.faire(
                                contrat(
                                        OutilInsertion.PEC,
                                        "2025-04-01",
                                        "2029-04-01",
                                        false,
                                        true)))
                .hasSize(1);
    }
}
