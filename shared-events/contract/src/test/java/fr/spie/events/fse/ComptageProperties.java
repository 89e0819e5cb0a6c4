package fr.spie.events.fse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Fait;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComptageProperties {

    static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);

    @Property
    void the_same_set_of_facts_gives_the_same_situation_in_any_order(
            @ForAll("graines") long graine) {
        var faits = histoire(0, new Random(graine));
        var livraison = new ArrayList<>(faits);
        livraison.addAll(faits.subList(0, faits.size() / 2));
        Collections.shuffle(livraison, new Random(graine + 1));
        assertThat(SituationParticipation.de(livraison))
                .isEqualTo(SituationParticipation.de(faits));
    }

    @Property
    void participants_are_the_unemployed_the_inactive_and_the_employed(
            @ForAll("graines") long graine) {
        var hasard = new Random(graine);
        var comptage = comptage(hasard);
        assertThat(comptage.ligne(Indicateur.EECO01).total())
                .isEqualTo(
                        comptage.ligne(Indicateur.EECO02).total()
                                + comptage.ligne(Indicateur.EECO04).total()
                                + comptage.ligne(Indicateur.EECO05).total())
                .isEqualTo(comptage.participations() - comptage.incompletes());
    }

    @Property
    void the_sexes_add_up_to_every_total(@ForAll("graines") long graine) {
        for (var ligne : comptage(new Random(graine)).lignes()) {
            assertThat(Arrays.stream(Sexe.values()).mapToInt(ligne::de).sum())
                    .isEqualTo(ligne.total());
        }
    }

    @Property
    void outputs_never_decrease_as_the_period_grows(@ForAll("graines") long graine) {
        var participations = participations(new Random(graine));
        int avant = 0;
        for (int jour = 0; jour < 120; jour += 10) {
            int total =
                    Comptage.de(participations, DEBUT.plusDays(jour))
                            .ligne(Indicateur.EECO01)
                            .total();
            assertThat(total).isGreaterThanOrEqualTo(avant);
            avant = total;
        }
    }

    @Provide
    Arbitrary<Long> graines() {
        return Arbitraries.longs();
    }

    private static Comptage comptage(Random hasard) {
        return Comptage.de(participations(hasard), DEBUT.plusDays(hasard.nextInt(120)));
    }

    private static List<SituationParticipation> participations(Random hasard) {
        return IntStream.range(0, 12)
                .mapToObj(i -> SituationParticipation.de(histoire(i, hasard)).orElseThrow())
                .toList();
    }

    /// An entry, then anything in any order, known at any time.
    static List<Fait<ParticipationEvenement>> histoire(int numero, Random hasard) {
        var recit = new RecitParticipation(numero);
        recit.ouvre(
                DEBUT.plusDays(hasard.nextInt(60)),
                parfois(hasard, Sexe.values()),
                parfois(hasard, 17, 25, 60),
                parfois(hasard, StatutEmploi.values()),
                parfois(hasard, DEBUT.minusYears(1)),
                parfois(hasard, 0, 3, 6));
        int faits = hasard.nextInt(8);
        for (int i = 0; i < faits; i++) {
            var le = DEBUT.plusDays(hasard.nextInt(120));
            switch (hasard.nextInt(4)) {
                case 0 -> recit.sort(le, un(hasard, NatureSortie.values()));
                case 1 -> recit.revient(le);
                case 2 -> recit.est(le, un(hasard, StatutEmploi.values()));
                default -> recit.rectifieCite(le, hasard.nextInt(9));
            }
        }
        return recit.faits();
    }

    @SafeVarargs
    private static <T> T un(Random hasard, T... valeurs) {
        return valeurs[hasard.nextInt(valeurs.length)];
    }

    @SafeVarargs
    private static <T> Optional<T> parfois(Random hasard, T... valeurs) {
        return hasard.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(valeurs[hasard.nextInt(valeurs.length)]);
    }
}
