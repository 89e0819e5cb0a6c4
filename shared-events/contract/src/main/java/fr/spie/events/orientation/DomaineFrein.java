package fr.spie.events.orientation;

/// Domains of obstacles.
public enum DomaineFrein {
    MOBILITE,
    SANTE,
    LOGEMENT,
    NUMERIQUE,
    FAMILLE,
    GARDE_ENFANT,
    AIDANT,
    LANGUE,
    DROITS,
    FINANCES,
    QUALIFICATION,
    EMPLOI,
    ISOLEMENT
}
