package fr.spie.parcours.view.fileactive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.backbone.acces.Partages.Visibles;
import fr.spie.backbone.projection.Vues;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.NatureInstitution;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.ParcoursApplication;
import fr.spie.parcours.view.fileactive.EtatJour.Suivi;
import fr.spie.parcours.view.fileactive.FileActive.Ligne;
import fr.spie.parcours.view.fileactive.FileActive.Relais;
import fr.spie.testkit.Infra;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// The file active on real rows against the folds of random histories, half of them to come: an
/// instance of its own, to which the facts are handed in batches.
class FileActiveTest {

    static final int DOSSIERS = 60;
    static final LocalDate AUJOURDHUI = Jour.de(Instant.now());
    static final LocalDate DEBUT = AUJOURDHUI.minusDays(HistoiresAleatoires.JOURS / 2);
    static final Instant TOUT_SU = Instant.parse("2999-01-01T00:00:00Z");

    static ConfigurableApplicationContext instance;
    static long graine;
    static Random hasard;
    static final Map<UUID, List<Fait<?>>> HISTOIRES = new HashMap<>();

    @BeforeAll
    static void livrer() {
        graine = Long.getLong("spie.graine", System.nanoTime());
        System.out.println("seed (-Dspie.graine=): " + graine);
        hasard = new Random(graine);
        var proprietes =
                Infra.proprietes("parcours-file-active").entrySet().stream()
                        .map(e -> "--" + e.getKey() + "=" + e.getValue());
        instance =
                ParcoursApplication.application()
                        .run(
                                Stream.concat(
                                                proprietes,
                                                Stream.of(
                                                        "--spie.parcours.veille=PT1H",
                                                        muet("vues"),
                                                        muet("automates")))
                                        .toArray(String[]::new));
        var livraison = new LivraisonDirecte(instance.getBean(Vues.class));
        livraison.livrer(annuaire());
        var restent = new ArrayList<List<Fait<?>>>();
        for (int i = 0; i < DOSSIERS; i++) {
            var dossier = new UUID(hasard.nextLong(), i);
            var faits = HistoiresAleatoires.dossier(hasard, dossier, DEBUT, 12);
            HISTOIRES.put(dossier, faits);
            restent.add(new ArrayList<>(faits));
        }
        while (!restent.isEmpty()) {
            var lot = new ArrayList<Fait<?>>();
            for (int i = 1 + hasard.nextInt(40); i > 0 && !restent.isEmpty(); i--) {
                var suite = restent.get(hasard.nextInt(restent.size()));
                lot.add(suite.removeFirst());
                restent.removeIf(List::isEmpty);
            }
            livraison.livrer(lot);
        }
    }

    private static String muet(String binding) {
        return "--spring.cloud.stream.bindings." + binding + "-in-0.consumer.auto-startup=false";
    }

    @AfterAll
    static void arreter() {
        instance.close();
    }

    private static List<Fait<?>> annuaire() {
        var avant = DEBUT.minusYears(1);
        return Stream.<AnnuaireEvenement>of(
                        new InstitutionDeclaree("plie", avant, "PLIE", NatureInstitution.PLIE),
                        new ProfessionnelHabilite(
                                "hasard-1",
                                avant,
                                "Un Hasard",
                                "departement",
                                "CIP",
                                Optional.of("HASARD-NORD"),
                                Optional.of(3)),
                        new ProfessionnelHabilite(
                                "hasard-2",
                                avant,
                                "Deux Hasard",
                                "departement",
                                "COACH_JEUNES",
                                Optional.empty(),
                                Optional.empty()),
                        new ProfessionnelHabilite(
                                "hasard-3",
                                avant,
                                "Trois Hasard",
                                "plie",
                                "ACCOMPAGNATEUR",
                                Optional.empty(),
                                Optional.empty()))
                .<Fait<?>>map(
                        e ->
                                new Fait<>(
                                        UUID.randomUUID(),
                                        0,
                                        e,
                                        Jour.debut(avant),
                                        "departement",
                                        "test",
                                        new UUID(8, 8),
                                        Optional.empty()))
                .toList();
    }

    static final Visibles TOUT = new Visibles(Optional.empty(), DEBUT);

    static FileActive lire(Filtre filtre, Lecture lecture) {
        return instance.getBean(FilesActives.class)
                .lire(filtre, Optional.empty(), Optional.empty(), lecture, TOUT);
    }

    static Filtre filtre(String referent, String institution, String territoire, String qualite) {
        return new Filtre(
                Filtre.dit(Optional.of(referent)),
                Filtre.dit(Optional.of(institution)),
                Filtre.dit(Optional.of(territoire)),
                Filtre.qualite(Optional.of(qualite)),
                Filtre.DEBUT,
                200);
    }

    static Filtre auHasard() {
        return filtre(
                un("", "", "hasard-1", "hasard-2", "hasard-3"),
                un("", "", "departement", "plie"),
                un("", "", "HASARD-NORD", "HASARD-SUD"),
                un("", "", "REFERENT", "PROVISOIRE"));
    }

    private static String un(String... choix) {
        return choix[hasard.nextInt(choix.length)];
    }

    static boolean dans(Filtre f, Optional<Suivi> suivi) {
        return suivi.filter(s -> egal(f.referent(), s.porteur().professionnel()))
                .filter(s -> egal(f.institution(), s.porteur().institution()))
                .filter(s -> egal(f.territoire(), s.territoire()))
                .filter(s -> egal(f.qualite(), s.qualite()))
                .isPresent();
    }

    private static <T> boolean egal(Optional<T> voulu, T valeur) {
        return voulu.map(valeur::equals).orElse(true);
    }

    static Optional<Suivi> suivi(UUID dossier, LocalDate etatAu, Instant connuAu) {
        return ChroniqueProperties.suiviPlie(
                HISTOIRES.getOrDefault(dossier, List.of()), etatAu, connuAu);
    }

    static Lecture auxDates(LocalDate etatAu, Instant connuAu) {
        return new Lecture(etatAu, connuAu, true, true);
    }

    static Lecture auHasardDesDates() {
        return auxDates(
                DEBUT.plusDays(hasard.nextInt(HistoiresAleatoires.JOURS + 4) - 2),
                HistoiresAleatoires.instant(DEBUT, hasard.nextInt(14) - 1)
                        .plus(hasard.nextInt(3) - 1, ChronoUnit.MICROS));
    }

    @Test
    void at_any_two_times_the_file_is_the_fold() {
        for (int i = 0; i < 150; i++) {
            var filtre = auHasard();
            var lecture = auHasardDesDates();
            var file = lire(filtre, lecture);
            var attendus = attendus(filtre, lecture);
            assertThat(file.items())
                    .as("seed %s, %s, %s", graine, filtre, lecture)
                    .containsExactlyElementsOf(attendus);
            assertThat(file.totaux().dossiers()).isEqualTo(attendus.size());
            assertThat(file.totaux().referents())
                    .isEqualTo(compter(attendus, l -> l.qualite() == Qualite.REFERENT));
            assertThat(file.totaux().provisoires())
                    .isEqualTo(compter(attendus, l -> l.qualite() == Qualite.PROVISOIRE));
            assertThat(file.totaux().relaisEnAttente())
                    .isEqualTo(compter(attendus, l -> l.relais().isPresent()));
        }
    }

    @Test
    void what_waits_to_come_in_is_told_apart() {
        for (int i = 0; i < 60; i++) {
            var lecture = auHasardDesDates();
            var ou = un("", "HASARD-NORD", "HASARD-SUD");
            var file = lire(filtre("hasard-1", "", ou, ""), lecture);
            var attendus =
                    attendus(filtre("", "", ou, ""), lecture).stream()
                            .filter(
                                    l ->
                                            l.relais()
                                                    .map(Relais::versProfessionnel)
                                                    .filter("hasard-1"::equals)
                                                    .isPresent())
                            .toList();
            assertThat(file.recus())
                    .as("seed %s, %s, %s", graine, ou, lecture)
                    .containsExactlyElementsOf(attendus);
            assertThat(file.totaux().relaisRecus()).isEqualTo(attendus.size());
        }
    }

    @Test
    void today_and_the_past_are_one_reading() {
        for (int i = 0; i < 40; i++) {
            var filtre = auHasard();
            var live = lire(filtre, new Lecture(AUJOURDHUI, TOUT_SU, false, true));
            assertThat(live)
                    .as("seed %s, %s", graine, filtre)
                    .isEqualTo(lire(filtre, auxDates(AUJOURDHUI, TOUT_SU)));
            assertThat(live.items())
                    .containsExactlyElementsOf(attendus(filtre, auxDates(AUJOURDHUI, TOUT_SU)));
        }
    }

    @Test
    void pages_follow_one_another() {
        var tout = filtre("", "", "", "");
        var entiere = lire(tout, auxDates(AUJOURDHUI, TOUT_SU));
        var lues = new ArrayList<Ligne>();
        var apres = Filtre.DEBUT;
        for (int i = 0; i < DOSSIERS; i++) {
            var page =
                    lire(
                            new Filtre(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    apres,
                                    7),
                            auxDates(AUJOURDHUI, TOUT_SU));
            lues.addAll(page.items());
            assertThat(page.totaux()).isEqualTo(entiere.totaux());
            if (page.nextCursor() == null) {
                break;
            }
            apres = UUID.fromString(page.nextCursor());
        }
        assertThat(lues).isEqualTo(entiere.items());
    }

    @Test
    void entries_exits_and_durations_are_counted_day_by_day() {
        for (int i = 0; i < 60; i++) {
            var filtre = auHasard();
            var lecture = auHasardDesDates();
            var du = DEBUT.plusDays(hasard.nextInt(HistoiresAleatoires.JOURS));
            var au = du.plusDays(hasard.nextInt(30));
            var lus =
                    instance.getBean(FilesActives.class)
                            .lire(filtre, Optional.of(du), Optional.of(au), lecture, TOUT)
                            .mouvements();
            int entres = 0;
            int sorties = 0;
            long jours = 0;
            var fin = au.isBefore(lecture.etatAu()) ? au : lecture.etatAu();
            for (var dossier : HISTOIRES.keySet()) {
                boolean entre = false;
                for (var jour = du; !jour.isAfter(fin); jour = jour.plusDays(1)) {
                    boolean avant = present(filtre, dossier, jour.minusDays(1), lecture);
                    boolean present = present(filtre, dossier, jour, lecture);
                    entre |= present && !avant;
                    if (avant && !present && !perdu(dossier, jour, lecture)) {
                        sorties++;
                        for (var j = jour.minusDays(1);
                                present(filtre, dossier, j, lecture);
                                j = j.minusDays(1)) {
                            jours++;
                        }
                    }
                }
                entres += entre ? 1 : 0;
            }
            assertThat(List.of(lus.entrees(), lus.sorties()))
                    .as("seed %s, %s, %s, %s - %s", graine, filtre, lecture, du, au)
                    .isEqualTo(List.of(entres, sorties));
            assertThat(lus.dureeMoyenneMois()).isEqualTo(Comptes.moyenne(jours, sorties));
        }
    }

    @Test
    void capacity_is_their_own_or_that_of_their_dispositif() {
        var lecture = auxDates(AUJOURDHUI, TOUT_SU);
        var un = lire(filtre("hasard-1", "", "", ""), lecture).charge().orElseThrow();
        assertThat(un.capacite()).contains(3);
        assertThat(un.surcharge()).isEqualTo(un.dossiers() > 3);
        var coach = lire(filtre("hasard-2", "", "", ""), lecture).charge().orElseThrow();
        assertThat(coach.capacite()).contains(40);
        assertThat(coach.source().orElseThrow()).contains("Q035");
        var plie = lire(filtre("hasard-3", "", "HASARD-SUD", ""), lecture).charge().orElseThrow();
        assertThat(plie.capacite()).contains(100);
        assertThat(plie.dossiers())
                .as("of the whole file, whatever part of it is shown")
                .isEqualTo(lire(filtre("hasard-3", "", "", ""), lecture).totaux().dossiers());
        assertThat(
                        lire(filtre("hasard-1", "", "", ""), auxDates(DEBUT.minusYears(2), TOUT_SU))
                                .charge())
                .as("not yet in the directory")
                .isEmpty();
    }

    @Test
    void the_share_of_each_is_the_file_of_each() {
        for (int i = 0; i < 20; i++) {
            var lecture = auHasardDesDates();
            var parts =
                    instance.getBean(Repartition.class)
                            .lire(Optional.empty(), Optional.empty(), lecture, TOUT);
            assertThat(parts.items()).hasSize(3);
            for (var part : parts.items()) {
                var qui = part.charge().professionnel();
                var file = lire(filtre(qui, "", "", ""), lecture);
                assertThat(Optional.of(part.charge())).isEqualTo(file.charge());
                assertThat(part.referents()).isEqualTo(file.totaux().referents());
                assertThat(part.provisoires()).isEqualTo(file.totaux().provisoires());
                assertThat(part.relaisEnAttente()).isEqualTo(file.totaux().relaisEnAttente());
            }
        }
        var plie =
                instance.getBean(Repartition.class)
                        .lire(Optional.of("plie"), Optional.empty(), auHasardDesDates(), TOUT);
        assertThat(plie.items()).extracting(f -> f.charge().nom()).containsExactly("Trois Hasard");
    }

    private static boolean present(Filtre filtre, UUID dossier, LocalDate jour, Lecture lecture) {
        return dans(filtre, suivi(dossier, jour, lecture.connuAu()));
    }

    /// Nobody answers any more because of a death or a merge.
    private static boolean perdu(UUID dossier, LocalDate jour, Lecture lecture) {
        if (suivi(dossier, jour, lecture.connuAu()).isPresent()) {
            return false;
        }
        return situation(dossier, jour, lecture.connuAu())
                .cloture()
                .filter(c -> c.issue() == IssueParcours.DECES || c.issue() == IssueParcours.FUSION)
                .isPresent();
    }

    private static SituationParcours situation(UUID dossier, LocalDate jour, Instant connuAu) {
        return SituationParcours.au(
                ChroniqueProperties.de(
                        HISTOIRES.getOrDefault(dossier, List.of()), ParcoursEvenement.class),
                jour,
                connuAu);
    }

    private static int compter(List<Ligne> lignes, java.util.function.Predicate<Ligne> quoi) {
        return (int) lignes.stream().filter(quoi).count();
    }

    /// The lines, from the folds alone.
    private static List<Ligne> attendus(Filtre filtre, Lecture lecture) {
        return HISTOIRES.keySet().stream()
                .filter(d -> present(filtre, d, lecture.etatAu(), lecture))
                .sorted(Comparator.comparing(UUID::toString))
                .map(d -> attendu(d, lecture))
                .toList();
    }

    private static Ligne attendu(UUID dossier, Lecture lecture) {
        var faits = HISTOIRES.getOrDefault(dossier, List.of());
        var suivi = suivi(dossier, lecture.etatAu(), lecture.connuAu()).orElseThrow();
        var situation = situation(dossier, lecture.etatAu(), lecture.connuAu());
        var detail =
                DetailsPlies.de(
                        faits,
                        new Coupe(lecture.etatAu(), Optional.of(lecture.connuAu())),
                        Regles.PAR_DEFAUT);
        return new Ligne(
                dossier,
                detail.identite().isPresent() ? "donnée effacée" : "identité inconnue",
                suivi.territoire(),
                suivi.porteur().professionnel(),
                Map.of(
                                "hasard-1", "Un Hasard",
                                "hasard-2", "Deux Hasard",
                                "hasard-3", "Trois Hasard")
                        .get(suivi.porteur().professionnel()),
                suivi.porteur().institution(),
                suivi.qualite(),
                suivi.depuisLe(),
                suivi.ouvertLe(),
                situation.dernierContactLe(),
                detail.contratFinLe(),
                ChroniqueProperties.relaisPlie(faits, lecture.etatAu(), lecture.connuAu())
                        .map(
                                r ->
                                        new Relais(
                                                r.relaisId(),
                                                r.vers().professionnel(),
                                                r.vers().institution(),
                                                r.echeanceLe())));
    }
}
