package fr.spie.parcours.entry;

import fr.spie.backbone.chiffrement.Coffre;
import fr.spie.backbone.commande.Demande;
import fr.spie.parcours.domain.Acteur;
import fr.spie.parcours.domain.Personnes;
import fr.spie.parcours.domain.RefusAcces.AccesRefuse;
import fr.spie.parcours.domain.RefusAcces.AccesVerrouille;
import fr.spie.parcours.domain.RefusAcces.DossierSansNaissance;
import fr.spie.parcours.domain.RefusParcours.DossierIntrouvable;
import fr.spie.parcours.domain.ReglesAcces;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// How a person without an account of their own is recognised: a code their référent gave them, and
/// their day of birth (S27).
@Component
class AccesPersonne {

    /// Who came in.
    record Reconnue(UUID dossierId, UUID accesId, String nom) {}

    private record Identite(String nom, Optional<LocalDate> naissanceLe) {}

    private final CodesPersonne codes;
    private final Personnes personnes;
    private final Coffre coffre;
    private final JsonMapper json;

    AccesPersonne(CodesPersonne codes, Personnes personnes, Coffre coffre, JsonMapper json) {
        this.codes = codes;
        this.personnes = personnes;
        this.coffre = coffre;
        this.json = json;
    }

    CodesPersonne.Donne donner(UUID dossierId, Acteur acteur, Demande demande) {
        exigerDroit(dossierId, acteur);
        if (identite(dossierId).flatMap(Identite::naissanceLe).isEmpty()) {
            throw new DossierSansNaissance(dossierId).exception();
        }
        return codes.donner(
                dossierId,
                acteur.professionnel(),
                acteur.institution(),
                demande.recueA(),
                acteur.jour());
    }

    void revoquer(UUID dossierId, Acteur acteur, Demande demande) {
        exigerDroit(dossierId, acteur);
        codes.revoquer(dossierId, acteur.professionnel(), demande.recueA());
    }

    private void exigerDroit(UUID dossierId, Acteur acteur) {
        if (!personnes.connue(dossierId)) {
            throw new DossierIntrouvable(dossierId).exception();
        }
        ReglesAcces.peutDonner(acteur, personnes.porteur(dossierId, acteur.jour()));
    }

    Reconnue verifier(String code, LocalDate naissanceLe, LocalDate jour) {
        var essai = codes.essayer(code, jour).orElseThrow(() -> new AccesRefuse().exception());
        if (codes.verrouille(essai, jour)) {
            throw new AccesVerrouille().exception();
        }
        var identite =
                identite(essai.dossierId())
                        .filter(i -> i.naissanceLe().equals(Optional.of(naissanceLe)))
                        .orElseThrow(() -> new AccesRefuse().exception());
        codes.reussir(essai);
        return new Reconnue(essai.dossierId(), essai.accesId(), identite.nom());
    }

    private Optional<Identite> identite(UUID dossierId) {
        return personnes.identite(dossierId).flatMap(coffre::dechiffrer).map(this::lire);
    }

    private Identite lire(String clair) {
        var noeud = json.readTree(clair);
        var nom = noeud.path("prenom").asString("") + " " + noeud.path("nom").asString("");
        var naissance = noeud.path("naissanceLe");
        return new Identite(
                nom.strip(),
                naissance.isString()
                        ? Optional.of(LocalDate.parse(naissance.asString()))
                        : Optional.empty());
    }
}
