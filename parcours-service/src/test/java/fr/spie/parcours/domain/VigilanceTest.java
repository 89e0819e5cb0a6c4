package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.CHEF;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.OUVERT;
import static fr.spie.parcours.domain.Scenario.SUIVI_PAR_A;
import static fr.spie.parcours.domain.Scenario.absence;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.avec;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.EmploiRompu;
import fr.spie.events.parcours.AccompagnementEvenement.SuiviEmploiFait;
import fr.spie.events.parcours.ContinuiteEvenement.DecisionRecue;
import fr.spie.events.parcours.ContinuiteEvenement.DroitConstate;
import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.ContinuiteEvenement.TerritoireChange;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.EtatDroit;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.RoleResponsable;
import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.events.parcours.VigilanceEvenement.AnomalieOuverte;
import fr.spie.events.parcours.VigilanceEvenement.EcheanceApprochee;
import fr.spie.events.parcours.VigilanceEvenement.RappelEmis;
import fr.spie.events.parcours.VigilanceEvenement.RdvDeplace;
import fr.spie.events.parcours.VigilanceEvenement.RdvPlanifie;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusVigilance.MotifDeLeveeObligatoire;
import fr.spie.parcours.domain.RefusVigilance.RdvDansLePasse;
import fr.spie.parcours.domain.RefusVigilance.RdvDejaConclu;
import fr.spie.parcours.domain.VigilanceCommande.DonnerRdv;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import fr.spie.parcours.domain.VigilanceCommande.LeverAnomalie;
import fr.spie.parcours.domain.VigilanceCommande.TenirRdv;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VigilanceTest {

    private static final UUID OBJET = new UUID(4, 4);

    private static FaireLePoint point(LocalDate le) {
        return new FaireLePoint(DOSSIER, Acteur.automate(le), le);
    }

    private static LocalDate le(String jour) {
        return LocalDate.parse(jour);
    }

    private static Optional<Anomalie> ouverte(Scenario dossier, NatureAnomalie nature) {
        return dossier.situation().vigilance().ouvertes().stream()
                .filter(a -> a.nature() == nature)
                .findFirst();
    }

    private static boolean dite(List<ParcoursEvenement> dits, NatureAnomalie nature) {
        return dits.stream().anyMatch(e -> e instanceof AnomalieOuverte a && a.nature() == nature);
    }

    private static boolean alertee(List<ParcoursEvenement> dits, NatureAnomalie nature) {
        return dits.stream()
                .anyMatch(e -> e instanceof EcheanceApprochee a && a.nature() == nature);
    }

    @Test
    void a_contract_is_due_a_month_after_the_decision_and_its_signature_settles_it() {
        var dossier = suiviParA(); // oriented on 17 February
        assertThat(
                        alertee(
                                dossier.faire(point(le("2025-03-10"))),
                                NatureAnomalie.CONTRAT_NON_SIGNE))
                .isTrue();
        assertThat(dite(dossier.faire(point(le("2025-03-17"))), NatureAnomalie.CONTRAT_NON_SIGNE))
                .isFalse();
        assertThat(dite(dossier.faire(point(le("2025-03-18"))), NatureAnomalie.CONTRAT_NON_SIGNE))
                .isTrue();
        assertThat(ouverte(dossier, NatureAnomalie.CONTRAT_NON_SIGNE).orElseThrow().source())
                .contains("D. 5411-14-1");
        dossier.enregistrer(contrat("2025-03-20", "2025-09-19"), le("2025-03-20"));
        dossier.faire(point(le("2025-03-20")));
        assertThat(ouverte(dossier, NatureAnomalie.CONTRAT_NON_SIGNE)).isEmpty();
    }

    @Test
    void the_month_begins_when_the_decision_reached_the_person() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new DecisionRecue(DOSSIER, le("2025-02-24"), new UUID(7, 7)), le("2025-02-24"));
        dossier.faire(point(le("2025-03-24")));
        assertThat(ouverte(dossier, NatureAnomalie.CONTRAT_NON_SIGNE)).isEmpty();
        dossier.faire(point(le("2025-03-25")));
        assertThat(ouverte(dossier, NatureAnomalie.CONTRAT_NON_SIGNE)).isPresent();
    }

    private static ContratSigne contrat(String du, String au) {
        return new ContratSigne(
                DOSSIER, le(du), OBJET, RegimeContrat.CONTRAT_ENGAGEMENT_2025, le(au), 15);
    }

    @Test
    void e27_a_social_parcours_is_re_examined_six_clamped_months_after_signature() {
        var dossier =
                avec(
                        OUVERT,
                        new ReferentDesigne(
                                DOSSIER,
                                le("2025-02-17"),
                                CHEF,
                                A,
                                Optional.of(new UUID(7, 7)),
                                Optional.of(TypeParcours.SOCIAL),
                                Optional.empty()),
                        contrat("2025-08-31", "2026-08-30"));
        assertThat(dite(dossier.faire(point(le("2026-02-27"))), NatureAnomalie.REEXAMEN_SOCIAL))
                .isFalse();
        assertThat(dite(dossier.faire(point(le("2026-02-28"))), NatureAnomalie.REEXAMEN_SOCIAL))
                .isTrue();
    }

    @Test
    void e09_a_job_is_followed_up_at_one_and_three_months_and_reviewed_at_six() {
        var dossier = suiviParA();
        dossier.enregistrer(contrat("2025-02-18", "2026-02-17"), le("2025-02-18"));
        dossier.enregistrer(
                new EmploiDemarre(DOSSIER, le("2025-02-19"), OBJET, TypeContratTravail.CDI),
                le("2025-02-19"));
        dossier.faire(point(le("2025-03-20")));
        assertThat(ouverte(dossier, NatureAnomalie.SUIVI_EMPLOI_MANQUANT)).isPresent();
        dossier.enregistrer(
                new SuiviEmploiFait(DOSSIER, le("2025-03-21"), OBJET, new UUID(5, 1), true),
                le("2025-03-21"));
        dossier.faire(point(le("2025-03-21")));
        assertThat(ouverte(dossier, NatureAnomalie.SUIVI_EMPLOI_MANQUANT)).isEmpty();
        dossier.faire(point(le("2025-05-20")));
        assertThat(ouverte(dossier, NatureAnomalie.SUIVI_EMPLOI_MANQUANT))
                .as("a follow-up after the first month counts for the second")
                .isEmpty();
        dossier.faire(point(le("2025-08-19")));
        assertThat(ouverte(dossier, NatureAnomalie.SUIVI_EMPLOI_A_CONCLURE)).isPresent();
        dossier.enregistrer(
                new EmploiRompu(DOSSIER, le("2025-08-20"), OBJET, "fin"), le("2025-08-20"));
        dossier.faire(point(le("2025-08-20")));
        assertThat(ouverte(dossier, NatureAnomalie.SUIVI_EMPLOI_A_CONCLURE)).isEmpty();
    }

    @Test
    void e13_an_accompaniment_past_its_end_is_to_be_handed_on_after_two_alerts() {
        var dossier = suiviParA();
        dossier.enregistrer(
                coach(Dispositif.COACH_PROFESSIONNEL, OBJET, "2025-03-06", "2025-08-06"),
                le("2025-03-06"));
        assertThat(
                        alertee(
                                dossier.faire(point(le("2025-06-07"))),
                                NatureAnomalie.ACCOMPAGNEMENT_A_RELAYER))
                .isTrue();
        assertThat(
                        alertee(
                                dossier.faire(point(le("2025-07-07"))),
                                NatureAnomalie.ACCOMPAGNEMENT_A_RELAYER))
                .isTrue();
        assertThat(
                        dite(
                                dossier.faire(point(le("2025-08-06"))),
                                NatureAnomalie.ACCOMPAGNEMENT_A_RELAYER))
                .isTrue();
        assertThat(dossier.porteurAu(le("2025-08-07"))).isEqualTo(A);
    }

    private static AccompagnementOuvert coach(
            Dispositif dispositif, UUID id, String du, String au) {
        return new AccompagnementOuvert(
                DOSSIER, le(du), id, dispositif, B, Optional.of(le(au)), Optional.empty());
    }

    @Test
    void e12_a_second_reinforced_accompaniment_discovered_late_is_to_be_settled() {
        var dossier = suiviParA();
        dossier.enregistrer(
                coach(Dispositif.COACH_JEUNES, OBJET, "2025-03-03", "2025-07-03"),
                le("2025-03-03"));
        dossier.enregistrer(
                coach(Dispositif.CEJ, new UUID(4, 5), "2025-02-20", "2026-02-20"),
                le("2025-04-01"));
        dossier.faire(point(le("2025-04-01")));
        var double_ = ouverte(dossier, NatureAnomalie.DOUBLE_ACCOMPAGNEMENT).orElseThrow();
        assertThat(double_.ouverteLe()).isEqualTo(le("2025-03-03"));
        assertThat(double_.echeanceLe()).isEqualTo(le("2025-04-15"));
    }

    @Test
    void e23_without_strategy_ninety_days_before_the_end_of_an_aci_two_people_are_told() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new EtapeDemarree(
                        DOSSIER,
                        le("2025-03-03"),
                        OBJET,
                        "CHANTIER",
                        Optional.empty(),
                        Optional.of(OutilInsertion.CDDI_ACI),
                        Optional.of(le("2025-09-30")),
                        Optional.empty(),
                        Optional.empty()),
                le("2025-03-03"));
        assertThat(
                        dite(
                                dossier.faire(point(le("2025-07-01"))),
                                NatureAnomalie.STRATEGIE_REBOND_ABSENTE))
                .isFalse();
        dossier.faire(point(le("2025-07-02")));
        assertThat(dossier.situation().vigilance().ouvertes())
                .filteredOn(a -> a.nature() == NatureAnomalie.STRATEGIE_REBOND_ABSENTE)
                .extracting(Anomalie::responsable)
                .containsExactlyInAnyOrder(
                        RoleResponsable.COORDINATEUR_REBOND, RoleResponsable.CHEF_PROJET);
        dossier.faire(point(le("2025-09-30")));
        assertThat(ouverte(dossier, NatureAnomalie.FIN_ACI_SANS_ISSUE)).isPresent();
    }

    @Test
    void e07_an_abrupt_departure_gives_ten_working_days_to_designate() {
        var dossier = suiviParA();
        var jour = le("2025-03-10");
        dossier.faire(absence(A, jour, jour));
        dossier.faire(point(jour));
        assertThat(ouverte(dossier, NatureAnomalie.REFERENT_A_DESIGNER).orElseThrow().echeanceLe())
                .isEqualTo(le("2025-03-24"));
    }

    @Test
    void e20_a_suspension_asks_for_a_contact_within_fifteen_days() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new DroitConstate(DOSSIER, le("2025-06-01"), EtatDroit.SUSPENDU, "70"),
                le("2025-06-01"));
        assertThat(alertee(dossier.faire(point(le("2025-06-01"))), NatureAnomalie.REMOBILISATION))
                .isTrue();
        dossier.faire(point(le("2025-06-16")));
        assertThat(ouverte(dossier, NatureAnomalie.REMOBILISATION)).isEmpty();
        dossier.faire(point(le("2025-06-17")));
        assertThat(ouverte(dossier, NatureAnomalie.REMOBILISATION)).isPresent();
        assertThat(dossier.porteurAu(le("2025-06-17"))).isEqualTo(A);
    }

    @Test
    void e24_rights_closed_two_months_ago_give_a_review_and_close_nothing() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new DroitConstate(DOSSIER, le("2025-03-31"), EtatDroit.FERME, "RFD"),
                le("2025-06-02"));
        dossier.faire(point(le("2025-06-02")));
        var revue = ouverte(dossier, NatureAnomalie.REVUE_DROITS).orElseThrow();
        assertThat(revue.ouverteLe()).isEqualTo(le("2025-03-31"));
        assertThat(revue.echeanceLe()).isEqualTo(le("2025-06-17"));
        assertThat(dossier.situation().ouvert()).isTrue();
    }

    @Test
    void a_change_of_status_gives_a_review_that_a_contact_settles() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new StatutChange(DOSSIER, le("2025-03-03"), StatutPersonne.SALARIE),
                le("2025-03-03"));
        dossier.faire(point(le("2025-03-03")));
        assertThat(ouverte(dossier, NatureAnomalie.REVUE_STATUT)).isPresent();
        dossier.enregistrer(
                new ContactPris(DOSSIER, le("2025-03-05"), OBJET, "ENTRETIEN"), le("2025-03-05"));
        dossier.faire(point(le("2025-03-05")));
        assertThat(ouverte(dossier, NatureAnomalie.REVUE_STATUT)).isEmpty();
    }

    @Test
    void e14_a_move_tells_both_territories_and_changes_nobody() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new TerritoireChange(DOSSIER, le("2025-05-12"), "MAURIAC", "AURILLAC"),
                le("2025-05-20"));
        dossier.faire(point(le("2025-05-20")));
        assertThat(dossier.situation().vigilance().ouvertes())
                .filteredOn(a -> a.nature() == NatureAnomalie.DEMENAGEMENT)
                .hasSize(2);
        assertThat(dossier.porteurAu(le("2025-05-20"))).isEqualTo(A);
    }

    @Test
    void e16_no_reminder_leaves_after_a_death_is_known() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new RdvPlanifie(DOSSIER, le("2025-04-01"), OBJET, le("2025-04-12"), A, "point"),
                le("2025-04-01"));
        assertThat(dossier.faire(point(le("2025-04-09")))).noneMatch(e -> e instanceof RappelEmis);
        dossier.enregistrer(
                new DossierClos(DOSSIER, le("2025-04-02"), IssueParcours.DECES, ""),
                le("2025-04-09"));
        assertThat(dossier.faire(point(le("2025-04-10")))).noneMatch(e -> e instanceof RappelEmis);
        assertThat(dossier.situation().vigilance().ouvertes()).isEmpty();
    }

    /// Rights told again open the dossier; who is dead is written to only once that was corrected.
    @Test
    void nor_once_the_dossier_has_opened_again() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new DossierClos(DOSSIER, le("2025-04-02"), IssueParcours.DECES, ""),
                le("2025-04-02"));
        dossier.enregistrer(
                new ParcoursOuvert(DOSSIER, le("2025-04-10"), "AURILLAC", A), le("2025-04-10"));
        dossier.enregistrer(
                new RdvPlanifie(DOSSIER, le("2025-04-11"), OBJET, le("2025-04-20"), A, "point"),
                le("2025-04-11"));
        assertThat(dossier.situation().ouvert()).isTrue();
        assertThat(dossier.faire(point(le("2025-04-18")))).noneMatch(e -> e instanceof RappelEmis);
    }

    @Test
    void a_reminder_leaves_once_two_days_before() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new RdvPlanifie(DOSSIER, le("2025-04-01"), OBJET, le("2025-04-12"), A, "point"),
                le("2025-04-01"));
        assertThat(dossier.faire(point(le("2025-04-10")))).anyMatch(e -> e instanceof RappelEmis);
        assertThat(dossier.faire(point(le("2025-04-11")))).noneMatch(e -> e instanceof RappelEmis);
    }

    @Test
    void an_appointment_moved_after_its_reminder_has_another_one() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new RdvPlanifie(DOSSIER, le("2025-04-01"), OBJET, le("2025-04-12"), A, "point"),
                le("2025-04-01"));
        assertThat(dossier.faire(point(le("2025-04-10")))).anyMatch(e -> e instanceof RappelEmis);
        dossier.enregistrer(
                new RdvDeplace(DOSSIER, le("2025-04-11"), OBJET, le("2025-05-12"), "empêchée"),
                le("2025-04-11"));
        assertThat(dossier.faire(point(le("2025-05-10"))))
                .contains(new RappelEmis(DOSSIER, le("2025-05-10"), OBJET, le("2025-05-12")));
        assertThat(dossier.faire(point(le("2025-05-11")))).noneMatch(e -> e instanceof RappelEmis);
    }

    @Test
    void a_reminder_leaves_on_the_day_itself_and_never_after() {
        var rdv = new RdvPlanifie(DOSSIER, le("2025-04-01"), OBJET, le("2025-04-12"), A, "point");
        assertThat(avec(OUVERT, SUIVI_PAR_A, rdv).faire(point(le("2025-04-12"))))
                .anyMatch(e -> e instanceof RappelEmis);
        assertThat(avec(OUVERT, SUIVI_PAR_A, rdv).faire(point(le("2025-04-13"))))
                .noneMatch(e -> e instanceof RappelEmis);
    }

    /// A correction may say so.
    @Test
    void an_appointment_given_after_its_own_day_has_no_reminder() {
        var rdv = new RdvPlanifie(DOSSIER, le("2025-04-20"), OBJET, le("2025-04-12"), A, "point");
        var dossier = avec(OUVERT, SUIVI_PAR_A, rdv);
        assertThat(Echeancier.rappels(dossier.situation(), Regles.PAR_DEFAUT)).isEmpty();
    }

    @Test
    void thirty_days_without_contact_is_a_rupture() {
        var dossier = suiviParA(); // open since 3 February
        dossier.faire(point(le("2025-03-05")));
        assertThat(ouverte(dossier, NatureAnomalie.SANS_CONTACT)).isEmpty();
        dossier.faire(point(le("2025-03-06")));
        assertThat(ouverte(dossier, NatureAnomalie.SANS_CONTACT).orElseThrow().nature().rupture())
                .isTrue();
    }

    @Test
    void days_without_a_watch_are_told_as_if_each_had_been_watched() {
        var chaqueJour = suiviParA();
        var dUnCoup = suiviParA();
        var debut = le("2025-02-18");
        var fin = le("2025-09-30");
        for (var jour = debut; !jour.isAfter(fin); jour = jour.plusDays(1)) {
            chaqueJour.faire(point(jour));
        }
        dUnCoup.faire(point(fin));
        assertThat(dites(dUnCoup)).containsExactlyInAnyOrderElementsOf(dites(chaqueJour));
    }

    private static List<String> dites(Scenario dossier) {
        return dossier.situation().vigilance().anomalies().stream()
                .filter(a -> a.nature() != NatureAnomalie.SANS_PROCHAINE_DATE)
                .map(a -> a.nature() + " " + a.ouverteLe())
                .toList();
    }

    @Test
    void an_appointment_is_given_by_who_answers_and_not_in_the_past() {
        var dossier = suiviParA();
        var jour = le("2025-03-03");
        assertThat(dossier.refus(donner(B, jour, jour.plusDays(7))))
                .isInstanceOf(AccesInterdit.class);
        assertThat(dossier.refus(donner(A, jour, jour.minusDays(1))))
                .isEqualTo(new RdvDansLePasse(jour.minusDays(1), jour));
        assertThat(dossier.decider(donner(A, jour, jour))).as("today").hasSize(1);
        dossier.faire(donner(A, jour, jour.plusDays(7)));
        assertThat(dossier.situation().prochaineEcheanceLe(jour, Regles.PAR_DEFAUT))
                .contains(jour.plusDays(7));
        dossier.faire(tenir(jour.plusDays(7)));
        assertThat(dossier.situation().dernierContactLe()).contains(jour.plusDays(7));
        assertThat(
                        dossier.refus(
                                new VigilanceCommande.AnnulerRdv(
                                        DOSSIER,
                                        acteur(A, jour.plusDays(8)),
                                        jour.plusDays(8),
                                        OBJET,
                                        "")))
                .isInstanceOf(RdvDejaConclu.class);
    }

    @Test
    void a_cancelled_appointment_is_no_next_date_and_is_not_reminded() {
        var dossier = suiviParA();
        var jour = le("2025-03-03");
        dossier.faire(donner(A, jour, jour.plusDays(9)));
        var puis = jour.plusDays(1);
        dossier.faire(
                new VigilanceCommande.AnnulerRdv(
                        DOSSIER, acteur(A, puis), puis, OBJET, "fermeture"));
        assertThat(dossier.situation().vigilance().prochainRdv(puis)).isEmpty();
        assertThat(dossier.faire(point(jour.plusDays(8)))).noneMatch(e -> e instanceof RappelEmis);
    }

    private static DonnerRdv donner(Porteur par, LocalDate jour, LocalDate prevuLe) {
        return new DonnerRdv(DOSSIER, acteur(par, jour), jour, OBJET, prevuLe, "point d’étape");
    }

    private static TenirRdv tenir(LocalDate jour) {
        return new TenirRdv(DOSSIER, acteur(A, jour), jour, OBJET);
    }

    @Test
    void an_appointment_given_late_settles_the_absence_of_a_next_date_unless_it_is_too_far() {
        var dossier = suiviParA(); // last seen on 3 February
        var jour = le("2025-04-14");
        dossier.faire(point(jour));
        assertThat(ouverte(dossier, NatureAnomalie.SANS_PROCHAINE_DATE)).isPresent();
        dossier.enregistrer(
                new RdvPlanifie(DOSSIER, jour, new UUID(4, 1), le("2025-06-02"), A, "point"), jour);
        dossier.faire(point(jour.plusDays(1)));
        assertThat(ouverte(dossier, NatureAnomalie.SANS_PROCHAINE_DATE)).as("49 days").isPresent();
        dossier.enregistrer(
                new RdvPlanifie(DOSSIER, jour, new UUID(4, 2), le("2025-05-29"), A, "point"), jour);
        dossier.faire(point(jour.plusDays(2)));
        assertThat(ouverte(dossier, NatureAnomalie.SANS_PROCHAINE_DATE)).as("45 days").isEmpty();
    }

    @Test
    void an_anomaly_whose_cause_comes_back_is_open_again_as_often_as_it_does() {
        var dossier = suiviParA();
        var jour = le("2025-03-03");
        dossier.faire(point(jour));
        var premiere = ouverte(dossier, NatureAnomalie.SANS_PROCHAINE_DATE).orElseThrow();
        for (int fois = 0; fois < 2; fois++) {
            var rdvId = new UUID(4, fois);
            dossier.enregistrer(
                    new RdvPlanifie(DOSSIER, jour, rdvId, jour.plusDays(10), A, "point"), jour);
            dossier.faire(point(jour.plusDays(1)));
            assertThat(ouverte(dossier, NatureAnomalie.SANS_PROCHAINE_DATE)).isEmpty();
            var puis = jour.plusDays(2);
            dossier.faire(
                    new VigilanceCommande.AnnulerRdv(
                            DOSSIER, acteur(A, puis), puis, rdvId, "fermeture"));
            dossier.faire(point(puis));
            var encore = ouverte(dossier, NatureAnomalie.SANS_PROCHAINE_DATE).orElseThrow();
            assertThat(encore.anomalieId()).isEqualTo(premiere.anomalieId());
            assertThat(encore.ouverteLe()).as("not before its cause came back").isEqualTo(puis);
            assertThat(encore.echeanceLe()).isAfter(premiere.echeanceLe());
            jour = puis;
        }
    }

    @Test
    void a_watch_that_comes_late_reopens_on_the_day_it_sees_it_and_has_said_all() {
        var dossier = suiviParA();
        var jour = le("2025-03-03");
        dossier.faire(point(jour));
        dossier.enregistrer(
                new RdvPlanifie(DOSSIER, jour, OBJET, jour.plusDays(10), A, "point"), jour);
        dossier.faire(point(jour.plusDays(1)));
        var puis = jour.plusDays(2);
        dossier.faire(
                new VigilanceCommande.AnnulerRdv(
                        DOSSIER, acteur(A, puis), puis, OBJET, "fermeture"));
        assertThat(dossier.prochainPoint(puis))
                .hasValueSatisfying(le -> assertThat(le).isBeforeOrEqualTo(puis));
        dossier.faire(point(jour.plusDays(9)));
        var encore = ouverte(dossier, NatureAnomalie.SANS_PROCHAINE_DATE).orElseThrow();
        assertThat(encore.ouverteLe()).isEqualTo(jour.plusDays(9));
        assertThat(dossier.prochainPoint(jour.plusDays(9)))
                .as("nothing to say until something is due")
                .hasValueSatisfying(le -> assertThat(le).isAfter(jour.plusDays(9)));
    }

    @Test
    void an_anomaly_is_settled_by_hand_with_a_reason_and_stays_settled() {
        var dossier = avec(OUVERT, SUIVI_PAR_A);
        var jour = le("2025-03-18");
        dossier.faire(point(jour));
        var id = ouverte(dossier, NatureAnomalie.CONTRAT_NON_SIGNE).orElseThrow().anomalieId();
        assertThat(dossier.refus(new LeverAnomalie(DOSSIER, acteur(A, jour), jour, id, " ")))
                .isInstanceOf(MotifDeLeveeObligatoire.class);
        assertThat(dossier.refus(new LeverAnomalie(DOSSIER, acteur(B, jour), jour, id, "vu")))
                .isInstanceOf(AccesInterdit.class);
        dossier.faire(new LeverAnomalie(DOSSIER, acteur(A, jour), jour, id, "hospitalisation"));
        dossier.faire(point(jour.plusDays(30)));
        assertThat(ouverte(dossier, NatureAnomalie.CONTRAT_NON_SIGNE)).isEmpty();
    }
}
