package fr.spie.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.parcours.Service.Personne;
import fr.spie.parcours.domain.Annuaire;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Someone who left, came back and left again is read right at any date.
class AllersRetoursTest {

    static final Personne PCD = Service.PCD;
    static final String ANNUAIRE = "/api/parcours/annuaire/";

    static final LocalDate ARRIVE = LocalDate.of(2025, 1, 6);
    static final LocalDate PARTI = LocalDate.of(2025, 3, 3);
    static final LocalDate REVENU = LocalDate.of(2025, 5, 5);
    static final LocalDate REPARTI = LocalDate.of(2025, 7, 7);

    static final Annuaire LU = Service.CONTEXTE.getBean(Annuaire.class);

    @BeforeAll
    static void allersEtRetours() {
        new ParcoursServiceTest().annuaire();
        dire("institutions/asso-1", ARRIVE, Map.of("nom", "Asso", "nature", "ASSOCIATION"));
        habiliter("cip-asso", "asso-1", "CIP", ARRIVE);
        quitter("institutions/asso-1/retrait", PARTI);
        dire("institutions/asso-1", REVENU, Map.of("nom", "Asso", "nature", "ASSOCIATION"));
        for (var qui : Map.of("cip-volage", "CIP", "chef-volage", "CHEF_PROJET").entrySet()) {
            habiliter(qui.getKey(), "departement", qui.getValue(), ARRIVE);
            quitter("professionnels/" + qui.getKey() + "/depart", PARTI);
            habiliter(qui.getKey(), "departement", qui.getValue(), REVENU);
            quitter("professionnels/" + qui.getKey() + "/depart", REPARTI);
        }
    }

    private static void habiliter(String id, String institution, String fonction, LocalDate le) {
        dire(
                "professionnels/" + id,
                le,
                Map.of(
                        "nom",
                        "Andrea Volage",
                        "institution",
                        institution,
                        "fonction",
                        fonction,
                        "territoire",
                        "AILLEURS"));
    }

    private static void dire(String quoi, LocalDate le, Map<String, String> corps) {
        var date = new HashMap<>(corps);
        date.put("le", le.toString());
        ParcoursServiceTest.vu(PCD.put(ANNUAIRE + quoi, date));
    }

    private static void quitter(String quoi, LocalDate le) {
        ParcoursServiceTest.vu(PCD.post(ANNUAIRE + quoi, Map.of("motif", "", "le", "" + le)));
    }

    private static Optional<LocalDate> partiLe(String professionnel, LocalDate jour) {
        return LU.candidat(professionnel, Optional.empty(), jour).partiLe();
    }

    @Test
    void a_professional_is_gone_on_the_days_of_each_absence_and_on_no_other() {
        assertThat(partiLe("cip-volage", PARTI.minusDays(1))).isEmpty();
        assertThat(partiLe("cip-volage", PARTI)).contains(PARTI);
        assertThat(partiLe("cip-volage", REVENU.minusDays(1))).contains(PARTI);
        assertThat(partiLe("cip-volage", REVENU)).isEmpty();
        assertThat(partiLe("cip-volage", REPARTI.minusDays(1))).isEmpty();
        assertThat(partiLe("cip-volage", REPARTI.plusYears(1))).contains(REPARTI);
    }

    @Test
    void the_head_of_a_project_stands_in_on_the_days_they_are_there() {
        assertThat(standIn(PARTI.minusDays(1))).isEqualTo("chef-volage");
        assertThat(standIn(PARTI)).isNotEqualTo("chef-volage");
        assertThat(standIn(REVENU)).isEqualTo("chef-volage");
        assertThat(standIn(REPARTI)).isNotEqualTo("chef-volage");
    }

    private static String standIn(LocalDate jour) {
        return LU.porteurProvisoire("AILLEURS", jour, Optional.empty()).professionnel();
    }

    @Test
    void an_institution_that_took_part_again_has_its_professionals_again() {
        assertThat(partiLe("cip-asso", REVENU.minusDays(1))).contains(PARTI);
        assertThat(partiLe("cip-asso", REVENU)).isEmpty();
    }
}
