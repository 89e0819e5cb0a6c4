package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.acces.Partages;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who follows whom, at any two times.
@RestController
class FileActiveController {

    private final FilesActives files;
    private final Repartition repartition;
    private final Partages partages;

    FileActiveController(FilesActives files, Repartition repartition, Partages partages) {
        this.files = files;
        this.repartition = repartition;
        this.partages = partages;
    }

    /// @param du first day on which entries and exits are counted
    /// @param au last one
    @GetMapping("/api/parcours/file-active")
    FileActive lire(
            @RequestParam Optional<String> referent,
            @RequestParam Optional<String> institution,
            @RequestParam Optional<String> territoire,
            @RequestParam Optional<String> qualite,
            @RequestParam Optional<LocalDate> du,
            @RequestParam Optional<LocalDate> au,
            @RequestParam Optional<UUID> curseur,
            @RequestParam(defaultValue = "50") int limite,
            Lecture lecture,
            Appelant appelant) {
        return files.lire(
                new Filtre(
                        Filtre.dit(referent),
                        Filtre.dit(institution),
                        Filtre.dit(territoire),
                        Filtre.qualite(qualite),
                        curseur.orElse(Filtre.DEBUT),
                        Page.limite(limite)),
                du,
                au,
                lecture,
                partages.par(appelant));
    }

    @GetMapping("/api/parcours/files-actives")
    FilesDesReferents repartir(
            @RequestParam Optional<String> institution,
            @RequestParam Optional<String> territoire,
            Lecture lecture,
            Appelant appelant) {
        return repartition.lire(
                Filtre.dit(institution), Filtre.dit(territoire), lecture, partages.par(appelant));
    }
}
