package fr.spie.gateway.page;

import fr.spie.gateway.Reglages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The guided tour of a demonstration, open to whoever comes: nobody in it is real.
@Controller
class VisiteController {

    private static final Logger LOG = LoggerFactory.getLogger(VisiteController.class);
    private static final Visite SANS_ETAPE = new Visite(List.of());

    private final Reglages reglages;
    private final JsonMapper json;

    VisiteController(Reglages reglages, JsonMapper json) {
        this.reglages = reglages;
        this.json = json;
    }

    @GetMapping("/visite")
    String visite(Model modele) {
        if (reglages.visite().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        modele.addAttribute("visite", lire(Path.of(reglages.visite())));
        return "gateway/visite";
    }

    /// Without a step as long as the history is being played, or its file being written.
    private Visite lire(Path fichier) {
        try {
            return Files.exists(fichier) ? json.readValue(fichier, Visite.class) : SANS_ETAPE;
        } catch (JacksonException e) {
            LOG.warn("The tour cannot be read in {}", fichier, e);
            return SANS_ETAPE;
        }
    }
}
