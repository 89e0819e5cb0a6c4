package fr.spie.parcours.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Fait;
import fr.spie.events.parcours.PilotageEvenement;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseAttribuee;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseRefusee;
import fr.spie.events.parcours.PilotageEvenement.PlaceBourseRendue;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regle;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.ContingentCommande.DemanderPlaceBourse;
import fr.spie.parcours.domain.ContingentCommande.RendrePlaceBourse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ten grants in a year (Q052): never eleven, never the same one to two people.
class ContingentTest {

    private static final LocalDate LE = LocalDate.of(2022, 3, 1);
    private static final int CONTINGENT = 10;

    private final List<PilotageEvenement> faits = new ArrayList<>();
    private Regles regles = Regles.PAR_DEFAUT;

    private List<PilotageEvenement> faire(ContingentCommande commande) {
        var decides = decider(commande);
        faits.addAll(decides);
        if (!decides.isEmpty()) {
            assertThat(decider(commande)).as("asked twice, said once").isEmpty();
        }
        return decides;
    }

    private List<PilotageEvenement> decider(ContingentCommande commande) {
        var decideur = new ContingentDecideur(regles);
        var etat = decideur.initial();
        for (var fait : faits) {
            etat = decideur.evoluer(etat, fait(fait));
        }
        return decideur.decider(commande, etat);
    }

    private static Fait<PilotageEvenement> fait(PilotageEvenement e) {
        var id = new UUID(9, 9);
        return new Fait<>(id, 0, e, Instant.EPOCH, "", "", id, Optional.empty());
    }

    private static DemanderPlaceBourse demander(int numero) {
        return new DemanderPlaceBourse(2022, LE, new UUID(1, numero), new UUID(2, numero));
    }

    private static RendrePlaceBourse rendre(int numero) {
        return new RendrePlaceBourse(2022, LE, new UUID(1, numero), new UUID(2, numero));
    }

    private static PlaceBourseAttribuee attribuee(int bourse, int numero) {
        return new PlaceBourseAttribuee(2022, LE, new UUID(1, bourse), new UUID(2, bourse), numero);
    }

    private static PlaceBourseRefusee refusee(int bourse) {
        return new PlaceBourseRefusee(2022, LE, new UUID(1, bourse), new UUID(2, bourse));
    }

    @Test
    void ten_are_given_the_eleventh_is_not_and_one_given_back_is_given_again() {
        for (int n = 1; n <= CONTINGENT; n++) {
            assertThat(faire(demander(n))).containsExactly(attribuee(n, n));
        }
        assertThat(faire(demander(11))).containsExactly(refusee(11));
        assertThat(faire(rendre(4)))
                .containsExactly(
                        new PlaceBourseRendue(2022, LE, new UUID(1, 4), new UUID(2, 4), 4));
        assertThat(faire(demander(11))).as("it had its answer").isEmpty();
        assertThat(faire(demander(12))).containsExactly(attribuee(12, 4));
        assertThat(faire(demander(13))).containsExactly(refusee(13));
    }

    @Test
    void what_is_given_back_before_it_is_heard_of_is_never_given() {
        assertThat(faire(rendre(1))).containsExactly(refusee(1));
        assertThat(faire(demander(1))).isEmpty();
        assertThat(faire(demander(2))).containsExactly(attribuee(2, 1));
    }

    @Test
    void a_departement_may_have_more_from_a_day_on_and_fewer_takes_nothing_back() {
        regles = locale("2");
        faire(demander(1));
        faire(demander(2));
        assertThat(faire(demander(3))).containsExactly(refusee(3));
        regles = locale("1");
        assertThat(faire(rendre(1))).hasSize(1);
        assertThat(faire(demander(4))).containsExactly(refusee(4));
        regles = locale("3");
        assertThat(faire(demander(5))).containsExactly(attribuee(5, 1));
    }

    private static Regles locale(String valeur) {
        return Regles.PAR_DEFAUT.avec(
                List.of(
                        new Regle(
                                Parametre.BOURSE_PERMIS_CONTINGENT,
                                LocalDate.of(2022, 1, 1),
                                valeur,
                                "Délibération")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_asked_and_given_back_nobody_shares_a_number(long graine) {
        var hasard = new Random(graine);
        Map<Integer, UUID> tenues = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            int n = hasard.nextInt(40);
            for (var e : faire(hasard.nextInt(3) == 0 ? rendre(n) : demander(n))) {
                if (e instanceof PlaceBourseAttribuee a) {
                    assertThat(tenues.put(a.numero(), a.bourseId())).isNull();
                } else if (e instanceof PlaceBourseRendue r) {
                    assertThat(tenues.remove(r.numero())).isEqualTo(r.bourseId());
                }
            }
            assertThat(tenues.size()).isLessThanOrEqualTo(CONTINGENT);
            assertThat(tenues.keySet()).allMatch(k -> k >= 1 && k <= CONTINGENT);
        }
    }
}
