package fr.spie.events.fse;

/// Category of region (A9).
public enum CategorieRegion {
    MOINS_DEVELOPPEE,
    EN_TRANSITION,
    PLUS_DEVELOPPEE
}
