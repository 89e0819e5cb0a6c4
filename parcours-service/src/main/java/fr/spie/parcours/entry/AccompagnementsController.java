package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.parcours.AccompagnementEvenement.Suite;
import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.domain.AccompagnementCommande;
import fr.spie.parcours.domain.AccompagnementCommande.CloreAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.OuvrirAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.PrescrireSoin;
import fr.spie.parcours.domain.AccompagnementCommande.RenouvelerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.RestituerAccompagnement;
import fr.spie.parcours.domain.AccompagnementCommande.TenirEntretien;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.Naissances;
import fr.spie.parcours.domain.ParcoursCommande;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Accompaniments and care.
@RestController
@RequestMapping("/api/parcours/dossiers/{dossierId}")
class AccompagnementsController {

    private final Commandes<ParcoursCommande> parcours;
    private final Annuaire annuaire;
    private final Naissances naissances;

    AccompagnementsController(
            Commandes<ParcoursCommande> parcours, Annuaire annuaire, Naissances naissances) {
        this.parcours = parcours;
        this.annuaire = annuaire;
        this.naissances = naissances;
    }

    @PostMapping("/accompagnements")
    ResponseEntity<Map<String, Object>> ouvrir(
            @PathVariable UUID dossierId,
            @RequestBody CorpsAccompagnement.Ouverture corps,
            Appelant a,
            Demande d) {
        var accompagnementId = Acteurs.identifiant(d, "accompagnement");
        return dire(
                new OuvrirAccompagnement(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        accompagnementId,
                        requis("dispositif", corps.dispositif()),
                        intervenant(corps, a),
                        corps.finPrevueLe(),
                        corps.prescriptionId(),
                        naissances.de(dossierId),
                        corps.volontaire().orElse(false),
                        corps.constate().orElse(false)),
                d,
                Map.of("dossierId", dossierId, "accompagnementId", accompagnementId));
    }

    @PostMapping("/accompagnements/{accompagnementId}/renouvellement")
    ResponseEntity<Map<String, Object>> renouveler(
            @PathVariable UUID dossierId,
            @PathVariable UUID accompagnementId,
            @RequestBody CorpsAccompagnement.Renouvellement corps,
            Appelant a,
            Demande d) {
        return dire(
                new RenouvelerAccompagnement(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        accompagnementId,
                        corps.finPrevueLe(),
                        corps.motif().orElse("")),
                d,
                Map.of("dossierId", dossierId, "accompagnementId", accompagnementId));
    }

    @PostMapping("/accompagnements/{accompagnementId}/cloture")
    ResponseEntity<Map<String, Object>> clore(
            @PathVariable UUID dossierId,
            @PathVariable UUID accompagnementId,
            @RequestBody CorpsAccompagnement.Fin corps,
            Appelant a,
            Demande d) {
        return dire(
                new CloreAccompagnement(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        accompagnementId,
                        requis("issue", corps.issue()),
                        corps.motif().orElse(""),
                        corps.suite().map(this::suite)),
                d,
                Map.of("dossierId", dossierId, "accompagnementId", accompagnementId));
    }

    @PostMapping("/accompagnements/{accompagnementId}/entretiens")
    ResponseEntity<Map<String, Object>> entretenir(
            @PathVariable UUID dossierId,
            @PathVariable UUID accompagnementId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        var entretienId = Acteurs.identifiant(d, "entretien");
        return dire(
                new TenirEntretien(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        accompagnementId,
                        entretienId),
                d,
                Map.of(
                        "dossierId",
                        dossierId,
                        "accompagnementId",
                        accompagnementId,
                        "entretienId",
                        entretienId));
    }

    @PostMapping("/accompagnements/{accompagnementId}/restitution")
    ResponseEntity<Map<String, Object>> restituer(
            @PathVariable UUID dossierId,
            @PathVariable UUID accompagnementId,
            @RequestBody CorpsAccompagnement.Restitution corps,
            Appelant a,
            Demande d) {
        return dire(
                new RestituerAccompagnement(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        accompagnementId,
                        corps.avecLaPersonne().orElse(false),
                        corps.avecLeReferent().orElse(false),
                        Optional.empty()),
                d,
                Map.of("dossierId", dossierId, "accompagnementId", accompagnementId));
    }

    @PostMapping("/soins")
    ResponseEntity<Map<String, Object>> prescrire(
            @PathVariable UUID dossierId,
            @RequestBody CorpsAccompagnement.Soin corps,
            Appelant a,
            Demande d) {
        var prescriptionId = Acteurs.identifiant(d, "soin");
        return dire(
                new PrescrireSoin(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        prescriptionId,
                        requis("dispositif", corps.dispositif()),
                        Optional.empty()),
                d,
                Map.of("dossierId", dossierId, "prescriptionId", prescriptionId));
    }

    private Porteur intervenant(CorpsAccompagnement.Ouverture corps, Appelant a) {
        return corps.professionnel()
                .map(id -> annuaire.porteur(id, corps.institution()))
                .orElseGet(() -> new Porteur(a.professionnel(), a.institution()));
    }

    private Suite suite(CorpsAccompagnement.Suite corps) {
        return new Suite(
                requis("suite.nature", corps.nature()),
                annuaire.porteur(
                        requis("suite.professionnel", corps.professionnel()), corps.institution()),
                requis("suite.debutLe", corps.debutLe()));
    }

    private ResponseEntity<Map<String, Object>> dire(
            AccompagnementCommande commande, Demande demande, Map<String, UUID> identifiants) {
        return Reponses.accepte(parcours.soumettre(commande, demande), identifiants);
    }
}
