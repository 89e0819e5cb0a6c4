package fr.spie.orientation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Chiffre;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.events.Fait;
import fr.spie.events.orientation.Canal;
import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.ModeNotification;
import fr.spie.events.orientation.NatureDiagnostic;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.OrientationEvenement.ContestationTranchee;
import fr.spie.events.orientation.OrientationEvenement.ContratOrientationSigne;
import fr.spie.events.orientation.OrientationEvenement.CorrectionApportee;
import fr.spie.events.orientation.OrientationEvenement.CriteresRetenus;
import fr.spie.events.orientation.OrientationEvenement.DecisionTransferee;
import fr.spie.events.orientation.OrientationEvenement.DelaiApproche;
import fr.spie.events.orientation.OrientationEvenement.DelaiDepasse;
import fr.spie.events.orientation.OrientationEvenement.Demenagement;
import fr.spie.events.orientation.OrientationEvenement.DevoirsRevises;
import fr.spie.events.orientation.OrientationEvenement.DiagnosticEtabli;
import fr.spie.events.orientation.OrientationEvenement.DroitsFermes;
import fr.spie.events.orientation.OrientationEvenement.DroitsNotifies;
import fr.spie.events.orientation.OrientationEvenement.DroitsRetablis;
import fr.spie.events.orientation.OrientationEvenement.DroitsSuspendus;
import fr.spie.events.orientation.OrientationEvenement.IdentiteRectifiee;
import fr.spie.events.orientation.OrientationEvenement.OrientationContestee;
import fr.spie.events.orientation.OrientationEvenement.OrientationDecidee;
import fr.spie.events.orientation.OrientationEvenement.OrientationNotifiee;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationDeplace;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationManque;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationPlanifie;
import fr.spie.events.orientation.OrientationEvenement.RdvOrientationTenu;
import fr.spie.events.orientation.OrientationEvenement.RelanceEnvoyee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationDemandee;
import fr.spie.events.orientation.OrientationEvenement.ReorientationRefusee;
import fr.spie.events.orientation.RoleFoyer;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationProfessionnelle;
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
        var dossier = Dossier.VIDE;
        for (var fait : faits(evenements)) {
            dossier = dossier.avec(fait);
        }

        assertThat(dossier.situation()).isEqualTo(SituationOrientation.de(faits(evenements)));
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
                Combinators.combine(jours, jours, Arbitraries.integers().between(0, 24))
                        .as(SituationProperties::evenement);
        return evenements.list().ofMaxSize(20);
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
                    new OrientationDecidee(
                            ID,
                            le,
                            orientation(autre),
                            TypeParcours.SOCIAL,
                            "departement",
                            "cip-1",
                            "PCD",
                            List.of());
            case 8 -> new RdvOrientationPlanifie(ID, le, rdv(autre), autre, "cip-1");
            case 9 -> new RdvOrientationDeplace(ID, le, rdv(autre), autre, "");
            case 10 -> new RdvOrientationTenu(ID, le, rdv(autre), "cip-2");
            case 11 -> new RdvOrientationManque(ID, le, rdv(autre), pair(autre));
            case 12 ->
                    new RelanceEnvoyee(ID, le, rdv(autre), Canal.SMS, Optional.of(rdv(autre)), "");
            case 13 ->
                    new DiagnosticEtabli(
                            ID,
                            le,
                            rdv(autre),
                            NatureDiagnostic.DIAGNOSTIC_360,
                            autre.toString(),
                            SituationProfessionnelle.EN_EMPLOI,
                            List.of(),
                            Optional.empty(),
                            Optional.empty());
            case 14 ->
                    new CriteresRetenus(ID, le, orientation(autre), TypeParcours.SOCIAL, List.of());
            case 15 ->
                    new OrientationNotifiee(
                            ID, le, orientation(autre), ModeNotification.AUTRE_MOYEN_DATE);
            case 16 -> new ContratOrientationSigne(ID, le, rdv(autre), List.of());
            case 17 -> new OrientationContestee(ID, le, rdv(autre), orientation(autre), "");
            case 18 -> new ContestationTranchee(ID, le, rdv(autre), pair(autre), "");
            case 19 ->
                    new ReorientationDemandee(ID, le, rdv(autre), "personne", Optional.empty(), "");
            case 20 -> new ReorientationRefusee(ID, le, rdv(autre), "");
            case 21 -> new DelaiApproche(ID, le, rdv(autre), Nature.LOCAL, autre, "source");
            case 22 -> new DelaiDepasse(ID, le, rdv(autre), Nature.LOCAL, autre, "source");
            case 23 -> new DecisionTransferee(ID, le, "france-travail", "source");
            default ->
                    new CorrectionApportee(
                            ID, le, id(autre.getDayOfMonth() % 20), Optional.empty(), "");
        };
    }

    private static boolean pair(LocalDate jour) {
        return jour.getDayOfMonth() % 2 == 0;
    }

    private static UUID orientation(LocalDate jour) {
        return new UUID(3, jour.getDayOfMonth() % 3);
    }

    private static UUID rdv(LocalDate jour) {
        return new UUID(4, jour.getDayOfMonth() % 3);
    }

    private static UUID id(int rang) {
        return DeciderSpec.fait(rang, new DroitsRetablis(ID, LocalDate.EPOCH)).id();
    }
}
