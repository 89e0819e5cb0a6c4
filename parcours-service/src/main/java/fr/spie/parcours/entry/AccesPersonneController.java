package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.parcours.domain.RefusParcours.AccesInterdit;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Gives a person a code for their page, takes it back, and tells the gateway whether one is right.
@RestController
class AccesPersonneController {

    /// The role of the gateway itself.
    private static final String PORTAIL = "portail";

    record Saisie(@Nullable String code, @Nullable LocalDate naissanceLe) {}

    private final AccesPersonne acces;

    AccesPersonneController(AccesPersonne acces) {
        this.acces = acces;
    }

    @PostMapping("/api/parcours/dossiers/{dossierId}/acces-personne")
    CodesPersonne.Donne donner(@PathVariable UUID dossierId, Appelant a, Demande d) {
        return acces.donner(dossierId, Acteurs.de(a, d), d);
    }

    @DeleteMapping("/api/parcours/dossiers/{dossierId}/acces-personne")
    ResponseEntity<Void> revoquer(@PathVariable UUID dossierId, Appelant a, Demande d) {
        acces.revoquer(dossierId, Acteurs.de(a, d), d);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/api/parcours/acces-personne/verification")
    AccesPersonne.Reconnue verifier(@RequestBody Saisie saisie, Appelant a, Demande d) {
        if (!a.roles().contains(PORTAIL)) {
            throw new AccesInterdit("Seul le portail vérifie les codes d’accès.").exception();
        }
        return acces.verifier(
                requis("code", saisie.code()),
                requis("naissanceLe", saisie.naissanceLe()),
                Acteurs.jour(d));
    }
}
