package fr.spie.parcours.domain;

import fr.spie.events.decision.Commande;
import fr.spie.events.parcours.PilotageEvenement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a reassignment plan can be asked.
public sealed interface PlanCommande extends Commande {

    /// @param partant `professionnel:<id>` or `institution:<code>`
    /// @param attendus every dossier the leaver carries, or will, on that day
    record ArreterPlan(
            UUID planId,
            Acteur acteur,
            LocalDate le,
            String partant,
            String institution,
            String motif,
            List<Repreneur> repreneurs,
            Set<UUID> attendus)
            implements PlanCommande {

        @Override
        public String sujet() {
            return PilotageEvenement.sujetPlan(planId);
        }
    }

    /// Who takes over a dossier.
    record Repreneur(UUID dossierId, Candidat vers) {}
}
