package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.ParametreIllisible;
import fr.spie.backbone.web.Reponses;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.PlanCommande;
import fr.spie.parcours.domain.PlanCommande.ArreterPlan;
import fr.spie.parcours.domain.PlanCommande.Repreneur;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Plans for those who leave.
@RestController
class PlansController {

    private final Commandes<PlanCommande> plans;
    private final Annuaire annuaire;
    private final Partants partants;

    PlansController(Commandes<PlanCommande> plans, Annuaire annuaire, Partants partants) {
        this.plans = plans;
        this.annuaire = annuaire;
        this.partants = partants;
    }

    @PostMapping("/api/parcours/plans")
    ResponseEntity<Map<String, Object>> arreter(
            @RequestBody CorpsContinuite.Plan corps, Appelant a, Demande d) {
        var partant = requis("partant", corps.partant());
        var le = requis("le", corps.le());
        if (!partant.startsWith("professionnel:") && !partant.startsWith("institution:")) {
            throw new ParametreIllisible(
                            "partant", partant, "professionnel:<identifiant> ou institution:<code>")
                    .exception();
        }
        var planId = Acteurs.identifiant(d, "plan");
        var repreneurs =
                requis("affectations", corps.affectations()).stream()
                        .map(
                                x ->
                                        new Repreneur(
                                                requis("affectations.dossierId", x.dossierId()),
                                                annuaire.candidat(
                                                        requis(
                                                                "affectations.professionnel",
                                                                x.professionnel()),
                                                        x.institution(),
                                                        le)))
                        .toList();
        return Reponses.accepte(
                plans.soumettre(
                        new ArreterPlan(
                                planId,
                                Acteurs.de(a, d),
                                le,
                                partant,
                                partants.institution(partant),
                                corps.motif().orElse(""),
                                repreneurs,
                                partants.dossiers(partant, le)),
                        d),
                Map.of("planId", planId));
    }
}
