package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.parcours.domain.AnnuaireCommande;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerDepart;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerInstitution;
import fr.spie.parcours.domain.AnnuaireCommande.HabiliterProfessionnel;
import fr.spie.parcours.domain.AnnuaireCommande.RetirerInstitution;
import fr.spie.parcours.domain.RefusContinuite.DepartSansPlan;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who takes part.
@RestController
@RequestMapping("/api/parcours/annuaire")
class AnnuaireController {

    private final Commandes<AnnuaireCommande> annuaire;
    private final Partants partants;

    AnnuaireController(Commandes<AnnuaireCommande> annuaire, Partants partants) {
        this.annuaire = annuaire;
        this.partants = partants;
    }

    @PutMapping("/institutions/{code}")
    ResponseEntity<Map<String, Object>> declarer(
            @PathVariable String code,
            @RequestBody Corps.Institution corps,
            Appelant a,
            Demande d) {
        return Reponses.accepte(
                annuaire.soumettre(
                        new DeclarerInstitution(
                                code,
                                Acteurs.de(a, d),
                                corps.le().orElse(Acteurs.jour(d)),
                                requis("nom", corps.nom()),
                                requis("nature", corps.nature())),
                        d));
    }

    @PutMapping("/professionnels/{id}")
    ResponseEntity<Map<String, Object>> habiliter(
            @PathVariable String id,
            @RequestBody Corps.Professionnel corps,
            Appelant a,
            Demande d) {
        return Reponses.accepte(
                annuaire.soumettre(
                        new HabiliterProfessionnel(
                                id,
                                Acteurs.de(a, d),
                                corps.le().orElse(Acteurs.jour(d)),
                                requis("nom", corps.nom()),
                                requis("institution", corps.institution()),
                                requis("fonction", corps.fonction()),
                                corps.territoire(),
                                corps.capacite()),
                        d));
    }

    @PostMapping("/professionnels/{id}/depart")
    ResponseEntity<Map<String, Object>> partir(
            @PathVariable String id, @RequestBody Corps.Motif corps, Appelant a, Demande d) {
        var le = corps.le().orElse(Acteurs.jour(d));
        exigerPlan(AnnuaireEvenement.sujetProfessionnel(id), le, d);
        return Reponses.accepte(
                annuaire.soumettre(new DeclarerDepart(id, Acteurs.de(a, d), le, corps.texte()), d));
    }

    @PostMapping("/institutions/{code}/retrait")
    ResponseEntity<Map<String, Object>> retirer(
            @PathVariable String code, @RequestBody Corps.Motif corps, Appelant a, Demande d) {
        var le = corps.le().orElse(Acteurs.jour(d));
        exigerPlan(AnnuaireEvenement.sujetInstitution(code), le, d);
        return Reponses.accepte(
                annuaire.soumettre(
                        new RetirerInstitution(code, Acteurs.de(a, d), le, corps.texte()), d));
    }

    /// A departure announced ahead needs a plan; an abrupt one does not wait (S17).
    private void exigerPlan(String partant, LocalDate le, Demande demande) {
        if (!le.isAfter(Acteurs.jour(demande))) {
            return;
        }
        var suivis = partants.dossiers(partant, le);
        if (!suivis.isEmpty()) {
            throw new DepartSansPlan(partant, suivis.size(), suivis.stream().limit(100).toList())
                    .exception();
        }
    }
}
