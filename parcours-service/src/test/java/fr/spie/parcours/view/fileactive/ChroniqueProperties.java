package fr.spie.parcours.view.fileactive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.parcours.view.fileactive.EtatJour.Suivi;
import fr.spie.parcours.view.fileactive.Frise.Tranche;
import fr.spie.parcours.view.fileactive.Registre.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// The rows against the fold, at every two times, however the facts arrive.
class ChroniqueProperties {

    /// What stands in the database after each batch.
    private record Table(Set<Version<Phase>> phases, Set<Version<Tranche<RelaisAttendu>>> relais) {}

    static final UUID DOSSIER = new UUID(5, 5);
    static final LocalDate DEBUT = LocalDate.of(2025, 3, 3);

    @Property(tries = 400)
    void at_every_two_times_the_rows_are_the_fold(@ForAll long graine) {
        var hasard = new Random(graine);
        var faits = HistoiresAleatoires.dossier(hasard, DOSSIER, DEBUT, 3 + hasard.nextInt(20));
        var table = livrer(faits, hasard);
        for (int rang = -1; rang <= faits.size(); rang++) {
            var connuAu = HistoiresAleatoires.instant(DEBUT, rang);
            for (int jour = -1; jour <= HistoiresAleatoires.JOURS + 1; jour++) {
                var etatAu = DEBUT.plusDays(jour);
                assertThat(suivi(table, etatAu, connuAu))
                        .as("who answers on %s as known at %s", etatAu, connuAu)
                        .isEqualTo(suiviPlie(faits, etatAu, connuAu));
                assertThat(relais(table, etatAu, connuAu))
                        .as("who is asked on %s as known at %s", etatAu, connuAu)
                        .isEqualTo(relaisPlie(faits, etatAu, connuAu));
            }
        }
    }

    @Property(tries = 400)
    void however_the_facts_arrive_the_rows_are_the_same(@ForAll long graine) {
        var hasard = new Random(graine);
        var faits = HistoiresAleatoires.dossier(hasard, DOSSIER, DEBUT, 3 + hasard.nextInt(20));
        var dunSeulLot = livrer(List.of(faits));
        var parLots = livrer(faits, hasard);
        assertThat(parLots).isEqualTo(dunSeulLot);
    }

    @Property(tries = 300)
    void entries_and_exits_are_those_of_the_days(@ForAll long graine) {
        var hasard = new Random(graine);
        var faits = HistoiresAleatoires.dossier(hasard, DOSSIER, DEBUT, 3 + hasard.nextInt(20));
        var phases =
                livrer(List.of(faits)).phases().stream()
                        .filter(v -> v.jusqu().equals(Registre.TOUJOURS))
                        .map(Version::valeur)
                        .sorted(Comparator.comparing(Phase::debut))
                        .toList();
        for (var phase : phases) {
            var qui = phase.suivi().porteur().professionnel();
            assertThat(phase.depuis().professionnel()).isEqualTo(remonter(phases, phase, qui));
            assertThat(phase.quitte().professionnel())
                    .isEqualTo(
                            !phase.fin().equals(Frise.SANS_FIN)
                                    && phases.stream()
                                            .noneMatch(
                                                    p ->
                                                            p.debut().equals(phase.fin())
                                                                    && p.suivi()
                                                                            .porteur()
                                                                            .professionnel()
                                                                            .equals(qui)));
        }
    }

    private static LocalDate remonter(List<Phase> phases, Phase phase, String qui) {
        return phases.stream()
                .filter(p -> p.fin().equals(phase.debut()))
                .filter(p -> p.suivi().porteur().professionnel().equals(qui))
                .findFirst()
                .map(p -> remonter(phases, p, qui))
                .orElse(phase.debut());
    }

    /// Each topic in its order, the two of them in any, in batches of any size; each batch starts
    /// from the rows the one before has left.
    private static Table livrer(List<Fait<?>> faits, Random hasard) {
        var parcours = new ArrayList<>(faits.stream().filter(ChroniqueProperties::suit).toList());
        var orientation = new ArrayList<>(faits.stream().filter(f -> !suit(f)).toList());
        var lots = new ArrayList<List<Fait<?>>>();
        while (!parcours.isEmpty() || !orientation.isEmpty()) {
            if (lots.isEmpty() || hasard.nextInt(3) == 0) {
                lots.add(new ArrayList<>());
            }
            var source = orientation.isEmpty() || hasard.nextInt(4) > 0 ? parcours : orientation;
            if (!source.isEmpty()) {
                lots.getLast().add(source.removeFirst());
            }
        }
        return livrer(lots);
    }

    private static boolean suit(Fait<?> fait) {
        return fait.evenement() instanceof ParcoursEvenement;
    }

    private static Table livrer(List<List<Fait<?>>> lots) {
        var table = new Table(new HashSet<>(), new HashSet<>());
        var arrives = new ArrayList<Fait<?>>();
        for (var lot : lots) {
            arrives.addAll(lot);
            var chronique =
                    new Chronique(new Registre<>(table.phases()), new Registre<>(table.relais()));
            var comptent =
                    arrives.stream()
                            .filter(FaitsConnus::compte)
                            .sorted(Comparator.comparing(Fait::recordedAt))
                            .toList();
            lot.stream()
                    .filter(FaitsConnus::compte)
                    .map(Fait::recordedAt)
                    .min(Instant::compareTo)
                    .ifPresent(premier -> chronique.suivre(comptent, premier));
            ecrire(chronique.responsabilites(), table.phases());
            ecrire(chronique.relais(), table.relais());
        }
        return table;
    }

    private static <T> void ecrire(Registre<T> registre, Set<Version<T>> table) {
        assertThat(table.containsAll(registre.perimees())).isTrue();
        table.removeAll(registre.perimees());
        assertThat(Collections.disjoint(table, registre.nouvelles())).isTrue();
        table.addAll(registre.nouvelles());
    }

    private static Optional<Suivi> suivi(Table c, LocalDate etatAu, Instant connuAu) {
        var trouves =
                c.phases().stream()
                        .filter(v -> connue(v, connuAu))
                        .map(Version::valeur)
                        .filter(p -> contient(p.debut(), p.fin(), etatAu))
                        .map(Phase::suivi)
                        .toList();
        assertThat(trouves).hasSizeLessThanOrEqualTo(1);
        return trouves.stream().findFirst();
    }

    private static Optional<RelaisAttendu> relais(Table c, LocalDate etatAu, Instant connuAu) {
        return c.relais().stream()
                .filter(v -> connue(v, connuAu))
                .map(Version::valeur)
                .filter(t -> contient(t.debut(), t.fin(), etatAu))
                .map(Tranche::valeur)
                .findFirst();
    }

    private static boolean connue(Version<?> version, Instant connuAu) {
        return !version.du().isAfter(connuAu) && version.jusqu().isAfter(connuAu);
    }

    private static boolean contient(LocalDate debut, LocalDate fin, LocalDate jour) {
        return !jour.isBefore(debut) && jour.isBefore(fin);
    }

    static Optional<Suivi> suiviPlie(List<Fait<?>> faits, LocalDate etatAu, Instant connuAu) {
        var situation = SituationParcours.au(de(faits, ParcoursEvenement.class), etatAu, connuAu);
        var residence =
                SituationOrientation.de(
                                Histoire.au(de(faits, OrientationEvenement.class), etatAu, connuAu))
                        .residence();
        return situation
                .porteurAu(etatAu)
                .map(
                        phase ->
                                new Suivi(
                                        phase.porteur(),
                                        phase.qualite(),
                                        residence
                                                .map(SituationOrientation.Residence::territoire)
                                                .or(situation::territoire)
                                                .orElse(""),
                                        phase.periode().debut(),
                                        situation.ouvertLe().orElseThrow()));
    }

    static Optional<RelaisAttendu> relaisPlie(
            List<Fait<?>> faits, LocalDate etatAu, Instant connuAu) {
        var situation = SituationParcours.au(de(faits, ParcoursEvenement.class), etatAu, connuAu);
        return situation
                .porteurAu(etatAu)
                .flatMap(_ -> situation.relaisEnAttente())
                .map(r -> new RelaisAttendu(r.relaisId(), r.vers(), r.proposeLe(), r.echeanceLe()));
    }

    @SuppressWarnings("unchecked") // the class of the event was just checked
    static <E extends Evenement> List<Fait<E>> de(List<Fait<?>> faits, Class<E> famille) {
        return faits.stream()
                .filter(f -> famille.isInstance(f.evenement()))
                .flatMap(f -> Stream.of((Fait<E>) f))
                .toList();
    }
}
