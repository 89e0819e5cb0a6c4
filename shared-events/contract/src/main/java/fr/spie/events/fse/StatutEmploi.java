package fr.spie.events.fse;

/// Employment status (R5).
public enum StatutEmploi {
    CHOMEUR,
    INACTIF,
    EN_EMPLOI
}
