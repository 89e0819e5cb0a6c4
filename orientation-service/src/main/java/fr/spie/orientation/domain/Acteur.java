package fr.spie.orientation.domain;

import java.util.Set;

/// Who asks, and by what right (rights matrix, 4.2).
public record Acteur(String institution, String professionnel, Set<String> roles) {

    /// Functional administrator, or a delegate of the président du conseil départemental.
    public boolean administre() {
        return roles.contains("administrateur") || roles.contains("pcd");
    }

    /// Chef de projet, or a delegate of the président du conseil départemental.
    public boolean encadre() {
        return roles.contains("chef_projet") || roles.contains("pcd");
    }

    /// Whether what that institution's author recorded is their own entry, or their service's.
    boolean aSaisi(String institutionDuFait, String auteur) {
        return institution.equals(institutionDuFait)
                && (professionnel.equals(auteur) || roles.contains("chef_service"));
    }
}
