package fr.spie.orientation.view.dossiers;

import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.orientation.view.Choix;
import fr.spie.orientation.view.Noms;
import fr.spie.orientation.view.dossiers.Dossiers.Recherche;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DossiersFragments {

    private final Dossiers dossiers;
    private final Portee portee;
    private final NomsAnnuaire annuaire;
    private final Choix choix;

    DossiersFragments(Dossiers dossiers, Portee portee, NomsAnnuaire annuaire, Choix choix) {
        this.choix = choix;
        this.annuaire = annuaire;
        this.portee = portee;
        this.dossiers = dossiers;
    }

    @GetMapping("/vues/orientation/dossiers")
    String dossiers(
            Lecture lecture,
            Appelant lecteur,
            @RequestParam Optional<String> nom,
            @RequestParam Optional<String> territoire,
            @RequestParam Optional<String> motif,
            @RequestParam(required = false) @Nullable String curseur,
            Model modele) {
        modele.addAttribute("noms", new Noms(annuaire.page()));
        modele.addAttribute(
                "page",
                portee.chercher(
                        lecteur,
                        new Recherche(nom, territoire.filter(t -> !t.isBlank()), Optional.empty()),
                        motif,
                        curseur,
                        50));
        modele.addAttribute("nom", nom.orElse(""));
        modele.addAttribute("motif", motif.orElse(""));
        modele.addAttribute("territoire", territoire.orElse(""));
        modele.addAttribute("territoires", choix.territoires(territoire.orElse("")));
        return "orientation/dossiers";
    }

    @GetMapping("/vues/orientation/a-orienter")
    String aOrienter(
            Lecture lecture,
            Appelant lecteur,
            @RequestParam Optional<String> territoire,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = "50") int limite,
            Model modele) {
        modele.addAttribute("noms", new Noms(annuaire.page()));
        modele.addAttribute(
                "page",
                dossiers.aOrienter(
                        territoire.filter(t -> !t.isBlank()),
                        portee.attendant(lecteur),
                        curseur,
                        Page.limite(limite)));
        modele.addAttribute(
                "aRevoir",
                dossiers.aRevoir(
                                territoire.filter(t -> !t.isBlank()),
                                portee.attendant(lecteur),
                                null,
                                50)
                        .items());
        modele.addAttribute("aujourdhui", lecture.etatAu());
        modele.addAttribute("territoire", territoire.orElse(""));
        return "orientation/a-orienter";
    }
}
