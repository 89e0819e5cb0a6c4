package fr.spie.orientation.entry.dossier;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Reponses;
import fr.spie.events.Chiffre.Finalite;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationCommande.ConstaterDemenagement;
import fr.spie.orientation.domain.OrientationCommande.FermerDroits;
import fr.spie.orientation.domain.OrientationCommande.RectifierIdentite;
import fr.spie.orientation.domain.OrientationCommande.RetablirDroits;
import fr.spie.orientation.domain.OrientationCommande.SuspendreDroits;
import fr.spie.orientation.domain.Territoires;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.entry.Habilitations;
import fr.spie.orientation.entry.Notifications;
import fr.spie.orientation.entry.Notifications.Suite;
import fr.spie.orientation.entry.Saisie;
import fr.spie.orientation.entry.identite.Identifie;
import fr.spie.orientation.entry.identite.RegistreIdentites;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Droits et identité")
class DroitsController {

    record Motive(@Nullable String motif, @Nullable LocalDate le) {}

    record Date(@Nullable LocalDate le) {}

    record Emmenagement(@Nullable String communeInsee, @Nullable LocalDate le) {}

    record IdentiteSaisie(@Nullable Identite identite, @Nullable LocalDate le) {}

    private final Habilitations habilitations;
    private final RegistreIdentites registre;
    private final Notifications notifications;
    private final Commandes<OrientationCommande> commandes;
    private final Territoires territoires;
    private final Coffre coffre;
    private final JsonMapper json;

    DroitsController(
            Habilitations habilitations,
            RegistreIdentites registre,
            Notifications notifications,
            Commandes<OrientationCommande> commandes,
            Territoires territoires,
            Coffre coffre,
            JsonMapper json) {
        this.habilitations = habilitations;
        this.registre = registre;
        this.notifications = notifications;
        this.commandes = commandes;
        this.territoires = territoires;
        this.coffre = coffre;
        this.json = json;
    }

    @Operation(
            summary = "Notifier des droits",
            description =
                    """
                    Retrouve le dossier de la personne, ou l’ouvre. Une notification déjà connue \
                    ne change rien. Les homonymes que les règles ne départagent pas sont proposés \
                    à la décision d’un agent ; la personne a son dossier dans tous les cas.""")
    @PostMapping("/api/orientation/droits")
    ResponseEntity<Map<String, Object>> notifier(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @RequestBody NotificationSaisie saisie) {
        habilitations.peutNotifier(appelant);
        var notification = saisie.notification(demande.recueA());
        var connu =
                registre.identifier(
                                List.of(notification.personne()), List.of(true), Optional.empty())
                        .getFirst();
        var ids =
                Map.of(
                        "dossierId",
                        connu.dossierId(),
                        "nouveau",
                        connu.nouveau(),
                        "homonymes",
                        connu.homonymes().stream().map(Identifie.Homonyme::dossierId).toList());
        return switch (notifications.dire(notification, connu, demande)) {
            case Suite.Dite(var accepte) -> Reponses.accepte(accepte, ids);
            case Suite.Inchangee _, Suite.Perimee _ ->
                    throw new IllegalStateException("only flows are passed over");
        };
    }

    @Operation(summary = "Constater la suspension des droits")
    @PostMapping("/api/orientation/dossiers/{dossierId}/suspension")
    ResponseEntity<Map<String, Object>> suspendre(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody Motive m) {
        new Saisie().requis("motif", m.motif()).verifier();
        return constater(
                appelant,
                demande,
                new SuspendreDroits(
                        dossierId,
                        Habilitations.jour("le", m.le(), demande.recueA()),
                        String.valueOf(m.motif())));
    }

    @Operation(summary = "Constater le rétablissement des droits")
    @PostMapping("/api/orientation/dossiers/{dossierId}/retablissement")
    ResponseEntity<Map<String, Object>> retablir(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody Date d) {
        return constater(
                appelant,
                demande,
                new RetablirDroits(dossierId, Habilitations.jour("le", d.le(), demande.recueA())));
    }

    @Operation(
            summary = "Constater la fin des droits",
            description = "Le dossier reste ouvert et accompagné : seul le droit prend fin.")
    @PostMapping("/api/orientation/dossiers/{dossierId}/fermeture")
    ResponseEntity<Map<String, Object>> fermer(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody Motive m) {
        new Saisie().requis("motif", m.motif()).verifier();
        return constater(
                appelant,
                demande,
                new FermerDroits(
                        dossierId,
                        Habilitations.jour("le", m.le(), demande.recueA()),
                        String.valueOf(m.motif())));
    }

    @Operation(summary = "Constater un déménagement")
    @PostMapping("/api/orientation/dossiers/{dossierId}/demenagement")
    ResponseEntity<Map<String, Object>> demenager(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody Emmenagement e) {
        new Saisie().requis("communeInsee", e.communeInsee()).verifier();
        var le = Habilitations.jour("le", e.le(), demande.recueA());
        var commune = Saisie.texte(e.communeInsee());
        return constater(
                appelant,
                demande,
                new ConstaterDemenagement(
                        dossierId, le, commune, territoires.territoire(commune, le)));
    }

    @Operation(summary = "Rectifier l’identité ou les coordonnées")
    @PutMapping("/api/orientation/dossiers/{dossierId}/identite")
    ResponseEntity<Map<String, Object>> rectifier(
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande,
            @PathVariable UUID dossierId,
            @RequestBody IdentiteSaisie i) {
        new Saisie().requis("identite", i.identite()).verifier();
        var identite =
                coffre.chiffrer(
                        dossierId.toString(),
                        Finalite.IDENTITE,
                        json.writeValueAsString(i.identite()));
        var reponse =
                constater(
                        appelant,
                        demande,
                        new RectifierIdentite(
                                dossierId,
                                Habilitations.jour("le", i.le(), demande.recueA()),
                                identite));
        registre.rectifier(dossierId, identite);
        return reponse;
    }

    private ResponseEntity<Map<String, Object>> constater(
            Appelant appelant, Demande demande, OrientationCommande commande) {
        habilitations.peutNotifier(appelant);
        registre.relire(commande.dossierId());
        return Reponses.accepte(
                commandes.soumettre(commande, demande), Map.of("dossierId", commande.dossierId()));
    }
}
