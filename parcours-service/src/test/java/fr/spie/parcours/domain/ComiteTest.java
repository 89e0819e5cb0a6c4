package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Scenario.A;
import static fr.spie.parcours.domain.Scenario.B;
import static fr.spie.parcours.domain.Scenario.DOSSIER;
import static fr.spie.parcours.domain.Scenario.LUNDI_3_MARS;
import static fr.spie.parcours.domain.Scenario.acteur;
import static fr.spie.parcours.domain.Scenario.chefDeProjet;
import static fr.spie.parcours.domain.Scenario.suiviParA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.decision.Refus;
import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.PilotageEvenement;
import fr.spie.events.parcours.PilotageEvenement.ComiteConvoque;
import fr.spie.events.parcours.PilotageEvenement.ComiteOrganise;
import fr.spie.events.parcours.PilotageEvenement.ComiteTenu;
import fr.spie.events.parcours.VigilanceEvenement.DecisionComitePrise;
import fr.spie.events.parcours.VigilanceEvenement.ExamenDemande;
import fr.spie.events.parcours.VigilanceEvenement.ModeParole;
import fr.spie.events.parcours.VigilanceEvenement.PersonneConviee;
import fr.spie.events.parcours.VigilanceEvenement.PersonneEntendue;
import fr.spie.parcours.domain.ComiteCommande.ConvoquerComite;
import fr.spie.parcours.domain.ComiteCommande.TenirComite;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.RefusVigilance.ComiteDansLePasse;
import fr.spie.parcours.domain.RefusVigilance.ComiteIntrouvable;
import fr.spie.parcours.domain.RefusVigilance.ComitePasEncoreTenu;
import fr.spie.parcours.domain.RefusVigilance.ComiteSansConvive;
import fr.spie.parcours.domain.RefusVigilance.PersonneNonConviee;
import fr.spie.parcours.domain.VigilanceCommande.ConvierPersonne;
import fr.spie.parcours.domain.VigilanceCommande.DeciderEnComite;
import fr.spie.parcours.domain.VigilanceCommande.DemanderExamen;
import fr.spie.parcours.domain.VigilanceCommande.EntendrePersonne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Follow-up committees (001), and the right to be heard there.
class ComiteTest {

    static final UUID COMITE = new UUID(5, 1);
    static final UUID DECISION = new UUID(5, 2);
    static final LocalDate JOUR = LUNDI_3_MARS;
    static final LocalDate SEANCE = JOUR.plusDays(10);

    static ConvoquerComite convoquer(Acteur acteur, LocalDate prevuLe, List<String> convies) {
        return new ConvoquerComite(
                COMITE,
                acteur,
                prevuLe,
                "MSD",
                Dispositif.PLIE,
                Optional.empty(),
                convies,
                List.of(A));
    }

    static ComiteDecideur.Comite apres(PilotageEvenement... passes) {
        var comite = ComiteDecideur.INSTANCE.initial();
        for (var passe : passes) {
            comite =
                    ComiteDecideur.INSTANCE.evoluer(
                            comite,
                            new Fait<>(
                                    new UUID(9, 9),
                                    0,
                                    passe,
                                    Jour.debut(JOUR),
                                    "departement",
                                    "test",
                                    new UUID(8, 8),
                                    Optional.empty()));
        }
        return comite;
    }

    static final ComiteConvoque CONVOQUE =
            new ComiteConvoque(
                    COMITE, JOUR, SEANCE, Dispositif.PLIE, Optional.empty(), List.of("plie"));

    static Refus refus(ComiteCommande commande, ComiteDecideur.Comite comite) {
        return catchThrowableOfType(
                        RefusException.class,
                        () -> ComiteDecideur.INSTANCE.decider(commande, comite))
                .refus();
    }

    @Test
    void a_committee_is_called_once_by_who_pilots_it() {
        var commande = convoquer(chefDeProjet(JOUR), SEANCE, List.of("plie"));
        assertThat(ComiteDecideur.INSTANCE.decider(commande, apres()))
                .containsExactly(CONVOQUE, new ComiteOrganise(COMITE, JOUR, "MSD", List.of(A)));
        assertThat(ComiteDecideur.INSTANCE.decider(commande, apres(CONVOQUE))).isEmpty();
        assertThat(refus(convoquer(acteur(A, JOUR), SEANCE, List.of("plie")), apres()))
                .isInstanceOf(AccesInterdit.class);
        assertThat(refus(convoquer(chefDeProjet(JOUR), JOUR.minusDays(1), List.of("x")), apres()))
                .isEqualTo(new ComiteDansLePasse(JOUR.minusDays(1), JOUR));
        assertThat(refus(convoquer(chefDeProjet(JOUR), JOUR, List.of()), apres()))
                .isEqualTo(new ComiteSansConvive(COMITE));
    }

    @Test
    void it_sits_on_its_day_or_later() {
        assertThat(refus(new TenirComite(COMITE, chefDeProjet(JOUR), JOUR, List.of()), apres()))
                .isEqualTo(new ComiteIntrouvable(COMITE));
        assertThat(
                        refus(
                                new TenirComite(COMITE, chefDeProjet(JOUR), JOUR, List.of()),
                                apres(CONVOQUE)))
                .isEqualTo(new ComitePasEncoreTenu(COMITE, SEANCE));
        var tenir = new TenirComite(COMITE, chefDeProjet(SEANCE), SEANCE, List.of("plie"));
        var tenu = new ComiteTenu(COMITE, SEANCE, List.of("plie"));
        assertThat(ComiteDecideur.INSTANCE.decider(tenir, apres(CONVOQUE))).containsExactly(tenu);
        assertThat(ComiteDecideur.INSTANCE.decider(tenir, apres(CONVOQUE, tenu))).isEmpty();
    }

    static ConvierPersonne convier(Acteur acteur) {
        return new ConvierPersonne(DOSSIER, acteur, JOUR, COMITE, SEANCE, "MSD");
    }

    static DeciderEnComite decider(Acteur acteur, LocalDate le, String decision) {
        return new DeciderEnComite(
                DOSSIER, acteur, le, COMITE, DECISION, decision, "bilan", Optional.empty());
    }

    static EntendrePersonne entendre(LocalDate le, ModeParole mode) {
        return new EntendrePersonne(DOSSIER, acteur(A, le), le, COMITE, mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REORIENTATION", "SORTIE"})
    void nobody_is_sent_elsewhere_without_having_been_invited(String decision) {
        var dossier = suiviParA();
        assertThat(dossier.refus(decider(chefDeProjet(SEANCE), SEANCE, decision)))
                .isEqualTo(new PersonneNonConviee(COMITE));

        assertThat(dossier.faire(convier(acteur(A, JOUR))))
                .containsExactly(new PersonneConviee(DOSSIER, JOUR, COMITE, SEANCE, "MSD"));
        var veille = SEANCE.minusDays(1);
        assertThat(dossier.refus(decider(chefDeProjet(veille), veille, decision)))
                .isEqualTo(new ComitePasEncoreTenu(COMITE, SEANCE));
        assertThat(dossier.faire(decider(chefDeProjet(SEANCE), SEANCE, decision)))
                .containsExactly(
                        new DecisionComitePrise(
                                DOSSIER,
                                SEANCE,
                                COMITE,
                                DECISION,
                                decision,
                                "bilan",
                                Optional.empty()));
    }

    @Test
    void going_on_as_before_needs_no_invitation_but_the_right_to_decide() {
        var dossier = suiviParA();
        assertThat(dossier.refus(decider(acteur(A, JOUR), JOUR, "POURSUITE")))
                .isInstanceOf(AccesInterdit.class);
        assertThat(dossier.faire(decider(chefDeProjet(JOUR), JOUR, "POURSUITE"))).hasSize(1);
    }

    @Test
    void the_person_writes_before_or_comes_on_the_day() {
        var dossier = suiviParA();
        assertThat(dossier.refus(entendre(JOUR, ModeParole.PAR_ECRIT)))
                .isEqualTo(new PersonneNonConviee(COMITE));
        dossier.faire(convier(chefDeProjet(JOUR)));
        assertThat(dossier.refus(entendre(JOUR, ModeParole.PRESENTE)))
                .isEqualTo(new ComitePasEncoreTenu(COMITE, SEANCE));
        assertThat(dossier.faire(entendre(JOUR, ModeParole.PAR_ECRIT)))
                .containsExactly(new PersonneEntendue(DOSSIER, JOUR, COMITE, ModeParole.PAR_ECRIT));
        dossier.faire(entendre(SEANCE, ModeParole.PRESENTE));
        assertThat(dossier.situation().vigilance().convocation(COMITE).orElseThrow().parole())
                .contains(ModeParole.PRESENTE);
    }

    @Test
    void a_stranger_neither_asks_nor_invites() {
        var dossier = suiviParA();
        var demande = new UUID(5, 3);
        assertThat(dossier.refus(convier(acteur(B, JOUR)))).isInstanceOf(AccesInterdit.class);
        assertThat(dossier.refus(new DemanderExamen(DOSSIER, acteur(B, JOUR), JOUR, demande, "x")))
                .isInstanceOf(AccesInterdit.class);
        assertThat(
                        dossier.faire(
                                new DemanderExamen(
                                        DOSSIER, acteur(A, JOUR), JOUR, demande, "sans projet")))
                .containsExactly(new ExamenDemande(DOSSIER, JOUR, demande, "sans projet"));
        assertThat(dossier.situation().vigilance().examensDemandes()).hasSize(1);
        dossier.faire(decider(chefDeProjet(JOUR), JOUR, "POURSUITE"));
        assertThat(dossier.situation().vigilance().examensDemandes()).isEmpty();
    }
}
