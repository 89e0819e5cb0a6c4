package fr.spie.events.fse;

/// How a participation ended (1.5).
public enum NatureSortie {
    PREVUE,
    ABANDON,
    ANTICIPEE_POSITIVE,
    EXCLUSION,
    DECES
}
