package fr.spie.events.parcours;

/// How a step ended.
public enum ResultatEtape {
    REALISEE,
    ABANDONNEE,
    NON_REALISEE
}
