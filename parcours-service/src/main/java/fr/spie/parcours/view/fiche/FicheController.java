package fr.spie.parcours.view.fiche;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.decision.Refus;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A dossier, at any two times.
@RestController
@RequestMapping("/api/parcours/dossiers/{dossierId}")
class FicheController {

    /// There is nothing to read at these times.
    record DossierInconnu(UUID dossierId) implements Refus {
        @Override
        public Nature nature() {
            return Nature.INTROUVABLE;
        }

        @Override
        public String titre() {
            return "Ce dossier n’est pas ouvert dans le parcours, ou ne l’était pas à cette date.";
        }
    }

    private final Dossiers dossiers;

    FicheController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping
    ResponseEntity<Fiche> fiche(@PathVariable UUID dossierId, Lecture lecture, Appelant appelant) {
        var fiche =
                dossiers.fiche(dossierId, lecture, appelant)
                        .orElseThrow(() -> new DossierInconnu(dossierId).exception());
        return ResponseEntity.ok()
                .eTag(Long.toString(fiche.version()))
                .header("Position", "parcours/" + dossierId + "@" + fiche.version())
                .body(fiche);
    }

    @GetMapping("/histoire")
    Map<String, List<Ligne>> histoire(
            @PathVariable UUID dossierId, Lecture lecture, Appelant appelant) {
        return Map.of("items", dossiers.histoire(dossierId, lecture, appelant));
    }
}
