package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.ParametreIllisible;
import fr.spie.backbone.web.Reponses;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import fr.spie.parcours.domain.VigilanceCommande;
import fr.spie.parcours.domain.VigilanceCommande.AnnulerRdv;
import fr.spie.parcours.domain.VigilanceCommande.AttribuerAnomalie;
import fr.spie.parcours.domain.VigilanceCommande.DeplacerRdv;
import fr.spie.parcours.domain.VigilanceCommande.DonnerRdv;
import fr.spie.parcours.domain.VigilanceCommande.LeverAnomalie;
import fr.spie.parcours.domain.VigilanceCommande.NoterAbsenceRdv;
import fr.spie.parcours.domain.VigilanceCommande.TenirRdv;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Appointments, anomalies, and the point of a day.
@RestController
class VigilanceController {

    private static final String DOSSIER = "/api/parcours/dossiers/{dossierId}";

    private final Commandes<ParcoursCommande> parcours;
    private final Annuaire annuaire;
    private final Points points;

    VigilanceController(Commandes<ParcoursCommande> parcours, Annuaire annuaire, Points points) {
        this.parcours = parcours;
        this.annuaire = annuaire;
        this.points = points;
    }

    /// @param au today by default: everything that is to be said up to that day
    @PostMapping("/api/parcours/point")
    Map<String, Object> point(@RequestParam Optional<LocalDate> au, Appelant a, Demande d) {
        if (!Acteurs.de(a, d).encadre()) {
            throw new AccesInterdit(
                            "Le point est demandé par un chef de projet ou un délégué du président"
                                    + " du conseil départemental.")
                    .exception();
        }
        var jour = au.orElse(Acteurs.jour(d));
        if (jour.isAfter(Acteurs.jour(d))) {
            throw new ParametreIllisible("au", jour.toString(), "un jour passé, ou aujourd’hui")
                    .exception();
        }
        return Map.of("au", jour, "dits", points.faire(jour, d.recueA()));
    }

    @PostMapping(DOSSIER + "/rdv")
    ResponseEntity<Map<String, Object>> donner(
            @PathVariable UUID dossierId,
            @RequestBody CorpsVigilance.Rdv corps,
            Appelant a,
            Demande d) {
        var rdvId = Acteurs.identifiant(d, "rdv");
        return dire(
                new DonnerRdv(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        rdvId,
                        requis("prevuLe", corps.prevuLe()),
                        corps.objet().orElse("")),
                d,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @PostMapping(DOSSIER + "/rdv/{rdvId}/report")
    ResponseEntity<Map<String, Object>> deplacer(
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody CorpsVigilance.Report corps,
            Appelant a,
            Demande d) {
        return dire(
                new DeplacerRdv(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        rdvId,
                        requis("prevuLe", corps.prevuLe()),
                        corps.motif().orElse("")),
                d,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @PostMapping(DOSSIER + "/rdv/{rdvId}/tenu")
    ResponseEntity<Map<String, Object>> tenir(
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new TenirRdv(
                        dossierId, Acteurs.de(a, d), corps.le().orElse(Acteurs.jour(d)), rdvId),
                d,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @PostMapping(DOSSIER + "/rdv/{rdvId}/absence")
    ResponseEntity<Map<String, Object>> manquer(
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody CorpsVigilance.Absence corps,
            Appelant a,
            Demande d) {
        return dire(
                new NoterAbsenceRdv(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        rdvId,
                        corps.excuse().orElse(false)),
                d,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @PostMapping(DOSSIER + "/rdv/{rdvId}/annulation")
    ResponseEntity<Map<String, Object>> annuler(
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new AnnulerRdv(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        rdvId,
                        corps.texte()),
                d,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @PostMapping(DOSSIER + "/anomalies/{anomalieId}/attribution")
    ResponseEntity<Map<String, Object>> attribuer(
            @PathVariable UUID dossierId,
            @PathVariable UUID anomalieId,
            @RequestBody CorpsVigilance.Attribution corps,
            Appelant a,
            Demande d) {
        var porteur =
                annuaire.porteur(
                        requis("professionnel", corps.professionnel()), corps.institution());
        return dire(
                new AttribuerAnomalie(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        anomalieId,
                        porteur),
                d,
                Map.of("dossierId", dossierId, "anomalieId", anomalieId));
    }

    @PostMapping(DOSSIER + "/anomalies/{anomalieId}/levee")
    ResponseEntity<Map<String, Object>> lever(
            @PathVariable UUID dossierId,
            @PathVariable UUID anomalieId,
            @RequestBody Corps.Motif corps,
            Appelant a,
            Demande d) {
        return dire(
                new LeverAnomalie(
                        dossierId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        anomalieId,
                        corps.texte()),
                d,
                Map.of("dossierId", dossierId, "anomalieId", anomalieId));
    }

    private ResponseEntity<Map<String, Object>> dire(
            VigilanceCommande commande, Demande demande, Map<String, UUID> identifiants) {
        return Reponses.accepte(parcours.soumettre(commande, demande), identifiants);
    }
}
