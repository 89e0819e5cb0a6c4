package fr.spie.events.parcours;

/// Kinds of employment told apart by the indicators (3.2).
public enum TypeContratTravail {
    CDI,
    CDD_GE_6M,
    CDD_LT_6M,
    INTERIM,
    PEC,
    CIE,
    IAE,
    ALTERNANCE,
    CREATION_ACTIVITE
}
