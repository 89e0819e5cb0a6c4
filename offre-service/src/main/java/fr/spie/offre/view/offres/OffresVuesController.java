package fr.spie.offre.view.offres;

import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.offre.domain.RefusOffre.OffreInconnue;
import fr.spie.offre.domain.Thematiques;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The fragments of the page « Offres ».
@Controller
@RequestMapping("/vues/offres")
class OffresVuesController {

    private final Offres offres;
    private final Thematiques thematiques;
    private final NomsAnnuaire noms;

    OffresVuesController(Offres offres, Thematiques thematiques, NomsAnnuaire noms) {
        this.noms = noms;
        this.offres = offres;
        this.thematiques = thematiques;
    }

    @GetMapping({"", "/"})
    String liste(
            @RequestParam(defaultValue = "") String thematique,
            @RequestParam(defaultValue = "") String territoire,
            @RequestParam(defaultValue = "false") boolean libre,
            @RequestParam Optional<UUID> offre,
            Lecture lecture,
            Appelant lecteur,
            Model model) {
        if (offre.isPresent()) {
            return fiche(offre.get(), lecture, lecteur, model);
        }
        model.addAttribute(
                "offres", offres.liste(Filtre.de(thematique, territoire, libre), lecture));
        model.addAttribute("thematique", thematique);
        model.addAttribute("territoire", territoire);
        model.addAttribute("libre", libre);
        model.addAttribute("territoires", offres.territoires());
        model.addAttribute("thematiques", thematiques);
        model.addAttribute("jour", lecture.etatAu());
        model.addAttribute("noms", noms.page());
        return "offre/liste";
    }

    @GetMapping("/{offreId}")
    String fiche(@PathVariable UUID offreId, Lecture lecture, Appelant lecteur, Model model) {
        var fiche =
                offres.fiche(offreId, lecture, lecteur)
                        .orElseThrow(() -> new OffreInconnue(offreId).exception());
        model.addAttribute("fiche", fiche);
        model.addAttribute("porte", fiche.offre().institution().equals(lecteur.institution()));
        model.addAttribute("thematiques", thematiques);
        model.addAttribute("jour", lecture.etatAu());
        model.addAttribute("noms", noms.page());
        model.addAttribute("historique", lecture.historique());
        return "offre/fiche";
    }
}
