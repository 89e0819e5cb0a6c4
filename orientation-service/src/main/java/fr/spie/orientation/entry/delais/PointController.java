package fr.spie.orientation.entry.delais;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.ParametreIllisible;
import fr.spie.events.Jour;
import fr.spie.orientation.domain.RefusDossier.RoleRequis;
import fr.spie.orientation.entry.Acteurs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Makes the point on demand.
@RestController
@Tag(name = "Délais")
class PointController {

    private final Points points;

    PointController(Points points) {
        this.points = points;
    }

    @Operation(
            summary = "Faire le point des délais d’orientation",
            description =
                    """
                    Dit tout ce qui doit l’être jusqu’au jour donné, aujourd’hui par défaut : \
                    échéances proches, dépassées, décisions transférées. Demandé deux fois, rien de \
                    plus. Réservé au chef de projet et au président du conseil départemental.""")
    @PostMapping("/api/orientation/point")
    Map<String, Object> point(
            @RequestParam Optional<LocalDate> au,
            @Parameter(hidden = true) Appelant appelant,
            @Parameter(hidden = true) Demande demande) {
        if (!Acteurs.de(appelant).encadre()) {
            throw new RoleRequis("faire le point des délais").exception();
        }
        var aujourdhui = Jour.de(demande.recueA());
        var jour = au.orElse(aujourdhui);
        if (jour.isAfter(aujourdhui)) {
            throw new ParametreIllisible("au", jour.toString(), "un jour passé, ou aujourd’hui")
                    .exception();
        }
        return Map.of("au", jour, "dits", points.faire(jour, demande.recueA()));
    }
}
