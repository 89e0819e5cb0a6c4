package fr.spie.parcours.entry;

import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.parcours.entry.Gestes.Qui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Gestures on a dossier, from the forms of its page. The answer is the page itself, as it has
/// become; a refusal is told at its top.
@Controller
@RequestMapping("/vues/parcours/dossiers/{dossierId}")
class FormulairesController {

    private final Gestes gestes;

    FormulairesController(Gestes gestes) {
        this.gestes = gestes;
    }

    @PostMapping("/referent")
    String designer(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Vers corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.designer(qui, corps));
    }

    @PostMapping("/relais")
    String proposer(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Vers corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.proposer(qui, corps));
    }

    @PostMapping("/relais/{relaisId}/acceptation")
    String accepter(
            @PathVariable UUID dossierId,
            @PathVariable UUID relaisId,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.accepter(qui, relaisId, corps));
    }

    @PostMapping("/relais/{relaisId}/refus")
    String refuser(
            @PathVariable UUID dossierId,
            @PathVariable UUID relaisId,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.refuser(qui, relaisId, corps));
    }

    @PostMapping("/relais/{relaisId}/annulation")
    String annuler(
            @PathVariable UUID dossierId,
            @PathVariable UUID relaisId,
            @ModelAttribute Corps.Motif corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.annuler(qui, relaisId, corps));
    }

    @PostMapping("/contrats")
    String signer(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Contrat corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.signer(qui, corps));
    }

    @PostMapping("/prescriptions")
    String prescrire(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Prescription corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.prescrire(qui, corps));
    }

    @PostMapping("/etapes")
    String demarrer(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Etape corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.demarrer(qui, corps));
    }

    @PostMapping("/etapes/{etapeId}/fin")
    String terminer(
            @PathVariable UUID dossierId,
            @PathVariable UUID etapeId,
            @ModelAttribute Corps.FinEtape corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.terminer(qui, etapeId, corps));
    }

    @PostMapping("/emplois")
    String constaterEmploi(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Emploi corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.constaterEmploi(qui, corps));
    }

    @PostMapping("/contacts")
    String noterContact(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Contact corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.noterContact(qui, corps));
    }

    @PostMapping("/cloture")
    String clore(
            @PathVariable UUID dossierId,
            @ModelAttribute Corps.Cloture corps,
            Appelant a,
            Demande d,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var qui = new Qui(dossierId, a, d);
        return page(qui, requete, reponse, () -> gestes.clore(qui, corps));
    }

    private static String page(
            Qui qui,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Supplier<Gestes.Fait> geste) {
        return new PageDuFormulaire("/vues/parcours/dossiers/" + qui.dossierId(), requete, reponse)
                .apres(geste);
    }

    @ExceptionHandler
    String illisible(BindException e, HttpServletRequest requete, HttpServletResponse reponse) {
        var chemin = requete.getRequestURI();
        int debut = "/vues/parcours/dossiers/".length();
        return new PageDuFormulaire(
                        chemin.substring(0, chemin.indexOf('/', debut)), requete, reponse)
                .illisible(e);
    }
}
