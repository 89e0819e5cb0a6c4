package fr.spie.systeme.histoires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Fait;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The guarantee under anything that several institutions may do or learn, in any order: demands
/// sent twice, lost or late, facts heard in any order and again, processes that die between the
/// append and the publication, or between the sending of a fact and its removal. After every single
/// published fact, the independent check finds nothing.
///
/// `-Dspie.histoires=10000` lives ten thousand histories, `-Dspie.graine=…` begins elsewhere.
class HistoiresTest {

    private static final int HISTOIRES = Integer.getInteger("spie.histoires", 1_500);
    private static final long GRAINE = Long.getLong("spie.graine", 1);
    private static final int MORCEAU = 250;
    private static final int MINIMUM = 1_000;

    private static final AtomicLong VECUES = new AtomicLong();
    private static final AtomicLong PREFIXES = new AtomicLong();
    private static final AtomicLong REFUS = new AtomicLong();
    private static final Set<String> RENCONTRES = ConcurrentHashMap.newKeySet();

    /// What a thousand histories must have met, for the check to have seen something.
    private static final Set<String> ATTENDUS =
            Set.of(
                    "DroitsNotifies",
                    "DroitsSuspendus",
                    "DroitsFermes",
                    "Demenagement",
                    "OrientationDecidee",
                    "ProfessionnelParti",
                    "ParcoursOuvert",
                    "ReferentDesigne",
                    "RelaisPropose",
                    "RelaisAccepte",
                    "RelaisRefuse",
                    "RelaisExpire",
                    "RelaisAnnule",
                    "PorteurProvisoireDesigne",
                    "ContratSigne",
                    "PrescriptionRepondue",
                    "EtapeTerminee",
                    "EmploiDemarre",
                    "ContactPris",
                    "AccompagnementOuvert",
                    "AccompagnementRenouvele",
                    "AccompagnementClos",
                    "SoinPrescrit",
                    "BoursePermisDemandee",
                    "BoursePermisClose",
                    "ClisSigne",
                    "ClisTermine",
                    "PassIaeSuspendu",
                    "PassIaeProlonge",
                    "EmploiRompu",
                    "SuiviEmploiFait",
                    "RdvPlanifie",
                    "RappelEmis",
                    "EcheanceApprochee",
                    "AnomalieOuverte",
                    "AnomalieLevee",
                    "DossiersFusionnes",
                    "DossierAbsorbe",
                    "FusionAnnulee",
                    "CorrectionApportee",
                    "PartageRefuse",
                    "TransfertDepartementAccepte",
                    "PlanReaffectationArrete",
                    "DelaiDepasse",
                    "DossierClos CDI",
                    "DossierClos FORMATION_QUALIFIANTE",
                    "DossierClos DECES");

    @TestFactory
    Stream<DynamicTest> at_every_prefix_of_any_history_the_independent_check_finds_nothing() {
        int morceaux = (HISTOIRES + MORCEAU - 1) / MORCEAU;
        var vivre =
                IntStream.range(0, morceaux)
                        .mapToObj(
                                n -> {
                                    long de = GRAINE + (long) n * MORCEAU;
                                    long a = Math.min(de + MORCEAU, GRAINE + HISTOIRES);
                                    return DynamicTest.dynamicTest(
                                            "seeds " + de + " to " + (a - 1), () -> vivre(de, a));
                                });
        var relire =
                DynamicTest.dynamicTest(
                        "the histories have met everything that is expected",
                        () -> assertThat(RENCONTRES).containsAll(ATTENDUS));
        return HISTOIRES < MINIMUM ? vivre : Stream.concat(vivre, Stream.of(relire));
    }

    @AfterAll
    static void tell() {
        System.out.printf(
                "%d histories, %d prefixes checked, %d demands refused%n",
                VECUES.get(), PREFIXES.get(), REFUS.get());
    }

    private static void vivre(long de, long a) {
        LongStream.range(de, a)
                .parallel()
                .filter(graine -> !tient(graine))
                .boxed()
                .findFirst()
                .ifPresent(graine -> Assertions.fail(raconter(graine)));
    }

    private static boolean tient(long graine) {
        boolean tient = casse(gestes(graine), graine).isEmpty();
        if (tient) {
            VECUES.incrementAndGet();
        }
        return tient;
    }

    private static List<Geste> gestes(long graine) {
        return Geste.tirer(graine, Jeux.TOUS.size());
    }

    private static void vivre(List<Geste> gestes, long graine) {
        var monde = new Monde();
        try {
            gestes.forEach(g -> monde.vivre(g, Jeux.de(g)));
            monde.finir();
            for (var dossier : Monde.DOSSIERS) {
                relireDansNImporteQuelOrdre(monde, dossier, new Random(graine));
                relireAutrement(monde, dossier);
            }
        } catch (Error | RuntimeException e) {
            monde.recit.add("              ✗ " + e);
            throw new Arret(monde.recit, e);
        }
        PREFIXES.addAndGet(monde.prefixes());
        RENCONTRES.addAll(monde.rencontres());
        REFUS.addAndGet(monde.parcours.refus() + monde.orientation.refus());
    }

    @SuppressWarnings("serial") // never serialised
    private static final class Arret extends AssertionError {
        private final transient List<String> recit;

        Arret(List<String> recit, Throwable cause) {
            super(cause.getMessage(), cause);
            this.recit = recit;
        }
    }

    private static void relireDansNImporteQuelOrdre(Monde monde, UUID dossier, Random hasard) {
        var parcours = monde.parcours.faits(dossier.toString());
        var orientation = monde.orientation.faits(dossier.toString());
        var situation = SituationParcours.de(parcours);
        assertThat(SituationParcours.de(livrer(parcours, hasard))).isEqualTo(situation);
        assertThat(SituationOrientation.de(livrer(orientation, hasard)))
                .isEqualTo(SituationOrientation.de(orientation));
        assertThat(situation.continuite()).isEmpty();
    }

    private static <F extends Fait<?>> List<F> livrer(Collection<F> faits, Random hasard) {
        var livres = new ArrayList<>(faits);
        faits.stream().filter(_ -> hasard.nextBoolean()).forEach(livres::add);
        Collections.shuffle(livres, hasard);
        return livres;
    }

    /// The fold and the independent reading name the same professional on every day.
    private static void relireAutrement(Monde monde, UUID dossier) {
        var situation = monde.situation(dossier);
        if (!situation.existe()) {
            return;
        }
        var fin = monde.jour().plusDays(15);
        for (LocalDate jour = situation.ouvertures().getFirst().debut();
                jour.isBefore(fin);
                jour = jour.plusDays(1)) {
            Optional<String> attendu =
                    situation.porteurAu(jour).map(r -> r.porteur()).map(Porteur::professionnel);
            assertThat(monde.porteurRelu(dossier, jour)).as("%s", jour).isEqualTo(attendu);
        }
    }

    /// Leaves out whatever can be, one gesture after the other, as long as something breaks.
    private static String raconter(long graine) {
        var gestes = gestes(graine);
        var restants = new ArrayList<>(gestes);
        var recit = List.<String>of("it does not break any more");
        for (boolean encore = true; encore; ) {
            encore = false;
            for (int i = restants.size() - 1; i >= 0; i--) {
                var sans = new ArrayList<>(restants);
                sans.remove(i);
                if (casse(sans, graine).isPresent()) {
                    restants = sans;
                    encore = true;
                }
            }
        }
        recit = casse(restants, graine).orElse(recit);
        return "seed %d (-Dspie.graine=%d -Dspie.histoires=1), shortened to %d gestures of %d:%n%s"
                .formatted(
                        graine,
                        graine,
                        restants.size(),
                        gestes.size(),
                        String.join(System.lineSeparator(), recit));
    }

    private static Optional<List<String>> casse(List<Geste> gestes, long graine) {
        try {
            vivre(gestes, graine);
            return Optional.empty();
        } catch (Arret arret) {
            return Optional.of(arret.recit);
        }
    }
}
