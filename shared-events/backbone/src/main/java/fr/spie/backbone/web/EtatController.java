package fr.spie.backbone.web;

import fr.spie.backbone.projection.Automates;
import fr.spie.backbone.projection.Gares;
import fr.spie.backbone.projection.Retards;
import fr.spie.backbone.projection.Vues;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How far this service is behind what is stored, and what it has set aside.
@RestController
public final class EtatController {

    private final Retards retards;
    private final Gares gares;
    private final Vues vues;
    private final Automates automates;

    public EtatController(Retards retards, Gares gares, Vues vues, Automates automates) {
        this.retards = retards;
        this.gares = gares;
        this.vues = vues;
        this.automates = automates;
    }

    /// Facts stored and not yet published, published and not yet in the views, and so on.
    @GetMapping("${spie.api}/etat")
    public Retards.Etat etat() {
        return retards.etat();
    }

    /// The facts set aside, at most 200.
    @GetMapping("${spie.api}/gares")
    public List<Gares.Gare> gares() {
        return gares.liste(200);
    }

    /// Applies again what was set aside for a subject.
    @PostMapping("${spie.api}/gares/reprise")
    public int reprendre(
            @RequestParam String consommateur,
            @RequestParam String topic,
            @RequestParam String sujet) {
        return consommateur.equals("vues")
                ? vues.reprendre(topic, sujet)
                : automates.reprendre(topic, sujet);
    }
}
