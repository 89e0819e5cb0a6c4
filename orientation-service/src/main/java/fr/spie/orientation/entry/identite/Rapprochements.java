package fr.spie.orientation.entry.identite;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.events.Jour;
import fr.spie.orientation.domain.IdentiteCommande.AnnulerRapprochement;
import fr.spie.orientation.domain.IdentiteCommande.EcarterHomonyme;
import fr.spie.orientation.domain.IdentiteCommande.RapprocherDossiers;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationRefus.DossierInconnu;
import fr.spie.orientation.domain.RefusIdentite.DossierAbsorbe;
import fr.spie.orientation.domain.RefusIdentite.DossiersDejaRapproches;
import fr.spie.orientation.domain.RefusIdentite.MemeDossier;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A person decides whether two dossiers are one (S1, S20). Decided one at a time: a dossier that
/// disappeared in another can neither take in a third one, nor disappear twice.
@Component
class Rapprochements {

    private final RegistreIdentites registre;
    private final Redirections redirections;
    private final Commandes<OrientationCommande> commandes;

    Rapprochements(
            RegistreIdentites registre,
            Redirections redirections,
            Commandes<OrientationCommande> commandes) {
        this.registre = registre;
        this.redirections = redirections;
        this.commandes = commandes;
    }

    /// They are two; said on the dossier that was signalled, whichever is named first.
    Accepte ecarter(UUID dossierId, UUID autre, String motif, Demande demande) {
        return redirections.seul(
                () -> {
                    if (!dossierId.equals(autre)
                            && redirections
                                    .resoudre(dossierId)
                                    .equals(redirections.resoudre(autre))) {
                        throw new DossiersDejaRapproches(dossierId, autre).exception();
                    }
                    var sujet = registre.signalantPaire(dossierId, autre).orElse(dossierId);
                    return commandes.soumettre(
                            new EcarterHomonyme(
                                    sujet,
                                    Jour.de(demande.recueA()),
                                    sujet.equals(dossierId) ? autre : dossierId,
                                    motif),
                            demande);
                });
    }

    /// They are one, and `dossierId` goes on.
    Accepte rapprocher(UUID dossierId, UUID disparu, String motif, Demande demande) {
        return redirections.seul(
                () -> {
                    verifier(dossierId, disparu);
                    var accepte =
                            commandes.soumettre(
                                    new RapprocherDossiers(
                                            dossierId, Jour.de(demande.recueA()), disparu, motif),
                                    demande);
                    redirections.noter(
                            disparu, dossierId, true, accepte.version(), demande.recueA());
                    return accepte;
                });
    }

    /// They were two after all.
    Accepte annuler(UUID dossierId, UUID autre, String motif, Demande demande) {
        return redirections.seul(
                () -> {
                    var accepte =
                            commandes.soumettre(
                                    new AnnulerRapprochement(
                                            dossierId, Jour.de(demande.recueA()), autre, motif),
                                    demande);
                    redirections.noter(
                            autre, dossierId, false, accepte.version(), demande.recueA());
                    return accepte;
                });
    }

    private void verifier(UUID dossierId, UUID disparu) {
        if (dossierId.equals(disparu)) {
            throw new MemeDossier(dossierId).exception();
        }
        if (!registre.existe(disparu)) {
            throw new DossierInconnu(disparu).exception();
        }
        var garde = redirections.resoudre(dossierId);
        if (!garde.equals(dossierId)) {
            throw new DossierAbsorbe(dossierId, garde).exception();
        }
        var autre = redirections.resoudre(disparu);
        if (!autre.equals(disparu) && !autre.equals(dossierId)) {
            throw new DossierAbsorbe(disparu, autre).exception();
        }
    }
}
