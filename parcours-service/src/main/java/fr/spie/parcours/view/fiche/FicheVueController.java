package fr.spie.parcours.view.fiche;

import fr.spie.backbone.web.Appelant;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.parcours.AccompagnementEvenement.NatureSuspension;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.OutilEvenement.RaisonProlongation;
import fr.spie.events.parcours.OutilInsertion;
import fr.spie.events.parcours.ResultatEtape;
import fr.spie.events.parcours.TypeContratTravail;
import fr.spie.parcours.view.fiche.FicheController.DossierInconnu;
import fr.spie.parcours.view.offre.Offres;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// The page of a dossier. A form of that page is answered with the page (POST).
@Controller
class FicheVueController {

    private final Dossiers dossiers;
    private final Professionnels professionnels;

    private final Offres offres;

    FicheVueController(Dossiers dossiers, Professionnels professionnels, Offres offres) {
        this.dossiers = dossiers;
        this.professionnels = professionnels;
        this.offres = offres;
    }

    @RequestMapping(
            path = "/vues/parcours/dossiers/{dossierId}",
            method = {RequestMethod.GET, RequestMethod.POST})
    String dossier(
            @PathVariable UUID dossierId,
            Lecture lecture,
            Appelant appelant,
            @RequestAttribute(required = false) @Nullable String refus,
            @RequestAttribute(required = false) @Nullable String message,
            Model modele) {
        var page =
                dossiers.page(dossierId, lecture, appelant)
                        .orElseThrow(() -> new DossierInconnu(dossierId).exception());
        var fiche = page.fiche();
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("histoire", page.histoire().reversed());
        modele.addAttribute("gestes", GestesPossibles.de(fiche, appelant, lecture));
        modele.addAttribute("professionnels", professionnels.presents());
        modele.addAttribute("offres", offres.ouvertes(fiche.territoire(), lecture.etatAu()));
        modele.addAttribute("issues", IssueParcours.values());
        modele.addAttribute("resultats", ResultatEtape.values());
        modele.addAttribute("contratsTravail", TypeContratTravail.values());
        modele.addAttribute("dispositifs", Dispositif.values());
        modele.addAttribute("raisonsProlongation", RaisonProlongation.values());
        modele.addAttribute("outilsInsertion", OutilInsertion.values());
        modele.addAttribute("issuesAccompagnement", IssueAccompagnement.values());
        modele.addAttribute("naturesSuspension", NatureSuspension.values());
        modele.addAttribute("moi", appelant.professionnel());
        modele.addAttribute("refus", refus);
        modele.addAttribute("message", message);
        modele.addAttribute("lecture", lecture);
        return "parcours/dossier";
    }
}
