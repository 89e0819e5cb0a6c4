package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.ParametreIllisible;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Counts the days of handovers on demand.
@RestController
class ExpirationsController {

    private final Expirations expirations;

    ExpirationsController(Expirations expirations) {
        this.expirations = expirations;
    }

    /// @param au today by default: the handovers whose last day it is expire too
    @PostMapping("/api/parcours/relais/expirations")
    Map<String, Object> expirer(@RequestParam Optional<LocalDate> au, Demande demande) {
        var jour = au.orElse(Acteurs.jour(demande));
        if (jour.isAfter(Acteurs.jour(demande))) {
            throw new ParametreIllisible("au", jour.toString(), "un jour passé, ou aujourd’hui")
                    .exception();
        }
        return Map.of("au", jour, "expires", expirations.expirer(jour, demande.recueA()));
    }
}
