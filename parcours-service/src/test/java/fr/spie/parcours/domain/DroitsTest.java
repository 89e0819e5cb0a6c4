package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
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
import static fr.spie.parcours.domain.Scenario.proposer;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.AccompagnementEvenement.AccompagnementOuvert;
import fr.spie.events.parcours.AccompagnementEvenement.ManquementConstate;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.AccompagnementEvenement.SuspensionProposee;
import fr.spie.events.parcours.ContinuiteEvenement.TransfertDepartementDemande;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.RegimeContrat;
import fr.spie.events.parcours.StatutPersonne;
import fr.spie.events.parcours.VigilanceEvenement.RdvPlanifie;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterManquement;
import fr.spie.parcours.domain.AccompagnementCommande.DeciderSuspension;
import fr.spie.parcours.domain.AccompagnementCommande.EtablirStrategieRebond;
import fr.spie.parcours.domain.AccompagnementCommande.OuvrirAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.RenouvelerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.RestituerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.ReviserContrat;
import fr.spie.parcours.domain.ContinuiteCommande.AccepterTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.ConstaterStatut;
import fr.spie.parcours.domain.ContinuiteCommande.DemanderTransfert;
import fr.spie.parcours.domain.ContinuiteCommande.FusionnerDossiers;
import fr.spie.parcours.domain.ContinuiteCommande.RefuserPartage;
import fr.spie.parcours.domain.ParcoursCommande.AnnulerRelais;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.RefusAccompagnement.RestitutionIncomplete;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import fr.spie.parcours.domain.RefusVigilance.RdvDansLePasse;
import fr.spie.parcours.domain.VigilanceCommande.DeciderEnComite;
import fr.spie.parcours.domain.VigilanceCommande.DeplacerRdv;
import fr.spie.parcours.domain.VigilanceCommande.FaireLePoint;
import fr.spie.parcours.domain.VigilanceCommande.TenirRdv;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who may, and who may not (rights matrix, 4.2), in a dossier that A follows.
class DroitsTest {

    private static final LocalDate LE = LUNDI_3_MARS;
    private static final UUID ID = new UUID(4, 4);
    private static final UUID CONTRAT = new UUID(6, 6);
    private static final UUID SUSPENSION = new UUID(4, 5);

    private static Scenario dossier() {
        var dossier = suiviParA();
        dossier.enregistrer(
                new ContratSigne(
                        DOSSIER,
                        LE,
                        CONTRAT,
                        RegimeContrat.CONTRAT_ENGAGEMENT_2025,
                        LE.plusMonths(6),
                        15),
                LE);
        dossier.enregistrer(new ManquementConstate(DOSSIER, LE, ID, CONTRAT, "assiduité"), LE);
        dossier.enregistrer(
                new SuspensionProposee(
                        DOSSIER, LE, SUSPENSION, ID, NatureSuspension.SUSPENSION, 30, 1),
                LE);
        dossier.enregistrer(new TransfertDepartementDemande(DOSSIER, LE, ID, "19"), LE);
        dossier.enregistrer(
                new AccompagnementOuvert(
                        DOSSIER,
                        LE,
                        ID,
                        Dispositif.COACH_PROFESSIONNEL,
                        B,
                        Optional.of(LE.plusMonths(5)),
                        Optional.empty()),
                LE);
        dossier.enregistrer(new RdvPlanifie(DOSSIER, LE, ID, LE, A, "point"), LE);
        dossier.enregistrer(
                new EtapeDemarree(
                        DOSSIER,
                        LE,
                        ID,
                        "CHANTIER",
                        Optional.empty(),
                        Optional.of(OutilInsertion.CDDI_ACI),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                LE);
        dossier.faire(proposer(A, B, RELAIS, LE));
        return dossier;
    }

    @Test
    void a_stranger_to_the_dossier_decides_nothing_in_it() {
        var passant = acteur(C, LE);
        var dossier = dossier();
        assertThat(
                        permises(
                                dossier,
                                new RefuserPartage(DOSSIER, passant, LE, "plie"),
                                new DemanderTransfert(DOSSIER, passant, LE, SUSPENSION, "63"),
                                new ConstaterManquement(
                                        DOSSIER, passant, LE, SUSPENSION, CONTRAT, "assiduité"),
                                new ReviserContrat(
                                        DOSSIER,
                                        passant,
                                        LE,
                                        CONTRAT,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        ""),
                                new TenirRdv(DOSSIER, passant, LE, ID),
                                new RenouvelerAccompagnement(
                                        DOSSIER, passant, LE, ID, Optional.empty(), ""),
                                new EtablirStrategieRebond(DOSSIER, passant, LE, ID, "emploi"),
                                new AnnulerRelais(DOSSIER, passant, LE, RELAIS, ""),
                                new OuvrirAccompagnement(
                                        DOSSIER,
                                        passant,
                                        LE,
                                        SUSPENSION,
                                        Dispositif.NUMERIQUE,
                                        B,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        true,
                                        false)))
                .isEmpty();
    }

    /// What is not refused for want of a right.
    private static List<String> permises(Scenario dossier, ParcoursCommande... commandes) {
        return Stream.of(commandes)
                .filter(
                        c -> {
                            var refus =
                                    catchThrowableOfType(
                                            RefusException.class, () -> dossier.decider(c));
                            return refus == null || !(refus.refus() instanceof AccesInterdit);
                        })
                .map(c -> c.getClass().getSimpleName())
                .toList();
    }

    @Test
    void a_referent_does_not_decide_in_place_of_a_chef_de_projet() {
        var referent = acteur(A, LE);
        var dossier = dossier();
        assertThat(
                        permises(
                                dossier,
                                new AccepterTransfert(DOSSIER, referent, LE, ID),
                                new FaireLePoint(DOSSIER, referent, LE),
                                new DeciderEnComite(
                                        DOSSIER,
                                        referent,
                                        LE,
                                        ID,
                                        SUSPENSION,
                                        "POURSUITE",
                                        "",
                                        Optional.empty()),
                                new FusionnerDossiers(
                                        DOSSIER,
                                        referent,
                                        LE,
                                        new UUID(0, 2),
                                        Optional.empty(),
                                        List.of())))
                .isEmpty();
    }

    @Test
    void only_the_president_decides_a_suspension() {
        var jour = LE.plusDays(20);
        assertThat(
                        dossier()
                                .refus(
                                        new DeciderSuspension(
                                                DOSSIER, chefDeProjet(jour), jour, SUSPENSION)))
                .isInstanceOf(AccesInterdit.class);
    }

    @Test
    void a_body_does_not_take_a_dossier_that_another_one_follows() {
        var cheffe = new Acteur(B.institution(), "cheffe", Set.of("chef_service"), LE);
        assertThat(
                        suiviParA()
                                .refus(
                                        new DesignerReferent(
                                                DOSSIER,
                                                cheffe,
                                                LE,
                                                candidat(B),
                                                Optional.empty())))
                .isInstanceOf(AccesInterdit.class);
    }

    @Test
    void whoever_answers_on_that_day_gives_way_to_the_receiver() {
        var dossier = suiviParA();
        dossier.faire(proposer(A, B, RELAIS, LE));
        dossier.faire(absence(A, LE.plusDays(2), LE.plusDays(2)));
        var effet = LE.plusDays(7);
        assertThat(dossier.faire(accepter(B, RELAIS, effet, effet)))
                .containsExactly(new RelaisAccepte(DOSSIER, effet, RELAIS, CHEF, B));
    }

    @Test
    void what_care_gives_back_is_said_to_the_person_and_to_the_referent() {
        for (var avecLaPersonne : List.of(true, false)) {
            assertThat(
                            dossier()
                                    .refus(
                                            new RestituerAccompagnement(
                                                    DOSSIER,
                                                    acteur(B, LE),
                                                    LE,
                                                    ID,
                                                    avecLaPersonne,
                                                    !avecLaPersonne,
                                                    Optional.empty())))
                    .isEqualTo(new RestitutionIncomplete(ID));
        }
    }

    @Test
    void a_status_is_not_told_ahead_nor_an_appointment_moved_to_the_past() {
        var demain = LE.plusDays(1);
        assertThat(
                        dossier()
                                .refus(
                                        new ConstaterStatut(
                                                DOSSIER,
                                                acteur(A, LE),
                                                demain,
                                                StatutPersonne.SALARIE)))
                .isEqualTo(new DateFuture(demain, LE));
        var hier = LE.minusDays(1);
        assertThat(dossier().refus(new DeplacerRdv(DOSSIER, acteur(A, LE), LE, ID, hier, "")))
                .isEqualTo(new RdvDansLePasse(hier, LE));
    }

    @Test
    void an_access_code_is_given_by_who_answers_for_the_person() {
        assertThat(
                        catchThrowableOfType(
                                RefusException.class,
                                () -> ReglesAcces.peutDonner(acteur(B, LE), Optional.of(A))))
                .isNotNull();
        ReglesAcces.peutDonner(acteur(A, LE), Optional.of(A));
        ReglesAcces.peutDonner(chefDeProjet(LE), Optional.of(A));
    }
}
