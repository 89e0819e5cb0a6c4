package fr.spie.parcours.domain;

import fr.spie.events.parcours.Porteur;
import java.time.LocalDate;
import java.util.Set;

/// Who asks, by what right, and on which legal day (rights matrix, 4.2).
public record Acteur(String institution, String professionnel, Set<String> roles, LocalDate jour) {

    private static final String AUTOMATE = "automate";

    /// An automation, which draws the consequence of a recorded fact.
    public static Acteur automate(LocalDate jour) {
        return new Acteur("", AUTOMATE, Set.of(AUTOMATE), jour);
    }

    boolean estAutomate() {
        return roles.contains(AUTOMATE);
    }

    boolean est(Porteur porteur) {
        return professionnel.equals(porteur.professionnel())
                && institution.equals(porteur.institution());
    }

    boolean estDe(Porteur porteur) {
        return institution.equals(porteur.institution());
    }

    /// Chef de projet, or a delegate of the président du conseil départemental.
    public boolean encadre() {
        return roles.contains("chef_projet") || roles.contains("pcd");
    }

    /// Président du conseil départemental, or a signed delegation.
    boolean preside() {
        return roles.contains("pcd");
    }

    /// Coordinateur rebond, in an ACI.
    boolean coordonneLeRebond() {
        return roles.contains("coordinateur_rebond");
    }

    /// Functional administrator: corrects and merges, with a motive.
    boolean administre() {
        return roles.contains("administrateur");
    }

    /// They, or the head of their service.
    boolean repondPour(Porteur porteur) {
        return est(porteur) || dirigeLeServiceDe(porteur);
    }

    /// Head of a service: pilots the committees of the schemes it runs.
    boolean pilote() {
        return roles.contains("chef_service");
    }

    /// Head of a service, for what stays within their own institution (L. 5411-6).
    boolean dirigeLeServiceDe(Porteur porteur) {
        return pilote() && estDe(porteur);
    }
}
