package fr.spie.parcours.view.vigilance;

import fr.spie.backbone.acces.Liens;
import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.events.Fait;
import fr.spie.events.parcours.Echeance;
import fr.spie.events.parcours.Echeancier;
import fr.spie.events.parcours.NatureAnomalie;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.view.annuaire.Choix;
import fr.spie.parcours.view.reserve.Reserve;
import fr.spie.parcours.view.vigilance.Anomalies.Filtre;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What is to be settled: mine, or the territory's for who manages it.
@Controller
class AnomaliesController {

    private final Anomalies anomalies;
    private final Histoires histoires;
    private final Regles regles;
    private final Partages partages;
    private final Choix choix;
    private final Horloge horloge;

    AnomaliesController(
            Anomalies anomalies,
            Histoires histoires,
            Regles regles,
            Partages partages,
            Choix choix,
            Horloge horloge) {
        this.choix = choix;
        this.horloge = horloge;
        this.partages = partages;
        this.anomalies = anomalies;
        this.histoires = histoires;
        this.regles = regles;
    }

    @GetMapping("/api/parcours/anomalies")
    @ResponseBody
    Page<LigneAnomalie> lister(
            @RequestParam Optional<String> referent,
            @RequestParam Optional<String> institution,
            @RequestParam Optional<String> territoire,
            @RequestParam Optional<NatureAnomalie> nature,
            @RequestParam Optional<Boolean> ruptures,
            @RequestParam Optional<String> curseur,
            @RequestParam(defaultValue = "50") int limite,
            Appelant appelant,
            Lecture lecture) {
        var filtre =
                filtre(appelant, referent, institution, territoire, nature, ruptures.orElse(false));
        return page(filtre, curseur, Page.limite(limite), appelant, lecture);
    }

    @GetMapping("/api/parcours/anomalies/comptes")
    @ResponseBody
    Map<NatureAnomalie, Integer> compter(
            @RequestParam Optional<String> territoire, Appelant appelant, Lecture lecture) {
        var vide = Optional.<String>empty();
        var filtre = filtre(appelant, vide, vide, territoire, Optional.empty(), false);
        return anomalies.comptes(filtre, lecture.etatAu());
    }

    @GetMapping("/api/parcours/dossiers/{dossierId}/anomalies")
    @ResponseBody
    Map<String, List<LigneAnomalie>> duDossier(
            @PathVariable UUID dossierId, Appelant appelant, Lecture lecture) {
        var faits = faits(dossierId);
        var reserve = reserve(faits, SituationParcours.de(faits), appelant);
        return Map.of(
                "items",
                anomalies.duDossier(dossierId, lecture.etatAu()).stream()
                        .filter(a -> reserve.dit(Optional.of(a.anomalieId())))
                        .toList());
    }

    /// What the dossier owes, and when, with the source of each rule.
    @GetMapping("/api/parcours/dossiers/{dossierId}/echeances")
    @ResponseBody
    Map<String, List<Echeance>> echeances(@PathVariable UUID dossierId, Appelant appelant) {
        var faits = faits(dossierId);
        var situation = SituationParcours.de(faits);
        var reserve = reserve(faits, situation, appelant);
        return Map.of(
                "items",
                Echeancier.de(dossierId, situation, regles).stream()
                        .filter(e -> reserve.dit(e.objet()))
                        .toList());
    }

    /// Without what is kept back from the reader; a page may then be shorter than asked for.
    private Page<LigneAnomalie> page(
            Filtre filtre,
            Optional<String> curseur,
            int limite,
            Appelant appelant,
            Lecture lecture) {
        var page = anomalies.page(filtre, lecture.etatAu(), curseur, limite);
        var sujets = page.items().stream().map(a -> a.dossierId().toString()).distinct().toList();
        Map<String, Reserve> reserves = new HashMap<>();
        histoires
                .de(sujets, ParcoursEvenement.class)
                .forEach(
                        (sujet, faits) ->
                                reserves.put(
                                        sujet,
                                        reserve(faits, SituationParcours.de(faits), appelant)));
        return new Page<>(
                page.items().stream()
                        .filter(
                                a -> {
                                    var reserve = reserves.get(a.dossierId().toString());
                                    return reserve != null
                                            && reserve.dit(Optional.of(a.anomalieId()));
                                })
                        .toList(),
                page.nextCursor());
    }

    private List<Fait<ParcoursEvenement>> faits(UUID dossierId) {
        return histoires.de(dossierId.toString(), ParcoursEvenement.class);
    }

    private Reserve reserve(
            List<Fait<ParcoursEvenement>> faits, SituationParcours s, Appelant appelant) {
        return Reserve.de(faits, s, appelant, horloge.aujourdhui());
    }

    @GetMapping("/vues/parcours/anomalies")
    String vue(
            @RequestParam Optional<String> territoire,
            @RequestParam Optional<NatureAnomalie> nature,
            @RequestParam Optional<String> curseur,
            Appelant appelant,
            Lecture lecture,
            Model modele) {
        var choisi = territoire.filter(t -> !t.isBlank());
        var vide = Optional.<String>empty();
        var filtre = filtre(appelant, vide, vide, choisi, nature, false);
        var tous = filtre(appelant, vide, vide, choisi, Optional.empty(), false);
        modele.addAttribute("comptes", anomalies.comptes(tous, lecture.etatAu()));
        modele.addAttribute("page", page(filtre, curseur, 50, appelant, lecture));
        modele.addAttribute("territoire", choisi.orElse(""));
        modele.addAttribute("nature", nature.map(NatureAnomalie::name).orElse(""));
        modele.addAttribute("territoires", choix.territoires());
        return "parcours/anomalies";
    }

    private Filtre filtre(
            Appelant appelant,
            Optional<String> referent,
            Optional<String> institution,
            Optional<String> territoire,
            Optional<NatureAnomalie> nature,
            boolean ruptures) {
        var visibles = partages.par(appelant);
        if (Liens.veille(appelant)) {
            return new Filtre(referent, institution, territoire, nature, ruptures, visibles);
        }
        boolean service =
                appelant.roles().stream().anyMatch(r -> r.replace('-', '_').equals("chef_service"));
        return new Filtre(
                service ? referent : Optional.of(appelant.professionnel()),
                Optional.of(appelant.institution()),
                territoire,
                nature,
                ruptures,
                visibles);
    }
}
