package fr.spie.parcours.view.sante;

import fr.spie.backbone.acces.LecteurSante;
import fr.spie.backbone.temps.Horloge;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.PersonneConnectee;
import fr.spie.events.decision.Refus;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Health data: the nurse on prescription and the person; the référent knows of the prescription
/// and reads what was given back to them; nobody else (4.2, LireDonneesSante).
@Controller
class SanteController {

    /// Neither nurse, nor référent, nor the person.
    record SanteReservee() implements Refus {
        @Override
        public Nature nature() {
            return Nature.INTERDIT;
        }

        @Override
        public String titre() {
            return "Les données de santé sont réservées à la personne, et à l’infirmier tant qu’une"
                    + " prescription court.";
        }
    }

    private final LectureSante lectures;
    private final Horloge horloge;

    SanteController(LectureSante lectures, Horloge horloge) {
        this.lectures = lectures;
        this.horloge = horloge;
    }

    @GetMapping("/api/parcours/dossiers/{dossierId}/sante")
    @ResponseBody
    DonneesSante lire(@PathVariable UUID dossierId, Appelant appelant) {
        return lectures.de(dossierId, lecteur(dossierId, appelant));
    }

    @GetMapping("/vues/parcours/moi/sante")
    String vue(PersonneConnectee personne, Model modele) {
        modele.addAttribute("sante", lectures.deLaPersonne(personne.dossierId()));
        return "parcours/moi-sante";
    }

    private LecteurSante lecteur(UUID dossierId, Appelant appelant) {
        return LecteurSante.de(appelant, lectures.situation(dossierId), horloge.aujourdhui())
                .orElseThrow(() -> new SanteReservee().exception());
    }
}
