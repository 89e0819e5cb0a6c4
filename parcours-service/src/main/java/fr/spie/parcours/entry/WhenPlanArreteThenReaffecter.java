package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.projection.Automate;
import fr.spie.events.Fait;
import fr.spie.events.parcours.PilotageEvenement.Affectation;
import fr.spie.events.parcours.PilotageEvenement.PlanReaffectationArrete;
import fr.spie.parcours.domain.AnnuaireCommande;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerDepart;
import fr.spie.parcours.domain.AnnuaireCommande.RetirerInstitution;
import fr.spie.parcours.domain.Candidat;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Each dossier of the plan changes hands on its day; then the leaver is declared gone (S17).
@Component
class WhenPlanArreteThenReaffecter implements Automate<PlanReaffectationArrete> {

    private final Commandes<ParcoursCommande> parcours;
    private final Commandes<AnnuaireCommande> annuaire;

    WhenPlanArreteThenReaffecter(
            Commandes<ParcoursCommande> parcours, Commandes<AnnuaireCommande> annuaire) {
        this.parcours = parcours;
        this.annuaire = annuaire;
    }

    @Override
    public Class<PlanReaffectationArrete> ecoute() {
        return PlanReaffectationArrete.class;
    }

    @Override
    public void quand(Fait<PlanReaffectationArrete> fait, Demande demande) {
        var plan = fait.evenement();
        for (var affectation : plan.affectations()) {
            reaffecter(plan, affectation, demande);
        }
        var acteur = Acteurs.automate(demande);
        int deuxPoints = plan.partant().indexOf(':');
        var qui = plan.partant().substring(deuxPoints + 1);
        annuaire.soumettre(
                plan.partant().startsWith("institution:")
                        ? new RetirerInstitution(qui, acteur, plan.effectifLe(), plan.motif())
                        : new DeclarerDepart(qui, acteur, plan.effectifLe(), plan.motif()),
                Acteurs.partie(demande, "depart"));
    }

    private void reaffecter(
            PlanReaffectationArrete plan, Affectation affectation, Demande demande) {
        parcours.soumettre(
                new DesignerReferent(
                        affectation.dossierId(),
                        Acteurs.automate(demande),
                        plan.effectifLe(),
                        new Candidat(affectation.vers(), true, Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(plan.planId())),
                Acteurs.partie(demande, affectation.dossierId().toString()));
    }
}
