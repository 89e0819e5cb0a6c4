package fr.spie.backbone.acces;

/// How an institution stands to a dossier it wants to read.
public enum Lien {
    /// Nothing is known of this dossier.
    DOSSIER_INCONNU,
    /// It follows the person, or watches over those who do.
    LIE,
    /// It may read, and says why.
    SANS_LIEN,
    /// The person keeps it out (S27, E25).
    PARTAGE_REFUSE
}
