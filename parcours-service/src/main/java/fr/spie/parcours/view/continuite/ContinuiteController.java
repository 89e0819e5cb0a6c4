package fr.spie.parcours.view.continuite;

import fr.spie.backbone.web.Lecture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The guarantee, measured (S2, S3, S23).
@RestController
class ContinuiteController {

    private final Controle controle;

    ContinuiteController(Controle controle) {
        this.controle = controle;
    }

    @GetMapping("/api/parcours/continuite")
    Continuite continuite(Lecture lecture) {
        return controle.verifier(lecture);
    }
}
