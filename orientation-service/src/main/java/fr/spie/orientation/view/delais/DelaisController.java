package fr.spie.orientation.view.delais;

import fr.spie.backbone.web.Lecture;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Délais")
class DelaisController {

    private final Delais delais;

    DelaisController(Delais delais) {
        this.delais = delais;
    }

    @Operation(
            summary = "Délais d’orientation",
            description =
                    """
                    Jours entre la notification des droits et la première décision, par classe, \
                    pour les droits notifiés jusqu’au jour demandé (etatAu), tels qu’on les savait \
                    à un moment (connuAu). Une correction change ce qu’on sait ensuite, jamais ce \
                    qu’on savait avant.""")
    @GetMapping("/api/orientation/delais")
    RapportDelais lire(
            @RequestParam Optional<String> territoire, @Parameter(hidden = true) Lecture lecture) {
        return delais.rapport(territoire.filter(t -> !t.isBlank()), lecture);
    }
}
