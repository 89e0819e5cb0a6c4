package fr.spie.offre.view.offres;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.offre.domain.RefusOffre.OffreInconnue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Query out.
@RestController
@RequestMapping("/api/offres")
class OffresController {

    private final Offres offres;

    OffresController(Offres offres) {
        this.offres = offres;
    }

    /// `thematique` is a value of the referential or the beginning of one (`mobilite`).
    @GetMapping
    Page<LigneOffre> liste(
            @RequestParam(defaultValue = "") String thematique,
            @RequestParam(defaultValue = "") String territoire,
            @RequestParam(defaultValue = "false") boolean libre,
            @RequestParam(defaultValue = "") String curseur,
            @RequestParam(defaultValue = "50") int limite,
            Lecture lecture) {
        int taille = Page.limite(limite);
        var page =
                offres.liste(Filtre.de(thematique, territoire, libre), lecture).stream()
                        .filter(o -> o.rang().compareTo(curseur) > 0)
                        .limit(taille + 1L)
                        .toList();
        return Page.de(page, taille, LigneOffre::rang);
    }

    @GetMapping("/{offreId}")
    ResponseEntity<FicheOffre> fiche(
            @PathVariable UUID offreId,
            Lecture lecture,
            @Parameter(hidden = true) Appelant lecteur) {
        return offres.fiche(offreId, lecture, lecteur)
                .map(f -> ResponseEntity.ok().eTag(Long.toString(f.version())).body(f))
                .orElseThrow(() -> new OffreInconnue(offreId).exception());
    }
}
