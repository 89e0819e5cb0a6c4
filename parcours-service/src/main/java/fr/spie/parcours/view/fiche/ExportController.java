package fr.spie.parcours.view.fiche;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.PersonneConnectee;
import fr.spie.parcours.view.fiche.FicheController.DossierInconnu;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The whole parcours on one page to print, and as a file: taken by the person themselves, or
/// printed for them by who answers for them, which moving to another département asks for (S15).
@Controller
class ExportController {

    private final Dossiers dossiers;

    ExportController(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/api/parcours/moi/export")
    ResponseEntity<Export> fichier(PersonneConnectee personne) {
        var fichier = ContentDisposition.attachment().filename("mon-parcours.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, fichier.toString())
                .body(pour(personne));
    }

    @GetMapping("/vues/parcours/moi/histoire")
    String page(PersonneConnectee personne, Model modele) {
        modele.addAttribute("export", pour(personne));
        modele.addAttribute("fichier", "/api/parcours/moi/export");
        return "parcours/export";
    }

    @GetMapping("/vues/parcours/dossiers/{dossierId}/export")
    String page(@PathVariable UUID dossierId, Appelant appelant, Model modele) {
        modele.addAttribute(
                "export",
                dossiers.export(dossierId, appelant)
                        .orElseThrow(() -> new DossierInconnu(dossierId).exception()));
        return "parcours/export";
    }

    private Export pour(PersonneConnectee personne) {
        return dossiers.export(personne)
                .orElseThrow(() -> new DossierInconnu(personne.dossierId()).exception());
    }
}
