package fr.spie.parcours.view.fileactive;

import fr.spie.backbone.web.Lecture;
import fr.spie.backbone.web.Page;
import fr.spie.events.parcours.Qualite;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who follows whom, at any two times.
@RestController
class FileActiveController {

    private final FilesActives files;

    FileActiveController(FilesActives files) {
        this.files = files;
    }

    @GetMapping("/api/parcours/file-active")
    FileActive lire(
            @RequestParam Optional<String> referent,
            @RequestParam Optional<String> institution,
            @RequestParam Optional<String> territoire,
            @RequestParam Optional<Qualite> qualite,
            @RequestParam Optional<UUID> curseur,
            @RequestParam(defaultValue = "50") int limite,
            Lecture lecture) {
        return files.lire(
                new Filtre(
                        Filtre.dit(referent),
                        Filtre.dit(institution),
                        Filtre.dit(territoire),
                        qualite,
                        curseur.orElse(Filtre.DEBUT),
                        Page.limite(limite)),
                lecture);
    }
}
