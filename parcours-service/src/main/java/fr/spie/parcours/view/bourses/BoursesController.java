package fr.spie.parcours.view.bourses;

import fr.spie.backbone.temps.Horloge;
import fr.spie.parcours.view.bourses.BoursesRestantes.Contingent;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The driving-licence grants of the year of a day, today by default: how many, and how many left.
@RestController
class BoursesController {

    private final BoursesRestantes bourses;
    private final Horloge horloge;

    BoursesController(BoursesRestantes bourses, Horloge horloge) {
        this.bourses = bourses;
        this.horloge = horloge;
    }

    @GetMapping("/api/parcours/bourses-permis")
    Contingent bourses(@RequestParam Optional<LocalDate> le) {
        return bourses.au(le.orElseGet(horloge::aujourdhui));
    }
}
