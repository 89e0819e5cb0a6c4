package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.parcours.Qualite;
import fr.spie.parcours.view.annuaire.Choix;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The file active as a page: the reader's own, unless they ask for another; and all of them.
@Controller
class FileActiveVueController {

    private static final int LIMITE = 50;

    private final FilesActives files;
    private final Repartition repartition;
    private final Partages partages;
    private final Choix choix;
    private final JdbcClient db;

    FileActiveVueController(
            FilesActives files,
            Repartition repartition,
            Partages partages,
            Choix choix,
            JdbcClient db) {
        this.files = files;
        this.repartition = repartition;
        this.partages = partages;
        this.choix = choix;
        this.db = db;
    }

    @GetMapping("/vues/parcours/file-active")
    String vue(
            @RequestParam(required = false) @Nullable String referent,
            @RequestParam Optional<String> institution,
            @RequestParam Optional<String> territoire,
            @RequestParam(required = false) @Nullable String qualite,
            @RequestParam Optional<LocalDate> du,
            @RequestParam Optional<LocalDate> au,
            @RequestParam Optional<UUID> curseur,
            Lecture lecture,
            Appelant appelant,
            Model modele) {
        boolean rienDemande = referent == null && institution.isEmpty() && territoire.isEmpty();
        var filtre =
                new Filtre(
                        rienDemande ? leSien(appelant) : Filtre.dit(Optional.ofNullable(referent)),
                        Filtre.dit(institution),
                        Filtre.dit(territoire),
                        Filtre.qualite(Optional.ofNullable(qualite)),
                        curseur.orElse(Filtre.DEBUT),
                        LIMITE);
        modele.addAttribute("file", files.lire(filtre, du, au, lecture, partages.par(appelant)));
        modele.addAttribute("filtre", filtre);
        modele.addAttribute("lecture", lecture);
        modele.addAttribute("duDemande", du.orElse(null));
        modele.addAttribute("auDemande", au.orElse(null));
        modele.addAttribute("premierePage", curseur.isEmpty());
        modele.addAttribute("professionnels", choix.professionnels());
        choixCommuns(modele);
        modele.addAttribute("qualites", Qualite.values());
        return "parcours/file-active";
    }

    @GetMapping("/vues/parcours/files-actives")
    String repartir(
            @RequestParam Optional<String> institution,
            @RequestParam Optional<String> territoire,
            Lecture lecture,
            Appelant appelant,
            Model modele) {
        modele.addAttribute(
                "files",
                repartition.lire(
                        Filtre.dit(institution),
                        Filtre.dit(territoire),
                        lecture,
                        partages.par(appelant)));
        modele.addAttribute("institution", institution.orElse(""));
        modele.addAttribute("territoire", territoire.orElse(""));
        modele.addAttribute("lecture", lecture);
        choixCommuns(modele);
        return "parcours/files-actives";
    }

    private void choixCommuns(Model modele) {
        modele.addAttribute("institutions", choix.institutions());
        modele.addAttribute("territoires", choix.territoires());
    }

    /// Who carries dossiers sees theirs first; who manages sees all of them.
    private Optional<String> leSien(Appelant appelant) {
        return db.sql(
                        "select 1 from responsabilite where professionnel = ? and fin is null limit 1")
                .param(appelant.professionnel())
                .query(Integer.class)
                .optional()
                .map(_ -> appelant.professionnel());
    }
}
