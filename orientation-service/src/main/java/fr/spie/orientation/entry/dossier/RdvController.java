package fr.spie.orientation.entry.dossier;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Identifiants;
import fr.spie.events.orientation.Canal;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.orientation.domain.AccueilCommande.DeplacerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.EnvoyerRelance;
import fr.spie.orientation.domain.AccueilCommande.ManquerRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.PlanifierRdvOrientation;
import fr.spie.orientation.domain.AccueilCommande.TenirRdvOrientation;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Saisie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Rendez-vous d’orientation")
class RdvController {

    private static final String DOSSIER = "/api/orientation/dossiers/{dossierId}";

    record RdvSaisie(
            @Nullable LocalDate prevuLe,
            @Nullable String conseiller,
            @Schema(description = "ORIENTATION par défaut") @Nullable NatureRdv nature,
            @Nullable String lieu,
            @Nullable LocalDate le) {}

    record Report(@Nullable LocalDate prevuLe, @Nullable String motif, @Nullable LocalDate le) {}

    record Tenu(@Nullable LocalDate le) {}

    record Manque(@Nullable LocalDate le, boolean excuse) {}

    record RelanceSaisie(
            @Nullable Canal canal,
            @Schema(description = "le rendez-vous dont il est question") @Nullable UUID rdvId,
            @Nullable String motif,
            @Nullable LocalDate le) {}

    private final Commandes<OrientationCommande> commandes;

    RdvController(Commandes<OrientationCommande> commandes) {
        this.commandes = commandes;
    }

    @Operation(
            summary = "Donner un rendez-vous : orientation, RIM ou diagnostic",
            description =
                    """
                    Une RIM hors de sa fenêtre (Q022) est acceptée ; le dossier le signale.""")
    @PostMapping(DOSSIER + "/rdv")
    ResponseEntity<Map<String, Object>> planifier(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody RdvSaisie saisie) {
        Habilitations.peutAccueillir(appelant, "donner un rendez-vous");
        new Saisie()
                .requis("prevuLe", saisie.prevuLe())
                .requis("conseiller", saisie.conseiller())
                .verifier();
        var rdvId = Identifiants.derive(demande.commandeId(), "rdv");
        return dire(
                new PlanifierRdvOrientation(
                        dossierId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        rdvId,
                        requireNonNull(saisie.prevuLe()),
                        requireNonNull(saisie.conseiller()).strip(),
                        saisie.nature() == null ? NatureRdv.ORIENTATION : saisie.nature(),
                        Saisie.texte(saisie.lieu())),
                demande,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @Operation(summary = "Déplacer un rendez-vous")
    @PostMapping(DOSSIER + "/rdv/{rdvId}/report")
    ResponseEntity<Map<String, Object>> deplacer(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody Report saisie) {
        Habilitations.peutAccueillir(appelant, "déplacer un rendez-vous");
        new Saisie().requis("prevuLe", saisie.prevuLe()).verifier();
        return dire(
                new DeplacerRdvOrientation(
                        dossierId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        rdvId,
                        requireNonNull(saisie.prevuLe()),
                        Saisie.texte(saisie.motif()).orElse("")),
                demande,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @Operation(summary = "Noter que le rendez-vous a été tenu")
    @PostMapping(DOSSIER + "/rdv/{rdvId}/tenu")
    ResponseEntity<Map<String, Object>> tenir(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody(required = false) @Nullable Tenu saisie) {
        Habilitations.peutAccueillir(appelant, "noter un rendez-vous tenu");
        var le = Optional.ofNullable(saisie).map(Tenu::le).orElse(null);
        return dire(
                new TenirRdvOrientation(
                        dossierId, Habilitations.jour("le", le, demande.recueA()), rdvId),
                demande,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @Operation(summary = "Noter que la personne n’est pas venue")
    @PostMapping(DOSSIER + "/rdv/{rdvId}/manque")
    ResponseEntity<Map<String, Object>> manquer(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID rdvId,
            @RequestBody Manque saisie) {
        Habilitations.peutAccueillir(appelant, "noter un rendez-vous manqué");
        return dire(
                new ManquerRdvOrientation(
                        dossierId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        rdvId,
                        saisie.excuse()),
                demande,
                Map.of("dossierId", dossierId, "rdvId", rdvId));
    }

    @Operation(summary = "Noter une relance, après un rendez-vous manqué ou sans nouvelles")
    @PostMapping(DOSSIER + "/relances")
    ResponseEntity<Map<String, Object>> relancer(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody RelanceSaisie saisie) {
        Habilitations.peutAccueillir(appelant, "noter une relance");
        new Saisie().requis("canal", saisie.canal()).verifier();
        var relanceId = Identifiants.derive(demande.commandeId(), "relance");
        return dire(
                new EnvoyerRelance(
                        dossierId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        relanceId,
                        requireNonNull(saisie.canal()),
                        Optional.ofNullable(saisie.rdvId()),
                        Saisie.texte(saisie.motif()).orElse("")),
                demande,
                Map.of("dossierId", dossierId, "relanceId", relanceId));
    }

    private ResponseEntity<Map<String, Object>> dire(
            OrientationCommande commande, Demande demande, Map<String, ?> ids) {
        return Reponses.accepte(commandes.soumettre(commande, demande), ids);
    }
}
