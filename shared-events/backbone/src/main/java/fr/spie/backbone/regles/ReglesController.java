package fr.spie.backbone.regles;

import fr.spie.events.regles.Regle;
import fr.spie.events.regles.Regles;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The rules this service decides by, each with its period and its source.
@RestController
public class ReglesController {

    private final Regles regles;

    public ReglesController(Regles regles) {
        this.regles = regles;
    }

    @GetMapping("${spie.api}/regles")
    public List<Regle> regles() {
        return regles.toutes();
    }
}
