package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.Echeance;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.OutilEvenement.PassIaeDelivre;
import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.OutilCommande.ConstaterPassIae;
import fr.spie.parcours.domain.OutilCommande.ConstaterProlongationPass;
import fr.spie.parcours.domain.OutilCommande.ConstaterSuspensionPass;
import fr.spie.parcours.domain.RefusOutil.FinAvantDebut;
import fr.spie.parcours.domain.RefusOutil.PassIaeIntrouvable;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The PASS IAE (2.6): what is told is recorded, and what goes beyond its limits is to be checked.
class PassIaeTest {

    private static final UUID PASS = new UUID(30, 1);
    private static final UUID AUTRE = new UUID(30, 2);
    private static final LocalDate AUJOURDHUI = LocalDate.of(2025, 3, 10);

    private static LocalDate le(String jour) {
        return LocalDate.parse(jour);
    }

    private static ConstaterPassIae pass(UUID id, String debut, Optional<String> fin) {
        return new ConstaterPassIae(
                DOSSIER,
                acteur(B, AUJOURDHUI),
                le(debut),
                id,
                "999990000001",
                fin.map(LocalDate::parse));
    }

    private static ConstaterSuspensionPass suspension(
            int numero, String debut, String fin, String demandee) {
        return new ConstaterSuspensionPass(
                DOSSIER,
                acteur(B, le(demandee)),
                le(demandee),
                PASS,
                new UUID(31, numero),
                le(debut),
                le(fin));
    }

    private static ConstaterProlongationPass prolongation(
            int numero, String debut, String fin, String demandee, RaisonProlongation raison) {
        return new ConstaterProlongationPass(
                DOSSIER,
                acteur(B, le(demandee)),
                le(demandee),
                PASS,
                new UUID(32, numero),
                le(debut),
                le(fin),
                raison);
    }

    private static List<String> aVerifier(Scenario dossier) {
        return Echeancier.de(DOSSIER, dossier.situation(), Regles.PAR_DEFAUT).stream()
                .filter(e -> e.nature() == NatureAnomalie.PASS_IAE_A_VERIFIER)
                .map(Echeance::motif)
                .toList();
    }

    private static LocalDate fin(Scenario dossier) {
        return dossier.situation().outils().passIae(PASS).orElseThrow().finLe();
    }

    /// From 1 January 2023 to 30 December 2024.
    private static Scenario delivre() {
        var dossier = suiviParA();
        dossier.faire(pass(PASS, "2023-01-01", Optional.empty()));
        return dossier;
    }

    @Test
    void a_pass_lasts_seven_hundred_and_thirty_days_unless_it_is_told_otherwise() {
        assertThat(suiviParA().faire(pass(PASS, "2023-01-01", Optional.empty())))
                .containsExactly(
                        new PassIaeDelivre(
                                DOSSIER, le("2023-01-01"), PASS, "999990000001", le("2024-12-30")));
        assertThat(aVerifier(delivre())).isEmpty();
        var longue = suiviParA();
        longue.faire(pass(PASS, "2023-01-01", Optional.of("2024-12-31")));
        assertThat(aVerifier(longue)).containsExactly("PASS IAE délivré jusqu’au 2024-12-31");
    }

    @Test
    void what_is_beyond_the_limits_is_recorded_and_opens_an_anomaly() {
        var dossier = suiviParA();
        dossier.faire(pass(PASS, "2024-01-01", Optional.of("2027-01-01")));
        assertThat(
                        dossier.faire(
                                new FaireLePoint(DOSSIER, Acteur.automate(AUJOURDHUI), AUJOURDHUI)))
                .filteredOn(e -> e instanceof AnomalieOuverte)
                .extracting("nature")
                .contains(NatureAnomalie.PASS_IAE_A_VERIFIER);
    }

    @Test
    void a_new_one_comes_after_two_years() {
        var tot = delivre();
        tot.faire(pass(AUTRE, "2026-12-30", Optional.empty()));
        assertThat(aVerifier(tot))
                .containsExactly(
                        "nouveau PASS IAE pendant le délai de carence, jusqu’au 2026-12-30");
        var apres = delivre();
        apres.faire(pass(AUTRE, "2026-12-31", Optional.empty()));
        assertThat(aVerifier(apres)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2026-02-28, 2023-03-01, 0",
        "2023-03-01, 2026-03-01, 2023-03-01, 1",
        "2023-03-01, 2023-03-31, 2024-02-29, 0",
        "2023-03-01, 2023-03-31, 2024-03-01, 1"
    })
    void a_suspension_lasts_three_years_at_most_and_is_asked_for_within_a_year(
            String debut, String fin, String demandee, int ecarts) {
        var dossier = delivre();
        dossier.faire(suspension(1, debut, fin, demandee));
        assertThat(aVerifier(dossier)).hasSize(ecarts);
    }

    @Test
    void its_end_is_put_off_by_each_day_suspended_once() {
        var dossier = delivre();
        dossier.faire(suspension(1, "2023-03-01", "2023-03-31", "2023-03-01"));
        assertThat(fin(dossier)).isEqualTo(le("2025-01-30"));
        dossier.faire(suspension(2, "2023-03-15", "2023-04-05", "2023-03-15"));
        assertThat(fin(dossier)).isEqualTo(le("2025-02-04"));
        dossier.faire(suspension(3, "2023-03-20", "2023-03-25", "2023-03-20"));
        assertThat(fin(dossier)).isEqualTo(le("2025-02-04"));
    }

    @ParameterizedTest
    @CsvSource({
        // one year at most, asked for from 30 December 2023 to 30 June 2025
        "2025-12-30, 2024-06-01, 0",
        "2025-12-31, 2024-06-01, 1",
        "2025-06-30, 2023-12-30, 0",
        "2025-06-30, 2023-12-29, 1",
        "2025-06-30, 2025-06-30, 0",
        "2025-06-30, 2025-07-01, 1"
    })
    void a_prolongation_lasts_a_year_and_is_asked_for_in_its_time(
            String fin, String demandee, int ecarts) {
        var dossier = delivre();
        dossier.faire(prolongation(1, "2024-12-31", fin, demandee, RaisonProlongation.FORMATION));
        assertThat(aVerifier(dossier)).hasSize(ecarts);
    }

    @Test
    void prolongations_add_up_by_reason() {
        for (var raison : RaisonProlongation.values()) {
            var dossier = delivre();
            var debut = le("2024-12-31");
            for (int n = 1; n <= 4; n++) {
                var fin = debut.plusMonths(12).minusDays(1);
                dossier.faire(
                        prolongation(
                                n, debut.toString(), fin.toString(), debut.toString(), raison));
                debut = fin.plusDays(1);
            }
            int attendus =
                    switch (raison) {
                        case FORMATION, SENIOR -> 0;
                        case TRAVAILLEUR_HANDICAPE, DIFFICULTES -> 1;
                    };
            assertThat(aVerifier(dossier)).as("%s", raison).hasSize(attendus);
            assertThat(aVerifier(dossier)).allMatch(m -> !m.contains("handicap"));
            assertThat(fin(dossier)).isEqualTo(le("2028-12-30"));
        }
    }

    @Test
    void nothing_ends_before_it_begins_nor_belongs_to_an_unknown_pass() {
        assertThat(suiviParA().refus(pass(PASS, "2023-01-01", Optional.of("2022-12-31"))))
                .isInstanceOf(FinAvantDebut.class);
        assertThat(suiviParA().refus(suspension(1, "2023-01-01", "2023-02-01", "2023-01-01")))
                .isInstanceOf(PassIaeIntrouvable.class);
    }
}
