package fr.spie.events.orientation;

/// How a person is reached.
public enum Canal {
    COURRIER,
    TELEPHONE,
    COURRIEL,
    SMS,
    VISITE
}
