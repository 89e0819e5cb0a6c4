package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.events.parcours.Porteur;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.ComiteCommande;
import fr.spie.parcours.domain.ComiteCommande.ConvoquerComite;
import fr.spie.parcours.domain.ComiteCommande.TenirComite;
import fr.spie.parcours.domain.Comites;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.RefusVigilance.ComiteIntrouvable;
import fr.spie.parcours.domain.VigilanceCommande.ConvierPersonne;
import fr.spie.parcours.domain.VigilanceCommande.DeciderEnComite;
import fr.spie.parcours.domain.VigilanceCommande.DemanderExamen;
import fr.spie.parcours.domain.VigilanceCommande.EntendrePersonne;
import fr.spie.parcours.entry.Gestes.Fait;
import fr.spie.parcours.entry.Gestes.Qui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is done around a follow-up committee, asked in JSON or from a form: the same commands.
@Component
class GestesComite {

    private final Commandes<ComiteCommande> comites;
    private final Commandes<ParcoursCommande> parcours;
    private final Comites seances;
    private final Annuaire annuaire;

    GestesComite(
            Commandes<ComiteCommande> comites,
            Commandes<ParcoursCommande> parcours,
            Comites seances,
            Annuaire annuaire) {
        this.comites = comites;
        this.parcours = parcours;
        this.seances = seances;
        this.annuaire = annuaire;
    }

    Fait convoquer(CorpsVigilance.Comite corps, Appelant a, Demande d) {
        var comiteId = Acteurs.identifiant(d, "comite");
        var commande =
                new ConvoquerComite(
                        comiteId,
                        Acteurs.de(a, d),
                        requis("prevuLe", corps.prevuLe()),
                        requis("lieu", corps.lieu()),
                        requis("dispositif", corps.dispositif()),
                        corps.territoire().filter(t -> !t.isBlank()),
                        Optional.ofNullable(corps.convies()).orElse(List.of()),
                        corps.membres().orElse(List.of()).stream().map(this::membre).toList());
        return new Fait(comites.soumettre(commande, d), Map.of("comiteId", comiteId));
    }

    private Porteur membre(String professionnel) {
        return annuaire.porteur(professionnel, Optional.empty());
    }

    Fait tenir(UUID comiteId, CorpsVigilance.Tenue corps, Appelant a, Demande d) {
        var commande =
                new TenirComite(
                        comiteId,
                        Acteurs.de(a, d),
                        corps.le().orElse(Acteurs.jour(d)),
                        corps.presents().orElse(List.of()));
        return new Fait(comites.soumettre(commande, d), Map.of("comiteId", comiteId));
    }

    Fait demander(Qui qui, CorpsVigilance.Examen corps) {
        var demandeId = qui.nouveau("examen");
        return faire(
                qui,
                "demandeId",
                demandeId,
                new DemanderExamen(
                        qui.dossierId(),
                        qui.acteur(),
                        Acteurs.jour(qui.demande()),
                        demandeId,
                        requis("motif", corps.motif())));
    }

    Fait convier(Qui qui, CorpsVigilance.Convocation corps) {
        var comiteId = requis("comiteId", corps.comiteId());
        var seance =
                seances.seance(comiteId)
                        .orElseThrow(() -> new ComiteIntrouvable(comiteId).exception());
        return faire(
                qui,
                "comiteId",
                comiteId,
                new ConvierPersonne(
                        qui.dossierId(),
                        qui.acteur(),
                        Acteurs.jour(qui.demande()),
                        comiteId,
                        seance.prevuLe(),
                        seance.lieu()));
    }

    Fait entendre(Qui qui, CorpsVigilance.Parole corps) {
        var comiteId = requis("comiteId", corps.comiteId());
        return faire(
                qui,
                "comiteId",
                comiteId,
                new EntendrePersonne(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        comiteId,
                        requis("mode", corps.mode())));
    }

    Fait decider(Qui qui, CorpsVigilance.Decision corps) {
        var decisionId = qui.nouveau("decision");
        return faire(
                qui,
                "decisionId",
                decisionId,
                new DeciderEnComite(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        requis("comiteId", corps.comiteId()),
                        decisionId,
                        requis("decision", corps.decision()),
                        corps.motif().orElse(""),
                        corps.revoirLe()));
    }

    private Fait faire(Qui qui, String nom, UUID identifiant, ParcoursCommande commande) {
        return new Fait(
                parcours.soumettre(commande, qui.demande()),
                Map.of("dossierId", qui.dossierId(), nom, identifiant));
    }
}
