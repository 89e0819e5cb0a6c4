package fr.spie.fse.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import fr.spie.events.fse.FseEvenement.RentreeConstatee;
import fr.spie.events.fse.NatureSortie;
import fr.spie.events.fse.SituationParticipation;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.fse.domain.ParticipationCommande.ConstaterCloture;
import fr.spie.fse.domain.ParticipationCommande.ConstaterEmploi;
import fr.spie.fse.domain.ParticipationCommande.ConstaterRentree;
import fr.spie.fse.domain.ParticipationCommande.ConstaterSortie;
import fr.spie.testkit.DeciderSpec;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What people declare in their order, and what the parcours says in its own, meet in any way.
class OrdreArriveeProperties {

    private record Resultat(
            List<SituationParticipation.Periode> periodes,
            Set<SituationParticipation.Situation> situations) {}

    @Property
    void the_parcours_and_the_declarations_give_the_same_result_in_any_order(@ForAll long graine) {
        var hasard = new Random(graine);
        var declarations = declarations(hasard);
        var parcours = parcours(hasard);

        var attendu = jouer(declarations, parcours, new Random(1));
        for (int i = 2; i < 8; i++) {
            assertThat(jouer(declarations, parcours, new Random(i))).isEqualTo(attendu);
        }
    }

    private static LocalDate jour(int n) {
        return ParticipationDecideurTest.ENTREE.plusDays(n);
    }

    private static List<ParticipationCommande> declarations(Random hasard) {
        var commandes = new ArrayList<ParticipationCommande>();
        commandes.add(
                ParticipationDecideurTest.ouvrir(
                        ParticipationDecideurTest.questionnaire(ParticipationDecideurTest.NEE_LE)));
        int jour = 1;
        boolean dedans = true;
        for (int i = hasard.nextInt(3); i > 0 && dedans; i--) {
            jour += hasard.nextInt(20);
            commandes.add(
                    new ConstaterSortie(
                            ParticipationDecideurTest.ID, jour(jour), NatureSortie.PREVUE));
            dedans = hasard.nextBoolean();
            if (dedans) {
                jour += 1 + hasard.nextInt(20);
                commandes.add(new ConstaterRentree(ParticipationDecideurTest.ID, jour(jour)));
            }
        }
        return commandes;
    }

    private static List<ParticipationCommande> parcours(Random hasard) {
        var commandes = new ArrayList<ParticipationCommande>();
        for (int i = hasard.nextInt(3); i > 0; i--) {
            commandes.add(
                    new ConstaterEmploi(
                            ParticipationDecideurTest.ID,
                            jour(hasard.nextInt(60) - 5),
                            TypeContratTravail.values()[hasard.nextInt(3)]));
        }
        if (hasard.nextInt(4) > 0) {
            var issues = IssueParcours.values();
            commandes.add(
                    new ConstaterCloture(
                            ParticipationDecideurTest.ID,
                            jour(hasard.nextInt(60) - 5),
                            issues[hasard.nextInt(issues.length)]));
        }
        return commandes;
    }

    /// Plays the service: what the parcours said so far is told again at each entry and re-entry.
    private static Resultat jouer(
            List<ParticipationCommande> declarations,
            List<ParticipationCommande> parcours,
            Random ordre) {
        var personnes = new ArrayDeque<>(declarations);
        var dossier = new ArrayDeque<>(parcours);
        var entendues = new ArrayList<ParticipationCommande>();
        var etat = Participation.INCONNUE;
        while (!personnes.isEmpty() || !dossier.isEmpty()) {
            if (dossier.isEmpty() || (!personnes.isEmpty() && ordre.nextBoolean())) {
                etat = decider(etat, personnes.remove());
                if (rouvre(etat)) {
                    for (var entendue : entendues) {
                        etat = decider(etat, entendue);
                    }
                }
            } else {
                entendues.add(dossier.remove());
                etat = decider(etat, entendues.getLast());
            }
        }
        var p = etat.situation().orElseThrow();
        return new Resultat(
                p.periodes(), p.situations().stream().collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean rouvre(Participation etat) {
        var dernier = etat.faits().getLast().evenement();
        return dernier instanceof ParticipationOuverte || dernier instanceof RentreeConstatee;
    }

    private static Participation decider(Participation etat, ParticipationCommande commande) {
        for (var evenement : ParticipationDecideur.INSTANCE.decider(commande, etat)) {
            etat =
                    ParticipationDecideur.INSTANCE.evoluer(
                            etat, DeciderSpec.fait(etat.faits().size(), evenement));
        }
        return etat;
    }
}
