package fr.spie.events.orientation;

/// The three vocations of a parcours (arrêté of 21 November 2024).
public enum TypeParcours {
    PROFESSIONNEL,
    SOCIO_PROFESSIONNEL,
    SOCIAL
}
