package fr.spie.orientation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.Fait;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DossiersRapproches;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.HomonymeEcarte;
import fr.spie.events.orientation.OrientationEvenement.HomonymeSignale;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.RapprochementAnnule;
import fr.spie.events.orientation.OrientationEvenement.SituationFranceTravailRecue;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The situation is a function of the set of facts (promise B5, S26).
class SituationProperties {

    private static final UUID ID = new UUID(7, 7);

    @Property
    void neither_order_nor_repetition_of_deliveries_matters(
            @ForAll("histoires") List<OrientationEvenement> evenements, @ForAll long hasard) {
        var faits = faits(evenements);
        var livres = new ArrayList<>(faits);
        livres.addAll(faits.subList(0, faits.size() / 2));
        Collections.shuffle(livres, new Random(hasard));

        assertThat(SituationOrientation.de(livres)).isEqualTo(SituationOrientation.de(faits));
    }

    @Property
    void what_the_decider_knows_is_what_the_views_show(
            @ForAll("histoires") List<OrientationEvenement> evenements) {
        var commeRecus = SituationOrientation.INCONNUE;
        for (var evenement : evenements) {
            commeRecus = commeRecus.apres(evenement);
        }

        assertThat(commeRecus).isEqualTo(SituationOrientation.de(faits(evenements)));
    }

    private static List<Fait<OrientationEvenement>> faits(List<OrientationEvenement> evenements) {
        return IntStream.range(0, evenements.size())
                .mapToObj(i -> DeciderSpec.fait(i, evenements.get(i)))
                .toList();
    }

    @Provide
    Arbitrary<List<OrientationEvenement>> histoires() {
        var jours = Arbitraries.integers().between(0, 40).map(LocalDate.of(2025, 1, 1)::plusDays);
        Arbitrary<OrientationEvenement> evenements =
                Combinators.combine(jours, jours, Arbitraries.integers().between(0, 12))
                        .as(SituationProperties::evenement);
        return evenements.list().ofMaxSize(14);
    }

    private static OrientationEvenement evenement(LocalDate le, LocalDate autre, int sorte) {
        var commune = Optional.of(autre.getDayOfMonth() % 2 == 0 ? "15014" : "15120");
        var chiffre = new Chiffre(ID.toString(), Finalite.IDENTITE, autre.toString());
        return switch (sorte) {
            case 0 ->
                    new DroitsNotifies(
                            ID,
                            le,
                            autre,
                            "CAF-151",
                            chiffre,
                            commune,
                            "AURILLAC",
                            RoleFoyer.DEM,
                            true);
            case 1 -> new DroitsSuspendus(ID, le, autre.toString());
            case 2 -> new DroitsRetablis(ID, le);
            case 3 -> new DroitsFermes(ID, le, "MUT");
            case 4 -> new Demenagement(ID, le, commune, "AURILLAC", "MAURIAC");
            case 5 -> new IdentiteRectifiee(ID, le, chiffre);
            case 6 -> new DevoirsRevises(ID, le, RoleFoyer.CJT, false);
            case 7 ->
                    new HomonymeSignale(
                            ID, le, autre(autre), List.of("prénom", "jour " + autre.getMonth()));
            case 8 -> new HomonymeEcarte(ID, le, autre(autre), autre.toString());
            case 9 -> new DossiersRapproches(ID, le, autre(autre), autre.toString());
            case 10 -> new RapprochementAnnule(ID, le, autre(autre), autre.toString());
            case 11 ->
                    new SituationFranceTravailRecue(
                            ID,
                            le,
                            Optional.of(autre),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("GUIDE"),
                            Optional.empty(),
                            List.of());
            default ->
                    new OrientationDecidee(
                            ID,
                            le,
                            new UUID(0, autre.toEpochDay()),
                            TypeParcours.SOCIAL,
                            "departement",
                            "cip-1",
                            "PCD",
                            List.of());
        };
    }

    private static UUID autre(LocalDate hasard) {
        return new UUID(8, hasard.getDayOfMonth() % 3);
    }
}
