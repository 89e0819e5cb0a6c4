package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.designable;
import static fr.spie.parcours.domain.Exigences.droit;

import fr.spie.events.Fait;
import fr.spie.events.decision.Decideur;
import fr.spie.events.parcours.PilotageEvenement;
import fr.spie.events.parcours.PilotageEvenement.Affectation;
import fr.spie.events.parcours.PilotageEvenement.PlanReaffectationArrete;
import fr.spie.parcours.domain.PlanCommande.ArreterPlan;
import fr.spie.parcours.domain.PlanCommande.Repreneur;
import fr.spie.parcours.domain.RefusContinuite.PlanIncomplet;
import fr.spie.parcours.domain.RefusParcours.DecisionAntidatee;
import java.util.List;
import java.util.stream.Collectors;

/// A planned departure leaves nobody behind: the plan covers every dossier, or is none (S17, E6).
public final class PlanDecideur implements Decideur<PlanCommande, Boolean, PilotageEvenement> {

    public static final PlanDecideur INSTANCE = new PlanDecideur();

    private static final int LISTE = 100;

    private PlanDecideur() {}

    /// @return whether the plan was made
    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public List<PilotageEvenement> decider(PlanCommande commande, Boolean arrete) {
        return switch (commande) {
            case ArreterPlan c -> arrete ? List.of() : arreter(c);
        };
    }

    private static List<PilotageEvenement> arreter(ArreterPlan c) {
        droit(
                c.acteur().encadre()
                        || (c.acteur().roles().contains("chef_service")
                                && c.acteur().institution().equals(c.institution())),
                "Un plan de réaffectation est arrêté par le département ou le chef de service.");
        if (c.le().isBefore(c.acteur().jour())) {
            throw new DecisionAntidatee(c.le(), c.acteur().jour()).exception();
        }
        var couverts =
                c.repreneurs().stream().map(Repreneur::dossierId).collect(Collectors.toSet());
        var oublies = c.attendus().stream().filter(d -> !couverts.contains(d)).sorted().toList();
        if (!oublies.isEmpty()) {
            throw new PlanIncomplet(
                            c.partant(), oublies.size(), oublies.stream().limit(LISTE).toList())
                    .exception();
        }
        c.repreneurs().forEach(r -> designable(r.vers(), c.le()));
        return List.of(
                new PlanReaffectationArrete(
                        c.partant(),
                        c.le(),
                        c.planId(),
                        c.motif(),
                        c.repreneurs().stream()
                                .map(r -> new Affectation(r.dossierId(), r.vers().porteur()))
                                .toList()));
    }

    @Override
    public Boolean evoluer(Boolean arrete, Fait<PilotageEvenement> fait) {
        return true;
    }
}
