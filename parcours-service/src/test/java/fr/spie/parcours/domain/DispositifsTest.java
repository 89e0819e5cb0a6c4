package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.pcd;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementClos;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.AmenagementHeures;
import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.AccompagnementEvenement.Suite;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionDecidee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionLevee;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionProposee;
import fr.spie.events.parcours.ContinuiteEvenement.DossiersFusionnes;
import fr.spie.events.parcours.ContinuiteEvenement.StatutChange;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.Echeance;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.Porteur;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.SituationAccompagnement.Etat;
import fr.spie.events.parcours.SituationVigilance.Anomalie;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AccompagnementCommande.CloreAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterManquement;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterRuptureEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.DeciderSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.OuvrirAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.PrescrireSoin;
import fr.spie.parcours.domain.AccompagnementCommande.ProposerSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.RendreAvis;
import fr.spie.parcours.domain.AccompagnementCommande.RenouvelerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.RestituerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.ReviserContrat;
import fr.spie.parcours.domain.AccompagnementCommande.TenirEntretien;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.RefusAccompagnement.AccompagnementNonRenouvelable;
import fr.spie.parcours.domain.RefusAccompagnement.AgeHorsPublic;
import fr.spie.parcours.domain.RefusAccompagnement.AutreAccompagnementRenforce;
import fr.spie.parcours.domain.RefusAccompagnement.AvisManquant;
import fr.spie.parcours.domain.RefusAccompagnement.ContradictoireEnCours;
import fr.spie.parcours.domain.RefusAccompagnement.ContratAConvertir;
import fr.spie.parcours.domain.RefusAccompagnement.DureeAccompagnementDepassee;
import fr.spie.parcours.domain.RefusAccompagnement.EntretiensEpuises;
import fr.spie.parcours.domain.RefusAccompagnement.EntretiensInsuffisants;
import fr.spie.parcours.domain.RefusAccompagnement.HeuresSansAmenagement;
import fr.spie.parcours.domain.RefusAccompagnement.ManquementHorsContrat;
import fr.spie.parcours.domain.RefusAccompagnement.MoisHorsBornes;
import fr.spie.parcours.domain.RefusAccompagnement.NouveauTropTot;
import fr.spie.parcours.domain.RefusAccompagnement.OutilHorsLimite;
import fr.spie.parcours.domain.RefusAccompagnement.PrescriptionRequise;
import fr.spie.parcours.domain.RefusAccompagnement.ReferentProfessionnelRequis;
import fr.spie.parcours.domain.RefusAccompagnement.SuiteRequise;
import fr.spie.parcours.domain.RefusAccompagnement.SuiteTardive;
import fr.spie.parcours.domain.RefusAccompagnement.TauxHorsBornes;
import fr.spie.parcours.domain.RefusAccompagnement.VolontariatRequis;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import fr.spie.parcours.domain.RefusParcours.IssueSansPreuve;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DispositifsTest {

    private static final Porteur COACH = new Porteur("coach-1", "departement");
    private static final Porteur IDE = new Porteur("ide-1", "departement");
    private static final UUID ID = new UUID(4, 4);
    private static final UUID AUTRE = new UUID(4, 5);
    private static final UUID CONTRAT = new UUID(6, 6);

    private static LocalDate le(String jour) {
        return LocalDate.parse(jour);
    }

    private static OuvrirAccompagnement ouvrir(
            Dispositif dispositif, UUID id, Porteur par, String jour) {
        return ouvrir(dispositif, id, par, jour, Optional.of(le("2000-05-01")), true, false);
    }

    private static OuvrirAccompagnement ouvrir(
            Dispositif dispositif,
            UUID id,
            Porteur par,
            String jour,
            Optional<LocalDate> naissance,
            boolean volontaire,
            boolean constate) {
        return new OuvrirAccompagnement(
                DOSSIER,
                acteur(par, le(jour)),
                le(jour),
                id,
                dispositif,
                par,
                Optional.empty(),
                Optional.empty(),
                naissance,
                volontaire,
                constate);
    }

    private static RenouvelerAccompagnement renouveler(String jour, Optional<LocalDate> fin) {
        return new RenouvelerAccompagnement(
                DOSSIER, acteur(COACH, le(jour)), le(jour), ID, fin, "encore un effort");
    }

    @Test
    void e13_a_professional_coach_lasts_five_months_and_ten_at_most() {
        var dossier = suiviParA();
        dossier.faire(ouvrir(Dispositif.COACH_PROFESSIONNEL, ID, COACH, "2025-03-06"));
        assertThat(fin(dossier)).isEqualTo(le("2025-08-06"));
        dossier.faire(renouveler("2025-08-04", Optional.empty()));
        assertThat(fin(dossier)).isEqualTo(le("2026-01-06"));
        assertThat(dossier.refus(renouveler("2026-01-05", Optional.of(le("2026-01-07")))))
                .isInstanceOfSatisfying(
                        DureeAccompagnementDepassee.class,
                        r -> {
                            assertThat(r.auPlusTard()).isEqualTo(le("2026-01-06"));
                            assertThat(r.source()).contains("fiche 22");
                        });
        assertThat(accompagnement(dossier).etat(le("2026-01-06"))).isEqualTo(Etat.A_RELAYER);
    }

    private static fr.spie.events.parcours.SituationAccompagnement.Accompagnement accompagnement(
            Scenario dossier) {
        return dossier.situation().accompagnement().accompagnement(ID).orElseThrow();
    }

    private static LocalDate fin(Scenario dossier) {
        return accompagnement(dossier).finPrevueLe().orElseThrow();
    }

    @Test
    void e11_a_young_person_who_turns_thirty_one_goes_on_to_the_end_without_renewal() {
        var dossier = suiviParA();
        var presque31 = Optional.of(le("1994-05-01"));
        dossier.faire(
                ouvrir(Dispositif.COACH_JEUNES, ID, COACH, "2025-03-06", presque31, false, false));
        assertThat(accompagnement(dossier).etat(le("2025-06-01"))).isEqualTo(Etat.EN_COURS);
        assertThat(dossier.refus(renouveler("2025-07-01", Optional.empty())))
                .isInstanceOf(AccompagnementNonRenouvelable.class);
    }

    @Test
    void the_age_of_the_public_is_counted_in_completed_years() {
        var dossier = suiviParA();
        var trenteEtUn = Optional.of(le("1994-03-06"));
        assertThat(
                        dossier.refus(
                                ouvrir(
                                        Dispositif.COACH_JEUNES,
                                        ID,
                                        COACH,
                                        "2025-03-06",
                                        trenteEtUn,
                                        false,
                                        false)))
                .isInstanceOf(AgeHorsPublic.class);
        assertThat(
                        dossier.refus(
                                ouvrir(
                                        Dispositif.COACH_SENIORS,
                                        ID,
                                        COACH,
                                        "2025-03-06",
                                        Optional.of(le("1975-03-07")),
                                        true,
                                        false)))
                .isInstanceOf(AgeHorsPublic.class);
    }

    @Test
    void the_public_begins_on_the_birthday() {
        var dossier = suiviParA();
        assertThat(dossier.decider(jeune("2008-03-06"))).as("17 that day").hasSize(1);
        assertThat(dossier.refus(jeune("2008-03-07"))).isInstanceOf(AgeHorsPublic.class);
    }

    private static OuvrirAccompagnement jeune(String naissance) {
        return ouvrir(
                Dispositif.COACH_JEUNES,
                ID,
                COACH,
                "2025-03-06",
                Optional.of(le(naissance)),
                false,
                false);
    }

    @Test
    void a_reinforced_accompaniment_follows_another_on_the_day_it_ends() {
        var dossier = suiviParA();
        dossier.faire(ouvrir(Dispositif.COACH_PROFESSIONNEL, ID, COACH, "2025-03-06"));
        dossier.faire(clore(IssueAccompagnement.AUTONOMIE, Optional.empty())); // on 2 May
        assertThat(dossier.refus(ouvrir(Dispositif.COACH_JEUNES, AUTRE, COACH, "2025-05-01")))
                .isInstanceOf(AutreAccompagnementRenforce.class);
        assertThat(dossier.faire(ouvrir(Dispositif.COACH_JEUNES, AUTRE, COACH, "2025-05-02")))
                .hasSize(1);
    }

    @Test
    void e12_one_reinforced_accompaniment_at_a_time_unless_it_is_a_fact_discovered_late() {
        var dossier = suiviParA();
        dossier.faire(ouvrir(Dispositif.CEJ, ID, B, "2025-03-03"));
        assertThat(dossier.refus(ouvrir(Dispositif.COACH_JEUNES, AUTRE, COACH, "2025-03-10")))
                .isEqualTo(new AutreAccompagnementRenforce(ID, Dispositif.CEJ));
        dossier.faire(
                ouvrir(
                        Dispositif.GARANTIE_JEUNES,
                        AUTRE,
                        B,
                        "2025-03-10",
                        Optional.empty(),
                        false,
                        true));
        assertThat(dossier.situation().accompagnement().renforces(le("2025-03-10"))).hasSize(2);
    }

    @Test
    void a_cej_is_from_sixteen_to_twenty_five_and_to_twenty_nine_for_a_disabled_worker() {
        var naissances =
                Map.of(
                        "2009-03-04", false, // sixteen tomorrow
                        "2009-03-03", true,
                        "1999-03-04", true, // twenty-six tomorrow
                        "1999-03-03", false);
        naissances.forEach(
                (naissance, ouvert) -> {
                    var dossier = suiviParA();
                    if (ouvert) {
                        assertThat(dossier.faire(cej(ID, "2025-03-03", naissance))).hasSize(1);
                    } else {
                        assertThat(dossier.refus(cej(ID, "2025-03-03", naissance)))
                                .isInstanceOf(AgeHorsPublic.class);
                    }
                });
        var handicap =
                new StatutChange(DOSSIER, le("2025-03-01"), StatutPersonne.TRAVAILLEUR_HANDICAPE);
        var dossier = suiviParA();
        dossier.enregistrer(handicap, le("2025-03-01"));
        assertThat(dossier.refus(cej(ID, "2025-03-03", "1995-03-03")))
                .isInstanceOf(AgeHorsPublic.class);
        assertThat(dossier.faire(cej(ID, "2025-03-03", "1995-03-04"))).hasSize(1);
        var avant = suiviParA();
        avant.enregistrer(handicap, le("2025-03-01"));
        assertThat(avant.refus(cej(ID, "2025-02-28", "1995-03-04")))
                .as("not known to be one yet")
                .isInstanceOf(AgeHorsPublic.class);
    }

    @Test
    void a_new_cej_comes_six_months_after_the_last_one() {
        var dossier = suiviParA();
        dossier.faire(cej(ID, "2025-03-03", "2004-05-01"));
        var fin = le("2025-08-31");
        dossier.faire(
                new CloreAccompagnement(
                        DOSSIER,
                        chefDeProjet(fin),
                        fin,
                        ID,
                        IssueAccompagnement.ABANDON_MOTIVE,
                        "Ne vient plus.",
                        Optional.empty()));
        assertThat(dossier.refus(cej(AUTRE, "2026-02-27", "2004-05-01")))
                .isEqualTo(
                        new NouveauTropTot(
                                Dispositif.CEJ, le("2026-02-28"), "Code du travail R. 5131-16"));
        assertThat(dossier.faire(cej(AUTRE, "2026-02-28", "2004-05-01"))).hasSize(1);
    }

    private static OuvrirAccompagnement cej(UUID id, String jour, String naissance) {
        return ouvrir(Dispositif.CEJ, id, A, jour, Optional.of(le(naissance)), false, false);
    }

    @Test
    void a_social_coach_is_asked_for_by_the_person() {
        assertThat(
                        suiviParA()
                                .refus(
                                        ouvrir(
                                                Dispositif.COACH_SOCIAL,
                                                ID,
                                                COACH,
                                                "2025-03-06",
                                                Optional.empty(),
                                                false,
                                                false)))
                .isEqualTo(new VolontariatRequis(Dispositif.COACH_SOCIAL));
    }

    @Test
    void e22_care_opens_on_a_prescription_that_is_not_backdated() {
        var dossier = suiviParA();
        assertThat(dossier.refus(ouvrir(Dispositif.SANTE_IDE, ID, IDE, "2025-03-10")))
                .isEqualTo(new PrescriptionRequise(Dispositif.SANTE_IDE));
        assertThat(dossier.refus(soin(Dispositif.SANTE_IDE, A, "2025-03-05", "2025-03-10")))
                .isInstanceOf(DecisionAntidatee.class);
        assertThat(dossier.refus(soin(Dispositif.SANTE_IDE, IDE, "2025-03-10", "2025-03-10")))
                .isInstanceOf(AccesInterdit.class);
        dossier.faire(soin(Dispositif.SANTE_IDE, A, "2025-03-10", "2025-03-10"));
        dossier.faire(ouvrir(Dispositif.SANTE_IDE, ID, IDE, "2025-03-11"));
        assertThat(dossier.porteurAu(le("2025-03-11"))).as("the référent stays").isEqualTo(A);
    }

    @Test
    void care_learnt_of_without_a_prescription_is_recorded_and_is_to_be_checked() {
        var dossier = suiviParA();
        dossier.faire(appris("2025-03-10"));
        var jour = le("2025-03-11");
        assertThat(dossier.prochainPoint(jour))
                .as("the watch passes at once")
                .contains(le("2025-03-10"));
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(jour), jour));
        var anomalie = aVerifier(dossier).getFirst();
        assertThat(anomalie.objet()).contains(ID);
        assertThat(anomalie.ouverteLe()).isEqualTo(le("2025-03-10"));
        assertThat(anomalie.motif()).contains("prescription");
        var plusTard = le("2025-03-20");
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(plusTard), plusTard));
        assertThat(aVerifier(dossier)).as("until someone settles it").hasSize(1);
    }

    @Test
    void care_learnt_of_after_its_prescription_is_as_it_should_be() {
        var dossier = suiviParA();
        dossier.faire(soin(Dispositif.SANTE_IDE, A, "2025-03-10", "2025-03-10"));
        dossier.faire(appris("2025-03-10"));
        dossier.faire(appris(AUTRE, Dispositif.NUMERIQUE, "2025-03-10"));
        var jour = le("2025-03-11");
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(jour), jour));
        assertThat(aVerifier(dossier)).isEmpty();
    }

    @Test
    void care_learnt_of_before_its_prescription_is_to_be_checked_even_when_it_is_over() {
        var dossier = suiviParA();
        dossier.faire(soin(Dispositif.SANTE_IDE, A, "2025-03-10", "2025-03-10"));
        dossier.faire(appris("2025-03-09"));
        dossier.enregistrer(
                new AccompagnementClos(
                        DOSSIER,
                        le("2025-03-12"),
                        ID,
                        IssueAccompagnement.AUTONOMIE,
                        "",
                        Optional.empty()),
                le("2025-03-12"));
        var jour = le("2025-03-13");
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(jour), jour));
        assertThat(aVerifier(dossier)).hasSize(1);
    }

    @Test
    void care_that_a_merge_takes_over_was_prescribed_in_the_other_dossier() {
        var dossier = suiviParA();
        var jour = le("2025-03-10");
        dossier.enregistrer(
                new DossiersFusionnes(DOSSIER, jour, new UUID(0, 2), A, A, List.of(ID)), jour);
        dossier.enregistrer(
                new AccompagnementOuvert(
                        DOSSIER,
                        le("2025-03-01"),
                        ID,
                        Dispositif.SANTE_IDE,
                        IDE,
                        Optional.empty(),
                        Optional.empty()),
                jour);
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(jour), jour));
        assertThat(aVerifier(dossier)).isEmpty();
    }

    private static OuvrirAccompagnement appris(String jour) {
        return appris(ID, Dispositif.SANTE_IDE, jour);
    }

    private static OuvrirAccompagnement appris(UUID id, Dispositif dispositif, String jour) {
        var su = acteur(IDE, le("2025-03-11"));
        return new OuvrirAccompagnement(
                DOSSIER,
                su,
                le(jour),
                id,
                dispositif,
                IDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true);
    }

    private static List<Anomalie> aVerifier(Scenario dossier) {
        return dossier.situation().vigilance().ouvertes().stream()
                .filter(a -> a.nature() == NatureAnomalie.CHRONOLOGIE_A_VERIFIER)
                .toList();
    }

    @Test
    void a_prescription_opens_one_accompaniment() {
        var dossier = suiviParA();
        dossier.faire(soin(Dispositif.SANTE_IDE, A, "2025-03-10", "2025-03-10"));
        dossier.faire(ouvrir(Dispositif.SANTE_IDE, ID, IDE, "2025-03-11"));
        assertThat(accompagnement(dossier).prescriptionId()).contains(AUTRE);
        assertThat(dossier.refus(ouvrir(Dispositif.SANTE_IDE, new UUID(4, 6), IDE, "2025-03-12")))
                .isEqualTo(new PrescriptionRequise(Dispositif.SANTE_IDE));
    }

    private static PrescrireSoin soin(
            Dispositif dispositif, Porteur par, String jour, String aujourdhui) {
        return new PrescrireSoin(
                DOSSIER,
                acteur(par, le(aujourdhui)),
                le(jour),
                AUTRE,
                dispositif,
                Optional.empty());
    }

    @Test
    void a_psychologist_follows_a_professional_referent_and_gives_back_after_three_meetings() {
        var dossier = suiviParA();
        assertThat(dossier.refus(soin(Dispositif.PSYCHOLOGUE, A, "2025-03-10", "2025-03-10")))
                .isInstanceOf(ReferentProfessionnelRequis.class);
        psychologue(dossier);
        var restitution = le("2025-04-08");
        assertThat(dossier.refus(restituer(restitution)))
                .isEqualTo(new EntretiensInsuffisants(0, 3));
        troisEntretiens(dossier);
        assertThat(dossier.refus(restituer(le("2025-03-31"))))
                .as("the third meeting comes first")
                .isEqualTo(new DateAnterieure(le("2025-03-31"), le("2025-04-01")));
        dossier.faire(restituer(restitution));
        assertThat(accompagnement(dossier).restitueLe()).contains(restitution);
    }

    private static void psychologue(Scenario dossier) {
        dossier.faire(ouvrir(Dispositif.REFERENT_PROFESSIONNEL, new UUID(4, 9), A, "2025-03-03"));
        dossier.faire(soin(Dispositif.PSYCHOLOGUE, A, "2025-03-10", "2025-03-10"));
        dossier.faire(ouvrir(Dispositif.PSYCHOLOGUE, ID, COACH, "2025-03-11"));
    }

    private static void troisEntretiens(Scenario dossier) {
        for (var jour : List.of("2025-03-18", "2025-03-25", "2025-04-01")) {
            dossier.faire(entretien(jour, jour));
        }
    }

    @Test
    void a_fourth_meeting_with_a_psychologist_is_refused() {
        var dossier = suiviParA();
        psychologue(dossier);
        troisEntretiens(dossier);
        assertThat(dossier.refus(entretien("2025-04-08", "2025-04-08")))
                .isEqualTo(new EntretiensEpuises(3, "PTI de la Corrèze, fiche 28 (Q042)"));
        dossier.faire(ouvrir(Dispositif.NUMERIQUE, AUTRE, COACH, "2025-04-08"));
        for (var jour : List.of("2025-04-08", "2025-04-09", "2025-04-10", "2025-04-11")) {
            assertThat(dossier.faire(entretien(AUTRE, jour, jour))).as("no limit").hasSize(1);
        }
    }

    /// It took place, whatever the rule says of it.
    @Test
    void a_fourth_meeting_told_late_is_recorded_and_is_to_be_checked() {
        var dossier = suiviParA();
        psychologue(dossier);
        troisEntretiens(dossier);
        var jour = le("2025-04-09");
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(jour), jour));
        assertThat(aVerifier(dossier)).as("three are not too many").isEmpty();
        assertThat(dossier.faire(entretien("2025-03-20", "2025-04-09"))).hasSize(1);
        dossier.faire(new FaireLePoint(DOSSIER, Acteur.automate(jour), jour));
        var anomalie = aVerifier(dossier).getFirst();
        assertThat(anomalie.objet()).contains(ID);
        assertThat(anomalie.ouverteLe()).as("the day of the fourth").isEqualTo(le("2025-04-01"));
        assertThat(anomalie.source()).isEqualTo("PTI de la Corrèze, fiche 28 (Q042)");
        assertThat(anomalie.motif()).isEqualTo("4 entretiens notés, 3 au plus");
    }

    private static RestituerAccompagnement restituer(LocalDate jour) {
        return new RestituerAccompagnement(
                DOSSIER, acteur(COACH, jour), jour, ID, true, true, Optional.empty());
    }

    @Test
    void no_exit_is_without_a_way_on() {
        var dossier = suiviParA();
        dossier.faire(ouvrir(Dispositif.COACH_PROFESSIONNEL, ID, COACH, "2025-03-06"));
        assertThat(dossier.refus(clore(IssueAccompagnement.INTERIM, Optional.empty())))
                .isEqualTo(new SuiteRequise(IssueAccompagnement.INTERIM));
        assertThat(
                        dossier.refus(
                                clore(
                                        IssueAccompagnement.INTERIM,
                                        Optional.of(suite("2025-05-18")))))
                .isEqualTo(new SuiteTardive(le("2025-05-18"), le("2025-05-17")));
        assertThat(dossier.refus(clore(IssueAccompagnement.PERDU_DE_VUE, Optional.empty())))
                .isInstanceOf(AccesInterdit.class);
        assertThat(
                        dossier.faire(
                                clore(
                                        IssueAccompagnement.INTERIM,
                                        Optional.of(suite("2025-05-17")))))
                .hasOnlyElementsOfType(AccompagnementClos.class);
    }

    @Test
    void nothing_of_an_accompaniment_happens_before_it_opens() {
        var dossier = suiviParA();
        dossier.faire(ouvrir(Dispositif.COACH_PROFESSIONNEL, ID, COACH, "2025-05-10"));
        var avant = new DateAnterieure(le("2025-05-02"), le("2025-05-10"));
        assertThat(dossier.refus(clore(IssueAccompagnement.AUTONOMIE, Optional.empty())))
                .isEqualTo(avant);
        assertThat(dossier.refus(entretien("2025-05-02", "2025-05-12"))).isEqualTo(avant);
        assertThat(dossier.decider(entretien("2025-05-10", "2025-05-12")))
                .as("its first day")
                .hasSize(1);
    }

    private static TenirEntretien entretien(String jour, String aujourdhui) {
        return entretien(ID, jour, aujourdhui);
    }

    private static TenirEntretien entretien(UUID accompagnement, String jour, String aujourdhui) {
        return new TenirEntretien(
                DOSSIER,
                acteur(COACH, le(aujourdhui)),
                le(jour),
                accompagnement,
                new UUID(5, le(jour).toEpochDay()));
    }

    private static Suite suite(String debut) {
        return new Suite("FORMATION", B, le(debut));
    }

    private static CloreAccompagnement clore(IssueAccompagnement issue, Optional<Suite> suite) {
        var jour = le("2025-05-02");
        return new CloreAccompagnement(
                DOSSIER, acteur(COACH, jour), jour, ID, issue, "motif", suite);
    }

    @Test
    void e10_a_broken_job_is_no_evidence_and_the_referent_is_still_there() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new EmploiDemarre(DOSSIER, le("2025-03-03"), ID, TypeContratTravail.CDI),
                le("2025-03-03"));
        assertThat(dossier.decider(rompre(le("2025-03-03")))).as("on its first day").hasSize(1);
        assertThat(dossier.refus(rompre(le("2025-03-02"))))
                .isEqualTo(new DateAnterieure(le("2025-03-02"), le("2025-03-03")));
        var rupture = le("2025-05-12");
        dossier.faire(rompre(rupture));
        assertThat(dossier.porteurAu(rupture)).isEqualTo(A);
        var fin = le("2025-06-10");
        assertThat(dossier.refus(Scenario.clore(acteur(A, fin), fin, IssueParcours.CDI)))
                .isInstanceOf(IssueSansPreuve.class);
    }

    private static ConstaterRuptureEmploi rompre(LocalDate jour) {
        return new ConstaterRuptureEmploi(DOSSIER, acteur(A, jour), jour, ID, "fin d’essai");
    }

    @Test
    void e20_a_suspension_is_heard_advised_decided_and_lifted_by_the_contract() {
        var dossier = avecContrat();
        var manquement = le("2025-05-12");
        dossier.faire(manquement(manquement, CONTRAT, "rendez-vous du plan d’action"));
        assertThat(dossier.refus(proposer(manquement, 20, 1))).isInstanceOf(TauxHorsBornes.class);
        dossier.faire(proposer(le("2025-06-02"), 30, 2));
        assertThat(dossier.refus(trancher(le("2025-06-12"))))
                .isInstanceOf(ContradictoireEnCours.class);
        assertThat(dossier.refus(trancher(le("2025-06-13")))).isInstanceOf(AvisManquant.class);
        var avis = le("2025-06-13");
        dossier.faire(
                new RendreAvis(
                        DOSSIER, chefDeProjet(avis), avis, AUTRE, true, List.of("Département")));
        assertThat(dossier.faire(trancher(avis)))
                .containsExactly(
                        new SuspensionDecidee(DOSSIER, avis, AUTRE, 30, avis, le("2025-08-13")));
        assertThat(dossier.situation().ouvert()).isTrue();
        var revision = le("2025-06-20");
        assertThat(dossier.faire(reviser(revision, 20)))
                .anySatisfy(
                        e ->
                                assertThat(e)
                                        .isEqualTo(
                                                new SuspensionLevee(
                                                        DOSSIER,
                                                        revision,
                                                        AUTRE,
                                                        "Contrat établi ou mis à jour.")));
        assertThat(dossier.porteurAu(revision)).isEqualTo(A);
    }

    private static Scenario avecContrat() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new ContratSigne(
                        DOSSIER,
                        le("2025-03-03"),
                        CONTRAT,
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        le("2025-09-02"),
                        15),
                le("2025-03-03"));
        return dossier;
    }

    private static ConstaterManquement manquement(LocalDate jour, UUID contrat, String clause) {
        return new ConstaterManquement(DOSSIER, acteur(A, jour), jour, ID, contrat, clause);
    }

    private static ProposerSuspension proposer(LocalDate jour, int taux, int mois) {
        var le = jour.isBefore(le("2025-06-01")) ? le("2025-06-01") : jour;
        return new ProposerSuspension(
                DOSSIER,
                acteur(A, le),
                le,
                AUTRE,
                ID,
                NatureSuspension.SUSPENSION,
                taux,
                mois,
                false);
    }

    private static DeciderSuspension trancher(LocalDate jour) {
        return new DeciderSuspension(DOSSIER, pcd(jour), jour, AUTRE);
    }

    private static ReviserContrat reviser(LocalDate jour, int heures) {
        return new ReviserContrat(
                DOSSIER,
                acteur(A, jour),
                jour,
                CONTRAT,
                Optional.empty(),
                Optional.of(heures),
                Optional.empty(),
                "remobilisation");
    }

    @Test
    void a_suspension_stays_within_the_rates_and_the_months_of_the_law() {
        var dossier = avecContrat();
        dossier.faire(manquement(le("2025-05-12"), CONTRAT, "assiduité"));
        assertThat(dossier.decider(suspendre(ID, 30, 2, false))).hasSize(1);
        assertThat(dossier.refus(suspendre(ID, 29, 2, false))).isInstanceOf(TauxHorsBornes.class);
        assertThat(dossier.decider(suspendre(ID, 100, 2, false))).hasSize(1);
        assertThat(dossier.refus(suspendre(ID, 101, 2, false))).isInstanceOf(TauxHorsBornes.class);
        assertThat(dossier.decider(suspendre(ID, 50, 2, true))).hasSize(1);
        assertThat(dossier.refus(suspendre(ID, 51, 2, true))).isInstanceOf(TauxHorsBornes.class);
        assertThat(dossier.refus(suspendre(ID, 30, 0, false))).isInstanceOf(MoisHorsBornes.class);
        assertThat(dossier.refus(suspendre(ID, 30, 3, false))).isInstanceOf(MoisHorsBornes.class);
        var avis =
                new RendreAvis(
                        DOSSIER,
                        acteur(A, le("2025-06-02")),
                        le("2025-06-02"),
                        AUTRE,
                        true,
                        List.of("A"));
        dossier.faire(suspendre(ID, 30, 2, false));
        assertThat(dossier.refus(avis)).isInstanceOf(AccesInterdit.class);
    }

    @Test
    void a_second_suspension_may_be_longer() {
        var dossier = avecContrat();
        var jour = le("2025-06-02");
        var second = new UUID(4, 9);
        dossier.enregistrer(new ManquementConstate(DOSSIER, jour, ID, CONTRAT, "assiduité"), jour);
        dossier.enregistrer(
                new SuspensionProposee(
                        DOSSIER, jour, new UUID(4, 8), ID, NatureSuspension.SUSPENSION, 30, 2),
                jour);
        dossier.enregistrer(
                new SuspensionDecidee(DOSSIER, jour, new UUID(4, 8), 30, jour, jour.plusMonths(2)),
                jour);
        dossier.enregistrer(
                new ManquementConstate(DOSSIER, jour, second, CONTRAT, "assiduité"), jour);
        assertThat(dossier.decider(suspendre(second, 30, 4, false))).hasSize(1);
        assertThat(dossier.refus(suspendre(second, 30, 5, false)))
                .isInstanceOf(MoisHorsBornes.class);
    }

    private static ProposerSuspension suspendre(
            UUID manquement, int taux, int mois, boolean foyer) {
        var jour = le("2025-06-02");
        return new ProposerSuspension(
                DOSSIER,
                acteur(A, jour),
                jour,
                AUTRE,
                manquement,
                NatureSuspension.SUSPENSION,
                taux,
                mois,
                foyer);
    }

    @Test
    void a_breach_breaks_a_clause_of_the_contract_in_force() {
        assertThat(avecContrat().refus(manquement(le("2025-10-01"), CONTRAT, "assiduité")))
                .isEqualTo(new ManquementHorsContrat(CONTRAT));
    }

    @Test
    void fewer_hours_than_fifteen_have_a_reason() {
        var dossier = avecContrat();
        var jour = le("2025-04-01");
        assertThat(dossier.refus(reviser(jour, 8))).isInstanceOf(HeuresSansAmenagement.class);
        dossier.faire(
                new ReviserContrat(
                        DOSSIER,
                        acteur(A, jour),
                        jour,
                        CONTRAT,
                        Optional.of(le("2025-10-01")),
                        Optional.of(0),
                        Optional.of(AmenagementHeures.SANTE),
                        ""));
        var contrat = dossier.situation().contrats().getFirst();
        assertThat(contrat.finLe()).isEqualTo(le("2025-10-01"));
        assertThat(contrat.heuresHebdomadaires()).isZero();
    }

    @Test
    void a_cer_is_not_carried_beyond_the_day_it_becomes_a_contrat_d_engagement() {
        var cer = avecCer("2026-06-30");
        assertThat(cer.refus(reviser("2026-09-01", Optional.of(le("2027-01-01")))))
                .isInstanceOfSatisfying(
                        ContratAConvertir.class,
                        r -> assertThat(r.titre()).contains("1er janvier 2027", "2023-1196"));
        assertThat(cer.refus(reviser("2027-01-01", Optional.empty())))
                .isInstanceOf(ContratAConvertir.class);
        assertThat(cer.decider(reviser("2026-09-01", Optional.of(le("2026-12-31"))))).hasSize(1);
        assertThat(cer.decider(reviser("2026-09-01", Optional.empty())))
                .extracting("finLe")
                .containsExactly(le("2026-12-31"));
        assertThat(cer.decider(reviser("2026-06-01", Optional.empty())))
                .extracting("finLe")
                .containsExactly(le("2026-11-30"));
        assertThat(avecContrat().decider(reviser("2026-09-01", Optional.of(le("2027-06-01")))))
                .hasSize(1);
    }

    @Test
    void a_cer_that_runs_past_that_day_is_said_to_be_over_and_announced_before() {
        var echu = echu(avecCer("2027-03-31"));
        assertThat(echu.dueLe()).isEqualTo(le("2027-01-01"));
        assertThat(echu.alertes()).containsExactly(le("2026-12-01"));
        assertThat(echu.source()).contains("2023-1196");
        assertThat(echu(avecCer("2026-12-31")).source()).doesNotContain("2023-1196");
        assertThat(echu(avecCer("2026-11-30")).dueLe()).isEqualTo(le("2026-12-01"));
    }

    /// Whatever end was signed: the screens and a breach read what the law left of it.
    @Test
    void a_cer_is_not_in_force_once_it_had_to_be_converted() {
        var dossier = avecCer("2027-03-31");
        var s = dossier.situation();
        var regles = Regles.PAR_DEFAUT;
        assertThat(s.contratAu(le("2026-12-31"), regles).orElseThrow().finLe())
                .isEqualTo(le("2026-12-31"));
        assertThat(s.contratAu(le("2027-01-01"), regles)).isEmpty();
        assertThat(s.prochaineEcheanceLe(le("2026-12-01"), regles)).contains(le("2026-12-31"));
        assertThat(dossier.refus(manquement(le("2027-01-04"), CONTRAT, "atelier")))
                .isEqualTo(new ManquementHorsContrat(CONTRAT));
        assertThat(dossier.decider(manquement(le("2026-12-31"), CONTRAT, "atelier"))).hasSize(1);
    }

    @Test
    void a_contrat_d_engagement_is_not_shortened_by_the_end_of_the_cer() {
        var dossier = suiviParA();
        var finLe = le("2027-06-30");
        dossier.enregistrer(
                new ContratSigne(
                        DOSSIER,
                        le("2026-07-01"),
                        CONTRAT,
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        finLe,
                        15),
                le("2026-07-01"));
        assertThat(dossier.situation().contratAu(le("2027-02-01"), Regles.PAR_DEFAUT))
                .hasValueSatisfying(c -> assertThat(c.finLe()).isEqualTo(finLe));
    }

    /// Whoever is oriented after that day signs a contract, whatever end their CER had.
    @Test
    void a_cer_that_had_to_be_converted_settles_nothing_afterwards() {
        var dossier = avecCer("2027-03-31");
        dossier.enregistrer(
                new ReferentDesigne(
                        DOSSIER, le("2027-02-01"), A, COACH, Optional.of(new UUID(7, 8))),
                le("2027-02-01"));
        assertThat(dues(dossier)).contains(NatureAnomalie.CONTRAT_NON_SIGNE);
        var seul = avecCer("2027-01-10");
        seul.enregistrer(
                new ContactPris(DOSSIER, le("2026-12-20"), AUTRE, "Entretien"), le("2026-12-20"));
        assertThat(echeance(seul, NatureAnomalie.SANS_PROCHAINE_DATE).dueLe())
                .as("its end by law is the last date ahead")
                .isEqualTo(le("2027-01-01"));
    }

    private static List<NatureAnomalie> dues(Scenario dossier) {
        return Echeancier.de(DOSSIER, dossier.situation(), Regles.PAR_DEFAUT).stream()
                .map(Echeance::nature)
                .toList();
    }

    private static Echeance echu(Scenario dossier) {
        return echeance(dossier, NatureAnomalie.CONTRAT_ECHU);
    }

    private static Echeance echeance(Scenario dossier, NatureAnomalie nature) {
        return Echeancier.de(DOSSIER, dossier.situation(), Regles.PAR_DEFAUT).stream()
                .filter(e -> e.nature() == nature)
                .findFirst()
                .orElseThrow();
    }

    private static Scenario avecCer(String finLe) {
        var dossier = suiviParA();
        dossier.enregistrer(
                new ContratSigne(
                        DOSSIER, le("2024-12-02"), CONTRAT, RegimeContrat.CER_2008, le(finLe), 0),
                le("2025-02-20"));
        return dossier;
    }

    private static ReviserContrat reviser(String jour, Optional<LocalDate> finLe) {
        return new ReviserContrat(
                DOSSIER,
                acteur(A, le(jour)),
                le(jour),
                CONTRAT,
                finLe,
                Optional.of(15),
                Optional.empty(),
                "");
    }

    @Test
    void an_immersion_has_its_limits_and_a_fact_has_none() {
        var dossier = suiviParA();
        assertThat(dossier.refus(immersion(1, "2025-03-03", "2025-04-04", false)))
                .isInstanceOf(OutilHorsLimite.class);
        dossier.faire(immersion(1, "2025-03-03", "2025-04-03", false));
        dossier.faire(immersion(2, "2025-05-05", "2025-05-30", false));
        assertThat(dossier.refus(immersion(3, "2025-09-01", "2025-09-05", false)))
                .isInstanceOf(OutilHorsLimite.class);
        dossier.faire(immersion(3, "2025-09-01", "2025-09-05", true));
    }

    @Test
    void immersions_make_sixty_days_at_most() {
        var dossier = suiviParA();
        dossier.faire(immersion(1, "2025-03-03", "2025-04-03", false)); // 31 days
        assertThat(dossier.refus(immersion(2, "2025-05-05", "2025-06-04", false)))
                .isInstanceOf(OutilHorsLimite.class);
        assertThat(dossier.faire(immersion(2, "2025-05-05", "2025-06-03", false))).hasSize(1);
    }

    @Test
    void immersions_are_counted_over_twelve_months() {
        var dossier = suiviParA();
        dossier.faire(immersion(1, "2025-03-03", "2025-03-10", false));
        dossier.faire(immersion(2, "2025-05-05", "2025-05-09", false));
        assertThat(dossier.refus(immersion(3, "2026-03-02", "2026-03-06", false)))
                .isInstanceOf(OutilHorsLimite.class);
        assertThat(dossier.faire(immersion(3, "2026-03-03", "2026-03-06", false))).hasSize(1);
    }

    private static DemarrerEtape immersion(
            int numero, String debut, String fin, boolean constatee) {
        return new DemarrerEtape(
                DOSSIER,
                acteur(A, le(debut)),
                le(debut),
                new UUID(10, numero),
                "IMMERSION",
                Optional.empty(),
                Optional.of(OutilInsertion.PMSMP),
                Optional.of(le(fin)),
                Optional.of("garage-du-centre"),
                Optional.of("objet " + numero),
                Optional.empty(),
                false,
                constatee);
    }

    @Test
    void what_was_opened_is_recorded_once() {
        var dossier = suiviParA();
        assertThat(dossier.faire(ouvrir(Dispositif.NUMERIQUE, ID, COACH, "2025-03-06")))
                .hasOnlyElementsOfType(AccompagnementOuvert.class);
    }
}
