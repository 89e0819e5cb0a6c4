package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.OUVERTURE;
import static fr.spie.parcours.domain.Scenario.avec;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A dossier that ended in another one, whatever comes before or after (S1, S20).
class FusionTest {

    private static final UUID AUTRE = new UUID(0, 2);
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

    private static void absorber(Scenario disparu, LocalDate jour) {
        disparu.faire(new AbsorberDossier(DOSSIER, Acteur.automate(jour), jour, AUTRE));
    }

    private static void ouvrir(Scenario disparu, LocalDate jour) {
        disparu.faire(new OuvrirParcours(DOSSIER, Acteur.automate(jour), jour, "MAURIAC", CHEF));
    }
}
