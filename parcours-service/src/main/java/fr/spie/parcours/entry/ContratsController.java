package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Identifiants;
import fr.spie.events.parcours.AccompagnementEvenement.Objectif;
import fr.spie.parcours.domain.AccompagnementCommande;
import fr.spie.parcours.domain.AccompagnementCommande.ConclureObjectif;
import fr.spie.parcours.domain.AccompagnementCommande.ConstaterRuptureEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.DeclarerHeures;
import fr.spie.parcours.domain.AccompagnementCommande.EtablirStrategieRebond;
import fr.spie.parcours.domain.AccompagnementCommande.FixerObjectifs;
import fr.spie.parcours.domain.AccompagnementCommande.NoterSuiviEmploi;
import fr.spie.parcours.domain.AccompagnementCommande.ReviserContrat;
import fr.spie.parcours.domain.ParcoursCommande;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The life of a contract, work and its follow-up.
@RestController
@RequestMapping("/api/parcours/dossiers/{dossierId}")
class ContratsController {

    private final Commandes<ParcoursCommande> parcours;

    ContratsController(Commandes<ParcoursCommande> parcours) {
        this.parcours = parcours;
    }

    @PostMapping("/contrats/{contratId}/objectifs")
    ResponseEntity<Map<String, Object>> fixer(
            @PathVariable UUID dossierId,
            @PathVariable UUID contratId,
            @RequestBody CorpsAccompagnement.Objectifs corps,
            Appelant a,
            Demande d) {
        return dire(
                new FixerObjectifs(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        contratId,
                        objectifs(corps, d)),
                d,
                Map.of("dossierId", dossierId, "contratId", contratId));
    }

    @PostMapping("/contrats/{contratId}/objectifs/{objectifId}/fin")
    ResponseEntity<Map<String, Object>> conclure(
            @PathVariable UUID dossierId,
            @PathVariable UUID contratId,
            @PathVariable UUID objectifId,
            @RequestBody CorpsAccompagnement.FinObjectif corps,
            Appelant a,
            Demande d) {
        return dire(
                new ConclureObjectif(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        contratId,
                        objectifId,
                        requis("resultat", corps.resultat())),
                d,
                Map.of("dossierId", dossierId, "contratId", contratId, "objectifId", objectifId));
    }

    @PostMapping("/contrats/{contratId}/revision")
    ResponseEntity<Map<String, Object>> reviser(
            @PathVariable UUID dossierId,
            @PathVariable UUID contratId,
            @RequestBody CorpsAccompagnement.Revision corps,
            Appelant a,
            Demande d) {
        return dire(
                new ReviserContrat(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        contratId,
                        corps.finLe(),
                        corps.heuresHebdomadaires(),
                        corps.amenagement(),
                        corps.motif().orElse("")),
                d,
                Map.of("dossierId", dossierId, "contratId", contratId));
    }

    @PostMapping("/heures")
    ResponseEntity<Map<String, Object>> declarer(
            @PathVariable UUID dossierId,
            @RequestBody CorpsAccompagnement.Heures corps,
            Appelant a,
            Demande d) {
        var declarationId =
                Identifiants.derive(
                        dossierId, "heures " + corps.semaine() + " " + corps.nature().orElse(""));
        return dire(
                new DeclarerHeures(
                        dossierId,
                        Acteurs.de(a, d),
                        requis("semaine", corps.semaine()),
                        declarationId,
                        requis("heures", corps.heures()),
                        corps.nature().orElse(""),
                        corps.validees().orElse(false)),
                d,
                Map.of("dossierId", dossierId, "declarationId", declarationId));
    }

    @PostMapping("/emplois/{emploiId}/rupture")
    ResponseEntity<Map<String, Object>> rompre(
            @PathVariable UUID dossierId,
            @PathVariable UUID emploiId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new ConstaterRuptureEmploi(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        emploiId,
                        corps.texte()),
                d,
                Map.of("dossierId", dossierId, "emploiId", emploiId));
    }

    @PostMapping("/emplois/{emploiId}/suivis")
    ResponseEntity<Map<String, Object>> suivre(
            @PathVariable UUID dossierId,
            @PathVariable UUID emploiId,
            @RequestBody CorpsAccompagnement.SuiviEmploi corps,
            Appelant a,
            Demande d) {
        var suiviId = Acteurs.identifiant(d, "suivi");
        return dire(
                new NoterSuiviEmploi(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        emploiId,
                        suiviId,
                        corps.enPoste().orElse(true)),
                d,
                Map.of("dossierId", dossierId, "emploiId", emploiId, "suiviId", suiviId));
    }

    @PostMapping("/etapes/{etapeId}/rebond")
    ResponseEntity<Map<String, Object>> rebondir(
            @PathVariable UUID dossierId,
            @PathVariable UUID etapeId,
            @RequestBody CorpsAccompagnement.Rebond corps,
            Appelant a,
            Demande d) {
        return dire(
                new EtablirStrategieRebond(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        etapeId,
                        corps.orientationVisee().orElse("")),
                d,
                Map.of("dossierId", dossierId, "etapeId", etapeId));
    }

    private static List<Objectif> objectifs(CorpsAccompagnement.Objectifs corps, Demande d) {
        var fixes = new ArrayList<Objectif>();
        for (var o : requis("objectifs", corps.objectifs())) {
            fixes.add(
                    new Objectif(
                            Acteurs.identifiant(d, "objectif " + fixes.size()),
                            o.theme().orElse(""),
                            requis("objectifs.intitule", o.intitule()),
                            o.pourLe()));
        }
        return fixes;
    }

    private ResponseEntity<Map<String, Object>> dire(
            AccompagnementCommande commande, Demande demande, Map<String, UUID> identifiants) {
        return Reponses.accepte(parcours.soumettre(commande, demande), identifiants);
    }
}
