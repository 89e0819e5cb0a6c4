package fr.spie.parcours.entry;

import static fr.spie.parcours.entry.Acteurs.identifiant;
import static fr.spie.parcours.entry.Corps.requis;

import fr.spie.backbone.commande.Accepte;
import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.commande.Demande;
import fr.spie.backbone.web.Appelant;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.Annuaire;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursCommande.AccepterRelais;
import fr.spie.parcours.domain.ParcoursCommande.AnnulerRelais;
import fr.spie.parcours.domain.ParcoursCommande.CloreDossier;
import fr.spie.parcours.domain.ParcoursCommande.ConstaterEmploi;
import fr.spie.parcours.domain.ParcoursCommande.DemarrerEtape;
import fr.spie.parcours.domain.ParcoursCommande.DesignerReferent;
import fr.spie.parcours.domain.ParcoursCommande.EmettrePrescription;
import fr.spie.parcours.domain.ParcoursCommande.NoterContact;
import fr.spie.parcours.domain.ParcoursCommande.ProposerRelais;
import fr.spie.parcours.domain.ParcoursCommande.RefuserRelais;
import fr.spie.parcours.domain.ParcoursCommande.SignerContrat;
import fr.spie.parcours.domain.ParcoursCommande.TerminerEtape;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a professional does on a dossier, asked in JSON or from a form: the same commands.
@Component
class Gestes {

    /// The answer, with the identifier the gesture gave.
    record Fait(Accepte accepte, Map<String, UUID> identifiants) {}

    /// On which dossier, who, and under which key.
    record Qui(UUID dossierId, Appelant appelant, Demande demande) {

        Acteur acteur() {
            return Acteurs.de(appelant, demande);
        }

        LocalDate le(Optional<LocalDate> le) {
            return le.orElse(Acteurs.jour(demande));
        }

        UUID nouveau(String nom) {
            return identifiant(demande, nom);
        }
    }

    private final Commandes<ParcoursCommande> parcours;
    private final Annuaire annuaire;

    Gestes(Commandes<ParcoursCommande> parcours, Annuaire annuaire) {
        this.parcours = parcours;
        this.annuaire = annuaire;
    }

    Fait designer(Qui qui, Corps.Vers corps) {
        var le = qui.le(corps.le());
        var candidat =
                annuaire.candidat(
                        requis("professionnel", corps.professionnel()), corps.institution(), le);
        return faire(
                qui,
                new DesignerReferent(
                        qui.dossierId(), qui.acteur(), le, candidat, Optional.empty()));
    }

    Fait proposer(Qui qui, Corps.Vers corps) {
        var le = qui.le(corps.le());
        var relaisId = qui.nouveau("relais");
        var candidat =
                annuaire.candidat(
                        requis("professionnel", corps.professionnel()), corps.institution(), le);
        return faire(
                qui,
                "relaisId",
                relaisId,
                new ProposerRelais(
                        qui.dossierId(),
                        qui.acteur(),
                        le,
                        relaisId,
                        candidat,
                        corps.motif().orElse("")));
    }

    Fait accepter(Qui qui, UUID relaisId, Corps.Motif corps) {
        var le = qui.le(corps.le());
        return faire(
                qui,
                "relaisId",
                relaisId,
                new AccepterRelais(
                        qui.dossierId(),
                        qui.acteur(),
                        le,
                        relaisId,
                        annuaire.receveurPartiLe(relaisId, le)));
    }

    Fait refuser(Qui qui, UUID relaisId, Corps.Motif corps) {
        return faire(
                qui,
                "relaisId",
                relaisId,
                new RefuserRelais(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        relaisId,
                        corps.texte()));
    }

    Fait annuler(Qui qui, UUID relaisId, Corps.Motif corps) {
        return faire(
                qui,
                "relaisId",
                relaisId,
                new AnnulerRelais(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        relaisId,
                        corps.texte()));
    }

    Fait signer(Qui qui, Corps.Contrat corps) {
        var contratId = qui.nouveau("contrat");
        return faire(
                qui,
                "contratId",
                contratId,
                new SignerContrat(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        contratId,
                        corps.regime(),
                        corps.finLe(),
                        corps.heuresHebdomadaires()));
    }

    Fait prescrire(Qui qui, Corps.Prescription corps) {
        var prescriptionId = qui.nouveau("prescription");
        return faire(
                qui,
                "prescriptionId",
                prescriptionId,
                new EmettrePrescription(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        prescriptionId,
                        requis("offreId", corps.offreId()),
                        corps.motif().orElse("")));
    }

    Fait demarrer(Qui qui, Corps.Etape corps) {
        var etapeId = qui.nouveau("etape");
        return faire(
                qui,
                "etapeId",
                etapeId,
                new DemarrerEtape(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        etapeId,
                        requis("nature", corps.nature()),
                        corps.prescriptionId(),
                        corps.outil(),
                        corps.finPrevueLe(),
                        corps.hote().filter(h -> !h.isBlank()),
                        corps.objet().filter(o -> !o.isBlank()),
                        corps.heuresHebdomadaires(),
                        corps.publicPrioritaire().orElse(false),
                        corps.constatee().orElse(false)));
    }

    Fait terminer(Qui qui, UUID etapeId, Corps.FinEtape corps) {
        return faire(
                qui,
                "etapeId",
                etapeId,
                new TerminerEtape(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        etapeId,
                        requis("resultat", corps.resultat())));
    }

    Fait constaterEmploi(Qui qui, Corps.Emploi corps) {
        var emploiId = qui.nouveau("emploi");
        return faire(
                qui,
                "emploiId",
                emploiId,
                new ConstaterEmploi(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        emploiId,
                        requis("contrat", corps.contrat())));
    }

    Fait noterContact(Qui qui, Corps.Contact corps) {
        var contactId = qui.nouveau("contact");
        return faire(
                qui,
                "contactId",
                contactId,
                new NoterContact(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        contactId,
                        requis("nature", corps.nature())));
    }

    Fait clore(Qui qui, Corps.Cloture corps) {
        return faire(
                qui,
                new CloreDossier(
                        qui.dossierId(),
                        qui.acteur(),
                        qui.le(corps.le()),
                        requis("issue", corps.issue()),
                        corps.motif().orElse("")));
    }

    private Fait faire(Qui qui, ParcoursCommande commande) {
        return new Fait(
                parcours.soumettre(commande, qui.demande()), Map.of("dossierId", qui.dossierId()));
    }

    private Fait faire(Qui qui, String nom, UUID identifiant, ParcoursCommande commande) {
        return new Fait(
                parcours.soumettre(commande, qui.demande()),
                Map.of("dossierId", qui.dossierId(), nom, identifiant));
    }
}
