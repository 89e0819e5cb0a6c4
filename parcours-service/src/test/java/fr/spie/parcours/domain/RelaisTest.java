package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.AUTRE_RELAIS;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.C;
import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.LUNDI_3_MARS;
import static fr.spie.parcours.domain.Scenario.RELAIS;
import static fr.spie.parcours.domain.Scenario.absence;
import static fr.spie.parcours.domain.Scenario.accepter;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.candidat;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.orienter;
import static fr.spie.parcours.domain.Scenario.parti;
import static fr.spie.parcours.domain.Scenario.proposer;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.Fait;
import fr.spie.events.parcours.EtatRelais;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.parcours.domain.ParcoursCommande.AccepterRelais;
import fr.spie.parcours.domain.ParcoursCommande.AnnulerRelais;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.ParcoursCommande.ProposerRelais;
import fr.spie.parcours.domain.ParcoursCommande.RefuserRelais;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import fr.spie.parcours.domain.RefusParcours.ProfessionnelDejaParti;
import fr.spie.parcours.domain.RefusParcours.ProfessionnelInconnu;
import fr.spie.parcours.domain.RefusParcours.RelaisDejaEnCours;
import fr.spie.parcours.domain.RefusParcours.RelaisDejaRepondu;
import fr.spie.parcours.domain.RefusParcours.RelaisEchu;
import fr.spie.parcours.domain.RefusParcours.RelaisPasEncoreEffectif;
import fr.spie.parcours.domain.RefusParcours.RelaisVersLuiMeme;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelaisTest {

    static final LocalDate ECHEANCE = LocalDate.of(2025, 3, 17);
    static final ProposerRelais A_PROPOSE_A_B = proposer(A, B, RELAIS, LUNDI_3_MARS);

    static LocalDate mars(int jour) {
        return LocalDate.of(2025, 3, jour);
    }

    static RefuserRelais refuser(LocalDate le) {
        return new RefuserRelais(DOSSIER, acteur(B, le), le, RELAIS, "File complète.");
    }

    static FaireLePoint point(LocalDate le) {
        return new FaireLePoint(DOSSIER, Acteur.automate(le), le);
    }

    @Test
    void a_proposal_leaves_ten_working_days_and_changes_nothing() {
        var dossier = suiviParA();
        assertThat(dossier.faire(A_PROPOSE_A_B))
                .containsExactly(
                        new RelaisPropose(
                                DOSSIER,
                                LUNDI_3_MARS,
                                RELAIS,
                                A,
                                B,
                                ECHEANCE,
                                "Projet plus proche."));
        assertThat(dossier.porteurAu(mars(16))).isEqualTo(A);
    }

    @Test
    void an_acceptance_ends_one_responsibility_and_begins_the_other() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.faire(accepter(B, RELAIS, mars(10), mars(10))))
                .containsExactly(new RelaisAccepte(DOSSIER, mars(10), RELAIS, A, B));
        assertThat(dossier.porteurAu(mars(9))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(10))).isEqualTo(B);
        assertThat(dossier.situation().continuite()).isEmpty();
    }

    @Test
    void e1_a_refused_handover_leaves_the_sender_in_charge() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.faire(refuser(mars(6))))
                .startsWith(new RelaisRefuse(DOSSIER, mars(6), RELAIS, "File complète."))
                .hasSize(2);
        var tache = dossier.situation().vigilance().ouvertes().getFirst();
        assertThat(tache.nature()).isEqualTo(NatureAnomalie.RELAIS_REVENU);
        assertThat(tache.responsable()).isEqualTo(RoleResponsable.CHEF_PROJET);
        assertThat(tache.echeanceLe()).isEqualTo(mars(7));
        assertThat(dossier.porteurAu(mars(6))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(30))).isEqualTo(A);
        assertThat(dossier.situation().continuite()).isEmpty();
    }

    @Test
    void e2_an_unanswered_handover_expires_and_a_late_acceptance_is_refused() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.faire(point(ECHEANCE.plusDays(1))))
                .contains(new RelaisExpire(DOSSIER, ECHEANCE, RELAIS));
        assertThat(dossier.refus(accepter(B, RELAIS, mars(18), mars(18))))
                .isEqualTo(new RelaisDejaRepondu(RELAIS, EtatRelais.EXPIRE));
        assertThat(dossier.porteurAu(mars(18))).isEqualTo(A);
    }

    @Test
    void e2_an_acceptance_after_the_last_day_is_refused_even_before_anyone_counted_the_days() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.refus(accepter(B, RELAIS, mars(18), mars(18))))
                .isEqualTo(new RelaisEchu(RELAIS, ECHEANCE));
        assertThat(dossier.refus(refuser(mars(18)))).isEqualTo(new RelaisEchu(RELAIS, ECHEANCE));
    }

    @Test
    void a_handover_does_not_expire_before_the_end_of_its_last_day() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(point(ECHEANCE));
        assertThat(dossier.situation().relaisEnAttente()).isPresent();
    }

    @Test
    void an_answered_handover_does_not_expire() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(20)));
        assertThat(dossier.faire(point(mars(18)))).noneMatch(e -> e instanceof RelaisExpire);
    }

    @Test
    void e3_a_second_handover_is_refused_while_the_first_waits() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.refus(proposer(A, C, AUTRE_RELAIS, mars(4))))
                .isEqualTo(new RelaisDejaEnCours(RELAIS, ECHEANCE));
    }

    @Test
    void a_handover_nobody_answered_makes_room_for_the_next_one() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.faire(proposer(A, C, AUTRE_RELAIS, mars(18))))
                .first()
                .isEqualTo(new RelaisExpire(DOSSIER, ECHEANCE, RELAIS));
        assertThat(dossier.situation().relaisEnAttente())
                .map(SituationParcours.Relais::relaisId)
                .contains(AUTRE_RELAIS);
    }

    @Test
    void a_handover_is_answered_and_waits_alone_until_the_end_of_its_last_day() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.refus(proposer(A, C, AUTRE_RELAIS, ECHEANCE)))
                .isEqualTo(new RelaisDejaEnCours(RELAIS, ECHEANCE));
        dossier.faire(accepter(B, RELAIS, ECHEANCE, ECHEANCE));
        assertThat(dossier.porteurAu(ECHEANCE)).isEqualTo(B);
    }

    @Test
    void the_receiver_may_hand_over_from_their_first_day() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(15)));
        assertThat(dossier.faire(proposer(B, C, AUTRE_RELAIS, mars(15)))).hasSize(1);
    }

    @Test
    void a_namesake_of_another_institution_is_someone_else() {
        var homonyme = new Porteur(A.professionnel(), C.institution());
        assertThat(suiviParA().refus(proposer(homonyme, B, RELAIS, mars(4))))
                .isInstanceOf(AccesInterdit.class);
    }

    @Test
    void e4_until_the_day_of_effect_the_sender_acts_and_from_that_day_only_the_receiver() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(15)));
        assertThat(dossier.decider(etape(acteur(A, mars(14)), mars(14)))).hasSize(1);
        assertThat(dossier.decider(etape(acteur(B, mars(15)), mars(15)))).hasSize(1);
        assertThat(dossier.refus(etape(acteur(A, mars(15)), mars(15))))
                .isInstanceOf(AccesInterdit.class);
        assertThat(dossier.refus(etape(acteur(B, mars(14)), mars(14))))
                .isInstanceOf(AccesInterdit.class);
    }

    @Test
    void e4_an_accepted_handover_is_no_longer_pending_before_its_effect() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(15)));
        var le12 =
                SituationParcours.au(dossier.faits(), mars(12), fr.spie.events.Jour.fin(mars(12)));
        assertThat(le12.relaisEnAttente()).isEmpty();
        assertThat(le12.porteurAu(mars(12)).orElseThrow().porteur()).isEqualTo(A);
        var connuLe9 =
                SituationParcours.au(dossier.faits(), mars(12), fr.spie.events.Jour.fin(mars(9)));
        assertThat(connuLe9.relaisEnAttente()).isPresent();
    }

    @Test
    void no_handover_is_proposed_while_an_accepted_one_has_yet_to_take_effect() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(15)));
        assertThat(dossier.refus(proposer(A, C, AUTRE_RELAIS, mars(12))))
                .isEqualTo(new RelaisPasEncoreEffectif(RELAIS, mars(15)));
    }

    @Test
    void e5_an_acceptance_doubled_or_delivered_before_the_proposal_makes_one_transition() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(10)));
        assertThat(dossier.faire(accepter(B, RELAIS, mars(11), mars(11)))).isEmpty();
        var livres =
                new ArrayList<Fait<fr.spie.events.parcours.ParcoursEvenement>>(dossier.faits());
        livres.add(livres.getLast());
        Collections.reverse(livres);
        assertThat(SituationParcours.de(livres)).isEqualTo(dossier.situation());
    }

    @Test
    void only_the_receiving_institution_answers() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        var parUnAutre =
                new AccepterRelais(DOSSIER, acteur(C, mars(5)), mars(5), RELAIS, Optional.empty());
        assertThat(dossier.refus(parUnAutre)).isInstanceOf(AccesInterdit.class);
    }

    @Test
    void only_the_carrier_or_a_chef_de_projet_proposes() {
        var dossier = suiviParA();
        assertThat(dossier.refus(proposer(C, B, RELAIS, mars(4))))
                .isInstanceOf(AccesInterdit.class);
        var parLeChef =
                new ProposerRelais(
                        DOSSIER, chefDeProjet(mars(4)), mars(4), RELAIS, candidat(B), "");
        assertThat(dossier.decider(parLeChef)).hasSize(1);
    }

    @Test
    void nobody_hands_over_to_someone_gone_unknown_or_already_in_charge() {
        var dossier = suiviParA();
        assertThat(dossier.refus(vers(parti(B, mars(1)))))
                .isEqualTo(new ProfessionnelDejaParti(B.professionnel(), mars(1)));
        assertThat(dossier.refus(vers(parti(B, mars(4)))))
                .as("the day they leave")
                .isEqualTo(new ProfessionnelDejaParti(B.professionnel(), mars(4)));
        assertThat(dossier.refus(vers(new Candidat(B, false, Optional.empty()))))
                .isEqualTo(new ProfessionnelInconnu(B.professionnel(), B.institution()));
        assertThat(dossier.refus(vers(candidat(A))))
                .isEqualTo(new RelaisVersLuiMeme(A.professionnel()));
    }

    @Test
    void nobody_accepts_for_someone_who_will_be_gone() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        var partantLe12 =
                new AccepterRelais(
                        DOSSIER, acteur(B, mars(10)), mars(15), RELAIS, Optional.of(mars(12)));
        assertThat(dossier.refus(partantLe12))
                .isEqualTo(new ProfessionnelDejaParti(B.professionnel(), mars(12)));
    }

    @Test
    void an_acceptance_is_not_backdated() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        assertThat(dossier.refus(accepter(B, RELAIS, mars(10), mars(9))))
                .isEqualTo(new DecisionAntidatee(mars(9), mars(10)));
    }

    @Test
    void the_sender_takes_a_proposal_back() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        var annuler = new AnnulerRelais(DOSSIER, acteur(A, mars(5)), mars(5), RELAIS, "Erreur.");
        assertThat(dossier.faire(annuler))
                .containsExactly(new RelaisAnnule(DOSSIER, mars(5), RELAIS, "Erreur."));
        assertThat(dossier.refus(accepter(B, RELAIS, mars(6), mars(6))))
                .isEqualTo(new RelaisDejaRepondu(RELAIS, EtatRelais.ANNULE));
    }

    @Test
    void a_new_orientation_takes_back_the_handover_that_waits() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(orienter(C, new UUID(7, 8), mars(6)));
        assertThat(dossier.situation().relaisEnAttente()).isEmpty();
        assertThat(dossier.porteurAu(mars(6))).isEqualTo(C);
    }

    @Test
    void a_new_orientation_prevails_over_a_handover_accepted_for_later() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(15)));
        dossier.faire(orienter(C, new UUID(7, 8), mars(12)));
        assertThat(dossier.porteurAu(mars(11))).isEqualTo(A);
        assertThat(dossier.porteurAu(mars(12))).isEqualTo(C);
        assertThat(dossier.porteurAu(mars(15))).isEqualTo(C);
        assertThat(dossier.situation().continuite()).isEmpty();
    }

    @Test
    void a_handover_accepted_for_later_survives_the_absence_of_its_sender() {
        var dossier = suiviParA();
        dossier.faire(A_PROPOSE_A_B);
        dossier.faire(accepter(B, RELAIS, mars(10), mars(15)));
        dossier.faire(absence(A, mars(12), mars(12)));
        assertThat(dossier.porteurAu(mars(12))).isEqualTo(CHEF);
        assertThat(dossier.porteurAu(mars(15))).isEqualTo(B);
        assertThat(dossier.situation().porteurAu(mars(15)).orElseThrow().qualite())
                .isEqualTo(Qualite.REFERENT);
    }

    private static ProposerRelais vers(Candidat candidat) {
        return new ProposerRelais(
                DOSSIER, acteur(A, mars(4)), mars(4), RELAIS, candidat, "Projet.");
    }

    private static DemarrerEtape etape(Acteur acteur, LocalDate le) {
        return new DemarrerEtape(
                DOSSIER, acteur, le, new UUID(3, 3), "Rendez-vous", Optional.empty());
    }
}
