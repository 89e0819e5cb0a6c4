package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.AUTRE_RELAIS;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.C;
import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.ORIENTATION;
import static fr.spie.parcours.domain.Scenario.RELAIS;
import static fr.spie.parcours.domain.Scenario.absence;
import static fr.spie.parcours.domain.Scenario.accepter;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.clore;
import static fr.spie.parcours.domain.Scenario.designer;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.proposer;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.ContinuiteEvenement.CorrectionApportee;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.FusionAnnulee;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAbandonne;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementAccepte;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementDemande;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.EtatRelais;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.SituationContinuite.Transfert;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.parcours.domain.ContinuiteCommande.AbandonnerTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AbsorberDossier;
import fr.spie.parcours.domain.ContinuiteCommande.AccepterTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.AnnulerFusion;
import fr.spie.parcours.domain.ContinuiteCommande.CorrigerFait;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ParcoursCommande.NoterContact;
import fr.spie.parcours.domain.ParcoursCommande.RefuserRelais;
import fr.spie.parcours.domain.RefusContinuite.CorrectionNonDeplacable;
import fr.spie.parcours.domain.RefusContinuite.CorrectionSansEffet;
import fr.spie.parcours.domain.RefusContinuite.CorrigeDepuis;
import fr.spie.parcours.domain.RefusContinuite.FaitCalcule;
import fr.spie.parcours.domain.RefusContinuite.FaitDejaCorrige;
import fr.spie.parcours.domain.RefusContinuite.FusionNonCorrigeable;
import fr.spie.parcours.domain.RefusContinuite.TransfertDejaConclu;
import fr.spie.parcours.domain.RefusContinuite.TransfertDejaDemande;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusParcours.RelaisDejaRepondu;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is withdrawn or told again on another day: one professional answers all the same (S22).
class CorrectionTest {

    private static final UUID AUTRE = new UUID(0, 2);
    private static final UUID TRANSFERT = new UUID(4, 1);
    private static final LocalDate JUIN = LocalDate.of(2025, 6, 2);

    private static LocalDate mars(int jour) {
        return LocalDate.of(2025, 3, jour);
    }

    private static CorrigerFait retirer(Scenario dossier, Class<? extends ParcoursEvenement> type) {
        return corriger(dossier.dernier(type), Optional.empty());
    }

    private static CorrigerFait redater(
            Scenario dossier, Class<? extends ParcoursEvenement> type, LocalDate jour) {
        return corriger(dossier.dernier(type), Optional.of(jour));
    }

    private static CorrigerFait corriger(UUID cible, Optional<LocalDate> jour) {
        return new CorrigerFait(DOSSIER, pcd(JUIN), JUIN, cible, jour, "erreur de saisie");
    }

    /// Handed over by A to B on 10 March.
    private static Scenario remisAB() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, mars(3)));
        dossier.faire(accepter(B, RELAIS, mars(10), mars(10)));
        return dossier;
    }

    private static List<UUID> enAttente(Scenario dossier) {
        return dossier.situation().relais().stream()
                .filter(SituationParcours.Relais::enAttente)
                .map(SituationParcours.Relais::relaisId)
                .toList();
    }

    @Test
    void neither_side_of_a_merge_is_corrected_alone() {
        var garde = suiviParA();
        garde.faire(
                new FusionnerDossiers(
                        DOSSIER,
                        chefDeProjet(mars(3)),
                        mars(3),
                        AUTRE,
                        Optional.empty(),
                        List.of()));
        var disparu = suiviParA();
        disparu.faire(new AbsorberDossier(DOSSIER, Acteur.automate(mars(3)), mars(3), AUTRE));
        for (var jour : List.of(Optional.<LocalDate>empty(), Optional.of(mars(4)))) {
            var fusion = garde.dernier(DossiersFusionnes.class);
            assertThat(garde.refus(corriger(fusion, jour)))
                    .isEqualTo(new FusionNonCorrigeable(fusion));
            var absorption = disparu.dernier(DossierAbsorbe.class);
            assertThat(disparu.refus(corriger(absorption, jour)))
                    .isEqualTo(new FusionNonCorrigeable(absorption));
        }
    }

    @Test
    void what_undid_a_merge_is_not_corrected_either() {
        var garde = suiviParA();
        garde.enregistrer(
                new DossiersFusionnes(DOSSIER, mars(3), AUTRE, A, A, List.of(TRANSFERT)), mars(3));
        garde.enregistrer(
                new AccompagnementOuvert(
                        DOSSIER,
                        mars(1),
                        TRANSFERT,
                        Dispositif.PLIE,
                        C,
                        Optional.empty(),
                        Optional.empty()),
                mars(3));
        garde.faire(
                new AnnulerFusion(DOSSIER, chefDeProjet(mars(20)), mars(20), AUTRE, "deux sœurs"));
        var annulation = garde.dernier(FusionAnnulee.class);
        assertThat(garde.refus(corriger(annulation, Optional.empty())))
                .isEqualTo(new FusionNonCorrigeable(annulation));
        var reprise = garde.dernier(CorrectionApportee.class);
        assertThat(garde.refus(corriger(reprise, Optional.empty())))
                .isEqualTo(new FusionNonCorrigeable(reprise));
    }

    @Test
    void an_acceptance_that_never_was_gives_the_dossier_back_and_the_handover_waits_again() {
        var dossier = remisAB();
        dossier.faire(retirer(dossier, RelaisAccepte.class));
        assertThat(dossier.porteurAu(mars(10))).isEqualTo(A);
        assertThat(enAttente(dossier)).containsExactly(RELAIS);
    }

    @Test
    void an_acceptance_withdrawn_beside_another_handover_that_waits_does_not_wait_too() {
        var dossier = remisAB();
        dossier.faire(proposer(B, C, AUTRE_RELAIS, mars(12)));
        dossier.faire(retirer(dossier, RelaisAccepte.class));
        assertThat(enAttente(dossier)).containsExactly(AUTRE_RELAIS);
        assertThat(dossier.porteurAu(mars(12))).isEqualTo(A);
    }

    @Test
    void an_acceptance_withdrawn_after_others_took_over_does_not_wait() {
        var dossier = remisAB();
        dossier.faire(designer(C, mars(12), mars(12)));
        dossier.faire(retirer(dossier, RelaisAccepte.class));
        assertThat(enAttente(dossier)).isEmpty();
        assertThat(dossier.porteurAu(mars(11))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(12))).isEqualTo(C);
    }

    @Test
    void a_refusal_that_never_was_waits_again_unless_another_does() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, mars(3)));
        dossier.faire(new RefuserRelais(DOSSIER, acteur(B, mars(6)), mars(6), RELAIS, "complet"));
        dossier.faire(proposer(A, C, AUTRE_RELAIS, mars(7)));
        dossier.faire(retirer(dossier, RelaisRefuse.class));
        assertThat(enAttente(dossier)).containsExactly(AUTRE_RELAIS);
        assertThat(dossier.porteurAu(mars(7))).isEqualTo(A);
    }

    @Test
    void an_answer_is_redated_from_the_day_of_its_proposal_on() {
        var dossier = remisAB();
        assertThat(dossier.refus(redater(dossier, RelaisAccepte.class, mars(2))))
                .isEqualTo(new DateAnterieure(mars(2), mars(3)));
        dossier.faire(redater(dossier, RelaisAccepte.class, mars(3)));
        assertThat(dossier.porteurAu(mars(2))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(3))).isEqualTo(B);
        assertThat(dossier.situation().relais().getFirst().etat()).isEqualTo(EtatRelais.ACCEPTE);
    }

    @Test
    void a_refusal_is_not_redated_before_its_proposal() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, mars(3)));
        dossier.faire(new RefuserRelais(DOSSIER, acteur(B, mars(6)), mars(6), RELAIS, "complet"));
        assertThat(dossier.refus(redater(dossier, RelaisRefuse.class, mars(2))))
                .isEqualTo(new DateAnterieure(mars(2), mars(3)));
    }

    @Test
    void an_expiration_follows_from_the_proposal() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, mars(3)));
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(mars(18)), mars(18)));
        var expiration = dossier.dernier(RelaisExpire.class);
        assertThat(dossier.refus(corriger(expiration, Optional.empty())))
                .isEqualTo(new FaitCalcule(expiration));
    }

    @Test
    void a_proposal_that_was_answered_stands_until_its_answer_is_corrected() {
        var dossier = remisAB();
        assertThat(dossier.refus(retirer(dossier, RelaisPropose.class)))
                .isEqualTo(new RelaisDejaRepondu(RELAIS, EtatRelais.ACCEPTE));
        dossier.faire(retirer(dossier, RelaisAccepte.class));
        dossier.faire(retirer(dossier, RelaisPropose.class));
        assertThat(dossier.situation().relais()).isEmpty();
    }

    @Test
    void an_absence_is_redated_to_a_day_on_which_whoever_is_gone_answered() {
        var dossier = suiviParA();
        dossier.faire(absence(A, mars(20), mars(20)));
        var cible = dossier.dernier(PorteurProvisoireDesigne.class);
        var avantLui = ORIENTATION.minusDays(1);
        assertThat(dossier.refus(corriger(cible, Optional.of(avantLui))))
                .isEqualTo(new CorrectionSansEffet(cible, avantLui));
        dossier.faire(corriger(cible, Optional.of(mars(10))));
        assertThat(dossier.porteurAu(mars(9))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(10))).isEqualTo(CHEF);
        assertThat(dossier.situation().sansEffet()).isEmpty();
    }

    @Test
    void an_absence_is_not_redated_to_after_someone_else_took_over() {
        var dossier = suiviParA();
        dossier.faire(absence(A, mars(10), mars(10)));
        dossier.faire(designer(B, mars(12), mars(12)));
        var cible = dossier.dernier(PorteurProvisoireDesigne.class);
        assertThat(dossier.refus(corriger(cible, Optional.of(mars(12)))))
                .isEqualTo(new CorrectionSansEffet(cible, mars(12)));
    }

    @Test
    void a_closing_is_not_redated_to_before_the_opening() {
        var dossier = suiviParA();
        dossier.faire(clore(acteur(A, mars(3)), mars(3), IssueParcours.AUTONOMIE));
        var cible = dossier.dernier(DossierClos.class);
        var avant = Scenario.OUVERTURE.minusDays(1);
        assertThat(dossier.refus(corriger(cible, Optional.of(avant))))
                .isEqualTo(new CorrectionSansEffet(cible, avant));
    }

    @Test
    void a_correction_taken_back_restores_the_fact_and_withdraws_what_replaced_it() {
        var dossier = remisAB();
        dossier.faire(redater(dossier, RelaisAccepte.class, mars(5)));
        dossier.faire(retirer(dossier, CorrectionApportee.class));
        assertThat(dossier.porteurAu(mars(9))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(10))).isEqualTo(B);
        assertThat(dossier.situation().relais().getFirst().effetLe()).contains(mars(10));
    }

    @Test
    void a_correction_taken_back_gives_again_what_it_took() {
        var dossier = suiviParA();
        dossier.faire(new NoterContact(DOSSIER, acteur(A, mars(5)), mars(5), AUTRE, "APPEL"));
        dossier.faire(retirer(dossier, ContactPris.class));
        assertThat(dossier.situation().contacts()).isEmpty();
        dossier.faire(retirer(dossier, CorrectionApportee.class));
        assertThat(dossier.situation().contacts()).hasSize(1);
    }

    @Test
    void a_correction_is_taken_back_never_moved() {
        var dossier = remisAB();
        dossier.faire(redater(dossier, RelaisAccepte.class, mars(5)));
        var correction = dossier.dernier(CorrectionApportee.class);
        assertThat(dossier.refus(corriger(correction, Optional.of(mars(4)))))
                .isEqualTo(new CorrectionNonDeplacable(correction));
    }

    @Test
    void corrections_are_taken_back_from_the_last_one() {
        var dossier = remisAB();
        dossier.faire(redater(dossier, RelaisAccepte.class, mars(5)));
        var premiere = dossier.dernier(CorrectionApportee.class);
        dossier.faire(redater(dossier, RelaisAccepte.class, mars(7)));
        assertThat(dossier.refus(corriger(premiere, Optional.empty())))
                .isEqualTo(new CorrigeDepuis(premiere));
        dossier.faire(retirer(dossier, CorrectionApportee.class));
        dossier.faire(corriger(premiere, Optional.empty()));
        assertThat(dossier.porteurAu(mars(9))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(10))).isEqualTo(B);
    }

    @Test
    void a_proposal_restored_beside_another_that_waits_is_taken_back() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, mars(3)));
        dossier.faire(retirer(dossier, RelaisPropose.class));
        dossier.faire(proposer(A, C, AUTRE_RELAIS, JUIN));
        dossier.faire(retirer(dossier, CorrectionApportee.class));
        assertThat(enAttente(dossier)).containsExactly(AUTRE_RELAIS);
    }

    @Test
    void a_fact_already_corrected_is_corrected_where_it_is_said_again() {
        var dossier = remisAB();
        var cible = dossier.dernier(RelaisAccepte.class);
        dossier.faire(corriger(cible, Optional.of(mars(5))));
        assertThat(dossier.decider(corriger(cible, Optional.of(mars(5))))).isEmpty();
        assertThat(dossier.refus(corriger(cible, Optional.of(mars(7)))))
                .isEqualTo(new FaitDejaCorrige(cible));
    }

    @Test
    void a_fact_told_again_on_its_own_day_is_no_correction() {
        var dossier = remisAB();
        assertThat(dossier.decider(redater(dossier, RelaisAccepte.class, mars(10)))).isEmpty();
    }

    @Test
    void no_fact_is_moved_to_come() {
        var dossier = suiviParA();
        assertThat(dossier.refus(redater(dossier, ReferentDesigne.class, JUIN.plusDays(1))))
                .isEqualTo(new DateFuture(JUIN.plusDays(1), JUIN));
    }

    @Test
    void only_who_noted_a_fact_corrects_it_by_their_institution_too() {
        var dossier = suiviParA();
        var cible = dossier.dernier(ReferentDesigne.class);
        var homonyme = new Acteur("mission-locale", "test", Set.of("referent"), JUIN);
        assertThat(
                        dossier.refus(
                                new CorrigerFait(
                                        DOSSIER,
                                        homonyme,
                                        JUIN,
                                        cible,
                                        Optional.of(mars(1)),
                                        "erreur")))
                .isInstanceOf(AccesInterdit.class);
        var lui = new Acteur("departement", "test", Set.of("referent"), JUIN);
        assertThat(
                        dossier.decider(
                                new CorrigerFait(
                                        DOSSIER, lui, JUIN, cible, Optional.of(mars(1)), "erreur")))
                .hasSize(2);
    }

    private static Scenario transfere() {
        var dossier = suiviParA();
        dossier.faire(new DemanderTransfert(DOSSIER, acteur(A, mars(3)), mars(3), TRANSFERT, "19"));
        dossier.faire(new AccepterTransfert(DOSSIER, chefDeProjet(mars(10)), mars(10), TRANSFERT));
        return dossier;
    }

    private static Transfert transfert(Scenario dossier) {
        return dossier.situation().changements().transferts().getFirst();
    }

    @Test
    void a_transfer_and_the_closing_it_made_are_withdrawn_together() {
        for (var type : List.of(TransfertDepartementAccepte.class, DossierClos.class)) {
            var dossier = transfere();
            dossier.faire(retirer(dossier, type));
            assertThat(dossier.situation().ouvert()).as(type.getSimpleName()).isTrue();
            assertThat(transfert(dossier).enAttente()).as(type.getSimpleName()).isTrue();
            assertThat(dossier.porteurAu(JUIN)).isEqualTo(A);
        }
    }

    @Test
    void a_transfer_and_the_closing_it_made_are_redated_together() {
        for (var type : List.of(TransfertDepartementAccepte.class, DossierClos.class)) {
            var dossier = transfere();
            int ecart = type == DossierClos.class ? 1 : 0;
            assertThat(dossier.refus(redater(dossier, type, mars(2 + ecart))))
                    .isEqualTo(new DateAnterieure(mars(2 + ecart), mars(3 + ecart)));
            dossier.faire(redater(dossier, type, mars(20 + ecart)));
            assertThat(transfert(dossier).accepteLe()).contains(mars(20));
            assertThat(dossier.porteurAu(mars(20))).isEqualTo(A);
            assertThat(dossier.situation().porteurAu(mars(21))).isEmpty();
        }
    }

    @Test
    void a_transfer_that_was_concluded_stays_asked_for_and_one_only_waits() {
        var dossier = transfere();
        assertThat(dossier.refus(retirer(dossier, TransfertDepartementDemande.class)))
                .isEqualTo(new TransfertDejaConclu(TRANSFERT));
        var ailleurs = suiviParA();
        ailleurs.faire(
                new DemanderTransfert(DOSSIER, acteur(A, mars(3)), mars(3), TRANSFERT, "19"));
        ailleurs.faire(
                new AbandonnerTransfert(DOSSIER, acteur(A, mars(5)), mars(5), TRANSFERT, "reste"));
        ailleurs.faire(new DemanderTransfert(DOSSIER, acteur(A, mars(7)), mars(7), AUTRE, "63"));
        assertThat(ailleurs.refus(retirer(ailleurs, TransfertDepartementAbandonne.class)))
                .isInstanceOf(TransfertDejaDemande.class);
    }

    @Test
    void a_designation_redated_before_the_opening_is_refused() {
        var dossier = suiviParA();
        var cible = dossier.dernier(ReferentDesigne.class);
        var avant = Scenario.OUVERTURE.minusDays(1);
        assertThat(dossier.refus(corriger(cible, Optional.of(avant))))
                .isEqualTo(new CorrectionSansEffet(cible, avant));
    }
}
