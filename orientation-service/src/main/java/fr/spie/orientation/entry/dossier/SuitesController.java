package fr.spie.orientation.entry.dossier;

import static java.util.Objects.requireNonNull;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.events.orientation.ModeNotification;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.domain.DecisionCommande.ContesterOrientation;
import fr.spie.orientation.domain.DecisionCommande.DemanderReorientation;
import fr.spie.orientation.domain.DecisionCommande.NotifierOrientation;
import fr.spie.orientation.domain.DecisionCommande.RefuserReorientation;
import fr.spie.orientation.domain.DecisionCommande.TrancherContestation;
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

/// What follows a decision: reception, contestation, réorientation.
@RestController
@Tag(name = "Décision d’orientation")
class SuitesController {

    private static final String DOSSIER = "/api/orientation/dossiers/{dossierId}";

    record Reception(
            @Nullable UUID orientationId,
            @Nullable ModeNotification mode,
            @Schema(description = "jour de réception") @Nullable LocalDate le) {}

    record ContestationSaisie(
            @Nullable UUID orientationId, @Nullable String motif, @Nullable LocalDate le) {}

    record ReponseSaisie(@Nullable Boolean retenue, @Nullable String motif) {}

    record DemandeSaisie(
            @Schema(description = "vrai quand la personne la demande elle-même")
                    @Nullable Boolean parLaPersonne,
            @Nullable TypeParcours vers,
            @Nullable String motif,
            @Nullable LocalDate le) {}

    record RefusSaisi(@Nullable String motif) {}

    private final Commandes<OrientationCommande> commandes;
    private final Habilitations habilitations;

    SuitesController(Commandes<OrientationCommande> commandes, Habilitations habilitations) {
        this.commandes = commandes;
        this.habilitations = habilitations;
    }

    @Operation(
            summary = "Noter que la personne a reçu la décision",
            description =
                    """
                    Par un moyen qui donne date certaine à la réception (Code du travail \
                    R. 5411-8-1) : le mois pour signer un contrat commence.""")
    @PostMapping(DOSSIER + "/notifications")
    ResponseEntity<Map<String, Object>> notifier(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody Reception saisie) {
        Habilitations.peutAccueillir(appelant, "noter la réception d’une décision");
        new Saisie()
                .requis("orientationId", saisie.orientationId())
                .requis("mode", saisie.mode())
                .verifier();
        return dire(
                new NotifierOrientation(
                        dossierId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        requireNonNull(saisie.orientationId()),
                        requireNonNull(saisie.mode())),
                demande,
                Map.of("dossierId", dossierId));
    }

    @Operation(summary = "Enregistrer la contestation d’une décision par la personne")
    @PostMapping(DOSSIER + "/contestations")
    ResponseEntity<Map<String, Object>> contester(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody ContestationSaisie saisie) {
        Habilitations.peutAccueillir(appelant, "enregistrer une contestation");
        new Saisie()
                .requis("orientationId", saisie.orientationId())
                .requis("motif", saisie.motif())
                .verifier();
        var contestationId = Identifiants.derive(demande.commandeId(), "contestation");
        return dire(
                new ContesterOrientation(
                        dossierId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        contestationId,
                        requireNonNull(saisie.orientationId()),
                        requireNonNull(saisie.motif()).strip()),
                demande,
                Map.of("dossierId", dossierId, "contestationId", contestationId));
    }

    @Operation(
            summary = "Répondre à une contestation",
            description =
                    "Par qui a pris la décision ou peut la prendre. Une révision est une"
                            + " nouvelle décision.")
    @PostMapping(DOSSIER + "/contestations/{contestationId}/reponse")
    ResponseEntity<Map<String, Object>> trancher(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID contestationId,
            @RequestBody ReponseSaisie saisie) {
        new Saisie().requis("retenue", saisie.retenue()).requis("motif", saisie.motif()).verifier();
        var decideur = habilitations.decideur(appelant, null);
        return dire(
                new TrancherContestation(
                        dossierId,
                        Jour.de(demande.recueA()),
                        contestationId,
                        requireNonNull(saisie.retenue()),
                        requireNonNull(saisie.motif()).strip(),
                        decideur,
                        habilitations.delegation(decideur)),
                demande,
                Map.of("dossierId", dossierId, "contestationId", contestationId));
    }

    @Operation(
            summary = "Demander une réorientation",
            description =
                    """
                    Par l’organisme qui accompagne ou par la personne (Code du travail \
                    L. 5411-5-2). L’organisme en place continue jusqu’à la nouvelle décision, qui \
                    accepte la demande.""")
    @PostMapping(DOSSIER + "/reorientations")
    ResponseEntity<Map<String, Object>> demander(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody DemandeSaisie saisie) {
        Habilitations.peutAccueillir(appelant, "demander une réorientation");
        new Saisie().requis("motif", saisie.motif()).verifier();
        var demandeId = Identifiants.derive(demande.commandeId(), "reorientation");
        var parLaPersonne = saisie.parLaPersonne() != null && saisie.parLaPersonne();
        return dire(
                new DemanderReorientation(
                        dossierId,
                        Habilitations.jour("le", saisie.le(), demande.recueA()),
                        demandeId,
                        parLaPersonne ? "personne" : appelant.institution(),
                        Optional.ofNullable(saisie.vers()),
                        requireNonNull(saisie.motif()).strip()),
                demande,
                Map.of("dossierId", dossierId, "demandeId", demandeId));
    }

    @Operation(summary = "Refuser une réorientation : l’orientation reste ce qu’elle est")
    @PostMapping(DOSSIER + "/reorientations/{demandeId}/refus")
    ResponseEntity<Map<String, Object>> refuser(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @PathVariable UUID demandeId,
            @RequestBody RefusSaisi saisie) {
        new Saisie().requis("motif", saisie.motif()).verifier();
        var decideur = habilitations.decideur(appelant, null);
        return dire(
                new RefuserReorientation(
                        dossierId,
                        Jour.de(demande.recueA()),
                        demandeId,
                        requireNonNull(saisie.motif()).strip(),
                        decideur,
                        habilitations.delegation(decideur)),
                demande,
                Map.of("dossierId", dossierId, "demandeId", demandeId));
    }

    private ResponseEntity<Map<String, Object>> dire(
            OrientationCommande commande, Demande demande, Map<String, ?> ids) {
        return Reponses.accepte(commandes.soumettre(commande, demande), ids);
    }
}
