package fr.spie.events.fse;

/// Breakdown of Annex I (A1).
public enum Sexe {
    F,
    M,
    N
}
