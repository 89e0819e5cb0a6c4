package fr.spie.events.parcours;

/// Who owns a task until it is given to someone by name.
public enum RoleResponsable {
    /// Who answers for the dossier.
    PORTEUR,
    /// Chef de projet of the territory.
    CHEF_PROJET,
    COORDINATEUR_REBOND,
    /// Président du conseil départemental, or who acts for them.
    PCD,
    ADMINISTRATEUR
}
