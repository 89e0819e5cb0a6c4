package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.C;
import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.LUNDI_3_MARS;
import static fr.spie.parcours.domain.Scenario.RELAIS;
import static fr.spie.parcours.domain.Scenario.accepter;
import static fr.spie.parcours.domain.Scenario.candidat;
import static fr.spie.parcours.domain.Scenario.clore;
import static fr.spie.parcours.domain.Scenario.orienter;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.proposer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ParcoursCommande.OuvrirParcours;
import fr.spie.parcours.domain.ParcoursCommande.SignalerReferentIndisponible;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The guarantee itself, under anything that can be asked and anything that can be delivered.
class ContinuiteProperties {

    static final List<Porteur> PORTEURS = List.of(CHEF, A, B, C);

    /// Something asked, some days after what was asked before.
    record Geste(int attente, int genre, int qui, int decalage) {}

    @Property(tries = 500)
    void at_any_prefix_exactly_one_professional_answers_each_day(
            @ForAll("gestes") List<Geste> gestes) {
        var faits = vivre(gestes);
        for (int n = 1; n <= faits.size(); n++) {
            exactementUnPorteurChaqueJour(SituationParcours.de(faits.subList(0, n)));
        }
        assertThat(SituationParcours.de(faits).relais())
                .filteredOn(SituationParcours.Relais::enAttente)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void as_of_any_day_exactly_one_professional_answers(@ForAll("gestes") List<Geste> gestes) {
        var faits = vivre(gestes);
        for (var fait : faits) {
            var jour = fait.evenement().effectifLe();
            var vue = SituationParcours.au(faits, jour, Jour.fin(jour));
            exactementUnPorteurChaqueJour(vue);
            assertThat(vue.relais().stream().filter(SituationParcours.Relais::enAttente))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 300)
    void deliveries_in_any_order_and_any_number_fold_the_same(
            @ForAll("gestes") List<Geste> gestes, @ForAll Random hasard) {
        var faits = vivre(gestes);
        var livres = new ArrayList<>(faits);
        faits.stream().filter(_ -> hasard.nextBoolean()).forEach(livres::add);
        Collections.shuffle(livres, hasard);
        assertThat(SituationParcours.de(livres)).isEqualTo(SituationParcours.de(faits));
    }

    @Property(tries = 500)
    void any_set_of_facts_however_absurd_has_a_situation_without_gap(
            @ForAll("evenements") List<ParcoursEvenement> evenements, @ForAll Random hasard) {
        var faits = new ArrayList<Fait<ParcoursEvenement>>();
        for (var evenement : evenements) {
            faits.add(fait(faits.size(), evenement));
        }
        var attendue = SituationParcours.de(faits);
        exactementUnPorteurChaqueJour(attendue);
        faits.addAll(List.copyOf(faits));
        Collections.shuffle(faits, hasard);
        assertThat(SituationParcours.de(faits)).isEqualTo(attendue);
    }

    private static void exactementUnPorteurChaqueJour(SituationParcours s) {
        assertThat(s.continuite()).isEmpty();
        for (var ouverture : s.ouvertures()) {
            var fin = ouverture.fin().orElse(ouverture.debut().plusDays(400));
            for (var jour = ouverture.debut(); jour.isBefore(fin); jour = jour.plusDays(1)) {
                var leJour = jour;
                assertThat(s.responsabilites().stream().filter(r -> r.periode().contient(leJour)))
                        .as("who answers on %s", leJour)
                        .hasSize(1);
            }
        }
    }

    /// What becomes of a dossier when each gesture is tried, and those that are refused are not.
    private static List<Fait<ParcoursEvenement>> vivre(List<Geste> gestes) {
        var scenario = Scenario.avec();
        var jour = LUNDI_3_MARS;
        scenario.faire(new OuvrirParcours(DOSSIER, Acteur.automate(jour), jour, "MAURIAC", CHEF));
        for (var geste : gestes) {
            jour = jour.plusDays(geste.attente());
            for (var commande : commandes(geste, jour, scenario)) {
                try {
                    scenario.faire(commande);
                } catch (RefusException refusee) {
                    assertThat(refusee.refus().titre()).isNotBlank();
                }
            }
        }
        return scenario.faits();
    }

    private static List<ParcoursCommande> commandes(
            Geste geste, LocalDate jour, Scenario scenario) {
        var qui = PORTEURS.get(geste.qui());
        var id = new UUID(geste.genre(), jour.toEpochDay() * 10 + geste.qui());
        var enAttente = scenario.situation().relaisEnAttente();
        var relais = enAttente.map(SituationParcours.Relais::relaisId).orElse(RELAIS);
        var vers = enAttente.map(SituationParcours.Relais::vers).orElse(qui);
        var actuel = scenario.situation().porteurAu(jour);
        return switch (geste.genre()) {
            case 0, 1 ->
                    actuel.map(r -> proposer(r.porteur(), qui, id, jour)).stream()
                            .<ParcoursCommande>map(c -> c)
                            .toList();
            case 2, 3 ->
                    List.of(
                            accepter(
                                    vers,
                                    relais,
                                    jour,
                                    jour.plusDays(Math.max(0, geste.decalage()))));
            case 4 -> List.of(orienter(qui, id, jour.plusDays(Math.min(0, geste.decalage()))));
            case 5 ->
                    List.of(
                            new ParcoursCommande.DesignerReferent(
                                    DOSSIER,
                                    pcd(jour),
                                    jour.plusDays(Math.max(0, geste.decalage())),
                                    candidat(qui),
                                    Optional.empty()));
            case 6 ->
                    List.of(
                            new SignalerReferentIndisponible(
                                    DOSSIER,
                                    Acteur.automate(jour),
                                    jour.plusDays(geste.decalage()),
                                    qui.professionnel(),
                                    PORTEURS.get((geste.qui() + 1) % PORTEURS.size()),
                                    "Départ."));
            case 7 -> List.of(new FaireLePoint(DOSSIER, Acteur.automate(jour), jour));
            case 8 ->
                    List.of(
                            clore(
                                    pcd(jour),
                                    geste.decalage() > 5 ? jour.minusDays(geste.decalage()) : jour,
                                    geste.decalage() > 5
                                            ? IssueParcours.DECES
                                            : IssueParcours.AUTONOMIE));
            case 9 ->
                    List.of(
                            new OuvrirParcours(
                                    DOSSIER, Acteur.automate(jour), jour, "MAURIAC", CHEF));
            case 10, 11 -> corriger(geste, jour, scenario);
            default -> List.of(fusionner(geste, jour));
        };
    }

    /// Any fact at all, withdrawn or told again on another day.
    private static List<ParcoursCommande> corriger(Geste geste, LocalDate jour, Scenario scenario) {
        var faits = scenario.faits();
        var cible = faits.get((geste.attente() + 5 * geste.qui()) % faits.size());
        var vers =
                geste.genre() == 10
                        ? Optional.<LocalDate>empty()
                        : Optional.of(cible.evenement().effectifLe().plusDays(geste.decalage()));
        return List.of(new CorrigerFait(DOSSIER, pcd(jour), jour, cible.id(), vers, "erreur"));
    }

    private static ParcoursCommande fusionner(Geste geste, LocalDate jour) {
        var autre = new UUID(0, 2 + geste.attente() % 2);
        return switch (geste.qui()) {
            case 0 ->
                    new FusionnerDossiers(
                            DOSSIER, pcd(jour), jour, autre, Optional.empty(), List.of());
            case 1 -> new AbsorberDossier(DOSSIER, Acteur.automate(jour), jour, autre);
            default -> new AnnulerFusion(DOSSIER, pcd(jour), jour, autre, "deux personnes");
        };
    }

    @Provide
    Arbitrary<List<Geste>> gestes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, PORTEURS.size() - 1),
                        Arbitraries.integers().between(-10, 10))
                .as(Geste::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<ParcoursEvenement>> evenements() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(PORTEURS),
                        Arbitraries.of(PORTEURS),
                        Arbitraries.integers().between(1, 3))
                .as(ContinuiteProperties::evenement)
                .list()
                .ofMaxSize(20);
    }

    private static ParcoursEvenement evenement(
            int genre, int jours, Porteur de, Porteur vers, int rang) {
        var le = LUNDI_3_MARS.plusDays(jours);
        var id = new UUID(1, rang);
        return switch (genre) {
            case 0 -> new ParcoursOuvert(DOSSIER, le, "MAURIAC", vers);
            case 1 -> new ReferentDesigne(DOSSIER, le, de, vers, Optional.of(id));
            case 2 -> new RelaisPropose(DOSSIER, le, id, de, vers, le.plusDays(14), "");
            case 3 -> new RelaisAccepte(DOSSIER, le, id, de, vers);
            case 4 -> new PorteurProvisoireDesigne(DOSSIER, le, de, vers, "");
            case 5 -> new RelaisExpire(DOSSIER, le, id);
            case 6 -> new RelaisAnnule(DOSSIER, le, id, "");
            case 7 -> new DossierClos(DOSSIER, le, IssueParcours.AUTONOMIE, "");
            case 8 -> new DossiersFusionnes(DOSSIER, le, id, de, vers, List.of());
            case 9 -> new DossierAbsorbe(DOSSIER, le, id);
            case 10 -> new FusionAnnulee(DOSSIER, le, id, vers, "");
            default ->
                    new CorrectionApportee(
                            DOSSIER, le, new UUID(9, jours % 20), Optional.empty(), "erreur");
        };
    }

    /// Recorded in the order of the list, whatever the days of effect.
    private static Fait<ParcoursEvenement> fait(int rang, ParcoursEvenement evenement) {
        return new Fait<>(
                new UUID(9, rang),
                rang,
                evenement,
                Jour.debut(LUNDI_3_MARS.plusYears(1)).plusSeconds(rang),
                "departement",
                "test",
                new UUID(8, 8),
                Optional.empty());
    }
}
