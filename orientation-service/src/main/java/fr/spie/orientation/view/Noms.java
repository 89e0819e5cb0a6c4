package fr.spie.orientation.view;

import fr.spie.backbone.acces.NomsAnnuaire;
import fr.spie.events.Territoire;
import fr.spie.orientation.domain.OrientationDecideur;
import java.util.Locale;

/// Who and where, as a page of the front door names them.
public record Noms(NomsAnnuaire.Page annuaire) {

    public String institution(String code) {
        return annuaire.institution(code);
    }

    public String professionnel(String id) {
        return annuaire.professionnel(id);
    }

    /// Who told a fact: an institution that has no person of its own is named once.
    public String par(String institution, String auteur) {
        var nom = institution(institution);
        return auteur.equals(institution) ? nom : nom + " (" + annuaire.auteur(auteur) + ")";
    }

    /// A paying body: files write its code in capitals, and number its offices: `CAF 151`.
    public String organisme(String code) {
        var nom = annuaire.institution(code.toLowerCase(Locale.ROOT));
        return nom.equals(code.toLowerCase(Locale.ROOT)) ? code.replace('-', ' ') : nom;
    }

    public String decideur(String code) {
        return code.equals(OrientationDecideur.PCD)
                ? "président du conseil départemental"
                : institution(code);
    }

    /// The person, or an institution.
    public String demandeur(String code) {
        return code.equals("personne") ? "la personne" : institution(code);
    }

    public String lieu(String code) {
        return Territoire.enClair(code);
    }
}
