package fr.spie.gateway.page;

import fr.spie.gateway.Reglages;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The colour of the département, as a style sheet: no page carries a style of its own.
@RestController
class ThemeController {

    private final Couleur couleur;

    ThemeController(Reglages reglages) {
        this.couleur = Couleur.de(reglages.departement().couleur());
    }

    @GetMapping(path = "/gateway/theme.css", produces = "text/css")
    ResponseEntity<String> theme() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(
                        ":root{--spie-couleur:%s;--spie-sur-couleur:%s;--spie-lien:%s}\n"
                                .formatted(
                                        couleur.code(),
                                        couleur.texteLisible(),
                                        couleur.lisibleSurBlanc() ? couleur.code() : "#1a4480"));
    }
}
