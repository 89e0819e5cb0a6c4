package fr.spie.parcours.view.regles;

import fr.spie.backbone.temps.Horloge;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regle;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Every rule the platform decides by, with the value of today, those before and those to come.
@Controller
class ReglesVueController {

    /// A rule and its values, in order.
    public record Ligne(String libelle, List<Valeur> valeurs) {}

    /// One value.
    ///
    /// @param au last day, when another value follows
    public record Valeur(
            String texte, LocalDate du, Optional<LocalDate> au, String source, Epoque epoque) {}

    public enum Epoque {
        PASSEE,
        EN_VIGUEUR,
        A_VENIR
    }

    private final Regles regles;
    private final LibellesRegles libelles;
    private final Horloge horloge;

    ReglesVueController(Regles regles, LibellesRegles libelles, Horloge horloge) {
        this.regles = regles;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    @GetMapping("/vues/parcours/regles")
    String vue(Model modele) {
        var jour = horloge.aujourdhui();
        modele.addAttribute(
                "regles", Arrays.stream(Parametre.values()).map(p -> ligne(p, jour)).toList());
        modele.addAttribute("jour", jour);
        return "parcours/regles";
    }

    private Ligne ligne(Parametre parametre, LocalDate jour) {
        var siennes = regles.toutes().stream().filter(r -> r.parametre() == parametre).toList();
        return new Ligne(
                libelles.de(parametre),
                siennes.stream().map(r -> valeur(r, siennes, jour)).toList());
    }

    private Valeur valeur(Regle regle, List<Regle> siennes, LocalDate jour) {
        var au =
                siennes.stream()
                        .map(Regle::du)
                        .filter(regle.du()::isBefore)
                        .findFirst()
                        .map(suivante -> suivante.minusDays(1));
        var enVigueur = regles.regle(regle.parametre(), jour);
        var epoque =
                regle.equals(enVigueur)
                        ? Epoque.EN_VIGUEUR
                        : regle.du().isBefore(enVigueur.du()) ? Epoque.PASSEE : Epoque.A_VENIR;
        return new Valeur(LibellesRegles.valeur(regle), regle.du(), au, regle.source(), epoque);
    }
}
