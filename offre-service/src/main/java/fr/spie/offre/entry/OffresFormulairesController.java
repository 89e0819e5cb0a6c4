package fr.spie.offre.entry;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Demande;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The forms of the screens. Answers by the page to show next, which waits for what was just done.
@RestController
@RequestMapping("/vues/offres")
class OffresFormulairesController {

    private static final String HTMX = "HX-Request";

    private final OffreEntrees offres;

    OffresFormulairesController(OffreEntrees offres) {
        this.offres = offres;
    }

    @PostMapping
    ResponseEntity<Void> publier(
            @RequestParam String titre,
            @RequestParam String thematique,
            @RequestParam(defaultValue = "") String territoire,
            @RequestParam int places,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate debutLe,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate finLe,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Demande demande) {
        var corps =
                new Publication(
                        titre,
                        thematique,
                        Optional.empty(),
                        Optional.of(territoire),
                        places,
                        debutLe,
                        finLe,
                        Optional.empty());
        return vers(OffreEntrees.nouvelle(demande), offres.publier(corps, demande), htmx);
    }

    @PostMapping("/{offreId}/fermeture")
    ResponseEntity<Void> fermer(
            @PathVariable UUID offreId,
            @RequestParam String motif,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Demande demande) {
        var corps = new Fermeture(motif, Optional.empty());
        return vers(offreId, offres.fermer(offreId, corps, demande), htmx);
    }

    @PostMapping("/{offreId}/liberations")
    ResponseEntity<Void> liberer(
            @PathVariable UUID offreId,
            @RequestParam UUID prescriptionId,
            @RequestParam String motif,
            @RequestHeader(name = HTMX, defaultValue = "false") boolean htmx,
            Demande demande) {
        var corps = new Liberation(prescriptionId, motif, Optional.empty());
        return vers(offreId, offres.liberer(offreId, corps, demande), htmx);
    }

    private static ResponseEntity<Void> vers(UUID offreId, Accepte accepte, boolean htmx) {
        var page = "/offres?offre=" + offreId + "&position=" + accepte.position();
        return htmx
                ? ResponseEntity.noContent().header("HX-Redirect", page).build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(page)).build();
    }
}
