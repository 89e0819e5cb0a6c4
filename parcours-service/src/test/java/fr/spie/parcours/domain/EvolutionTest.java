package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.C;
import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.ORIENTATION;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.RELAIS;
import static fr.spie.parcours.domain.Scenario.accepter;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.avec;
import static fr.spie.parcours.domain.Scenario.candidat;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.clore;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.proposer;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.decision.Refus;
import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.EtatRelais;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AccepterTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.ChangerTerritoire;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterDroit;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterStatut;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ContinuiteCommande.RefuserPartage;
import fr.spie.parcours.domain.ContinuiteCommande.RetablirPartage;
import fr.spie.parcours.domain.ParcoursCommande.NoterContact;
import fr.spie.parcours.domain.PlanCommande.ArreterPlan;
import fr.spie.parcours.domain.PlanCommande.Repreneur;
import fr.spie.parcours.domain.RefusContinuite.CorrectionSansPorteur;
import fr.spie.parcours.domain.RefusContinuite.DeuxAccompagnementsRenforces;
import fr.spie.parcours.domain.RefusContinuite.PartageRefuseParLaPersonne;
import fr.spie.parcours.domain.RefusContinuite.PlanIncomplet;
import fr.spie.parcours.domain.RefusContinuite.TransfertDejaDemande;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvolutionTest {

    private static final UUID AUTRE = new UUID(0, 2);
    private static final UUID OBJET = new UUID(4, 4);

    private static LocalDate le(String jour) {
        return LocalDate.parse(jour);
    }

    private static UUID id(Scenario dossier, Class<? extends ParcoursEvenement> type) {
        return dossier.faits().stream()
                .filter(f -> type.isInstance(f.evenement()))
                .map(Fait::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void e24_e16_neither_rights_nor_status_end_anything() {
        var dossier = suiviParA();
        var jour = le("2025-06-02");
        dossier.faire(
                new ConstaterDroit(
                        DOSSIER, Acteur.automate(jour), le("2025-03-31"), EtatDroit.FERME, "RFD"));
        dossier.faire(new ConstaterStatut(DOSSIER, acteur(A, jour), jour, StatutPersonne.SALARIE));
        assertThat(dossier.situation().ouvert()).isTrue();
        assertThat(dossier.porteurAu(jour)).isEqualTo(A);
    }

    @Test
    void e14_a_move_recorded_late_is_true_from_its_day_and_changes_nobody() {
        var dossier = suiviParA();
        var su = le("2025-05-20");
        dossier.faire(
                new ChangerTerritoire(
                        DOSSIER, Acteur.automate(su), le("2025-05-12"), "MAURIAC", "AURILLAC"));
        var faits = dossier.faits();
        assertThat(territoire(faits, "2025-05-11", "2025-05-20")).isEqualTo("MAURIAC");
        assertThat(territoire(faits, "2025-05-12", "2025-05-20")).isEqualTo("AURILLAC");
        assertThat(territoire(faits, "2025-05-12", "2025-05-19")).isEqualTo("MAURIAC");
        assertThat(dossier.porteurAu(su)).isEqualTo(A);
    }

    private static String territoire(
            List<Fait<ParcoursEvenement>> faits, String etatAu, String connuAu) {
        return SituationParcours.au(faits, le(etatAu), Jour.fin(le(connuAu)))
                .territoire()
                .orElseThrow();
    }

    @Test
    void e15_no_day_is_without_a_carrier_until_the_day_after_the_acceptance() {
        var dossier = suiviParA();
        var demande = le("2025-05-05");
        dossier.faire(new DemanderTransfert(DOSSIER, acteur(A, demande), demande, OBJET, "19"));
        assertThat(
                        dossier.refus(
                                new DemanderTransfert(
                                        DOSSIER, acteur(A, demande), demande, AUTRE, "63")))
                .isEqualTo(new TransfertDejaDemande(OBJET, "19"));
        var accord = le("2025-06-10");
        dossier.faire(new AccepterTransfert(DOSSIER, chefDeProjet(accord), accord, OBJET));
        var s = dossier.situation();
        assertThat(s.porteurAu(accord)).isPresent();
        assertThat(s.porteurAu(accord.plusDays(1))).isEmpty();
        assertThat(s.cloture().orElseThrow().issue()).isEqualTo(IssueParcours.TRANSFERE);
        assertThat(s.continuite()).isEmpty();
    }

    @Test
    void e16_a_death_by_error_is_corrected_and_everything_stands_again() {
        var dossier = suiviParA();
        var propose = le("2025-04-07");
        dossier.faire(proposer(A, B, RELAIS, propose));
        var su = le("2025-04-09");
        dossier.faire(clore(pcd(su), le("2025-04-02"), IssueParcours.DECES));
        assertThat(dossier.situation().ouvert()).isFalse();
        dossier.faire(corriger(id(dossier, DossierClos.class), Optional.empty(), "2025-04-14"));
        var s = dossier.situation();
        assertThat(s.ouvert()).isTrue();
        assertThat(s.continuite()).isEmpty();
        assertThat(s.relais().getFirst().etat()).isEqualTo(EtatRelais.EN_ATTENTE);
        assertThat(SituationParcours.au(dossier.faits(), su, Jour.fin(su)).ouvertAu(su))
                .as("as it was known then")
                .isFalse();
    }

    private static CorrigerFait corriger(UUID cible, Optional<LocalDate> jour, String su) {
        return new CorrigerFait(DOSSIER, pcd(le(su)), le(su), cible, jour, "erreur de saisie");
    }

    @Test
    void e19_a_date_is_corrected_for_who_knows_since_and_for_nobody_before() {
        var dossier = avec(OUVERT);
        var typee = le("2025-03-12");
        var vraie = le("2025-02-12");
        dossier.enregistrer(
                new ReferentDesigne(DOSSIER, typee, CHEF, A, Optional.of(new UUID(7, 7))), typee);
        var cible = id(dossier, ReferentDesigne.class);
        dossier.faire(corriger(cible, Optional.of(vraie), "2025-03-20"));
        assertThat(dossier.porteurAu(le("2025-02-13"))).isEqualTo(A);
        var avant = SituationParcours.au(dossier.faits(), le("2025-02-28"), Jour.fin(typee));
        assertThat(avant.porteurAu(le("2025-02-28")).orElseThrow().porteur()).isEqualTo(CHEF);
        var apres =
                SituationParcours.au(dossier.faits(), le("2025-02-28"), Jour.fin(le("2025-03-31")));
        assertThat(apres.porteurAu(le("2025-02-28")).orElseThrow().porteur()).isEqualTo(A);
    }

    @Test
    void no_correction_takes_the_carrier_away() {
        var dossier = suiviParA();
        var ouverture = id(dossier, ParcoursOuvert.class);
        assertThat(dossier.refus(corriger(ouverture, Optional.empty(), "2025-03-03")))
                .isEqualTo(new CorrectionSansPorteur(ouverture));
    }

    @Test
    void e17_two_dossiers_of_one_person_have_one_referent_from_the_merge_on() {
        var garde = suiviParA();
        var fusion = le("2025-03-03");
        garde.faire(fusionner(fusion, List.of(coach(Dispositif.COACH_SOCIAL))));
        assertThat(garde.porteurAu(fusion)).isEqualTo(A);
        assertThat(garde.situation().accompagnement().renforces(fusion)).hasSize(1);
        var disparu = suiviParA();
        disparu.faire(new AbsorberDossier(DOSSIER, Acteur.automate(fusion), fusion, AUTRE));
        assertThat(disparu.situation().porteurAu(fusion)).isEmpty();
        assertThat(disparu.situation().porteurAu(fusion.minusDays(1))).isPresent();
        assertThat(disparu.situation().cloture().orElseThrow().issue())
                .isEqualTo(IssueParcours.FUSION);
        assertThat(disparu.situation().changements().absorbeDans()).contains(AUTRE);
    }

    private static FusionnerDossiers fusionner(LocalDate jour, List<Accompagnement> repris) {
        return new FusionnerDossiers(
                DOSSIER, chefDeProjet(jour), jour, AUTRE, Optional.of(candidat(A)), repris);
    }

    private static Accompagnement coach(Dispositif dispositif) {
        return new Accompagnement(
                OBJET,
                dispositif,
                B,
                le("2025-02-20"),
                Optional.of(le("2025-08-20")),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_merge_chooses_one_reinforced_accompaniment() {
        var garde = suiviParA();
        garde.enregistrer(
                new AccompagnementOuvert(
                        DOSSIER,
                        le("2025-02-20"),
                        new UUID(4, 9),
                        Dispositif.PLIE,
                        C,
                        Optional.empty(),
                        Optional.empty()),
                le("2025-02-20"));
        assertThat(
                        garde.refus(
                                fusionner(
                                        le("2025-03-03"), List.of(coach(Dispositif.COACH_SOCIAL)))))
                .isInstanceOf(DeuxAccompagnementsRenforces.class);
    }

    @Test
    void e18_an_undone_merge_restores_both_and_lists_what_was_recorded_between() {
        var garde = suiviParA();
        var fusion = le("2025-03-03");
        garde.faire(fusionner(fusion, List.of(coach(Dispositif.COACH_SOCIAL))));
        var contact = le("2025-03-10");
        garde.faire(new NoterContact(DOSSIER, acteur(A, contact), contact, OBJET, "ENTRETIEN"));
        var annulation = le("2025-03-20");
        garde.faire(
                new AnnulerFusion(DOSSIER, chefDeProjet(annulation), annulation, AUTRE, "erreur"));
        var s = garde.situation();
        assertThat(s.porteurAu(annulation).orElseThrow().porteur()).isEqualTo(A);
        assertThat(s.accompagnement().accompagnements()).isEmpty();
        assertThat(s.contacts()).hasSize(1);
        var tache = s.vigilance().ouvertes().getFirst();
        assertThat(tache.nature()).isEqualTo(NatureAnomalie.FAITS_A_REPARTIR);
        assertThat(tache.motif()).contains("ContactPris du 2025-03-10");

        var disparu = suiviParA();
        disparu.enregistrer(new DossierAbsorbe(DOSSIER, fusion, AUTRE), fusion);
        disparu.faire(
                new AnnulerFusion(
                        DOSSIER, Acteur.automate(annulation), annulation, AUTRE, "erreur"));
        assertThat(disparu.situation().ouvert()).isTrue();
        assertThat(disparu.porteurAu(annulation)).isEqualTo(A);
        assertThat(disparu.situation().continuite()).isEmpty();
        assertThat(disparu.situation().changements().absorbeDans()).isEmpty();
    }

    @Test
    void e25_a_refused_sharing_keeps_the_referent_and_forbids_that_handover() {
        var dossier = suiviParA();
        var jour = le("2025-03-03");
        dossier.faire(new RefuserPartage(DOSSIER, acteur(A, jour), jour, B.institution()));
        assertThat(dossier.refus(proposer(A, B, RELAIS, jour)))
                .isEqualTo(new PartageRefuseParLaPersonne(B.institution()));
        dossier.faire(proposer(A, C, RELAIS, jour));
        assertThat(dossier.porteurAu(jour)).isEqualTo(A);
        dossier.faire(new RefuserPartage(DOSSIER, acteur(A, jour), jour, C.institution()));
        assertThat(dossier.refus(accepter(C, RELAIS, jour, jour)))
                .as("the handover that waited too")
                .isEqualTo(new PartageRefuseParLaPersonne(C.institution()));
    }

    @Test
    void e25_a_sharing_restored_allows_the_handover_again() {
        var dossier = suiviParA();
        var jour = le("2025-03-03");
        dossier.faire(new RefuserPartage(DOSSIER, acteur(A, jour), jour, B.institution()));
        var puis = jour.plusDays(1);
        dossier.faire(new RetablirPartage(DOSSIER, acteur(A, puis), puis, B.institution()));
        dossier.faire(proposer(A, B, RELAIS, puis));
        assertThat(dossier.situation().relaisEnAttente()).isPresent();
    }

    @Test
    void e06_a_plan_covers_every_dossier_or_is_refused_with_those_it_forgets() {
        var dossiers = IntStream.range(0, 12).mapToObj(i -> new UUID(20, i)).toList();
        var jour = le("2025-06-02");
        var onze = plan(jour, dossiers.subList(0, 11), Set.copyOf(dossiers));
        assertThat(refus(onze))
                .isEqualTo(
                        new PlanIncomplet(
                                "professionnel:cip-mauriac-1", 1, List.of(new UUID(20, 11))));
        assertThat(PlanDecideur.INSTANCE.decider(plan(jour, dossiers, Set.copyOf(dossiers)), false))
                .hasSize(1);
    }

    @Test
    void a_plan_is_made_by_who_may_and_never_backdated() {
        var dossiers = List.of(new UUID(20, 0));
        var demain = le("2025-07-01");
        assertThat(refus(plan(demain, dossiers, Set.of())))
                .isEqualTo(new DecisionAntidatee(le("2025-06-30"), demain));
        var ailleurs = new Acteur("plie", "cheffe", Set.of("chef_service"), le("2025-06-02"));
        var p = plan(le("2025-06-02"), dossiers, Set.of());
        assertThat(
                        refus(
                                new ArreterPlan(
                                        p.planId(),
                                        ailleurs,
                                        p.le(),
                                        p.partant(),
                                        p.institution(),
                                        p.motif(),
                                        p.repreneurs(),
                                        p.attendus())))
                .isInstanceOf(AccesInterdit.class);
    }

    private static Refus refus(ArreterPlan plan) {
        return catchThrowableOfType(
                        RefusException.class, () -> PlanDecideur.INSTANCE.decider(plan, false))
                .refus();
    }

    private static ArreterPlan plan(LocalDate jour, List<UUID> couverts, Set<UUID> attendus) {
        return new ArreterPlan(
                OBJET,
                pcd(jour),
                le("2025-06-30"),
                "professionnel:cip-mauriac-1",
                "departement",
                "Mutation",
                couverts.stream().map(d -> new Repreneur(d, candidat(B))).toList(),
                attendus);
    }

    @Test
    void an_orientation_tells_its_path() {
        assertThat(suiviParA().situation().orienteLe()).contains(ORIENTATION);
    }
}
