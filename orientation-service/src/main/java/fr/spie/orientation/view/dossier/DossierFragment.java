package fr.spie.orientation.view.dossier;

import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.orientation.Canal;
import fr.spie.events.orientation.DomaineFrein;
import fr.spie.events.orientation.ModeNotification;
import fr.spie.events.orientation.NatureRdv;
import fr.spie.events.orientation.SituationProfessionnelle;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.orientation.view.Choix;
import fr.spie.orientation.view.Noms;
import fr.spie.orientation.view.histoire.Lignes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DossierFragment {

    private final LectureDossier lectures;
    private final NomsAnnuaire annuaire;
    private final Choix choix;

    DossierFragment(LectureDossier lectures, NomsAnnuaire annuaire, Choix choix) {
        this.choix = choix;
        this.annuaire = annuaire;
        this.lectures = lectures;
    }

    @GetMapping("/vues/orientation/dossiers/{dossierId}")
    String lire(@PathVariable UUID dossierId, Lecture lecture, Appelant lecteur, Model modele) {
        modele.addAttribute("d", lectures.lire(dossierId, lecture, lecteur));
        var noms = new Noms(annuaire.page());
        modele.addAttribute("noms", noms);
        modele.addAttribute("lignes", Lignes.de(lectures.recit(dossierId, lecture, lecteur), noms));
        modele.addAttribute("historique", lecture.historique());
        modele.addAttribute("moi", lecteur.professionnel());
        modele.addAttribute("administre", aUnRole(lecteur, List.of("administrateur", "pcd")));
        modele.addAttribute(
                "accueille",
                aUnRole(lecteur, List.of("referent", "chef_service", "chef_projet", "pcd")));
        modele.addAttribute(
                "decide",
                !lecteur.institution().equals("departement")
                        || aUnRole(lecteur, List.of("pcd", "chef_service")));
        modele.addAttribute("choix", choix);
        modele.addAttribute("natures", NatureRdv.values());
        modele.addAttribute("canaux", Canal.values());
        modele.addAttribute("domaines", DomaineFrein.values());
        modele.addAttribute("situations", SituationProfessionnelle.values());
        modele.addAttribute("modes", ModeNotification.values());
        modele.addAttribute("parcours", TypeParcours.values());
        return "orientation/dossier";
    }

    private static boolean aUnRole(Appelant lecteur, List<String> roles) {
        return lecteur.roles().stream().map(r -> r.replace('-', '_')).anyMatch(roles::contains);
    }
}
